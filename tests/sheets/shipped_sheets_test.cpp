// Everything that can be printed of the shipped guide, in both papers and both sizes, read back from the PDF.
#include "document/text/text_writer.h"
#include "guide/booklet/booklet.h"
#include "guide/booklet/guide_pages.h"
#include "guide/care/care_page.h"
#include "guide/care/care_sheet.h"
#include "guide/medicines/comparison.h"
#include "guide/medicines/medicine_page.h"
#include "guide/page/print_form.h"
#include "guide/remedies/stretch_page.h"
#include "guide/sheets/checklist_sheet.h"
#include "guide/sheets/visit_sheet.h"
#include "support/page_words.h"
#include "support/paper_checks.h"
#include "support/qt_strings.h"
#include "support/shipped_guide.h"

#include <algorithm>
#include <random>

using namespace document;
using namespace guide;

namespace {

constexpr std::string_view day = "2026-12-01";
const PrintForm withSources{Detail::All, true};

const Checklist &prevention()
{
    const Checklist *checklist = shippedGuide().checklist("prevention");
    REQUIRE(checklist);
    return *checklist;
}

// What the pages say stands on the sheets, in their order and between the margins, in type that can be read.
void checkSheets(const PdfFile &pdf, const std::vector<Page> &pages, const PaperOptions &options)
{
    QStringList texts;
    for (const Page &page : pages)
        texts += textsOf(page, shippedGuide());
    CHECK(missingFrom(contentOf(pdf), texts) == QStringList());
    checkNothingHangsOut(pdf);
    const bool small = std::any_of(pages.begin(), pages.end(), listsSources);
    checkPaperAndType(pdf, options, small ? SmallPrint::Sources : SmallPrint::No);
    checkBrightness(pdf);
    for (const PdfSheet &sheet : pdf.sheets()) {
        INFO(contentOf(sheet).toStdString());
        CHECK(filled(sheet) > 0.25);
        CHECK(filled(sheet) < 0.99); // it keeps away from the box below
    }
}

VisitNotes everythingNoted()
{
    VisitNotes notes;
    notes.name = "Maria Example";
    notes.date = "24 November 2026";
    notes.sinceWhen = "About 3 weeks ago";
    notes.howOften = "Twice a day";
    notes.painNow = "7";
    notes.where = "Between the shoulder blades, left";
    notes.worse = "Sitting, and deep breaths";
    notes.stops = "Work, and lifting my child";
    notes.remedies = {"heat", "walking", "sleep"};
    notes.whatHelped = "Heat, for an hour or so";
    notes.medicines = {"ibuprofen", "cyclobenzaprine"};
    notes.otherMedicines = "Vitamin D; penicillin gives me a rash";
    notes.replies = repliesWith({"keeps-coming-back", "stops-daily-life"}, {"fever-or-chills"});
    notes.questions = {"Can I go back to work?"};
    return notes;
}

} // namespace

TEST_CASE("shipped sheets: each stretch is one sheet and two at most in large print")
{
    for (const Stretch &stretch : shippedGuide().routineContent().stretches) {
        for (const PaperOptions &options : allPaperOptions()) {
            const Page sheet = stretchSheet(shippedGuide(), stretch, day);
            const PdfFile pdf = printed({sheet}, shippedGuide(), options);
            INFO(stretch.id);
            CHECK(pdf.sheets().size() <= (options.text == PaperText::Large ? 2U : 1U));
            CHECK(missingFrom(contentOf(pdf), textsOf(sheet, shippedGuide())) == QStringList());
            checkNothingHangsOut(pdf);
        }
    }
}

TEST_CASE("shipped sheets: each routine stands on the two sides of one sheet in every place and first aid in a chair "
          "on one side of A4")
{
    for (const Routine &routine : shippedGuide().routineContent().routines) {
        for (const Place place : routine.places) {
            const bool isShort = routine.id == "first-aid" && place == Place::Chair;
            const Page sheet = routineSheet(shippedGuide(), routine, {place, {}}, day);
            for (const PaperOptions &options : allPaperOptions()) {
                const PdfFile pdf = printed({sheet}, shippedGuide(), options);
                INFO(routine.id);
                const bool isOneSide = isShort && options.size == QPageSize::A4;
                CHECK(pdf.sheets().size() <= (options.text == PaperText::Large ? 3U : isOneSide ? 1U : 2U));
                CHECK(missingFrom(contentOf(pdf), textsOf(sheet, shippedGuide())) == QStringList());
                checkNothingHangsOut(pdf);
            }
        }
    }
}

