#include "ui/sheets/checklist_page.h"

#include "guide/base/contains.h"
#include "guide/booklet/guide_pages.h"
#include "ui/reading/form_builder.h"
#include "ui/reading/open/open_section.h"
#include "ui/reading/page/section_page.h"
#include "ui/settings/settings.h"
#include "ui/sheets/print_buttons.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QSpinBox>

namespace ui {
namespace {

using document::toQString;

class ChecklistText
{
    Q_DECLARE_TR_FUNCTIONS(ChecklistPage)
};

QStringList listOf(const std::vector<std::string> &texts)
{
    QStringList list;
    for (const std::string &text : texts)
        list.append(toQString(text));
    return list;
}

std::vector<std::string> textsOf(const QStringList &list)
{
    std::vector<std::string> texts;
    for (const QString &text : list)
        texts.push_back(text.toStdString());
    return texts;
}

void addOwnLines(FormBuilder &form, Settings &settings)
{
    form.addHeading(ChecklistText::tr("Lines of your own"));
    form.addText(ChecklistText::tr("These stand on the sheet too, each with a box for every day."));
    for (int i = 0; i < ownLineCount; ++i) {
        QLineEdit *line =
            form.addLine(QStringLiteral("own-line-%1").arg(i + 1), ChecklistText::tr("Your line %1").arg(i + 1),
                         settings.checklistLines().value(i));
        line->setMaxLength(static_cast<int>(guide::longestItem));
        // Not textEdited(): a screen reader that writes into the line does not send it.
        QObject::connect(line, &QLineEdit::textChanged, line, [&settings, i](const QString &text) {
            QStringList lines = settings.checklistLines();
            lines.resize(ownLineCount);
            lines[i] = text;
            settings.setChecklistLines(lines);
        });
    }
}

void addWeeks(FormBuilder &form, Settings &settings)
{
    form.addHeading(ChecklistText::tr("Your sheets"));
    QSpinBox *weeks =
        form.addNumber(QStringLiteral("weeks"), ChecklistText::tr("How many weeks, with a sheet for each"), 1,
                       guide::mostWeeks, settings.checklistWeeks());
    QObject::connect(weeks, &QSpinBox::valueChanged, weeks,
                     [&settings](int value) { settings.setChecklistWeeks(value); });
}

SectionPage *makeChecklistPage(const PageContext &context, Settings &settings, const guide::Checklist &checklist,
                               const guide::Page &page, QWidget *parent)
{
    // Asked anew: in a fold that opens again stands what was chosen meanwhile.
    const auto isChosen = [&settings, &checklist](const std::string &item) {
        const std::vector<std::string> items = checklistChoice(settings, checklist).items;
        return guide::contains(items, item);
    };
    const auto build = [&settings](SectionPage &shown, FormBuilder &form) {
        addOwnLines(form, settings);
        addWeeks(form, settings);
        addPrintButtons(shown, form, ChecklistText::tr("Print the checklist"));
    };
    const auto buildStart = [](SectionPage &shown, FormBuilder &form) {
        addPrintButton(shown, form, QStringLiteral("printAsItIs"), ChecklistText::tr("Print the checklist"));
    };
    auto *made = new SectionPage(context, page, parent, {isChosen, build, buildStart});
    QObject::connect(made, &SectionPage::choiceMade, made, [&settings, &checklist](const QString &item, bool chosen) {
        QStringList items = listOf(checklistChoice(settings, checklist).items);
        items.removeAll(item);
        if (chosen)
            items.append(item);
        settings.setChecklistItems(items);
    });
    return made;
}

class OpenChecklist : public OpenSection
{
public:
    OpenChecklist(const PageContext &context, const Settings &settings, const guide::Section &section,
                  const guide::Checklist &checklist, SectionPage *page)
        : OpenSection(context, section, page), m_context(context), m_settings(settings), m_checklist(checklist)
    {
    }

    document::Sheets sheets(const guide::PrintForm &) const override
    {
        return sheetsOf(guide::checklistSheets(m_context.guide, m_checklist, checklistChoice(m_settings, m_checklist),
                                               m_context.today));
    }

private:
    const PageContext &m_context;
    const Settings &m_settings;
    const guide::Checklist &m_checklist;
};

} // namespace

guide::ChecklistChoice checklistChoice(const Settings &settings, const guide::Checklist &checklist)
{
    guide::ChecklistChoice choice = guide::firstChoice(checklist);
    if (const std::optional<QStringList> items = settings.checklistItems())
        choice.items = textsOf(*items);
    choice.ownLines = textsOf(settings.checklistLines().mid(0, ownLineCount)); // the page shows no more
    choice.weeks = settings.checklistWeeks();
    return choice;
}

PageKind checklistKind(const PageContext &context, Settings &settings)
{
    const guide::Guide &guide = context.guide;
    return {[&guide](const QString &id) {
                const guide::Section *section = guide.section(id.toStdString());
                return section && guide::checklistOn(guide, *section);
            },
            [&](const QString &id, QWidget *parent) {
                const guide::Section &section = *guide.section(id.toStdString());
                const guide::Checklist &checklist = *guide::checklistOn(guide, section);
                SectionPage *page = makeChecklistPage(context, settings, checklist,
                                                      guide::pageOf(guide, section, context.today), parent);
                return std::make_unique<OpenChecklist>(context, settings, section, checklist, page);
            }};
}

} // namespace ui
