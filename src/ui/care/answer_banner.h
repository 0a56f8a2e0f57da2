// AnswerBanner: the urgency in words, with a sign and a colour that repeat them. A screen reader announces each new
// one.
#pragma once

#include "document/style/page_style.h"
#include "ui/reading/marks/page_marks.h"

#include <QWidget>

#include <optional>

namespace ui {

class AnswerBanner : public QWidget, public ShownWords
{
    Q_OBJECT

public:
    explicit AnswerBanner(const document::PageStyle &style, QWidget *parent = nullptr);

    // `details` is what to do: spoken with the title, and shown by whoever stands below.
    void setAnswer(std::optional<guide::Urgency> urgency, const QString &title, const QString &details);

    QString title() const { return m_title; }
    QString shownWords() const override { return m_title; }
    QString announcement() const { return m_announcement; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, 0}; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont titleFont() const;
    QRect titleRect(int width) const;

    const document::PageStyle &m_style;
    std::optional<guide::Urgency> m_urgency;
    QString m_title;
    QString m_announcement;
};

} // namespace ui