TEST_CASE("shipped sheets: the prevention checklist is one sheet and two at most in large print")
{
    const std::vector<Page> pages = checklistSheets(shippedGuide(), prevention(), firstChoice(prevention()), day);
    for (const PaperOptions &options : allPaperOptions()) {
        const PdfFile pdf = printed(pages, shippedGuide(), options);
        CHECK(pdf.sheets().size() <= (options.text == PaperText::Large ? 2U : 1U));
        checkSheets(pdf, pages, options);
    }
}

TEST_CASE("shipped sheets: the checklist with three lines of the reader goes on overleaf and no further")
{
    ChecklistChoice choice = firstChoice(prevention());
    const std::string longest = "Walk the dog before breakfast and ring my sister at her work";
    REQUIRE(longest.size() == longestItem);
    for (const std::string &line : {std::string("Walk the dog"), longest}) {
        choice.ownLines = {line, line, line};
        const std::vector<Page> pages = checklistSheets(shippedGuide(), prevention(), choice, day);
        for (const PaperOptions &options : allPaperOptions()) {
            const PdfFile pdf = printed(pages, shippedGuide(), options);
            CHECK(pdf.sheets().size() <= (options.text == PaperText::Large ? 3U : 2U));
            checkSheets(pdf, pages, options);
        }
    }
}

TEST_CASE("shipped sheets: the checklist with every item and lines of the reader goes on overleaf with its days")
{
    ChecklistChoice choice = everyItem(prevention());
    choice.ownLines = {"Walk the dog before breakfast",
                       "Ring my sister, who does the same list, and compare how it went"};
    choice.name = "Maria Example";
    choice.weeks = 2;
    const std::vector<Page> pages = checklistSheets(shippedGuide(), prevention(), choice, day);
    for (const PaperOptions &options : allPaperOptions()) {
        const PdfFile pdf = printed(pages, shippedGuide(), options);
        checkSheets(pdf, pages, options);
        int sheetsWithRows = 0;
        for (const PdfSheet &sheet : pdf.sheets()) {
            const QString content = contentOf(sheet);
            const auto days = content.count(QLatin1String("Mon Tue Wed Thu Fri Sat Sun"));
            CHECK(days <= 1);
            sheetsWithRows += static_cast<int>(days);
        }
        CHECK(sheetsWithRows >= 4); // at least two for each week
    }
}

TEST_CASE("shipped sheets: the visit sheet is one sheet whether it is filled in or not and two at most in large print")
{
    for (const VisitNotes &notes : {VisitNotes{}, everythingNoted()}) {
        const std::vector<Page> pages{visitSheet(shippedGuide(), notes, day)};
        for (const PaperOptions &options : allPaperOptions()) {
            const PdfFile pdf = printed(pages, shippedGuide(), options);
            CHECK(pdf.sheets().size() <= (options.text == PaperText::Large ? 2U : 1U));
            checkSheets(pdf, pages, options);
        }
    }
}

TEST_CASE("shipped sheets: every page stands alone with its sources")
{
    std::vector<Page> pages;
    for (const Section &section : shippedGuide().sections())
        pages.push_back(printed(pageOf(shippedGuide(), section, day), shippedGuide(), withSources));
    for (const PaperOptions &options : allPaperOptions())
        checkSheets(printed(pages, shippedGuide(), options), pages, options);
}

TEST_CASE("shipped sheets: medicine cards and their comparison")
{
    std::vector<Page> pages;
    for (const Medicine &medicine : shippedGuide().medicines())
        pages.push_back(printed(medicinePage(shippedGuide(), medicine, day), shippedGuide(), withSources));
    pages.push_back(comparePage(shippedGuide(), day));
    for (const PaperOptions &options : allPaperOptions())
        checkSheets(printed(pages, shippedGuide(), options), pages, options);
}

TEST_CASE("shipped sheets: a medicine is one sheet in short and two at most in large print")
{
    for (const Medicine &medicine : shippedGuide().medicines()) {
        const std::vector<Page> pages{
            printed(medicinePage(shippedGuide(), medicine, day), shippedGuide(), PrintForm{Detail::Short})};
        for (const PaperOptions &options : allPaperOptions()) {
            const PdfFile pdf = printed(pages, shippedGuide(), options);
            INFO(medicine.id);
            CHECK(pdf.sheets().size() <= (options.text == PaperText::Large ? 2U : 1U));
            checkSheets(pdf, pages, options);
        }
    }
}

