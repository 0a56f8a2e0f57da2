// Where no country is known, each place that names numbers leads to the choice; then each says one number.

#include "support/open_check.h"
#include "ui/controls/choice/check_box.h"
#include "ui/reading/page/country_lines.h"

#include "support/catch.h"

#include <QAbstractButton>

#include <tuple>

namespace {

const QString diazepamCard = QStringLiteral("medication/diazepam");

QString wordsOfPages(OpenWindow &reader)
{
    QString words;
    for (ui::SectionPage *page : reader.window().findChildren<ui::SectionPage *>()) {
        for (const ui::TextBlock *block : page->blocks())
            words += block->words() + QLatin1Char('\n');
    }
    return words;
}

void followLinkNamed(OpenWindow &reader, const QString &name)
{
    for (ui::TextBlock *block : reader.window().findChildren<ui::TextBlock *>()) {
        for (const ui::TextBlock::Link &link : block->links()) {
            if (link.name == name) {
                block->activate(ui::TextBlock::Link(link));
                QCoreApplication::processEvents();
                return;
            }
        }
    }
    FAIL("There is no link " << name.toStdString());
}

const QString chooseLink = QStringLiteral("Choose your country");
const QString othersLink = QStringLiteral("Other countries");

} // namespace

TEST_CASE("country: a page that names all numbers leads to the choice and names one after it")
{
    for (const auto &[page, before, after] :
         {std::tuple{diazepamCard, QStringLiteral("911 (United States, Canada), 999 (United Kingdom)"),
                     QStringLiteral("Call 999 now for:")},
          std::tuple{QStringLiteral("home"), QStringLiteral("UK 999"), QStringLiteral("Call 999 (United Kingdom)")},
          std::tuple{QStringLiteral("when-to-see-a-provider"), QStringLiteral("999 (United Kingdom)"),
                     QStringLiteral("In an emergency, call 999.")}}) {
        INFO(page.toStdString());
        OpenWindow reader(shippedGuide());
        reader.open(page);
        CHECK(wordsOfPages(reader).contains(before));
        followLinkNamed(reader, chooseLink);
        REQUIRE(reader.window().currentPage() == ui::countryPageStart + page);
        CHECK(reader.find<QAbstractButton>("country-NZ").text() == QStringLiteral("New Zealand: 111"));
        reader.click(reader.find<QAbstractButton>("country-GB"));
        CHECK(reader.settings().country() == QStringLiteral("GB"));
        REQUIRE(reader.window().currentPage() == page);
        CHECK(wordsOfPages(reader).contains(after));
        CHECK_FALSE(wordsOfPages(reader).contains(QStringLiteral("911")));
        followLinkNamed(reader, othersLink); // one press away
        CHECK(reader.find<QAbstractButton>("country-GB").isChecked());
        CHECK(reader.find<QAbstractButton>("country-US").text() == QStringLiteral("United States: 911"));
    }
}

TEST_CASE("country: the line before advice says the number of a known country and where to find it of an unknown one")
{
    OpenWindow reader(shippedGuide());
    const QString firstAid = QStringLiteral("routine/first-aid");
    reader.open(firstAid);
    CHECK(wordsOfPages(reader).contains(QStringLiteral("Call emergency help for:")));
    followLinkNamed(reader, QStringLiteral("All numbers"));
    reader.click(reader.find<QAbstractButton>("country-AU"));
    REQUIRE(reader.window().currentPage() == firstAid);
    CHECK(wordsOfPages(reader).contains(QStringLiteral("Call 000 now for: chest pain")));
    reader.open(QStringLiteral("together")); // its line stands at the end
    CHECK(wordsOfPages(reader).contains(QStringLiteral("Call 000 now for: chest pain")));
}

TEST_CASE("country: where too much is told of the poison line of a known country stands alone")
{
    OpenWindow reader(shippedGuide());
    for (const QString &page : {QStringLiteral("look-up"), diazepamCard, QStringLiteral("over-the-counter")}) {
        INFO(page.toStdString());
        reader.settings().setCountry({});
        reader.open(page);
        CHECK(wordsOfPages(reader).contains(QStringLiteral("UK 111, Ireland 01 809 2166")));
        reader.settings().setCountry(QStringLiteral("AU"));
        reader.open(QStringLiteral("home"));
        reader.open(page);
        CHECK(wordsOfPages(reader).contains(QStringLiteral("Australia 13 11 26")));
        CHECK_FALSE(wordsOfPages(reader).contains(QStringLiteral("1-800-222-1222")));
    }
}

