// The guide that the program carries, from the source tree.
#pragma once

#include "guide/base/result.h"
#include "guide/care/seek_care.h"
#include "loading/json/json_text.h"

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

const guide::Guide &shippedGuide();

// The text of a file of its content, for the loader.
guide::Result<std::string, std::string> shippedFile(const std::string &file);

bool contains(std::string_view text, std::string_view words);

// A file below the source tree as JSON.
loading::JsonText jsonFile(const std::string &path);

// The index of a symptom of the shipped guide; the test fails if there is none.
guide::SymptomIndex symptom(std::string_view id);

// Every question a no, but for these.
guide::Replies repliesWith(const std::vector<std::string> &yes, const std::vector<std::string> &notSure = {});

guide::SeekCareAnswer answerTo(const std::vector<std::string> &yes, const std::vector<std::string> &notSure = {});

// The ids of the rules among the reasons.
std::vector<std::string> rulesIn(const guide::SeekCareAnswer &answer);
bool holds(const guide::SeekCareAnswer &answer, std::string_view rule);

// The ids of the advice for the wait.
std::vector<std::string> adviceIn(const guide::SeekCareAnswer &answer);
