// NamePage: what is in a pack, or what a medicine without a card is, with a way to check what it goes with.
#pragma once

#include "guide/medicines/product_search.h"
#include "ui/medicines/look_up_session.h"
#include "ui/reading/page/section_page.h"

namespace ui {

class NamePage : public SectionPage
{
    Q_OBJECT

public:
    // The session must outlive the page.
    NamePage(const PageContext &context, LookUpSession &session, const guide::NamedThing &thing, const QString &country,
             QWidget *parent = nullptr);

    static guide::Page pageFor(const PageContext &context, const guide::NamedThing &thing, const QString &country);
};

} // namespace ui
