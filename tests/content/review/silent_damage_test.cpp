// No typo of the pen takes away what safety hangs on without a word: each kind of damage is done to the shipped content
// at every place where it can be done, and the review must notice every one.

#include "support/silent_damage.h"

#include "guide/care/urgency.h"

#include "support/catch.h"

#include <algorithm>

using loading::JsonValue;

namespace {

SilentDamage &damage()
{
    static SilentDamage all;
    all.begin();
    return all;
}

// Noticed everywhere; and tried, not passed over: in at least half of the places that the content had when this was
// written.
void checkNoticed(const SilentDamage &damage, std::string_view kind, std::size_t places)
{
    UNSCOPED_INFO(kind << ": noticed " << damage.noticed() << " of " << damage.tried());
    for (const std::string &accepted : damage.accepted())
        UNSCOPED_INFO("not noticed: " << accepted);
    CHECK(damage.noticed() == damage.tried());
    UNSCOPED_INFO(kind);
    CHECK(damage.tried() >= places / 2);
}

// What changes a word into that one.
auto into(std::string_view word)
{
    return [word](JsonValue &value) {
        const bool other = value.string != word;
        value.string = word;
        return other;
    };
}

auto from(std::string_view before, std::string_view after)
{
    return [before, after](JsonValue &value) {
        const bool is = value.string == before;
        value.string = after;
        return is;
    };
}

bool empty(JsonValue &value)
{
    const bool full = !value.items.empty() || !value.string.empty();
    value.items.clear();
    value.string.clear();
    return full;
}

void lower(SilentDamage &damage, std::string_view files, std::string_view path)
{
    for (const auto &[urgency, word] : guide::urgencyIds) {
        for (const auto &[less, lesserWord] : guide::urgencyIds) {
            if (less < urgency)
                damage.change(files, path, from(word, lesserWord));
        }
    }
}

bool isSerious(const JsonValue &effect)
{
    return effect.member("serious")->flag;
}

bool turn(JsonValue &flag)
{
    flag.flag = !flag.flag;
    return true;
}

// A flag that is set.
bool unset(JsonValue &flag)
{
    return flag.flag && turn(flag);
}

// Takes out the first "not", wherever in the value it stands.
bool dropNot(JsonValue &value)
{
    if (const auto at = value.string.find(" not "); at != std::string::npos) {
        value.string.erase(at, 4);
        return true;
    }
    const auto drop = [](JsonValue &part) {
        return dropNot(part);
    };
    return std::any_of(value.items.begin(), value.items.end(), drop)
           || std::any_of(value.members.begin(), value.members.end(),
                          [](auto &member) { return dropNot(member.second); });
}

constexpr std::string_view medicines = "medications/";

} // namespace

TEST_CASE("silent damage: a sign or a rule that is made less urgent is noticed")
{
    SilentDamage &signs = damage();
    lower(signs, "symptoms.json", "symptoms/*/urgency");
    checkNoticed(signs, "sign less urgent", 77);
    SilentDamage &rules = damage();
    lower(rules, "symptoms.json", "rules/*/urgency");
    checkNoticed(rules, "rule less urgent", 36);
}

TEST_CASE("silent damage: a sign or a rule that is sent to another place is noticed")
{
    SilentDamage &places = damage();
    for (const char *where : {"call", "emergency-department", "maternity", "crisis-line", "today", "book", "watch"}) {
        places.change("symptoms.json", "symptoms/*/where", into(where));
        places.change("symptoms.json", "rules/*/where", into(where));
    }
    checkNoticed(places, "another place", 6 * (92 + 36));
}

TEST_CASE("silent damage: a lost sign or question or rule is noticed")
{
    SilentDamage &signs = damage();
    signs.removeItems("symptoms.json", "symptoms");
    checkNoticed(signs, "sign lost", 92);
    SilentDamage &asked = damage();
    asked.removeMember("symptoms.json", "symptoms/*", "asked_if");
    checkNoticed(asked, "asked of everyone", 47);
    SilentDamage &notThis = damage();
    notThis.removeMember("symptoms.json", "symptoms/*", "not_this");
    checkNoticed(notThis, "Not this lost", 48);
    SilentDamage &rules = damage();
    rules.removeItems("symptoms.json", "rules");
    checkNoticed(rules, "rule lost", 36);
}