TEST_CASE("country: wherever a poison line is named it is that of a known country and none of another")
{
    OpenWindow reader(shippedGuide());
    const auto everyWordOn = [&](const QString &country, const QString &page) {
        reader.settings().setCountry(country);
        reader.open(QStringLiteral("home"));
        reader.open(page);
        for (ui::SectionPage *shown : reader.window().findChildren<ui::SectionPage *>())
            shown->setAllOpen(true);
        return wordsOfPages(reader);
    };
    const QString overTheCounter = QStringLiteral("over-the-counter");
    const QString acetaminophen = QStringLiteral("medication/acetaminophen");
    const QString both = QStringLiteral("If you took both, call a poison line ");
    const QString two = QStringLiteral("(US 1-800-222-1222, UK 111)");
    CHECK(everyWordOn({}, overTheCounter).contains(QStringLiteral("Call a poison line on the way ") + two));
    CHECK(everyWordOn({}, acetaminophen).contains(QStringLiteral("call a poison line on the way ") + two));
    reader.open(QStringLiteral("together"));
    for (const char *medicine : {"together-ibuprofen", "together-naproxen"})
        reader.find<ui::CheckBox>(medicine).setChecked(true);
    CHECK(everyWordOn({}, QStringLiteral("together")).contains(both + two));
    // The European Union has no line for all of it.
    for (const auto &[country, line] : {std::pair("AU", "(Australia 13 11 26)"), std::pair("GB", "(UK 111)"),
                                        std::pair("EU", "or a pharmacist today, even if well.")}) {
        INFO(country);
        const QString code = QString::fromLatin1(country);
        for (const QString &page : {overTheCounter, acetaminophen})
            CHECK_FALSE(everyWordOn(code, page).contains(two));
        const QString mixed = everyWordOn(code, QStringLiteral("together"));
        CHECK(mixed.contains(both + QString::fromLatin1(line)));
        CHECK_FALSE(mixed.contains(two));
    }
}

TEST_CASE("country: whatever tells to call says the number of a known country and no other")
{
    OpenWindow reader(shippedGuide());
    reader.settings().setCountry(QStringLiteral("AU"));
    for (const auto &[page, words] :
         {std::tuple{QStringLiteral("ease-a-spasm"), QStringLiteral("Call 000 now if it is in both legs")},
          std::tuple{diazepamCard, QStringLiteral("Too much: call 000 now.")},
          std::tuple{QStringLiteral("look-up"), QStringLiteral("Call 000 now if someone is hard to wake")},
          std::tuple{QStringLiteral("routine/first-aid"), QStringLiteral("Call 000 now for chest pain")}}) {
        INFO(page.toStdString());
        reader.open(page);
        CHECK(wordsOfPages(reader).contains(words));
        CHECK_FALSE(wordsOfPages(reader).contains(QStringLiteral("local emergency number")));
    }
}

TEST_CASE("country: it can be taken back and is then unknown again")
{
    OpenWindow reader(shippedGuide());
    reader.settings().setCountry(QStringLiteral("GB"));
    reader.open(ui::countryPageStart + diazepamCard);
    reader.click(reader.find<QAbstractButton>("country-all"));
    CHECK(reader.settings().country().isEmpty());
    CHECK(wordsOfPages(reader).contains(chooseLink));
}

TEST_CASE("country: only a page of the guide can be gone back to")
{
    OpenWindow reader(shippedGuide());
    reader.window().openPage(ui::countryPageStart + QStringLiteral("nowhere"));
    CHECK(reader.window().currentPage() == QStringLiteral("home"));
}

TEST_CASE("country: the symptom check leads to the choice and goes on where it was left")
{
    Check check(shippedGuide());
    check.goOn();
    const QString step = dynamic_cast<ui::TextBlock &>(check.step()).words();
    auto &country = check.find<ui::Button>("toCountry");
    CHECK(country.text() == chooseLink);
    check.click(country);
    check.click(check.find<QAbstractButton>("country-GB"));
    REQUIRE(check.window().currentPage() == QStringLiteral("seek-care"));
    CHECK(dynamic_cast<ui::TextBlock &>(check.step()).words() == step);
    CHECK(check.find<ui::Button>("toCountry").text() == QStringLiteral("Country: United Kingdom"));
    CHECK(check.answer().find("In an emergency, call 999.") != std::string::npos);
}

TEST_CASE("country: the choice is not remembered as read")
{
    OpenWindow reader(shippedGuide());
    reader.settings().setRemembersReading(true);
    reader.open(ui::countryPageStart + diazepamCard);
    for (const QString &page : reader.settings().lastRead())
        CHECK_FALSE(page.startsWith(ui::countryPageStart));
}
