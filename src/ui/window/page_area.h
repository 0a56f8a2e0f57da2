// PageArea: the one page that is open, and below it the source that the reader asked for.
#pragma once

#include "document/paper/paper.h"
#include "guide/search/search.h"
#include "ui/care/care_session.h"
#include "ui/medicines/look_up_session.h"
#include "ui/reading/page_marks.h"
#include "ui/reading/section_page.h"
#include "ui/sheets/visit_session.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

class FindBar;
class MessageBar;
class Printing;
class Settings;
class SourceBar;

class PageArea : public QWidget
{
    Q_OBJECT

public:
    // The context and the settings must outlive it.
    PageArea(const PageContext &context, Settings &settings, QWidget *parent = nullptr);

    bool knows(const QString &id) const;
    // Makes the page anew; the one before it is deleted. Only for an id that it knows.
    // What was replied to the symptom check, typed into the look-up and written on the visit sheet outlives its page.
    void open(const QString &id, const SectionPage::Position &position);

    SectionPage::Position position() const;
    QString title() const;
    // The page of the contents that the open page belongs to.
    QString contentsPage() const;
    void takeFocus();

    // The page of the hit is open: goes to its words and marks them. Of the symptom check: to the question, replying
    // nothing.
    void showFound(const guide::SearchHit &hit);
    void findOnPage();

    // Both do nothing while no page is open.
    void print();
    void showPrintMenu(const QPoint &position); // in global coordinates

Q_SIGNALS:
    void pageRequested(const QString &id);

private:
    SectionPage *reading() const; // the page with the reader's place; nullptr where there is none
    QWidget *makePage(const QString &id);
    guide::Page sectionPage(const QString &id) const; // empty for an unknown id
    SectionPage *makeSectionPage(const QString &id);
    document::Sheets openSheets() const;
    template<typename Page>
    Page *connected(Page *page);
    void showSource(const QString &id);
    void closeSource();
    void closeFind();
    void showPair(const std::array<std::string, 2> &pair);

    const PageContext &m_context;
    Settings &m_settings;
    QVBoxLayout *m_layout;
    SourceBar *m_sourceBar;
    MessageBar *m_message;
    Printing *m_printing;
    CareSession m_careSession;
    LookUpSession m_lookUpSession;
    PageMarks m_marks;
    FindBar *m_findBar;
    VisitSession m_visitSession;
    QWidget *m_page = nullptr;
    QString m_id;
};

} // namespace ui
