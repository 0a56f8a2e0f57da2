#include "ui/preferences/open_country.h"

#include "guide/care/care_headline.h"
#include "ui/controls/button.h"
#include "ui/reading/form_builder.h"
#include "ui/reading/open/open_section.h"
#include "ui/reading/page/country_lines.h"
#include "ui/reading/page/section_page.h"
#include "ui/settings/settings.h"

#include <QCoreApplication>

namespace ui {
namespace {

using document::toQString;

class CountryPageText
{
    Q_DECLARE_TR_FUNCTIONS(CountryPage)
};

guide::Text plainWords(const QString &words)
{
    return {guide::Plain{words.toStdString()}};
}

guide::Page countryPage(const QString &id)
{
    return {id.toStdString(),
            CountryPageText::tr("Your country").toStdString(),
            plainWords(CountryPageText::tr("In an emergency, call the number for where you are. A press here calls "
                                           "nobody. It keeps your country, so the guide says that number alone.")),
            {guide::SheetForm{}}};
}

void buildCountryForm(SectionPage &page, FormBuilder &form, const guide::Guide &guide, Settings &settings,
                      const QString &back)
{
    const QString now = settings.country();
    const auto add = [&](const QString &code, const QString &words, bool chosen) {
        const QString name = code.isEmpty() ? QStringLiteral("all") : code;
        Button *button = form.addButton(QStringLiteral("country-") + name, words, ButtonLook::Plain);
        button->setCheckable(true);
        button->setChecked(chosen);
        // Not clicked(): a screen reader toggles a button that can be checked, without a click.
        QObject::connect(button, &Button::toggled, &page, [&page, &settings, code, back] {
            settings.setCountry(code);
            page.requestPage(back);
        });
    };
    for (const guide::CountryNumbers &each : guide.care().numbers) {
        const QString code = toQString(each.country);
        add(code, CountryPageText::tr("%1: %2").arg(toQString(each.name), toQString(each.emergency)), code == now);
    }
    form.addText(toQString(guide.words().care.answer.anywhereElse) + QLatin1Char('.'));
    add({}, CountryPageText::tr("Another country: show all numbers"), false);
}

class OpenCountry : public OpenPage
{
public:
    OpenCountry(const PageContext &context, const Settings &settings, QString id, SectionPage *page)
        : OpenPage(page, page, {}), m_context(context), m_settings(settings), m_id(std::move(id))
    {
        connect(page, &SectionPage::pageRequested, this, &OpenPage::pageRequested);
        connect(page, &SectionPage::printMenuRequested, this, &OpenPage::printMenuRequested);
    }

    bool mayBeRemembered() const override { return false; }

    document::Sheets sheets(const guide::PrintForm &form) const override
    {
        guide::Page page = countryPage(m_id);
        guide::List numbers;
        for (const guide::CountryNumbers &each :
             guide::chosenNumbers(m_context.guide.care(), m_settings.country().toStdString()))
            numbers.items.push_back({guide::Plain{each.name + ": " + each.emergency}});
        page.summary.clear();
        page.blocks = {std::move(numbers)};
        return sheetsOf({printedAsOpen(std::move(page), m_context, form)});
    }

private:
    const PageContext &m_context;
    const Settings &m_settings;
    QString m_id;
};

} // namespace

PageKind countryKind(const PageContext &context, Settings &settings, std::function<bool(const QString &id)> knows)
{
    return {[knows = std::move(knows)](const QString &id) {
                return id.startsWith(countryPageStart) && knows(id.mid(countryPageStart.size()));
            },
            [&context, &settings](const QString &id, QWidget *parent) {
                const auto build = [&context, &settings, id](SectionPage &page, FormBuilder &form) {
                    buildCountryForm(page, form, context.guide, settings, id.mid(countryPageStart.size()));
                };
                auto *page = new SectionPage(context, countryPage(id), parent, PageForm{{}, build});
                page->showContents();
                return std::make_unique<OpenCountry>(context, settings, id, page);
            }};
}

} // namespace ui
