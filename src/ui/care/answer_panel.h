// AnswerPanel: the answer of the symptom check, beside the questions. It changes as the reader ticks, and says so.
#pragma once

#include "guide/care/seek_care.h"
#include "ui/reading/page_context.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace ui {

class AnswerBanner;
class Button;
class SectionPage;

class AnswerPanel : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerPanel(const PageContext &context, QWidget *parent = nullptr);

    // `country` is the code of one of Care::numbers, or empty.
    void show(const guide::Replies &replies, const QString &country);

    // What Tab stops at, from the top.
    std::vector<QWidget *> stops() const;

Q_SIGNALS:
    void countryChosen(const QString &country);
    void sourceRequested(const QString &id);
    void pageRequested(const QString &id);
    void printRequested(const QPoint &position); // where a menu may open, in global coordinates

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const PageContext &m_context;
    QVBoxLayout *m_layout;
    AnswerBanner *m_banner;
    QComboBox *m_country;
    QString m_shownCountry; // its code
    Button *m_print;
    SectionPage *m_page = nullptr;
};

} // namespace ui
