#include "document/text/as_typed.h"

#include <QVector>

namespace document {
namespace {

constexpr qsizetype mostCharacters = 80;

QString shown(char32_t character)
{
    if (character == U'\n')
        return QStringLiteral("\\n");
    if (character == U'\t')
        return QStringLiteral("\\t");
    const bool breaksLine = character == U'\u2028' || character == U'\u2029'; // Qt counts them as printable
    if (QChar::isPrint(character) && !breaksLine)
        return QString::fromUcs4(&character, 1);
    return QStringLiteral("\\u%1").arg(static_cast<uint>(character), 4, 16, QLatin1Char('0'));
}

} // namespace

QString asTyped(const QString &text)
{
    if (text.isEmpty())
        return QStringLiteral("\"\"");
    // Whole characters: half of a pair is none.
    const QVector<uint> characters = text.toUcs4();
    const auto part = [&](qsizetype from, qsizetype to) {
        QString out;
        for (qsizetype i = from; i < to; ++i)
            out += shown(characters[i]);
        return out;
    };
    const qsizetype all = characters.size();
    if (all <= mostCharacters)
        return part(0, all);
    const qsizetype half = mostCharacters / 2;
    return part(0, half) + QChar(0x2026) + part(all - half + 1, all); // the ellipsis is one of them
}

} // namespace document
