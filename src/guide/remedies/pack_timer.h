// PackTimer: heat or cold on the skin, as somebody sits with it. A pure state machine: it is told how time passes.
//
// A skin check falls due on the way; without an answer the pack comes off. There is a hard stop, and a rest before the
// next time.
#pragma once

#include "guide/text/text.h"

#include <string>
#include <vector>

namespace guide {

struct Pack
{
    std::string id;
    std::string title;
    int minutes = 0;       // the usual time
    int checkAfter = 0;    // minutes
    int most = 0;          // minutes: never longer
    int rest = 0;          // minutes before the next time
    std::vector<Text> ask; // each must be so before the first start
    Text notTrue;          // what to do if one is not so
    Text about;            // where more is told
    std::string check;     // the question about the skin
    std::string running;   // while it is on; names the {time} that is left
    std::string off;       // it is over: what to do now; names the {minutes} of the rest
    std::string notFine;   // the skin is not fine
    std::string noAnswer;
    std::string wait;     // too soon again; names the {minutes} that are left
    std::string notToday; // the skin was not fine
};

class PackTimer
{
public:
    enum class End { None, TimeIsUp, TakenOff, SkinNotFine, NoAnswer };

    static constexpr int moreMinutes = 5;

    explicit PackTimer(const Pack &pack) : m_pack(pack) {}

    // Nothing happens while it runs or rests.
    void start();
    void advance(double seconds);
    void answerSkin(bool fine);
    void takeOff();
    void addMinutes(); // up to the hard stop

    const Pack &pack() const { return m_pack; }
    bool isRunning() const { return m_running; }
    bool isCheckDue() const { return m_running && !m_checked && m_elapsed >= 60.0 * m_pack.checkAfter; }
    bool canAddMinutes() const { return m_running && m_checked && m_length < m_pack.most; }
    int secondsLeft() const;   // rounded up; 0 when it does not run
    int minutesOfRest() const; // that are left, rounded up
    // The skin was not fine: the pack stays off, for longer than it would rest.
    bool isOffForToday() const { return m_end == End::SkinNotFine && m_rest > 0; }
    End end() const { return m_end; } // of the last time

private:
    void finish(End end);

    const Pack &m_pack;
    bool m_running = false;
    bool m_checked = false;
    int m_length = 0;     // minutes
    double m_elapsed = 0; // seconds
    double m_rest = 0;    // seconds that are left
    End m_end = End::None;
};

} // namespace guide
