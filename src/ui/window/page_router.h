// PageRouter: which kind of page an id opens.
//
// What was replied to the symptom check, typed into the look-up, written on the visit sheet and told before a routine
// outlives its page: the router keeps it in memory, while the program runs.
#pragma once

#include "ui/care/care_session.h"
#include "ui/controls/system/desktop.h"
#include "ui/controls/system/tone.h"
#include "ui/medicines/look_up_session.h"
#include "ui/reading/open/open_page.h"
#include "ui/reading/page_context.h"
#include "ui/remedies/session/pack_session.h"
#include "ui/remedies/session/routine_session.h"
#include "ui/sheets/visit_session.h"

#include <vector>

namespace ui {

class Settings;
class Voice;

class PageRouter
{
public:
    // The context, the settings and the voice must outlive it; it must outlive the pages that it opens.
    PageRouter(const PageContext &context, Settings &settings, Voice &voice);

    PackSession &packs() { return m_packs; }

    bool knows(const QString &id) const { return kindOf(id); }
    std::vector<ProgramPage> programPages() const;
    // Made anew each time; nullptr for an id that it does not know.
    std::unique_ptr<OpenPage> open(const QString &id, QWidget *parent) const;

private:
    Q_DISABLE_COPY_MOVE(PageRouter) // the kinds refer to the sessions

    const PageKind *kindOf(const QString &id) const;

    Desktop m_desktop;
    Tone m_tone;
    CareSession m_care;
    LookUpSession m_lookUp;
    VisitSession m_visit;
    RoutineSession m_routines;
    PackSession m_packs;
    std::vector<PageKind> m_kinds;
};

} // namespace ui
