// Saving what is printed as a file.
//
// A file is written beside its place and then renamed, so an existing file is kept whole if anything fails. The error
// is one sentence for a person: what is wrong, and what to do.
#pragma once

#include "document/paper/paper.h"

#include <string>

namespace document {

guide::Result<guide::Done, QString> savePdf(const QString &file, const Sheets &sheets, const guide::Guide &guide,
                                            const PaperOptions &options, const Progress &progress = {});

// For text that is already complete, UTF-8.
guide::Result<guide::Done, QString> saveText(const QString &file, const std::string &text);

} // namespace document
