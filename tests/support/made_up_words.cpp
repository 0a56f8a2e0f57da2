#include "support/made_up_words.h"

guide::Words madeUpWords()
{
    return {
        .dates =
            {
                .date = "{day} {month} {year}",
                .months = {"January", "February", "March", "April", "May", "June", "July", "August", "September",
                           "October", "November", "December"},
            },
        .pages =
            {
                .checked = "Last checked {checked}. Check again by {again}.",
                .picture = "Picture: {alternative}",
                .remedy =
                    {
                        .howLong = "How long",
                        .howOften = "How often",
                        .notFor = "Who should not, or should ask first",
                        .why = "Why",
                        .stop = "Stop",
                    },
                .source =
                    {
                        .heading = "Sources",
                        .mark = "Sources {count}",
                        .ownMark = "Our choice",
                        .own = "our choice",
                        .topic = {"The article and its nine sources", "Home remedies and prevention",
                                  "When to seek care", "Medicines", "What is in packs, and kinds of medicines"},
                        .seen = {"Read on {date}.", "Read in part on {date}.", "Read as a copy on {date}.",
                                 "A weaker source, read on {date}.", "Looked for, and not opened, on {date}."},
                    },
                .dateNotice =
                    {
                        .outOfDate = "May be out of date.",
                        .wasDue = "This page was due to be checked again by {date}. Ask a provider or a pharmacist.",
                        .checkDate = "Check the date.",
                        .tooEarly = "The date of this computer is {date}. That is before the guide was written. So the "
                                    "guide cannot tell whether it is out of date.",
                    },
                .booklet =
                    {
                        .edition = "Edition",
                        .lastChecked = "Last checked",
                        .fromTo = "{first} to {last}",
                        .checkAgainBy = "Check again by",
                        .review = "Review",
                        .contents = "Contents",
                        .sheets = "Sheets to fill in",
                    },
                .footer = {.edition = "{title} {edition}, checked {date}.", .number = "{number} of {count}"},
            },
        .care =
            {
                .title = "Do I need care now?",
                .answer =
                    {
                        .callNow = "Call {number} now",
                        .soFar = "So far.",
                        .elsewhere = "elsewhere the emergency number: {numbers}",
                        .anywhereElse = "Anywhere else: the local number",
                        .ifWorse = "If it gets worse, call {number}",
                        .inCrisis = "in a crisis {number}",
                        .yourNumber = "Your emergency number",
                        .numbers = "Emergency numbers",
                        .helpToday = "for help today {number}",
                        .onlyThere = "{country} only: {number}",
                        .tooMuchMedicine = "for too much medicine {number}",
                        .why = "Why",
                        .andMore = "And {count} more.",
                        .notSure = "{sign} (not sure)",
                        .lookAgain = "Look again from {first} on, and on {second}.",
                        .whileYouWait = "While you wait",
                        .watchFor = "What to watch for",
                        .mayBe = "What it may be",
                        .howLongToWait = "How long to wait",
                        .somePeople = "What is different for some people",
                        .notKnown = "What this answer does not know",
                        .narrower = "Where a question leaves something out",
                        .open = "Questions that are still open",
                        .stillOpen = "Some questions are open.",
                        .leftOut = "What was not asked",
                        .leftOutBy = "{sign}: no. Left out: {count}.",
                    },
                .sheet =
                    {
                        .title = "Sheet for the doctor",
                        .about = "Replies to the symptom check of {title} {edition}.",
                        .answer = "Answer of the guide",
                        .notFinished = "not finished",
                        .yes = "Answered yes",
                        .notSure = "Answered not sure",
                        .no = "Answered no",
                        .noneOf = "none of {count}",
                        .othersDenied = "And no to {count} others.",
                        .leftOut = "Denied, and not asked further",
                        .open = "Main questions without an answer",
                        .rules = "Rules of the guide that matched",
                        .sinceWhen = "Since when",
                        .medicines = "Medicines taken",
                        .notes = "Notes",
                        .print = "Print this",
                    },
            },
        .medicines =
            {
                .availability = {"No prescription needed in the US", "Prescription only", "Given by a clinician only"},
                .verdict = {"commonly combined as directed", "ask first", "do not combine without medical advice"},
                .page =
                    {
                        .callNow = "Call your local emergency number now for:",
                        .callNumberNow = "Call {number} now for:",
                        .card = {"How much", "Side effects", "Never stop it suddenly", "Get help today",
                                 "Do not use it with", "Do not mix it with", "Ask first", "Too much", "Driving",
                                 "Alcohol", "Pregnant"},
                        .cardMore = "Alcohol, pregnancy and more, in short",
                        .effects = "Side effects",
                        .before = "Before you take it",
                        .mixes = "With other things",
                        .taking = "Taking it",
                        .about = "More about it",
                        .seriousBy = {"Signs to keep watch on", "Signs to book a visit for",
                                      "Signs to get help for today", "Emergency signs, and what to do"},
                        .moreSeriousBy = {"More signs to keep watch on", "More signs to book a visit for",
                                          "More signs to get help for today", "More emergency signs"},
                        .notStated = "How often is not stated.",
                        .notStatedHere = "Where no number stands, how often is not stated.",
                        .otherEffects = "Side effects, and how often",
                        .doNotTake = "Who must not take it",
                        .sickDays = "Sick days: vomiting, diarrhea or fever",
                        .askFirst = "Who should ask first",
                        .pregnancy = "Pregnant or breastfeeding",
                        .ages = "Older people and children",
                        .mixing = "Mixes: what not to add",
                        .mixingAsk = "Mixes: ask first",
                        .others = "With the other medicines in this guide",
                        .limit = "How much, and for how long",
                        .driving = "Driving and machines",
                        .overdose = "If you took too much",
                        .poisonNumbers = "Poison lines",
                        .poisonNumber = "Poison line",
                        .poisonLines = "Poison lines by country",
                        .questions = "Questions to ask a pharmacist or provider",
                        .names = "Names on the pack",
                        .inUs = "In the US",
                        .inUk = "In the UK",
                        .otherNames = "Other names",
                        .lookAlikes = "Names that look alike",
                        .kindAndSale = "What it is, and how it is sold",
                        .kind = "Kind",
                        .sold = "Sold",
                        .usedFor = "What it is for",
                        .evidence = "How well it works",
                    },
                .together =
                    {
                        .title = "Can I take these together?",
                        .nothingChosen = "Nothing is chosen yet.",
                        .oneChosen = "{name} alone. Choose one more to read about the two.",
                        .chosen = "{names}. The strongest warning comes first.",
                        .pair = "{one} and {other}",
                        .twoOfOneClass = "{name}: two at once",
                        .canHappen = "What can happen",
                        .toDo = "What to do",
                        .noStatement = "no official statement found: ask a pharmacist",
                        .silence = "This guide says nothing of this mix. That does not mean that it is harmless.",
                        .notLooked = "not looked into here: ask a pharmacist",
                        .notLookedYet = "This guide did not look into this mix. It can still do harm.",
                        .askAboutSilence = "Ask a pharmacist before you take both. Show every pack, or bring a list.",
                        .inBoth = "In both",
                        .countTogether = "Both contain {names}: count them together, as one medicine.",
                        .askAboutBoth = "Take only one of the two, unless a pharmacist or your doctor says otherwise.",
                        .untilYouKnow = "Until you know which one is in your hand, do not mix.",
                        .notListed = "Not on this list?",
                        .askAboutNotListed =
                            "This guide knows only the medicines it lists. Ask a pharmacist before you add any other. "
                            "When it says nothing of a mix, that does not mean that the mix is harmless.",
                        .tryThis = "Achine, a sleep pill",
                    },
                .product =
                    {
                        .country = {"the US", "the UK", "Ireland", "Canada", "Australia", "New Zealand", "India"},
                        .title = "{name}: what is in it",
                        .last = "{names} and {last}",
                        .kind = "{name} ({kind})",
                        .oneOfThem = "{name} is {kind}.",
                        .withCard = "{name} has a card in this guide.",
                        .examples = "Such as {examples}.",
                        .noCard = "This guide has no card for {name}. Ask a pharmacist about it.",
                        .readCard = "Read the card",
                        .soldIn = "Sold in",
                        .form = "Form",
                        .note = "Take care",
                        .known = "How we know",
                        .trust = {"We read a label, a leaflet or an official list.",
                                  "We read a public page, not the label. Read your pack.",
                                  "We know this from memory alone. Read your pack."},
                        .withdrawn = "Taken off the market",
                        .doNotTake = "Do not take it. Hand in what is left at a pharmacy.",
                        .whichPack =
                            "Several packs bear this name, and they do not hold the same. Which one is in your hand?",
                        .thisPack = "This guide knows one pack with this name. Is it this one?",
                        .nearNames = "Is it one of these?",
                        .checkPack = "If your pack says anything else, ask a pharmacist.",
                        .notInGuide = "This guide does not know {name}.",
                        .askPharmacist = "Ask a pharmacist what is in it, and what it must not be taken with. Show "
                                         "every pack, or bring a list.",
                    },
                .kinds =
                    {
                        .title = "What kinds of medicines have in common",
                        .summary = "Cautions that hold for a whole group of medicines, and danger signs that hold for "
                                   "all of them.",
                        .sideEffect = "Side effect",
                        .yes = "yes",
                        .no = "not listed",
                    },
                .question =
                    {
                        .didYouMean =
                            "Did you mean {names}? Check the pack. If it says anything else, ask a pharmacist.",
                        .either = "{names} or {last}",
                    },
            },
        .sheets =
            {
                .per = {"each day", "each night", "each workday", "", "once a week"},
            },
        .search =
            {
                .didYouMean = "Did you mean \u201c{word}\u201d?",
                .tryThis = "Try: weary and warm",
                .whatToType = "Type a word or a question",
            },
        .aloud =
            {
                .betweenNumbers = "to",
                .units = {{"mg", "milligram", "milligrams"}},
                .marks = {{"24/7", "day and night"}},
            },
    };
}
