#include "support/made_up_guide.h"

#include "support/made_up_care.h"
#include "support/made_up_figure.h"
#include "support/made_up_sheets.h"
#include "support/made_up_words.h"

using namespace guide;

namespace {

Section emptySection(std::string id, std::string title)
{
    Section section;
    section.id = std::move(id);
    section.title = std::move(title);
    section.summary = {Plain{"What the page " + section.id + " is about."}};
    section.lastChecked = "2026-11-22";
    section.checkAgainBy = "2027-11-22";
    return section;
}

Section home()
{
    Section section = emptySection("home", "Start here");
    section.checkFirst = true;
    section.blocks = {
        Heading{"First steps", 2},
        Paragraph{{Plain{"Rest is "}, Strong{"not"}, Plain{" the answer: <b>move</b> & see "},
                   Link{"causes", "the causes"}, Plain{"."}, Citation{"article-1"}, Citation{"own-1"}}},
        List{{{Plain{"Stand up."}}, {Plain{"Walk."}, Citation{"article-2"}}}, true},
        List{{{Plain{"Warmth"}}, {Plain{"Water"}}}, false},
        Callout{CalloutKind::Evidence, "How sure is this?", {Plain{"Not very."}, Citation{"own-1"}}},
        Cards{{{"Left card", {{Plain{"One side."}}}}, {"Right card", {{Plain{"Other side."}}, {Plain{"More."}}}}}},
        Action{"Do I need care now?", "causes"},
        Heading{"Remedies", 2},
        RemedyReference{"heat"},
        RemedyReference{"fluids"},
    };
    return section;
}

// Three folds below a heading: words with links and sources; a remedy; a button alone at first.
Section folds()
{
    Section section = emptySection("folds", "Folds");
    section.blocks = {
        Paragraph{{Plain{"The short answer comes first."}, Citation{"article-1"}}},
        Tiles{{{"Causes", "Why it happens", "causes", TilePicture::Causes},
               {"The start", "Where it begins", "home", TilePicture::Ease, true}}},
        Heading{"More", 2},
        Fold{"The leopard fold", 3},
        Paragraph{{Plain{"A striped one walks to "}, Link{"causes", "the causes"}, Plain{"."}, Citation{"own-1"},
                   Own{"This guide likes stripes."}}},
        Heading{"Stripes", 3},
        List{{{Plain{"Black."}}, {Plain{"White."}, Citation{"article-2"}}}, false},
        Fold{"Heat", 1},
        RemedyReference{"heat"},
        Fold{"The quagga fold", 2},
        Action{"To the start", "home"},
        Paragraph{{Plain{"A striped one rests."}}},
        Paragraph{{Plain{"Behind the folds grazes an okapi."}}},
    };
    return section;
}

Remedy heat()
{
    return {"heat",
            "Heat",
            {Plain{"Warmth eases the muscle."}},
            {{Plain{"Warm the pack."}}, {Plain{"Lay it on."}}},
            {Plain{"Fifteen minutes."}, Citation{"own-1"}},
            {Plain{"Three times a day."}},
            {{Plain{"People who feel heat badly."}}, {Plain{"Broken skin."}}},
            {Plain{"Warm muscles let go."}},
            {Plain{"Stop if the skin turns red."}}};
}

Remedy fluids()
{
    return {"fluids",
            "Fluids",
            {Plain{"Drink when you are thirsty."}},
            {{Plain{"Fill a glass."}}},
            {Plain{"All day."}},
            {Plain{"With each meal."}},
            {{Plain{"People told to drink less."}}},
            {Plain{"Thirst is a late sign."}},
            {}};
}

} // namespace

GuideContent madeUpContent()
{
    GuideContent content;
    content.title = "A made-up guide";
    content.edition = "7.5";
    content.language = "en";
    content.reviewNote = {Plain{"Nobody has reviewed this."}};
    content.checkFirst = {CalloutKind::Warning, "Check first.", {Plain{"Chest pain? "}, Link{"causes", "Look here"}}};
    content.groups = {{"Now", {"home"}}, {"Later", {"causes", "sources", "folds"}}};

    Section causes = emptySection("causes", "Causes");
    causes.blocks = {Paragraph{{Plain{"Lifting with a bent back."}, Citation{"article-2"}}},
                     ChecklistReference{"prevention"}};
    Section sources = emptySection("sources", "Sources");
    sources.blocks = {SourceListReference{}};
    content.sections = {home(), std::move(causes), std::move(sources), folds()};

    content.remedies = {heat(), fluids()};
    content.figures = {madeUpFigure()};
    content.sources = {
        {"article-1", "First A. A paper. 2001.", "https://one.example/paper", "", "2026-11-01", SourceSeen::Page, "",
         SourceTopic::Article},
        {"article-2", "Second B. A book", "", "", "2026-11-02", SourceSeen::NotOpened, "It is out of print.",
         SourceTopic::Article},
        {"own-1", "Third C. A page. 2024.", "https://three.example/page", "10.1000/xyz", "2026-11-03", SourceSeen::Part,
         "", SourceTopic::Remedies},
    };
    addMadeUpCare(content);
    addMadeUpSheets(content);
    content.words = madeUpWords();
    content.searchWords = {{"the", "is", "it", "my"},
                           {{"warmth", "heat"}, {"weary", "tired"}},
                           {{"home", "Heat", {"hot water bottle"}}, {"causes", "", {"reason for it"}}},
                           {{{"chest hurts"}, {0}}}};
    return content;
}

Guide madeUpGuide()
{
    return Guide(madeUpContent());
}
