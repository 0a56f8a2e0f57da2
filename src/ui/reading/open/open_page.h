// OpenPage: the page that is open, whatever kind it is. Each kind answers for itself, so that the window need not know
// which one it holds.
//
// A kind of page stands in a folder of its own, and the window lists all kinds in page_router.cpp.
#pragma once

#include "document/paper/paper.h"
#include "guide/page/print_form.h"
#include "guide/search/search.h"
#include "ui/reading/reading_position.h"

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

namespace ui {

class PageMarks;
class SectionPage;
class TextBlock;

class OpenPage : public QObject
{
    Q_OBJECT

public:
    ~OpenPage() override; // and its widget

    QWidget &widget() const { return *m_widget; }
    QString title() const;
    // The id of the page of the contents that it belongs to; its own where it is in the contents itself.
    const QString &contentsPage() const { return m_contentsPage; }

    // Whether it may be remembered that it was read: not where the page itself tells of the reader's health.
    virtual bool mayBeRemembered() const { return true; }

    // What is printed of it, as it stands now; the folds that are open are those of the form too.
    virtual document::Sheets sheets(const guide::PrintForm &form) const = 0;

    // Whether it is about the settings, so that it is made anew when another part of the window changes one.
    virtual bool showsSettings() const { return false; }

    // The position of a page that was just opened, where the page keeps none.
    ReadingPosition position() const;
    void restore(const ReadingPosition &position);
    // The part that is read aloud; nullptr where nothing is.
    SectionPage *toReadAloud() const;
    // See SectionPage::setLastWords(); a page that is not read has none.
    void setLastWords(const QString &words);
    // Puts the reading cursor on a block, if it is one of this page.
    void goTo(const TextBlock &block);

    // A search found this page: takes the keyboard to the words of the hit, and marks them.
    virtual void showFound(const guide::SearchHit &hit, PageMarks &marks);

Q_SIGNALS:
    void pageRequested(const QString &id);
    void sourcesRequested(const guide::SourceMark &sources);
    void settingsChanged(); // the look of the window with them
    void printRequested();
    void saveRequested();
    void printMenuRequested(const QPoint &position); // in global coordinates
    void lyingDownRequested();                       // the reader lies on the floor

protected:
    // Takes the widget, whose accessible name is the title. `reading` is the part of it that keeps the reader's
    // position; nullptr for none.
    OpenPage(QWidget *widget, SectionPage *reading, QString contentsPage);

    // As showFound(), where so many blocks stand before those that the hit counts.
    void showFoundBehind(int blocks, const guide::SearchHit &hit, PageMarks &marks);

private:
    QPointer<QWidget> m_widget;
    SectionPage *m_reading;
    QString m_contentsPage;
};

// A page that tells of the program itself: the guide's own search does not know its words.
struct ProgramPage
{
    QString id;
    QString title;
    QString about;     // one line
    QStringList words; // in small letters, that somebody may look for it with
};

struct PageKind
{
    std::function<bool(const QString &id)> knows;
    std::function<std::unique_ptr<OpenPage>(const QString &id, QWidget *parent)> open; // only what it knows
    std::optional<ProgramPage> program = std::nullopt;
};

} // namespace ui
