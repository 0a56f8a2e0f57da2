#include "ui/remedies/open_stretches.h"

#include "guide/booklet/guide_pages.h"
#include "guide/text/fill.h"
#include "ui/reading/form_builder.h"
#include "ui/reading/open/open_section.h"
#include "ui/reading/page/section_page.h"

#include <QCoreApplication>
#include <QScrollBar>

#include <algorithm>

namespace ui {
namespace {

using document::toQString;
using guide::Posture;
using guide::StretchFilter;

const QString pageId = toQString(guide::stretchesPage);
const QString firstDayId = QStringLiteral("first-day");

constexpr int aboveFilters = 24;      // pixels
constexpr double aboveStretch = 0.03; // of the page's height

class StretchesText
{
    Q_DECLARE_TR_FUNCTIONS(Stretches)
};

// nullptr for the id of something else.
const guide::Stretch *stretchOf(const guide::Guide &guide, const QString &id)
{
    const std::string target = id.toStdString();
    return target.starts_with(guide::stretchTargetStart)
               ? guide.routineContent().stretch(target.substr(guide::stretchTargetStart.size()))
               : nullptr;
}

std::optional<StretchFilter> filterOf(const QString &id)
{
    QStringList parts = id.split(QLatin1Char('/'));
    if (parts.takeFirst() != pageId)
        return {};
    StretchFilter filter;
    for (const QString &part : parts) {
        const std::string name = part.toStdString();
        const auto posture = std::find_if(guide::postureIds.begin(), guide::postureIds.end(),
                                          [&](const auto &each) { return each.second == name; });
        if (posture != guide::postureIds.end())
            filter.posture = posture->first;
        else if (part == firstDayId)
            filter.firstDay = true;
        else
            return {};
    }
    return filter;
}

QString idOf(const StretchFilter &filter)
{
    QString id = pageId;
    if (filter.posture)
        id += QLatin1Char('/')
              + toQString(std::string(guide::postureIds[static_cast<std::size_t>(*filter.posture)].second));
    if (filter.firstDay)
        id += QLatin1Char('/') + firstDayId;
    return id;
}

bool hasStretches(const guide::Section &section)
{
    return std::any_of(section.blocks.begin(), section.blocks.end(), [](const guide::SectionBlock &block) {
        return std::holds_alternative<guide::StretchListReference>(block);
    });
}

guide::Page pageFor(const PageContext &context, const StretchFilter &filter)
{
    guide::Section section = *context.guide.section(guide::stretchesPage);
    for (guide::SectionBlock &block : section.blocks) {
        if (auto *list = std::get_if<guide::StretchListReference>(&block))
            list->filter = filter;
    }
    return guide::pageOf(context.guide, section, context.today);
}

void buildFilters(SectionPage &page, FormBuilder &form, const guide::RoutineWords &words, const StretchFilter &now)
{
    const auto add = [&](const QString &label, const StretchFilter &wanted, bool on) {
        Button *button = form.addButton(QStringLiteral("show-") + idOf(wanted), label, ButtonLook::Plain);
        button->setCheckable(true);
        button->setChecked(on);
        // Not clicked(): a screen reader toggles a button that can be checked, without a click.
        QObject::connect(button, &Button::toggled, &page, [&page, wanted] { page.requestPage(idOf(wanted)); });
    };
    add(StretchesText::tr("All"), {{}, now.firstDay}, !now.posture);
    for (const auto &[posture, id] : guide::postureIds) {
        add(toQString(words.postures[static_cast<std::size_t>(posture)]), {posture, now.firstDay},
            now.posture == posture);
    }
    add(StretchesText::tr("Fit for day 1"), {now.posture, !now.firstDay}, now.firstDay);
}

class OpenStretches : public OpenPage
{
public:
    OpenStretches(const PageContext &context, const StretchFilter &filter, SectionPage *page)
        : OpenPage(page, page, pageId), m_context(context), m_filter(filter)
    {
        page->showContents();
        connect(page, &SectionPage::pageRequested, this, &OpenPage::pageRequested);
        connect(page, &SectionPage::sourcesRequested, this, &OpenPage::sourcesRequested);
        connect(page, &SectionPage::printRequested, this, &OpenPage::printRequested);
        connect(page, &SectionPage::printMenuRequested, this, &OpenPage::printMenuRequested);
        // A filter was chosen: what it shows is what is looked for.
        if (filter.posture || filter.firstDay)
            QMetaObject::invokeMethod(
                page, [page, filter] { goToFilter(*page, filter); }, Qt::QueuedConnection);
    }

    document::Sheets sheets(const guide::PrintForm &form) const override
    {
        return sheetsOf({printedAsOpen(pageFor(m_context, m_filter), m_context, form)});
    }

    // When the page is laid out.
    void openStretch(const guide::Stretch &stretch)
    {
        auto *page = static_cast<SectionPage *>(&widget());
        QMetaObject::invokeMethod(
            page, [page, &stretch, &words = m_context.guide.routineContent().words] { goTo(*page, stretch, words); },
            Qt::QueuedConnection);
    }

private:
    static void goTo(SectionPage &page, const guide::Stretch &stretch, const guide::RoutineWords &words)
    {
        const auto open = [&page](const std::string &title) {
            for (const TextBlock *block : page.blocks()) {
                if (block->words() == toQString(title))
                    page.openAt(*block, aboveStretch);
            }
        };
        open(guide::fill(words.steps, {{"title", stretch.title}}));
        open(stretch.title); // above its steps, with the picture between
    }

    static void goToFilter(SectionPage &page, const StretchFilter &filter)
    {
        page.makeRest();
        if (auto *button = page.findChild<Button *>(QStringLiteral("show-") + idOf(filter))) {
            button->setFocus(Qt::OtherFocusReason);
            page.verticalScrollBar()->setValue(button->mapTo(page.widget(), QPoint(0, 0)).y() - aboveFilters);
        }
    }

    const PageContext &m_context;
    StretchFilter m_filter;
};

} // namespace

bool isStretches(const guide::Guide &guide, const QString &id)
{
    const guide::Section *section = guide.section(guide::stretchesPage);
    return section && hasStretches(*section) && (filterOf(id) || stretchOf(guide, id));
}

PageKind stretchesKind(const PageContext &context)
{
    return {[&guide = context.guide](const QString &id) { return isStretches(guide, id); },
            [&context](const QString &id, QWidget *parent) {
                const guide::Stretch *stretch = stretchOf(context.guide, id);
                const StretchFilter filter = stretch ? StretchFilter() : *filterOf(id);
                const auto build = [&context, filter](SectionPage &page, FormBuilder &form) {
                    buildFilters(page, form, context.guide.routineContent().words, filter);
                };
                auto *page = new SectionPage(context, pageFor(context, filter), parent, PageForm{{}, build});
                auto opened = std::make_unique<OpenStretches>(context, filter, page);
                if (stretch)
                    opened->openStretch(*stretch);
                return opened;
            }};
}

} // namespace ui
