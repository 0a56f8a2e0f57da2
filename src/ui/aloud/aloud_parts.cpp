#include "ui/aloud/aloud_parts.h"

#include "ui/controls/choice/check_box.h"
#include "ui/controls/tile.h"
#include "ui/reading/figure_view.h"
#include "ui/reading/fold_title.h"
#include "ui/reading/marks/page_marks.h"
#include "ui/reading/page/section_page.h"
#include "ui/reading/table/table_view.h"

#include <QCoreApplication>

namespace ui {
namespace {

class AloudText
{
    Q_DECLARE_TR_FUNCTIONS(ReadAloud)
};

// Two sentences, so that the voice rests between them.
QString inTwo(const QString &first, const QString &second)
{
    const bool ends = !first.isEmpty() && QStringLiteral(".:?!").contains(first.back());
    return first + (ends ? QStringLiteral(" ") : QStringLiteral(". ")) + second;
}

QString wordsOfBlock(const TextBlock &block)
{
    if (const auto *fold = qobject_cast<const FoldTitle *>(&block); fold && !fold->isOpen())
        return inTwo(fold->words(), AloudText::tr("Closed."));
    if (const auto *figure = qobject_cast<const FigureView *>(&block))
        return figure->inWords();
    return block.isNumbered() ? block.marker() + QLatin1Char(' ') + block.words() : block.words();
}

QString wordsOfTick(const CheckBox &tick)
{
    QString words = tick.text();
    if (!tick.hint().isEmpty())
        words = inTwo(words, tick.hint());
    return tick.isChecked() ? inTwo(words, AloudText::tr("Ticked.")) : words;
}

// Empty for what is pressed, and for what the reader types into.
QString wordsIn(const WordMark &place)
{
    const QWidget *widget = place.widget;
    if (const auto *block = qobject_cast<const TextBlock *>(widget))
        return wordsOfBlock(*block);
    if (const auto *table = qobject_cast<const TableView *>(widget)) // a row names its columns
        return place.start < 0 ? QString() : table->rowInWords(place.start);
    if (const auto *tile = qobject_cast<const Tile *>(widget))
        return inTwo(tile->text(), tile->words());
    if (const auto *tick = qobject_cast<const CheckBox *>(widget))
        return wordsOfTick(*tick);
    return {};
}

bool isRowOfTable(const WordMark &place)
{
    return qobject_cast<const TableView *>(place.widget.data());
}

bool arePartOfOne(const WordMark &one, const WordMark &other)
{
    return one.widget == other.widget && (!isRowOfTable(one) || one.start == other.start);
}

} // namespace

TextBlock *AloudPart::block() const
{
    return qobject_cast<TextBlock *>(widget());
}

bool AloudPart::isSame(const AloudPart &other) const
{
    return widget() && arePartOfOne(places.front(), other.places.front());
}

std::vector<AloudPart> partsOf(SectionPage &page)
{
    std::vector<AloudPart> parts;
    for (const PageWords &each : wordsOn(page)) {
        if (!parts.empty() && arePartOfOne(parts.back().places.front(), each.where)) {
            if (isRowOfTable(each.where))
                parts.back().places.push_back(each.where);
            continue;
        }
        if (const QString words = wordsIn(each.where).simplified(); !words.isEmpty())
            parts.push_back({words, {each.where}});
    }
    return parts;
}

} // namespace ui
