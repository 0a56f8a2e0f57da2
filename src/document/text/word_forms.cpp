#include "document/text/word_forms.h"

#include <QString>

#include <libstemmer.h>

#include <algorithm>
#include <memory>

namespace document {
namespace {

struct DeleteStemmer
{
    void operator()(sb_stemmer *stemmer) const { sb_stemmer_delete(stemmer); }
};

} // namespace

std::string foldWord(std::string_view text)
{
    // Most words are plain, and an index folds many.
    if (std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; })) {
        std::string folded(text);
        for (char &c : folded)
            c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        return folded;
    }
    QString folded = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))
                         .normalized(QString::NormalizationForm_KD)
                         .toCaseFolded();
    folded.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    return folded.toStdString();
}

guide::WordForms wordForms(const std::string &language)
{
    const std::shared_ptr<sb_stemmer> stemmer(sb_stemmer_new(language.substr(0, 2).c_str(), nullptr), DeleteStemmer());
    const auto stem = [stemmer](std::string_view word) {
        if (!stemmer)
            return std::string(word);
        const sb_symbol *stemmed = sb_stemmer_stem(stemmer.get(), reinterpret_cast<const sb_symbol *>(word.data()),
                                                   static_cast<int>(word.size()));
        // Nothing only when there is no memory left.
        return stemmed ? std::string(reinterpret_cast<const char *>(stemmed),
                                     static_cast<std::size_t>(sb_stemmer_length(stemmer.get())))
                       : std::string(word);
    };
    return {foldWord, stem};
}

} // namespace document
