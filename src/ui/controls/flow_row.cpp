#include "ui/controls/flow_row.h"

namespace ui {

FlowRow::FlowRow(QWidget *parent) : QWidget(parent), m_layout(new FlowLayout(this)) {}

} // namespace ui
