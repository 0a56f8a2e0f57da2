#include "ui/medicines/name_page.h"

#include "guide/medicines/name_target.h"
#include "guide/medicines/product_page.h"
#include "ui/controls/button.h"
#include "ui/controls/column.h"
#include "ui/controls/flow_row.h"
#include "ui/medicines/named_thing.h"

#include <algorithm>

namespace ui {

guide::Page NamePage::pageFor(const PageContext &context, const guide::NamedThing &thing, const QString &country)
{
    const guide::NameAnswer answer{guide::NameAnswer::Kind::One, {thing}};
    guide::Page page = guide::nameAnswerPage(context.guide, thing.name, answer, context.today, country.toStdString());
    page.id = guide::targetOf(context.guide, thing);
    return page;
}

NamePage::NamePage(const PageContext &context, LookUpSession &session, const guide::NamedThing &thing,
                   const QString &country, QWidget *parent)
    : SectionPage(context, pageFor(context, thing, country), parent)
{
    blocks(); // the button stands behind them
    auto *row = new FlowRow(&column());
    auto *button = new Button(context.style, tr("Check what it goes with"), ButtonLook::Primary, row);
    button->setObjectName(QStringLiteral("checkTogether"));
    connect(button, &Button::clicked, this, [this, &session, id = thing.id] {
        std::vector<std::string> &chosen = session.together;
        if (std::find(chosen.begin(), chosen.end(), id) == chosen.end())
            chosen.push_back(id);
        requestPage(document::toQString(guide::togetherTarget));
    });
    row->add(button);
    addButton(button);
    column().add(row, fontMetrics().height());
}

} // namespace ui
