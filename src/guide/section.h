// Section: one page of the guide as its authors wrote it, and the blocks it is made of.
//
// A section may refer to things that are told once and shown in many places (a remedy, the list of sources or of
// medicines). page.h turns a section into a Page, in which every reference is resolved.
#pragma once

#include "guide/care/urgency.h"
#include "guide/remedies/stretch.h"
#include "guide/text/text.h"

#include <string>
#include <variant>
#include <vector>

namespace guide {

// Pages of the content that the program opens by itself.
inline const std::string homePage = "home";
inline const std::string sourcesPage = "sources";
inline const std::string lookUpPage = "look-up"; // only where the guide has medicines

// The symptom check, as links name it.
inline const std::string seekCareTarget = "seek-care";

// The pages that are made of all medicines: every pair, and the side effects side by side.
inline const std::string togetherTarget = "together";
inline const std::string compareTarget = "compare";

// How strong a verdict is that a heading tells. Colour and sign only repeat its words.
enum class Tone { Plain, Stop, Ask, Unknown, Usual };

struct Heading
{
    std::string text;
    int level = 2; // 2 or 3; the title of the page is level 1
    Tone tone = Tone::Plain;
};

struct Paragraph
{
    Text text;
};

struct List
{
    std::vector<Text> items;
    bool ordered = false;
};

enum class CalloutKind { Summary, Evidence, Warning, Note };

struct Callout
{
    CalloutKind kind = CalloutKind::Note;
    std::string title;
    Text text;
};

struct Card
{
    std::string title;
    std::vector<Text> paragraphs;
};

// Cards stand side by side where there is room.
struct Cards
{
    std::vector<Card> cards;
};

// A button that opens another page. Paper has none.
struct Action
{
    std::string label;
    std::string target;
};

// Whether the short form that is printed has what stands in a fold, and with the title of the fold or without it.
enum class OnSheet { No, Untitled, Titled };

// The title of what is closed at first on the screen. The next `size` blocks belong to it, and none of them is a fold.
struct Fold
{
    std::string title;
    std::size_t size = 0;
    OnSheet onSheet = OnSheet::No;
};

enum class TilePicture { Ease, Danger, Medicine, Checklist, Visit, Causes };

// A large button with a picture that opens another page; on paper and in files a line of words.
struct Tile
{
    std::string title;
    std::string text;
    std::string target;
    TilePicture picture = TilePicture::Ease;
    bool small = false; // of the second rank: its picture stands beside the words
};

struct Tiles
{
    std::vector<Tile> tiles;
};

// The caption may be empty.
struct FigureReference
{
    std::string figure;
    std::string caption;
};

struct RemedyReference
{
    std::string remedy;
};

struct SourceListReference
{
};

// The signs of one urgency, as the symptom check knows them. Home care has no card.
struct CareCardReference
{
    Urgency urgency = Urgency::EmergencyNow;
    std::vector<std::string> signs{}; // ids, where a card shows some of them; empty: all
    bool inShort = false;             // in few words; each sign stands in full elsewhere on the page
};

// The list of all medicines, each with its names and a link to its card.
struct MedicineListReference
{
};

// The numbers of the poison lines, or that of the reader's country where it is known.
struct PoisonNumbersReference
{
};

struct ChecklistReference
{
    std::string checklist;
};

// Where the screen has the visit sheet to fill in.
struct VisitSheetReference
{
};

// All stretches that the filter shows, as cards.
struct StretchListReference
{
    StretchFilter filter{};
};

// A button to each routine.
struct RoutineListReference
{
};

using SectionBlock =
    std::variant<Heading, Paragraph, List, Callout, Cards, Action, Fold, Tiles, FigureReference, RemedyReference,
                 SourceListReference, CareCardReference, MedicineListReference, PoisonNumbersReference,
                 ChecklistReference, VisitSheetReference, StretchListReference, RoutineListReference>;

struct Section
{
    std::string id;
    std::string title;
    Text summary;
    bool checkFirst = false;  // advice: the danger signs stand before it, in one line
    bool checkInFull = false; // in a sentence
    std::string lastChecked;  // ISO date
    std::string checkAgainBy; // ISO date
    std::vector<SectionBlock> blocks;
};

} // namespace guide
