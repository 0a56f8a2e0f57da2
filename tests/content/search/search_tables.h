// The tables of what people type, in tests/data.
#pragma once

#include "guide/search/search.h"

#include <string>
#include <vector>

// The index of the shipped guide, built once.
const guide::SearchIndex &shippedIndex();

std::vector<std::string> partsOf(const std::string &text, char between);

// The lines of a file of tests/data, each parted at its tabs. Lines of another number of fields fail the test.
std::vector<std::vector<std::string>> searchTable(const std::string &file, std::size_t fields);

// The pages as a reader sees them: the way to the symptom check first where there may be a danger sign.
std::vector<std::string> pagesShown(const guide::SearchAnswer &answer);
