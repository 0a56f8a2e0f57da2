#include "ui/window/page_router.h"

#include "guide/care/care_aloud.h"
#include "ui/care/open_seek_care.h"
#include "ui/controls/system/voice.h"
#include "ui/help/open_help.h"
#include "ui/medicines/open_medicine_page.h"
#include "ui/preferences/open_country.h"
#include "ui/preferences/open_settings.h"
#include "ui/printing/open_preview.h"
#include "ui/reading/open/open_section.h"
#include "ui/remedies/open_pack.h"
#include "ui/remedies/open_routine.h"
#include "ui/remedies/open_stretches.h"
#include "ui/settings/settings.h"
#include "ui/sheets/checklist_page.h"
#include "ui/sheets/visit_page.h"

#include <algorithm>
#include <optional>

namespace ui {

using document::toQString;

// The first kind that knows an id opens it: those that make something of a section stand before the plain section.
PageRouter::PageRouter(const PageContext &context, Settings &settings, Voice &voice)
    : m_routines(voice, m_desktop), m_packs(voice, m_desktop)
{
    m_kinds = {
        seekCareKind(context, m_care, settings, m_lookUp.together),
        medicineKind(context, m_lookUp, settings),
        checklistKind(context, settings),
        visitKind(context, m_visit, {m_care.replies, m_lookUp.together}),
        routineKind(context, m_routines),
        packKind(context, m_packs),
        stretchesKind(context),
        helpKind(context),
        previewKind(context, settings, [this](const QString &id) { return kindOf(id); }),
        settingsKind(context, settings, voice),
        countryKind(context, settings, [this](const QString &id) { return kindOf(id); }),
        sectionKind(context, [&settings] { return settings.country().toStdString(); }),
    };
    for (const QString &move : settings.ownRoutine())
        m_routines.ownMoves.push_back(move.toStdString());
    m_routines.keepOwnMoves = [&settings](const std::vector<std::string> &moves) {
        QStringList ids;
        for (const std::string &move : moves)
            ids.append(toQString(move));
        settings.setOwnRoutine(ids);
    };
    m_routines.keepsFiguresStill = [&settings] {
        return settings.stillFigures();
    };
    m_routines.sound = m_packs.sound = [this, &settings] {
        if (settings.tone())
            m_tone.play();
    };
    // Made with the first words that are said: it needs the numbers of the symptom check, which the start does not
    // read.
    voice.setWording([&content = context.guide, aloud = std::optional<guide::Aloud>()](const QString &text) mutable {
        if (!aloud)
            aloud = guide::aloudOf(content);
        return toQString(aloud->inWords(text.toStdString()));
    });
    voice.setLanguage(QLocale(toQString(context.guide.language())));
    voice.setOn(settings.voice());
}

std::unique_ptr<OpenPage> PageRouter::open(const QString &id, QWidget *parent) const
{
    const PageKind *kind = kindOf(id);
    return kind ? kind->open(id, parent) : nullptr;
}

std::vector<ProgramPage> PageRouter::programPages() const
{
    std::vector<ProgramPage> pages;
    for (const PageKind &kind : m_kinds) {
        if (kind.program)
            pages.push_back(*kind.program);
    }
    return pages;
}

const PageKind *PageRouter::kindOf(const QString &id) const
{
    const auto kind =
        std::find_if(m_kinds.begin(), m_kinds.end(), [&](const PageKind &each) { return each.knows(id); });
    return kind == m_kinds.end() ? nullptr : &*kind;
}

} // namespace ui