TEST_CASE("shipped sheets: the answer of the symptom check and the sheet for the doctor")
{
    for (const std::vector<std::string> &yes :
         {std::vector<std::string>{}, std::vector<std::string>{"keeps-coming-back"},
          std::vector<std::string>{"fever-or-chills", "bone-thinning"},
          std::vector<std::string>{"chest-pain-pressure"}}) {
        const Replies replies = repliesWith(yes);
        const SeekCareAnswer answer = seekCare(shippedGuide(), replies);
        const std::vector<Page> pages{
            printed(careAnswerPage(shippedGuide(), replies, answer, day), shippedGuide(), withSources),
            careSheet(shippedGuide(), replies, answer, day, "1 December 2026, 10:00")};
        for (const PaperOptions &options : allPaperOptions())
            checkSheets(printed(pages, shippedGuide(), options), pages, options);
    }
}

TEST_CASE("shipped sheets: the sheet for the doctor is one page of normal print whatever a reader may have")
{
    const std::vector<std::string> medicines{"ibuprofen", "cyclobenzaprine", "acetaminophen"};
    std::mt19937 random(17);
    for (const std::size_t count : {1, 2, 4, 6, 7, 8, 10, 12, 14, 16, 18, 20}) {
        Replies replies = repliesWith({});
        while ((replies.yes() | replies.notSure()).size() < count) {
            const SymptomIndex symptom = random() % shippedGuide().symptoms().size();
            replies.set(symptom, random() % 4 == 0 ? Reply::NotSure : Reply::Yes);
            // Who is asked for it has ticked what it depends on.
            shippedGuide().symptoms()[symptom].askedIf.forEach(
                [&](SymptomIndex decides) { replies.set(decides, Reply::Yes); });
        }
        const auto sheets = careSheets(shippedGuide(), replies, {}, day, "10:00", "GB", medicines);
        for (const PaperOptions &options : allPaperOptions()) {
            INFO(count << " replies");
            if (options.text == PaperText::Normal)
                CHECK(printed({sheets.back()}, shippedGuide(), options).sheets().size() == 1);
        }
    }
}

TEST_CASE("shipped sheets: home care is one sheet to keep and no printed answer says a title twice")
{
    for (const std::vector<std::string> &yes :
         {std::vector<std::string>{}, std::vector<std::string>{"fever-or-chills"},
          std::vector<std::string>{"keeps-coming-back"}, std::vector<std::string>{"pregnant"},
          std::vector<std::string>{"chest-pain-pressure", "bone-thinning"}}) {
        const Page page = careSheets(shippedGuide(), repliesWith(yes), {}, day, "10:00", "GB").front();
        std::vector<std::string> titles;
        for (const Block &block : page.blocks) {
            const auto *heading = std::get_if<Heading>(&block);
            const auto *fold = std::get_if<Fold>(&block);
            if (heading || fold)
                titles.push_back(heading ? heading->text : fold->title);
        }
        for (std::size_t i = 1; i < titles.size(); ++i) {
            INFO(titles[i]);
            CHECK_FALSE(titles[i].starts_with(titles[i - 1]));
        }
        for (const PaperOptions &options : allPaperOptions()) {
            if (yes.empty() && options.text == PaperText::Normal)
                CHECK(printed({page}, shippedGuide(), options).sheets().size() == 1);
        }
    }
}

TEST_CASE("shipped sheets: the whole guide is one booklet whose contents have the right numbers")
{
    const std::vector<Page> pages = bookletPages(shippedGuide(), day, {Detail::All, true});
    for (const PaperOptions &options : allPaperOptions()) {
        const PdfFile pdf = printed(pages, shippedGuide(), options);
        checkSheets(pdf, pages, options);
        QString contents;
        for (const PdfSheet &sheet : pdf.sheets()) {
            if (contentOf(sheet).startsWith(QLatin1String("Contents")))
                contents += contentOf(sheet) + QLatin1Char(' ');
        }
        for (std::size_t i = 2; i < pages.size(); ++i) {
            const QString title = normalised(toQString(pages[i].title));
            const auto starts = [&](const PdfSheet &sheet) {
                return contentOf(sheet).startsWith(title);
            };
            const auto sheet = std::find_if(pdf.sheets().begin(), pdf.sheets().end(), starts);
            INFO(title.toStdString());
            REQUIRE(sheet != pdf.sheets().end());
            const auto number = std::distance(pdf.sheets().begin(), sheet) + 1;
            CHECK(contents.contains(title + QLatin1Char(' ') + QString::number(number)));
        }
    }
}

TEST_CASE("shipped sheets: the whole guide in short takes at most 90 sheets with all its sources")
{
    const std::vector<Page> pages = bookletPages(shippedGuide(), day, {Detail::Short, true});
    for (const QPageSize::PageSizeId size : {QPageSize::A4, QPageSize::Letter}) {
        PaperOptions options;
        options.size = size;
        const PdfFile pdf = printed(pages, shippedGuide(), options);
        CHECK(pdf.sheets().size() <= 90);
        checkSheets(pdf, pages, options);
    }
}
