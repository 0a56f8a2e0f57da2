// English: the interface as it is written in the code, with the plurals that go with its numbers. A translation brings
// its own forms, as many as its language has.
#pragma once

#include <QTranslator>

namespace ui {

// Of words with a number: "%n sheet" for "%n sheet(s)" and 1, and "%n sheets" for any other.
QString englishOf(QString words, int number);

class English : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    QString translate(const char *context, const char *words, const char *disambiguation, int number) const override;
    bool isEmpty() const override { return false; } // or Qt would not ask it
};

} // namespace ui
