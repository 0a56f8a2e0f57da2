// ItemList: the items of a list, one below the other. A screen reader tells that it is one (text_block_accessible.cpp).
#pragma once

#include "ui/controls/column.h"

namespace ui {

class ItemList : public Column
{
    Q_OBJECT

public:
    using Column::Column;
};

} // namespace ui
