// PageArea: the one page that is open, and below it the source that the reader asked for.
#pragma once

#include "ui/section_page.h"

#include <QWidget>

#include <string>

class QVBoxLayout;

namespace ui {

class SourceStrip;

class PageArea : public QWidget
{
    Q_OBJECT

public:
    // `today` is an ISO date.
    PageArea(const PageContext &context, std::string today, QWidget *parent = nullptr);

    bool knows(const QString &id) const;
    // Makes the page anew; the one before it is deleted. Only for an id that it knows.
    void open(const QString &id, const SectionPage::Position &position);

    SectionPage *page() const { return m_page; }
    SectionPage::Position position() const { return m_page ? m_page->position() : SectionPage::Position(); }
    QString title() const;
    void takeFocus();

Q_SIGNALS:
    void pageRequested(const QString &id);

private:
    void showSource(const QString &id);
    void closeSource();

    const PageContext &m_context;
    std::string m_today;
    QVBoxLayout *m_layout;
    SourceStrip *m_sourceStrip;
    SectionPage *m_page = nullptr;
};

} // namespace ui
