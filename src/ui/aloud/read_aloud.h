// ReadAloud: reads the open page aloud, from the reading cursor on, and marks what it reads with that cursor.
//
// The reader leads it with its bar. Where they move the cursor themselves meanwhile, it goes on from there. Another
// page ends it; a page that is made anew, in another size of text, does not.
#pragma once

#include "ui/aloud/aloud_parts.h"
#include "ui/aloud/aloud_run.h"
#include "ui/reading/marks/page_marks.h"

#include <QObject>
#include <QPointer>

namespace ui {

class AloudBar;
class Voice;

class ReadAloud : public QObject
{
    Q_OBJECT

public:
    // All three must outlive it, and the parent of the bar too. Its bar is hidden.
    ReadAloud(const document::PageStyle &style, Settings &settings, Voice &voice, QWidget *parent);
    ~ReadAloud() override; // and silent

    QWidget &bar() const;
    bool isOpen() const;

    // From the reading cursor on, whatever was read before.
    void begin(SectionPage &page);
    // Begins; where it has begun on this page, pauses and goes on.
    void toggle(SectionPage &page);
    // Another page is open, or the same one was made anew. nullptr for one that is not read.
    void follow(SectionPage *page, bool isSame);
    void close();

Q_SIGNALS:
    void noVoice(const QString &sentence); // what to do about it; the bar is gone
    void closed();
    void speedChanged();

private:
    void pauseOrGoOn();
    void step(int by);
    void changeSpeed(int change);
    void goOn(); // a part was read to its end
    // At the page: a fold, a tick or the reader may have changed it. Returns whether the part is still the same one.
    bool lookAnew();
    int placeOfReader(const std::vector<AloudPart> &parts) const;
    void showPart();
    void sayPart();
    void hide();

    Settings &m_settings;
    Voice &m_voice;
    AloudBar *m_bar;
    QPointer<SectionPage> m_page;
    AloudRun m_run;
    std::vector<AloudPart> m_parts;
    QPointer<TextBlock> m_cursor; // where the reading cursor was left
    PageMarks m_marks;            // of what is no block
};

} // namespace ui
