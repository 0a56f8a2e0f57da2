#include "guide/remedies/stretch_page.h"

#include "guide/base/contains.h"
#include "guide/page/date_notice.h"
#include "guide/page/print_form.h"
#include "guide/text/fill.h"

#include <algorithm>

namespace guide {
namespace {

constexpr int cardLevel = 3;

void appendFigure(std::vector<Block> &blocks, const Guide &guide, const std::string &figure, bool textBeside = false)
{
    if (!figure.empty())
        blocks.emplace_back(FigureBlock{std::make_shared<Figure>(*guide.figure(figure)), {}, textBeside});
}

Paragraph tagsOf(const Stretch &stretch, const RoutineWords &words)
{
    std::string tags;
    for (const Posture posture : stretch.postures)
        tags += words.postures[static_cast<std::size_t>(posture)] + ". ";
    return {{Plain{tags + (stretch.firstDay ? words.firstDay : words.later)}}};
}

void appendHow(std::vector<Block> &blocks, const Stretch &stretch, const RoutineWords &words)
{
    blocks.emplace_back(List{stretch.steps, true});
    blocks.emplace_back(Facts{{{words.howLong, {stretch.dose}},
                               {words.howOften, {stretch.howOften}},
                               {words.feel, {stretch.feel}},
                               {words.stop, stretch.stop},
                               {words.ask, stretch.askFirst},
                               {words.easier, {stretch.easier}},
                               {words.chair, {stretch.chair}}}});
}

// What holds for every move.
Callout whenToStop(const RoutineContent &content)
{
    Text text = content.stop;
    text.push_back(Plain{" "});
    text.insert(text.end(), content.stopNow.begin(), content.stopNow.end());
    return {CalloutKind::Warning, content.words.stopTitle, std::move(text)};
}

void appendDates(Page &page, const Guide &guide)
{
    if (const Section *section = guide.section(stretchesPage))
        page.blocks.emplace_back(Paragraph{{Plain{datesInWords(guide, *section)}}});
}

Page emptyPage(const Guide &guide, std::string id, const std::string &title, std::string_view today)
{
    Page page{std::move(id), title, {}, {}};
    if (const Section *section = guide.section(stretchesPage))
        appendDateNotice(page, guide, *section, today);
    return page;
}

void appendRest(std::vector<Block> &blocks, const LedMove &led, const RoutineWords &words)
{
    std::string how = led.ready;
    for (const MovePart &part : led.parts) {
        how += " ";
        if (led.parts.size() == 1) {
            how += part.say;
            continue;
        }
        std::string_view say = part.say;
        if (say.ends_with('.'))
            say.remove_suffix(1);
        how += fill(words.withSeconds, {{"say", say}, {"seconds", std::to_string(part.seconds)}});
    }
    blocks.emplace_back(Paragraph{{Plain{std::move(how)}}});
}

void appendStep(std::vector<Block> &blocks, const Guide &guide, const PlannedStep &step)
{
    const RoutineContent &content = guide.routineContent();
    const std::string minutes = std::to_string(minutesOf(step.seconds()));
    const Stretch *stretch = content.stretch(step.move);
    blocks.emplace_back(Heading{
        stretch ? step.title : fill(content.words.withMinutes, {{"title", step.title}, {"minutes", minutes}}), 2});
    appendFigure(blocks, guide, step.figure, true);
    if (!stretch) {
        appendRest(blocks, *moveOf(content, step.move)->led, content.words);
        return;
    }
    // As one text: a routine is to stand on the two sides of one sheet.
    Text how;
    for (const Text &text : stretch->steps) {
        if (!how.empty())
            how.push_back(Plain{" "});
        how.insert(how.end(), text.begin(), text.end());
    }
    blocks.emplace_back(Paragraph{std::move(how)});
    blocks.emplace_back(Facts{{{content.words.howLong, {stretch->dose}}, {content.words.easier, {stretch->easier}}}});
}

// What the screen asks before the first stretch, as far as it would change what is done: paper cannot leave a move out,
// and says which.
void appendLimits(std::vector<Block> &blocks, const RoutineContent &content, const Routine &routine,
                  const RoutineChoice &choice)
{
    const std::vector<std::string> before = planOf(content, routine, choice).leftOut;
    Facts limits;
    for (const LimitQuestion &question : content.questions) {
        RoutineChoice with = choice;
        with.limits.push_back(question.limit);
        const RoutinePlan plan = planOf(content, routine, with);
        std::string moves;
        for (const std::string &title : plan.leftOut) {
            if (!contains(before, title))
                moves += (moves.empty() ? "" : ", ") + title;
        }
        if (moves.empty())
            continue;
        const bool anyLeft = std::any_of(plan.steps.begin(), plan.steps.end(), [&content](const PlannedStep &step) {
            return content.stretch(step.move) != nullptr;
        });
        Text text = question.then;
        text.push_back(
            Plain{" " + (anyLeft ? fill(content.words.leaveOut, {{"moves", moves}}) : content.words.leaveOutAll)});
        limits.facts.push_back({question.label, {std::move(text)}});
    }
    if (limits.facts.empty())
        return;
    blocks.emplace_back(Heading{content.words.questions, 2});
    blocks.emplace_back(std::move(limits));
}

} // namespace

void appendStretches(std::vector<Block> &blocks, const Guide &guide, const StretchFilter &filter)
{
    const RoutineContent &content = guide.routineContent();
    blocks.emplace_back(SheetForm{}); // the filters
    for (const Stretch &stretch : content.stretches) {
        if (!filter.shows(stretch))
            continue;
        blocks.emplace_back(Heading{stretch.title, cardLevel});
        appendFigure(blocks, guide, stretch.figure, true);
        blocks.emplace_back(tagsOf(stretch, content.words));
        const std::size_t fold = blocks.size();
        blocks.emplace_back(Fold{fill(content.words.steps, {{"title", stretch.title}})});
        appendHow(blocks, stretch, content.words);
        std::get<Fold>(blocks[fold]).size = blocks.size() - fold - 1;
    }
    if (!content.routines.empty())
        blocks.emplace_back(Action{content.words.ownTitle, routineTargetStart + ownRoutineId});
}

void appendRoutines(std::vector<Block> &blocks, const Guide &guide)
{
    const RoutineContent &content = guide.routineContent();
    for (const Routine &routine : content.routines) {
        const int minutes = minutesOf(planOf(content, routine, {}).seconds());
        blocks.emplace_back(
            Action{fill(content.words.withMinutes, {{"title", routine.title}, {"minutes", std::to_string(minutes)}}),
                   routineTarget(routine)});
    }
}

std::string routineTarget(const Routine &routine)
{
    return routineTargetStart + routine.id;
}

Page routinePage(const Guide &guide, const Routine &routine, std::string_view today)
{
    Page page = emptyPage(guide, routineTarget(routine), routine.title, today);
    page.summary = routine.summary;
    page.blocks.emplace_back(guide.checkFirstLine());
    page.blocks.emplace_back(SheetForm{});
    page.blocks.emplace_back(whenToStop(guide.routineContent()));
    appendDates(page, guide);
    return page;
}

const Section *sectionLeadingTo(const Guide &guide, std::string_view target)
{
    const auto found = std::find_if(guide.sections().begin(), guide.sections().end(), [&](const Section &section) {
        return std::any_of(section.blocks.begin(), section.blocks.end(), [&](const SectionBlock &block) {
            const auto *action = std::get_if<Action>(&block);
            return action && action->target == target;
        });
    });
    return found == guide.sections().end() ? nullptr : &*found;
}

Page packPage(const Guide &guide, const Pack &pack, std::string_view today)
{
    Page page = emptyPage(guide, packTargetStart + pack.id, pack.title, today);
    page.summary = pack.about;
    page.blocks.emplace_back(guide.checkFirstLine());
    page.blocks.emplace_back(Paragraph{{Plain{guide.routineContent().words.beforePack}}});
    page.blocks.emplace_back(List{pack.ask, false});
    page.blocks.emplace_back(Paragraph{pack.notTrue});
    page.blocks.emplace_back(SheetForm{});
    appendDates(page, guide);
    return page;
}

Page stretchSheet(const Guide &guide, const Stretch &stretch, std::string_view today)
{
    const RoutineContent &content = guide.routineContent();
    Page page = emptyPage(guide, stretchTargetStart + stretch.id, stretch.title, today);
    appendFigure(page.blocks, guide, stretch.figure);
    page.blocks.emplace_back(tagsOf(stretch, content.words));
    appendHow(page.blocks, stretch, content.words);
    page.blocks.emplace_back(whenToStop(content));
    page.dense = true;
    return printed(std::move(page), guide, {Detail::All, false});
}

Page routineSheet(const Guide &guide, const Routine &routine, const RoutineChoice &choice, std::string_view today)
{
    const RoutineContent &content = guide.routineContent();
    const RoutinePlan plan = planOf(content, routine, choice);
    Page page = emptyPage(guide, routineTarget(routine), routine.title, today);
    page.summary = {Plain{fill(content.words.length, {{"count", std::to_string(plan.steps.size())},
                                                      {"minutes", std::to_string(minutesOf(plan.seconds()))}})}};
    page.blocks.emplace_back(whenToStop(content));
    // To breathe and to rest comes first, and fits everybody.
    bool areLimitsSaid = false;
    for (const PlannedStep &step : plan.steps) {
        if (!areLimitsSaid && content.stretch(step.move)) {
            appendLimits(page.blocks, content, routine, choice);
            areLimitsSaid = true;
        }
        appendStep(page.blocks, guide, step);
    }
    page.dense = true;
    return printed(std::move(page), guide, {Detail::All, false});
}

} // namespace guide
