// Settings: the closed list of what the guide remembers. Nothing about the reader's health is on
// it, unless the reader types it as a line of the checklist.
//
// A value that is missing, broken or out of range reads as its default, with one line in the log; writing never fails
// loudly. So a settings file edited by hand cannot put the program into a strange state.
#pragma once

#include <QString>
#include <QStringList>

#include <iterator>
#include <optional>

namespace ui {

class SettingsFile;

enum class Theme { System, Light, Dark, HighContrast };

enum class ReadingSpeed { MuchSlower, Slower, Usual, Faster, MuchFaster };

// Text and interface, in percent of the system's own size.
inline constexpr int textSizes[] = {100, 125, 150, 200, 300, 400};
inline constexpr int textSizeCount = static_cast<int>(std::size(textSizes));

// Where the window stands without its frame, in the coordinates of the screens. Numbers of a file: any at all.
struct WindowPlace
{
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
    bool maximized = false;
};

class Settings
{
public:
    // The file must outlive this object.
    explicit Settings(SettingsFile &file) : m_file(file) {}

    Theme theme() const;
    void setTheme(Theme theme);

    int textSizeStep() const; // an index into textSizes
    void setTextSizeStep(int step);

    // A country of the emergency numbers, as content writes it; until chosen, that of the locale.
    QString country() const;
    void setCountry(const QString &country);

    bool letterPaper() const; // Letter instead of A4; until chosen, what the locale uses
    void setLetterPaper(bool letter);
    bool largePrint() const; // 18 points instead of 14
    void setLargePrint(bool large);
    bool printAll() const; // every fold of a page instead of its lead and what is open
    void setPrintAll(bool all);
    bool printSources() const; // the list of them behind a page
    void setPrintSources(bool sources);
    bool voice() const; // routines and timers are said aloud
    void setVoice(bool on);
    bool tone() const; // routines and timers make a soft sound
    void setTone(bool on);
    ReadingSpeed readingSpeed() const; // of the voice that reads a page aloud
    void setReadingSpeed(ReadingSpeed speed);
    bool stillFigures() const; // those of a routine do not move, whatever the system says
    void setStillFigures(bool still);
    QString saveFolder() const; // where a file was last saved; the documents folder until then
    void setSaveFolder(const QString &folder);

    std::optional<QStringList> checklistItems() const; // ids; nothing until the reader chose
    void setChecklistItems(const QStringList &items);
    QStringList checklistLines() const; // of the reader's own
    void setChecklistLines(const QStringList &lines);
    int checklistWeeks() const; // 1 to guide::mostWeeks
    void setChecklistWeeks(int weeks);

    QStringList ownRoutine() const; // ids of stretches, in order
    void setOwnRoutine(const QStringList &moves);

    // Pages, each as its id, a blank and its title. What was read, and where, is empty until the reader wants it kept.
    QStringList favorites() const;
    void setFavorites(const QStringList &pages);
    bool remembersReading() const;
    void setRemembersReading(bool on); // off, what was read is removed
    QStringList lastRead() const;      // the newest first
    void setLastRead(const QStringList &pages);
    QStringList readingPlace() const; // as ReadingList writes it
    void setReadingPlace(const QStringList &place);

    std::optional<WindowPlace> windowPlace() const; // as it was stored: it may lie outside of every screen
    void setWindowPlace(const WindowPlace &place);

    // Whether something in the file could not be read, so that a default is used instead. A missing file has no fault.
    bool haveFaults() const;

    // The file that all of it is kept in, and each thing in it: "theme: dark".
    QString fileName() const;
    QStringList kept() const;
    // What was kept is removed: see below.
    bool isForgotten() const;
    // Removes the file; nothing more is kept as long as this program runs. False if it could not be removed.
    bool forgetAll();

private:
    void complain(const QString &key, const QString &stored, const QString &used) const;
    bool flag(const QString &key, bool otherwise) const;
    // The place of the stored name among them.
    qsizetype oneOf(const QString &key, const QStringList &names, qsizetype otherwise) const;

    SettingsFile &m_file;
    mutable QStringList m_complained; // keys
};

} // namespace ui