TEST_CASE("silent damage: a lost part of a rule is noticed")
{
    SilentDamage &parts = damage();
    parts.removeItems("symptoms.json", "rules/*/when/*");
    checkNoticed(parts, "part of a rule", 97);
    SilentDamage &alternatives = damage();
    alternatives.removeItems("symptoms.json", "rules/*/when");
    checkNoticed(alternatives, "alternative of a rule", 36);
    SilentDamage &members = damage();
    members.removeItems("symptoms.json", "rules/*/when/*/*/any");
    members.removeItems("symptoms.json", "sets/*/symptoms");
    checkNoticed(members, "member of a set", 41);
}

TEST_CASE("silent damage: a serious side effect that is lost or made less is noticed")
{
    SilentDamage &urgencies = damage();
    lower(urgencies, medicines, "side_effects/*/care");
    checkNoticed(urgencies, "effect less urgent", 43);
    SilentDamage &effects = damage();
    effects.removeItems(medicines, "side_effects", isSerious);
    checkNoticed(effects, "serious effect lost", 83);
    SilentDamage &flags = damage();
    flags.change(medicines, "side_effects/*/serious", unset);
    checkNoticed(flags, "serious effect called harmless", 83);
    SilentDamage &links = damage();
    links.change(medicines, "side_effects/*/symptoms", empty);
    links.removeItems(medicines, "side_effects/*/symptoms");
    checkNoticed(links, "linked signs", 45);
    SilentDamage &actions = damage();
    actions.change(medicines, "side_effects/*/action", empty);
    checkNoticed(actions, "what to do about an effect", 83);
}

TEST_CASE("silent damage: a lost caution of a medicine is noticed")
{
    const std::vector<std::pair<std::string, std::size_t>> lists{
        {"do_not_take", 42}, {"ask_first", 76}, {"mixing", 71}, {"limit", 29}, {"driving", 11}, {"overdose", 38}};
    for (const auto &[list, places] : lists) {
        SilentDamage &lines = damage();
        lines.removeItems(medicines, list);
        checkNoticed(lines, list, places);
        SilentDamage &turned = damage();
        turned.change(medicines, list + "/*", dropNot);
        checkNoticed(turned, list + " without its not", 1);
    }
}

TEST_CASE("silent damage: a pair that is made less of is noticed")
{
    SilentDamage &verdicts = damage();
    for (const char *path : {"pairs/*/verdict", "extra_pairs/*/verdict"}) {
        verdicts.change("medications/pairs.json", path, from("do-not-combine", "commonly-combined"));
        verdicts.change("medications/pairs.json", path, from("do-not-combine", "ask-first"));
        verdicts.change("medications/pairs.json", path, from("ask-first", "commonly-combined"));
    }
    checkNoticed(verdicts, "verdict", 21);
    SilentDamage &pairs = damage();
    pairs.removeItems("medications/pairs.json", "pairs");
    pairs.removeItems("medications/pairs.json", "extra_pairs");
    checkNoticed(pairs, "pair lost", 45);
}

TEST_CASE("silent damage: a lost piece of an answer is noticed")
{
    const std::vector<std::pair<std::string, std::size_t>> lists{{"while_you_wait/*/do", 42},
                                                                 {"while_you_wait/*/do_not", 20},
                                                                 {"while_you_wait", 14},
                                                                 {"answers/*/look_out", 30},
                                                                 {"time_rules", 3},
                                                                 {"special_groups", 15},
                                                                 {"numbers", 5}};
    for (const auto &[list, places] : lists) {
        SilentDamage &lines = damage();
        lines.removeItems("care.json", list);
        checkNoticed(lines, list, places);
    }
    SilentDamage &texts = damage();
    for (const char *path : {"answers/*/summary", "answers/*/unknown", "where/*/action", "while_you_wait/*/lead",
                             "introduction", "numbers/*/emergency", "numbers/*/poison/number"})
        texts.change("care.json", path, empty);
    checkNoticed(texts, "words of an answer", 2 * 5 + 7 + 9 + 1 + 5);
}

