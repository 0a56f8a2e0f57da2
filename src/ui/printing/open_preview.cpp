#include "ui/printing/open_preview.h"

#include "ui/controls/announcer.h"
#include "ui/controls/choice/check_box.h"
#include "ui/printing/print_options.h"
#include "ui/printing/sheet_view.h"
#include "ui/reading/form_builder.h"
#include "ui/reading/page/section_page.h"
#include "ui/settings/settings.h"

#include <QCoreApplication>

namespace ui {
namespace {

using document::toQString;

const QString previewStart = QStringLiteral("preview/");

class PreviewText
{
    Q_DECLARE_TR_FUNCTIONS(Preview)
};

QString summary(int sheets, const Settings &settings)
{
    const QString paper = settings.letterPaper() ? PreviewText::tr("Letter paper") : PreviewText::tr("A4 paper");
    return PreviewText::tr("%1, %2").arg(sheetsInWords(sheets), paper) + QLatin1Char('.');
}

guide::Page emptyPreview(const QString &id, const OpenPage &of)
{
    return {id.toStdString(),
            PreviewText::tr("Preview: %1").arg(of.title()).toStdString(),
            {guide::Plain{PreviewText::tr("This is how the page leaves the printer.").toStdString()}},
            {guide::SheetForm{}}};
}

class OpenPreview : public OpenPage
{
public:
    // Of a page that is open, and not seen.
    OpenPreview(std::shared_ptr<const OpenPage> of, SectionPage *page)
        : OpenPage(page, page, of->contentsPage()), m_of(std::move(of))
    {
        connect(page, &SectionPage::pageRequested, this, &OpenPage::pageRequested);
        connect(page, &SectionPage::settingsChanged, this, &OpenPage::settingsChanged);
        connect(page, &SectionPage::printRequested, this, &OpenPage::printRequested);
        connect(page, &SectionPage::saveRequested, this, &OpenPage::saveRequested);
    }

    bool mayBeRemembered() const override { return false; }
    bool showsSettings() const override { return true; }
    document::Sheets sheets(const guide::PrintForm &form) const override { return m_of->sheets(form); }

private:
    std::shared_ptr<const OpenPage> m_of;
};

// A tick for each of what the settings hold of paper, then the sheets.
void buildPreview(SectionPage &page, FormBuilder &form, const QString &id, const OpenPage &of,
                  const PageContext &context, Settings &settings)
{
    const auto sheetsNow = [&of, &settings] {
        return of.sheets(printFormOf(settings.printAll(), settings.printSources()));
    };
    const auto pictures =
        std::make_shared<const document::SheetPictures>(sheetsNow(), context.guide, paperOptionsOf(settings));
    form.addText(summary(pictures->count(), settings));

    Button *print = form.addButton(QStringLiteral("printNow"), PreviewText::tr("Print"), ButtonLook::Primary);
    print->setIcon(Icon::Print);
    QObject::connect(print, &Button::clicked, &page, &SectionPage::printRequested);
    Button *save = form.addButton(QStringLiteral("saveNow"), PreviewText::tr("Save as PDF"), ButtonLook::Plain);
    QObject::connect(save, &Button::clicked, &page, &SectionPage::saveRequested);
    Button *back =
        form.addButton(QStringLiteral("leavePreview"), PreviewText::tr("Back to the page"), ButtonLook::Plain);
    QObject::connect(back, &Button::clicked, &page, [&page, of = previewed(id)] { page.requestPage(of); });

    form.addHeading(PreviewText::tr("How it should be"));
    const auto addTick = [&](const char *name, const QString &label, bool ticked, void (Settings::*choose)(bool)) {
        CheckBox *tick = form.addTick(QString::fromLatin1(name), label, ticked);
        QObject::connect(tick, &CheckBox::ticked, &page, [&page, &settings, &context, sheetsNow, choose](bool on) {
            (settings.*choose)(on);
            const int count = document::sheetCount(sheetsNow(), context.guide, paperOptionsOf(settings));
            Announcer::say(page, summary(count, settings));
            page.tellSettingsChanged(); // which makes the sheets anew
        });
    };
    addTick("previewLetter", PreviewText::tr("Letter paper, not A4"), settings.letterPaper(),
            &Settings::setLetterPaper);
    addTick("previewLarge", PreviewText::tr("Large print, 18 point"), settings.largePrint(), &Settings::setLargePrint);
    addTick("previewAll", PreviewText::tr("All of the page, not the short form"), settings.printAll(),
            &Settings::setPrintAll);
    addTick("previewSources", PreviewText::tr("With the list of sources"), settings.printSources(),
            &Settings::setPrintSources);

    for (int sheet = 0; sheet < pictures->count(); ++sheet) {
        const QString name = PreviewText::tr("Sheet %1 of %2").arg(sheet + 1).arg(pictures->count());
        form.addText(name);
        auto *view = new SheetView(pictures, sheet, context.style.line, &page);
        view->setAccessibleName(name);
        form.addWidget(view);
    }
}

} // namespace

QString previewOf(const QString &page)
{
    return previewStart + page;
}

QString previewed(const QString &preview)
{
    return preview.mid(previewStart.size());
}

bool isPreview(const QString &id)
{
    return id.startsWith(previewStart);
}

PageKind previewKind(const PageContext &context, Settings &settings,
                     std::function<const PageKind *(const QString &id)> kindOf)
{
    const auto kindBehind = [kindOf = std::move(kindOf)](const QString &id) {
        const QString of = previewed(id);
        return isPreview(id) && !isPreview(of) ? kindOf(of) : nullptr;
    };
    return {[kindBehind](const QString &id) { return kindBehind(id) != nullptr; },
            [&context, &settings, kindBehind](const QString &id, QWidget *parent) {
                auto *hidden = new QWidget(parent);
                hidden->hide();
                const std::shared_ptr<const OpenPage> of = kindBehind(id)->open(previewed(id), hidden);
                const auto build = [id, of, &context, &settings](SectionPage &page, FormBuilder &form) {
                    buildPreview(page, form, id, *of, context, settings);
                };
                auto *page = new SectionPage(context, emptyPreview(id, *of), parent, PageForm{{}, build});
                hidden->setParent(page);
                return std::make_unique<OpenPreview>(of, page);
            }};
}

} // namespace ui
