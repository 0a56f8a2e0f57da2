// Saving sheets under a name that a reader has chosen: its ending says as what.
#pragma once

#include "document/paper/paper.h"

#include <optional>

namespace document {

enum class FileKind { Pdf, Html, Text };

// By the ending of the name, in small or capital letters; nothing if it is none of .pdf, .html and .txt.
std::optional<FileKind> fileKindOf(const QString &file);

// As the ending says, and as PDF if it says nothing. Only a PDF heeds the options and the progress. The error is one
// sentence for a person: what is wrong, and what to do.
guide::Result<guide::Done, QString> saveAs(const QString &file, const Sheets &sheets, const guide::Guide &guide,
                                           const PaperOptions &options, const Progress &progress = {});

} // namespace document
