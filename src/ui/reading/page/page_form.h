// PageForm: what a page asks for while it is made, which may be some time after it was opened.
#pragma once

#include <functional>
#include <string>

namespace ui {

class FormBuilder;
class SectionPage;

struct PageForm
{
    using Build = std::function<void(SectionPage &, FormBuilder &)>;

    std::function<bool(const std::string &choice)> isChosen; // which of the Choices are ticked
    Build build;                                             // where the SheetForm stands
    Build buildStart = {};                                   // where the one stands that is the start
};

} // namespace ui
