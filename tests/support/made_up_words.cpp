#include "support/made_up_words.h"

guide::Words madeUpWords()
{
    return {
        .pages =
            {
                .sources = "Sources",
            },
        .care =
            {
                .title = "Do I need care now?",
                .answer =
                    {
                        .yourNumber = "Your emergency number",
                        .numbers = "Emergency numbers",
                        .helpToday = "for help today {number}",
                        .tooMuchMedicine = "for too much medicine {number}",
                        .why = "Why",
                        .rule = "Rule {id}, {name}.",
                        .fromAnswers = "From your answers: {answers}.",
                        .notSure = "{sign} (not sure)",
                        .watchFor = "What to watch for",
                        .watchList = "Watch list: check again now if any of these starts",
                        .howLongToWait = "How long to wait",
                        .somePeople = "What is different for some people",
                        .notKnown = "What this answer does not know",
                        .open = "Questions that are still open",
                    },
                .sheet =
                    {
                        .title = "Sheet for the doctor",
                        .about = "Replies to the symptom check of {title} {edition}.",
                        .answer = "Answer of the guide",
                        .notFinished = "not finished",
                        .time = "Time of the replies",
                        .advised = "Advised",
                        .alone = "{sign} ({urgency} alone)",
                        .yes = "Answered yes",
                        .notSure = "Answered not sure",
                        .no = "Answered no",
                        .open = "Main questions without an answer",
                        .rules = "Rules of the guide that matched",
                        .singleSigns = "For the single signs:",
                    },
            },
    };
}
