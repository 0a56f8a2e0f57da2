// MadeUpLanguage: the words of the interface as a translation might be, long and with strange letters. It shows what
// has no room for one, and what cannot be translated at all.
#pragma once

#include <QTranslator>

namespace ui {

// Each vowel stands twice and with a mark, and the words are 40 percent longer at least. Places such as %1 stay.
QString inMadeUpLanguage(const QString &words);

class MadeUpLanguage : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    QString translate(const char *context, const char *words, const char *disambiguation, int number) const override;
    bool isEmpty() const override { return false; } // or Qt would not ask it
};

} // namespace ui