TEST_CASE("silent damage: a page that loses its warning is noticed")
{
    SilentDamage &first = damage();
    first.change("sections/", "check_first", unset);
    checkNoticed(first, "check first", 11);
    SilentDamage &warnings = damage();
    warnings.change("sections/", "blocks/*/kind", from("warning", "note"));
    warnings.change("sections/", "blocks/*/blocks/*/kind", from("warning", "note"));
    checkNoticed(warnings, "warning made a note", 9);
    SilentDamage &banner = damage();
    banner.change("guide.json", "check_first/text", empty);
    checkNoticed(banner, "the words before a page", 1);
}

TEST_CASE("silent damage: a lost or turned block is noticed")
{
    SilentDamage &blocks = damage();
    blocks.removeItems("sections/", "blocks");
    blocks.removeItems("sections/", "blocks/*/blocks");
    checkNoticed(blocks, "block lost", 385);
    SilentDamage &items = damage();
    items.removeItems("sections/", "blocks/*/items");
    items.removeItems("sections/", "blocks/*/cards");
    items.removeItems("sections/", "blocks/*/blocks/*/items");
    checkNoticed(items, "item of a block lost", 100);
    SilentDamage &turned = damage();
    turned.change("sections/", "blocks/*", dropNot);
    turned.change("sections/", "blocks/*/blocks/*", dropNot);
    checkNoticed(turned, "block without its not", 50);
}

TEST_CASE("silent damage: a lost caution of a remedy and a lost danger word of the search are noticed")
{
    SilentDamage &remedies = damage();
    remedies.removeItems("remedies.json", "remedies/*/not_for");
    remedies.removeMember("remedies.json", "remedies/*", "stop_if");
    checkNoticed(remedies, "caution of a remedy", 32);
    SilentDamage words;
    words.partEachItem("search.json", "signs");
    words.removeItems("search.json", "signs");
    words.removeItems("search.json", "signs/*/words");
    words.removeItems("search.json", "signs/*/symptoms");
    checkNoticed(words, "danger words", 159);
}

TEST_CASE("silent damage: a turned word around an answer or a caution is noticed")
{
    SilentDamage &verdicts = damage();
    verdicts.change("words.json", "medicines/verdict/do-not-combine", into("commonly combined as directed"));
    verdicts.change("words.json", "medicines/verdict/ask-first", into("commonly combined as directed"));
    checkNoticed(verdicts, "words of a verdict", 2);
    SilentDamage &texts = damage();
    for (const char *path : {"care/answer/watch_list", "care/answer/not_known", "care/sheet/yes", "care/sheet/no",
                             "medicines/page/call_now", "medicines/page/serious_by/emergency-now",
                             "medicines/page/do_not_take", "medicines/page/overdose", "medicines/together/silence",
                             "pages/remedy/not_for", "pages/remedy/stop", "pages/date_notice/was_due"})
        texts.change("words.json", path, into("Why"));
    checkNoticed(texts, "heading of a caution", 12);
    SilentDamage &turned = damage();
    for (const char *path : {"medicines/verdict", "medicines/together", "medicines/page", "pages/remedy"})
        turned.change("words.json", path, dropNot);
    checkNoticed(turned, "words without their not", 4);
}

TEST_CASE("silent damage: content as it was reviewed is not called damaged")
{
    SilentDamage &none = damage();
    none.change("", "", [](JsonValue &) { return true; });
    CHECK(none.tried() >= 27);
    CHECK(none.accepted().size() == none.tried());
}
