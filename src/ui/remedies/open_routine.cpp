#include "ui/remedies/open_routine.h"

#include "guide/remedies/stretch_page.h"
#include "ui/reading/open/open_section.h"
#include "ui/reading/page/section_page.h"
#include "ui/remedies/player/routine_player.h"
#include "ui/remedies/routine_start.h"

#include <QVBoxLayout>

namespace ui {
namespace {

using document::toQString;

const QString routineStart = toQString(guide::routineTargetStart);
const QString ledEnd = toQString(guide::ledTargetEnd);
const QString stretches = toQString(guide::stretchesPage);

bool isLed(const QString &id)
{
    return id.endsWith(ledEnd);
}

// Without what stands around the id of the routine; nothing for the id of something else.
std::optional<std::string> routineIdOf(const QString &id)
{
    if (!id.startsWith(routineStart))
        return {};
    QString name = id.mid(routineStart.size());
    if (isLed(name))
        name.chop(ledEnd.size());
    return name.toStdString();
}

QString pageLeadingTo(const guide::Guide &guide, const guide::Routine &routine)
{
    const guide::Section *section = guide::sectionLeadingTo(guide, guide::routineTarget(routine));
    return section ? toQString(section->id) : stretches;
}

class OpenRoutine : public OpenPage
{
public:
    OpenRoutine(const PageContext &context, const RoutineSession &session, const guide::Routine &routine,
                QWidget *widget, SectionPage *reading)
        : OpenPage(widget, reading, pageLeadingTo(context.guide, routine)), m_context(context), m_session(session),
          m_routine(routine)
    {
    }

    document::Sheets sheets(const guide::PrintForm &) const override
    {
        return sheetsOf(
            {guide::routineSheet(m_context.guide, m_routine, m_session.choiceFor(m_routine), m_context.today)});
    }

private:
    const PageContext &m_context;
    const RoutineSession &m_session;
    const guide::Routine &m_routine;
};

std::unique_ptr<OpenPage> openPlayer(const PageContext &context, RoutineSession &session, const guide::Routine &routine,
                                     QWidget *parent)
{
    auto *player = new RoutinePlayer(context, session, routine, parent);
    auto opened = std::make_unique<OpenRoutine>(context, session, routine, player, nullptr);
    QObject::connect(player, &RoutinePlayer::pageRequested, opened.get(), &OpenPage::pageRequested);
    QObject::connect(player, &RoutinePlayer::printRequested, opened.get(), &OpenPage::printRequested);
    QObject::connect(player, &RoutinePlayer::lyingDownRequested, opened.get(), &OpenPage::lyingDownRequested);
    return opened;
}

std::unique_ptr<OpenPage> openStart(const PageContext &context, RoutineSession &session, const guide::Routine &routine,
                                    QWidget *parent)
{
    auto *whole = new QWidget(parent);
    whole->setAccessibleName(toQString(routine.title));
    Button *way = makeStartStrip(context, whole);
    const auto build = [&context, &session, &routine, way](SectionPage &page, FormBuilder &form) {
        buildRoutineStart(context, page, form, routine, session, *way, [&context, &session, &routine, &page] {
            const guide::RoutineContent &all = context.guide.routineContent();
            session.run.emplace(all, guide::planOf(all, routine, session.choiceFor(routine)));
            session.running = routine.id;
            session.told = session.now();
            page.requestPage(toQString(guide::routineTarget(routine)) + ledEnd);
        });
    };
    auto *page =
        new SectionPage(context, guide::routinePage(context.guide, routine, context.today), whole, PageForm{{}, build});
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(page, 1);
    layout->addWidget(way->parentWidget());
    whole->setFocusProxy(page);
    page->showContents();
    auto opened = std::make_unique<OpenRoutine>(context, session, routine, whole, page);
    QObject::connect(page, &SectionPage::pageRequested, opened.get(), &OpenPage::pageRequested);
    QObject::connect(page, &SectionPage::sourcesRequested, opened.get(), &OpenPage::sourcesRequested);
    QObject::connect(page, &SectionPage::printRequested, opened.get(), &OpenPage::printRequested);
    QObject::connect(page, &SectionPage::printMenuRequested, opened.get(), &OpenPage::printMenuRequested);
    return opened;
}

} // namespace

bool isRoutine(const guide::Guide &guide, const QString &id)
{
    const std::optional<std::string> name = routineIdOf(id);
    if (!name)
        return false;
    const guide::RoutineContent &content = guide.routineContent();
    return content.routine(*name) || (*name == guide::ownRoutineId && !content.routines.empty());
}

PageKind routineKind(const PageContext &context, RoutineSession &session)
{
    return {[&guide = context.guide](const QString &id) { return isRoutine(guide, id); },
            [&context, &session](const QString &id, QWidget *parent) {
                const guide::Routine &routine = *session.routine(context.guide.routineContent(), *routineIdOf(id));
                const bool started = session.run && session.running == routine.id;
                return isLed(id) && started ? openPlayer(context, session, routine, parent)
                                            : openStart(context, session, routine, parent);
            }};
}

} // namespace ui
