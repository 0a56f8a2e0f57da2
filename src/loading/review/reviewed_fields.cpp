#include "loading/review/reviewed_fields.h"

namespace loading {
namespace {

constexpr ReviewedField guideFields[] = {
    {"title", Hold::Value},           {"edition", Hold::Value},    {"language", Hold::Value},
    {"review_note", Hold::Text},      {"check_first", Hold::Text}, {"check_first_known", Hold::Text},
    {"check_first_line", Hold::Text}, {"groups", Hold::Value}, // a page that is named nowhere is gone
    {"medications", Hold::Value},     {"routines", Hold::Value},
};

constexpr ReviewedField pageFields[] = {
    {"title", Hold::Value},       {"last_checked", Hold::Value},  {"check_again_by", Hold::Value},
    {"check_first", Hold::Value}, {"check_in_full", Hold::Value}, {"summary", Hold::Text},
    {"blocks", Hold::Lines},
};

constexpr ReviewedField groupFields[] = {{"title", Hold::Value}};
constexpr ReviewedField symptomFields[] = {
    {"asked_if", Hold::Value},  {"urgency", Hold::Value},
    {"where", Hold::Value},     {"question", Hold::Text},
    {"not_this", Hold::Text},   {"sign", Hold::Text},
    {"in_short", Hold::Text},   {"why", Hold::Text},
    {"group", Hold::Value},     {"clinical", Hold::Value},
    {"wording", Hold::Value},   {"from_article", Hold::Value},
    {"sources", Hold::Value},   {"possible_causes", Hold::Text},
    {"why_we_ask", Hold::Text},
};
constexpr ReviewedField setFields[] = {{"symptoms", Hold::Value}};
constexpr ReviewedField ruleFields[] = {
    {"urgency", Hold::Value}, {"where", Hold::Value}, {"when", Hold::Value},    {"timing", Hold::Value},
    {"why", Hold::Text},      {"name", Hold::Value},  {"sources", Hold::Value},
};
constexpr ReviewedList symptomLists[] = {
    {"groups", "id", groupFields},
    {"symptoms", "id", symptomFields},
    {"sets", "id", setFields},
    {"rules", "id", ruleFields},
};

constexpr ReviewedField careFields[] = {
    {"introduction", Hold::Text},     {"time_rules", Hold::Lines}, {"at_home", Hold::Lines},
    {"poison_line_for", Hold::Value}, {"narrower", Hold::Value},
};
constexpr ReviewedField answerFields[] = {
    {"title", Hold::Value},    {"card_title", Hold::Value}, {"action", Hold::Text},   {"summary", Hold::Text},
    {"look_out", Hold::Lines}, {"unknown", Hold::Text},     {"how_long", Hold::Text}, {"sources", Hold::Value},
};
constexpr ReviewedField placeFields[] = {
    {"label", Hold::Value}, {"sources", Hold::Value}, {"action", Hold::Text}, {"instead", Hold::Text}};
constexpr ReviewedField adviceFields[] = {
    {"title", Hold::Value}, {"posture", Hold::Value}, {"lead", Hold::Text},     {"for", Hold::Value},
    {"do", Hold::Lines},    {"do_not", Hold::Lines},  {"sources", Hold::Value},
};
constexpr ReviewedField specialGroupFields[] = {
    {"sources", Hold::Value}, {"symptoms", Hold::Value}, {"text", Hold::Text}};
constexpr ReviewedField numberFields[] = {
    {"name", Hold::Value},   {"emergency", Hold::Value}, {"urgent", Hold::Value},
    {"poison", Hold::Value}, {"crisis", Hold::Value},    {"sources", Hold::Value},
};
constexpr ReviewedField screenFields[] = {{"symptoms", Hold::Value}};
constexpr ReviewedList careLists[] = {
    {"answers", "id", answerFields},        {"where", "id", placeFields},
    {"while_you_wait", "id", adviceFields}, {"special_groups", "title", specialGroupFields},
    {"numbers", "country", numberFields},   {"screens", "title", screenFields},
};

constexpr ReviewedField remedyFields[] = {
    {"title", Hold::Value},   {"summary", Hold::Text},   {"why", Hold::Text},      {"how", Hold::Lines},
    {"how_long", Hold::Text}, {"how_often", Hold::Text}, {"not_for", Hold::Lines}, {"stop_if", Hold::Text},
};
constexpr ReviewedList remedyLists[] = {{"remedies", "id", remedyFields}};

constexpr ReviewedField stretchFields[] = {
    {"title", Hold::Value},     {"strength", Hold::Value}, {"figure", Hold::Value},    {"postures", Hold::Value},
    {"first_day", Hold::Value}, {"steps", Hold::Lines},    {"dose", Hold::Text},       {"how_often", Hold::Text},
    {"feel", Hold::Text},       {"stop", Hold::Lines},     {"ask_first", Hold::Lines}, {"easier", Hold::Text},
    {"chair", Hold::Text},      {"led", Hold::Value},
};
constexpr ReviewedList stretchLists[] = {{"stretches", "id", stretchFields}};

constexpr ReviewedField routinesFields[] = {{"stop", Hold::Text}, {"stop_now", Hold::Text}, {"words", Hold::Value}};
constexpr ReviewedField startFields[] = {{"label", Hold::Value}};
constexpr ReviewedField questionFields[] = {{"label", Hold::Value}, {"then", Hold::Text}};
constexpr ReviewedField packFields[] = {
    {"minutes", Hold::Value},  {"check_after", Hold::Value}, {"most", Hold::Value},    {"rest", Hold::Value},
    {"ask", Hold::Lines},      {"about", Hold::Text},        {"check", Hold::Value},   {"off", Hold::Value},
    {"not_fine", Hold::Value}, {"no_answer", Hold::Value},   {"wait", Hold::Value},    {"title", Hold::Value},
    {"running", Hold::Value},  {"not_today", Hold::Value},   {"not_true", Hold::Text},
};
constexpr ReviewedField restFields[] = {{"title", Hold::Value}, {"figure", Hold::Value}, {"led", Hold::Value}};
constexpr ReviewedField routineFields[] = {
    {"title", Hold::Value}, {"summary", Hold::Text}, {"places", Hold::Value}, {"steps", Hold::Value}};
constexpr ReviewedList routineLists[] = {
    {"places", "id", startFields}, {"questions", "id", questionFields}, {"packs", "id", packFields},
    {"rests", "id", restFields},   {"routines", "id", routineFields},
};

constexpr ReviewedField medicineFields[] = {
    {"name", Hold::Value},        {"us_names", Hold::Value},       {"uk_names", Hold::Value},
    {"other_names", Hold::Value}, {"names_sources", Hold::Value},  {"misspellings", Hold::Value},
    {"plain_class", Hold::Value}, {"standard_class", Hold::Value}, {"class_sources", Hold::Value},
    {"summary", Hold::Text},      {"used_for", Hold::Lines},       {"evidence", Hold::Lines},
    {"questions", Hold::Lines},   {"availability", Hold::Value},   {"status", Hold::Lines},
    {"card", Hold::Lines},        {"card_more", Hold::Lines},      {"do_not_take", Hold::Lines},
    {"sick_days", Hold::Lines},   {"ask_first", Hold::Lines},      {"pregnancy", Hold::Lines},
    {"ages", Hold::Lines},        {"mixing", Hold::Lines},         {"mixing_ask", Hold::Lines},
    {"limit", Hold::Lines},       {"driving", Hold::Lines},        {"overdose", Hold::Lines},
};
constexpr ReviewedField effectFields[] = {
    {"sign", Hold::Text},      {"serious", Hold::Value},  {"care", Hold::Value},     {"where", Hold::Value},
    {"symptoms", Hold::Value}, {"action", Hold::Text},    {"clinical", Hold::Value}, {"words", Hold::Value},
    {"sources", Hold::Value},  {"frequency", Hold::Text},
};
constexpr ReviewedField lookAlikeFields[] = {{"text", Hold::Text}};
constexpr ReviewedList medicineLists[] = {
    {"side_effects", "name", effectFields},
    {"look_alikes", "name", lookAlikeFields},
};

constexpr ReviewedField pairFields[] = {
    {"verdict", Hold::Value},
    {"official", Hold::Value},
    {"what_can_happen", Hold::Text},
    {"what_to_do", Hold::Text},
};
constexpr ReviewedField extraFields[] = {{"name", Hold::Value}};
constexpr ReviewedField classFactFields[] = {{"text", Hold::Lines}};
constexpr ReviewedField poisonFields[] = {{"poison_lines", Hold::Lines}};
constexpr ReviewedField poisonNumberFields[] = {{"text", Hold::Text}};
constexpr ReviewedList pairLists[] = {
    {"poison_numbers", "country", poisonNumberFields},
    {"extras", "id", extraFields},
    {"pairs", "between", pairFields},
    {"extra_pairs", "between", pairFields},
    {"class_facts", "title", classFactFields},
};

constexpr ReviewedField classFields[] = {
    {"name", Hold::Value},       {"kind", Hold::Value},
    {"examples", Hold::Value},   {"typed", Hold::Value},
    {"offered", Hold::Value},    {"meaning", Hold::Text},
    {"hidden", Hold::Value},     {"judged", Hold::Value},
    {"none_known", Hold::Value}, {"not_looked_into", Hold::Value},
    {"too_much", Hold::Text},
};
constexpr ReviewedList classLists[] = {
    {"classes", "id", classFields},
    {"pairs", "between", pairFields},
};

// A brand with other ingredients is another medicine.
constexpr ReviewedField ingredientFields[] = {
    {"name", Hold::Value},    {"other_names", Hold::Value}, {"also_called", Hold::Value}, {"card", Hold::Value},
    {"classes", Hold::Value}, {"meaning", Hold::Text},      {"many_packs", Hold::Text},
};
constexpr ReviewedField productFields[] = {
    {"name", Hold::Value},        {"countries", Hold::Value}, {"form", Hold::Value},
    {"ingredients", Hold::Value}, {"withdrawn", Hold::Value}, {"trust", Hold::Value},
    {"sources", Hold::Value},     {"note", Hold::Text},       {"sale", Hold::Text},
};
constexpr ReviewedField typoFields[] = {{"means", Hold::Value}, {"note", Hold::Text}};
constexpr ReviewedField productsFields[] = {{"form_words", Hold::Value}, {"shops", Hold::Value}};
constexpr ReviewedList productLists[] = {
    {"ingredients", "id", ingredientFields},
    {"products", "id", productFields},
    {"typos", "typed", typoFields},
};

constexpr ReviewedField checklistFields[] = {
    {"title", Hold::Value},      {"on_paper", Hold::Value}, {"intro", Hold::Text},  {"emergency_line", Hold::Text},
    {"spasm_count", Hold::Text}, {"habits", Hold::Lines},   {"notes", Hold::Lines},
};
constexpr ReviewedList checklistLists[] = {{"checklists", "id", checklistFields}};

// A harmless saying or an idiom silences a sign, and a group stands in many of them.
constexpr ReviewedField searchFields[] = {
    {"signs", Hold::Lines},     {"harmless", Hold::Lines}, {"idioms", Hold::Lines},   {"sayings", Hold::Value},
    {"comparing", Hold::Value}, {"mixing", Hold::Value},   {"languages", Hold::Lines}};

// The words around an answer, a danger sign or a caution turn its meaning as the words in it do.
constexpr ReviewedField wordsFields[] = {
    {"pages", Hold::Value},  {"care", Hold::Value},   {"medicines", Hold::Value}, {"dates", Hold::Value},
    {"sheets", Hold::Value}, {"search", Hold::Value}, {"aloud", Hold::Value},
};

// A row under another heading tells of another effect.
constexpr ReviewedField comparisonFields[] = {
    {"title", Hold::Value},   {"serious_heading", Hold::Value}, {"other_heading", Hold::Value}, {"caption", Hold::Text},
    {"columns", Hold::Lines}, {"serious", Hold::Lines},         {"other", Hold::Lines},
};

constexpr ReviewedField visitFields[] = {
    {"title", Hold::Value},    {"summary", Hold::Value}, {"name", Hold::Value},
    {"date", Hold::Value},     {"spasms", Hold::Text},   {"tried", Hold::Text},
    {"medicines", Hold::Text}, {"answers", Hold::Text},  {"questions", Hold::Lines},
};

// A picture shows a movement, and a source says where a claim comes from: each is held whole.
constexpr ReviewedField figureFields[] = {{"figures", Hold::Lines}};
constexpr ReviewedField sourceFields[] = {{"sources", Hold::Lines}};

} // namespace

ReviewedFile reviewedFieldsOf(std::string_view file)
{
    if (file.starts_with("sections/"))
        return {pageFields, {}};
    if (file == "guide.json")
        return {guideFields, {}};
    if (file == "symptoms.json")
        return {{}, symptomLists};
    if (file == "care.json")
        return {careFields, careLists};
    if (file == "remedies.json")
        return {{}, remedyLists};
    if (file == "stretches.json")
        return {{}, stretchLists};
    if (file == "routines.json")
        return {routinesFields, routineLists};
    if (file == "checklists.json")
        return {{}, checklistLists};
    if (file == "search.json")
        return {searchFields, {}};
    if (file == "words.json")
        return {wordsFields, {}};
    if (file == "medications/pairs.json")
        return {poisonFields, pairLists};
    if (file == "medications/classes.json")
        return {{}, classLists};
    if (file == "medications/products.json")
        return {productsFields, productLists};
    if (file == "medications/comparison.json")
        return {comparisonFields, {}};
    if (file == "visit_sheet.json")
        return {visitFields, {}};
    if (file == "figures.json")
        return {figureFields, {}};
    if (file == "sources.json")
        return {sourceFields, {}};
    if (file.starts_with("medications/"))
        return {medicineFields, medicineLists};
    return {};
}

} // namespace loading
