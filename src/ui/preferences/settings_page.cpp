#include "ui/preferences/settings_page.h"

#include "document/text/text_writer.h"
#include "ui/controls/system/voice.h"
#include "ui/preferences/kept_form.h"
#include "ui/preferences/settings_text.h"
#include "ui/settings/settings.h"

namespace ui {
namespace {

using document::toQString;

guide::Text plain(const QString &words)
{
    return {guide::Plain{words.toStdString()}};
}

// One thing to choose: the form and the paper are made of the same list.
struct Setting
{
    QString label;
    std::vector<FormOption> options;
    int chosen = 0;
    std::function<void(int)> choose;
    bool changesLook = false;
    QString about = {}; // one sentence, where the words of the choice do not say it
};

Setting theme(Settings &settings)
{
    return {SettingsText::tr("Colors"),
            {{QStringLiteral("theme-system"), SettingsText::tr("As the system")},
             {QStringLiteral("theme-light"), SettingsText::tr("Light")},
             {QStringLiteral("theme-dark"), SettingsText::tr("Dark")},
             {QStringLiteral("theme-high-contrast"), SettingsText::tr("High contrast")}},
            static_cast<int>(settings.theme()),
            [&settings](int chosen) { settings.setTheme(static_cast<Theme>(chosen)); },
            true};
}

Setting textSize(Settings &settings)
{
    std::vector<FormOption> sizes;
    for (const int percent : textSizes) {
        sizes.push_back({QStringLiteral("text-%1").arg(percent), percent == textSizes[0]
                                                                     ? SettingsText::tr("Usual")
                                                                     : SettingsText::tr("%n percent", "", percent)});
    }
    return {SettingsText::tr("Size of text"), std::move(sizes), settings.textSizeStep(),
            [&settings](int chosen) { settings.setTextSizeStep(chosen); }, true};
}

Setting country(const guide::Care &care, Settings &settings)
{
    std::vector<FormOption> countries;
    std::vector<QString> codes;
    const QString stored = settings.country();
    int chosen = -1;
    for (const guide::CountryNumbers &each : care.numbers) {
        codes.push_back(toQString(each.country));
        if (codes.back() == stored)
            chosen = static_cast<int>(countries.size());
        countries.push_back({QStringLiteral("country-") + codes.back(),
                             SettingsText::tr("%1: %2").arg(toQString(each.name), toQString(each.emergency))});
    }
    codes.push_back({}); // none, so all of their numbers are shown
    if (chosen < 0)
        chosen = static_cast<int>(countries.size());
    countries.push_back({QStringLiteral("country-all"), SettingsText::tr("Show all of them")});
    return {SettingsText::tr("Your country"), std::move(countries), chosen, [&settings, codes](int each) {
                settings.setCountry(codes[static_cast<std::size_t>(each)]);
            }};
}

// The second is chosen with `yes`.
Setting either(const QString &label, FormOption one, FormOption other, bool yes, std::function<void(bool)> choose)
{
    return {label, {std::move(one), std::move(other)}, yes ? 1 : 0, [choose = std::move(choose)](int chosen) {
                choose(chosen == 1);
            }};
}

Setting paper(Settings &settings)
{
    return either(SettingsText::tr("Paper"), {QStringLiteral("paper-a4"), SettingsText::tr("A4")},
                  {QStringLiteral("paper-letter"), SettingsText::tr("Letter")}, settings.letterPaper(),
                  [&settings](bool letter) { settings.setLetterPaper(letter); });
}

Setting print(Settings &settings)
{
    return either(SettingsText::tr("Size of print"),
                  {QStringLiteral("print-normal"), SettingsText::tr("Normal, 14 point")},
                  {QStringLiteral("print-large"), SettingsText::tr("Large, 18 point")}, settings.largePrint(),
                  [&settings](bool large) { settings.setLargePrint(large); });
}

Setting detail(Settings &settings)
{
    return either(SettingsText::tr("What is printed of a page"),
                  {QStringLiteral("print-short"), SettingsText::tr("Short, with what is open")},
                  {QStringLiteral("print-all"), SettingsText::tr("All of it")}, settings.printAll(),
                  [&settings](bool all) { settings.setPrintAll(all); });
}

Setting sources(Settings &settings)
{
    return either(SettingsText::tr("Sources on paper"),
                  {QStringLiteral("sources-no"), SettingsText::tr("Without the list of sources")},
                  {QStringLiteral("sources-yes"), SettingsText::tr("With the list of sources")},
                  settings.printSources(), [&settings](bool with) { settings.setPrintSources(with); });
}

Setting motion(Settings &settings)
{
    return either(SettingsText::tr("Figures in a routine"),
                  {QStringLiteral("figures-system"), SettingsText::tr("Move, unless the system says no")},
                  {QStringLiteral("figures-still"), SettingsText::tr("Never move")}, settings.stillFigures(),
                  [&settings](bool still) { settings.setStillFigures(still); });
}

Setting speed(Settings &settings)
{
    return {SettingsText::tr("Speed of reading aloud"),
            {{QStringLiteral("speed-much-slower"), SettingsText::tr("Much slower")},
             {QStringLiteral("speed-slower"), SettingsText::tr("Slower")},
             {QStringLiteral("speed-usual"), SettingsText::tr("Usual speed")},
             {QStringLiteral("speed-faster"), SettingsText::tr("Faster")},
             {QStringLiteral("speed-much-faster"), SettingsText::tr("Much faster")}},
            static_cast<int>(settings.readingSpeed()),
            [&settings](int chosen) {
                settings.setReadingSpeed(static_cast<ReadingSpeed>(chosen));
            }};
}

Setting reading(Settings &settings)
{
    return either(SettingsText::tr("What you read"), {QStringLiteral("reading-forget"), SettingsText::tr("Forget it")},
                  {QStringLiteral("reading-keep"), SettingsText::tr("Remember it, and open it again")},
                  settings.remembersReading(), [&settings](bool keep) { settings.setRemembersReading(keep); });
}

Setting voiceOf(bool on, std::function<void(bool)> turn)
{
    return either(SettingsText::tr("Voice in routines and timers"),
                  {QStringLiteral("voice-off"), SettingsText::tr("Silent")},
                  {QStringLiteral("voice-on"), SettingsText::tr("Say it aloud")}, on, std::move(turn));
}

Setting tone(Settings &settings)
{
    return either(SettingsText::tr("Tone in routines and timers"),
                  {QStringLiteral("tone-off"), SettingsText::tr("No tone")},
                  {QStringLiteral("tone-on"), SettingsText::tr("A soft tone")}, settings.tone(),
                  [&settings](bool on) { settings.setTone(on); });
}

Setting explained(Setting setting, const QString &about)
{
    setting.about = about;
    return setting;
}

std::vector<Setting> settingsOf(const guide::Care &care, Settings &settings, Setting voice)
{
    return {
        explained(theme(settings), SettingsText::tr("High contrast shows black and white, with strong lines.")),
        explained(textSize(settings), SettingsText::tr("Ctrl with Plus or Minus changes it on every page.")),
        explained(country(care, settings), SettingsText::tr("The answers then tell whom to call there.")),
        explained(std::move(voice), SettingsText::tr("The voice of your system says each step, and when time is up.")),
        explained(tone(settings), SettingsText::tr("It sounds at each change, unless the voice speaks.")),
        explained(speed(settings), SettingsText::tr("This is for the button \"Read aloud\", or F8.")),
        explained(motion(settings), SettingsText::tr("A moving figure shows a stretch from its start to its end.")),
        paper(settings),
        print(settings),
        explained(detail(settings), SettingsText::tr("The short form leaves out the folds that are closed.")),
        explained(sources(settings), SettingsText::tr("The list of sources stands in small print, at the end.")),
        explained(reading(settings), SettingsText::tr("The next start then opens where you stopped. What tells of your "
                                                      "health is never remembered.")),
    };
}

} // namespace

ProgramPage settingsFound()
{
    //: Words that somebody may look for the settings with, in small letters and with blanks between them.
    const QString words =
        SettingsText::tr("settings setting options preferences theme themes dark light high contrast mode color colors "
                         "colour colours text size font letters bigger larger large smaller paper country "
                         "voice sound tone silent speed read reading aloud motion animation figures data kept "
                         "remembers remove delete forget "
                         "privacy");
    return {settingsPageId, SettingsText::tr("Settings"),
            SettingsText::tr("Colors, size of text, country, voice, paper, and what is kept."),
            words.split(QLatin1Char(' '))};
}

guide::Page settingsPage()
{
    return {settingsPageId.toStdString(),
            SettingsText::tr("Settings").toStdString(),
            plain(SettingsText::tr("A choice takes effect at once, and is kept on this computer.")),
            {guide::SheetForm{}}};
}

guide::Page chosenSettingsPage(const guide::Care &care, Settings &settings)
{
    guide::Page page = settingsPage();
    guide::Facts facts;
    for (const Setting &each : settingsOf(care, settings, voiceOf(settings.voice(), {}))) {
        facts.facts.push_back({each.label.toStdString(),
                               {plain(each.options[static_cast<std::size_t>(each.chosen)].label + QLatin1Char('.'))}});
    }
    page.blocks.emplace_back(std::move(facts));
    return page;
}

void buildSettingsForm(FormBuilder &form, const guide::Care &care, Settings &settings, Voice &voice,
                       const std::function<void()> &lookChanged)
{
    for (Setting &each : settingsOf(care, settings, voiceOf(voice.isOn(), [&voice](bool on) { voice.setOn(on); }))) {
        form.addChoice(
            each.label, each.options, each.chosen,
            [choose = std::move(each.choose), changesLook = each.changesLook, lookChanged](int chosen) {
                choose(chosen);
                if (changesLook)
                    lookChanged();
            },
            each.about);
    }
    form.addHeading(SettingsText::tr("What is kept"));
    form.addText(SettingsText::tr("All that the guide keeps stands in one file:"));
    buildKeptForm(form, settings, lookChanged);
}

} // namespace ui
