// TickPage: a page with boxes to tick below its head, and below them what the ticks bring.
//
// One page with one scroll, like any other: Tab walks the ticks and then the links of what they brought, and the
// reading cursor moves over it.
#pragma once

#include "ui/reading/page/section_page.h"

namespace ui {

class FlowRow;

class TickPage : public SectionPage
{
    Q_OBJECT

public:
    TickPage(const PageContext &context, guide::Page head, QWidget *parent = nullptr);

protected:
    struct Tick
    {
        std::string id;
        QString name;
        QString hint; // may be empty
    };

    // In aligned columns. The boxes are called `start` and the id; `chosen` are ticked.
    FlowRow *addTicks(const std::vector<Tick> &ticks, const QString &start, const std::vector<std::string> &chosen);
    // The reader ticked one, or took the tick back.
    virtual void choose(const std::string &id, bool chosen) = 0;
    // Says it to a screen reader, while the focus stays on the tick.
    void tell(const QString &words);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const PageContext &m_context;
};

} // namespace ui
