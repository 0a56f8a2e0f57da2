// A voice that keeps what it says, and says nothing.
#pragma once

#include "ui/controls/system/voice.h"

#include <QStringList>

class RecordedVoice : public ui::Voice
{
public:
    bool isInstalled() override { return installed; }
    // As when the words have been heard.
    void finish() { reachEnd(); }

    bool installed = true;
    QStringList said; // "-" where it fell silent
    double rate = 0;  // of what it said last

protected:
    void speak(const QString &words, double atRate) override
    {
        if (!installed) {
            fail();
            return;
        }
        said.append(words);
        rate = atRate;
    }
    void fallSilent() override { said.append(QStringLiteral("-")); }
};

// For a window that is not listened to.
inline ui::Voice &silentVoice()
{
    static RecordedVoice voice;
    return voice;
}
