#include "ui/window/side_bar.h"

#include "ui/controls/button.h"
#include "ui/window/contents_view.h"

#include <QPainter>
#include <QVBoxLayout>

namespace ui {

SideBar::SideBar(ContentsModel &contents, const QString &careTitle, const document::PageStyle &style, QWidget *parent)
    : QWidget(parent), m_style(style), m_layout(new QVBoxLayout(this)),
      m_careButton(new Button(style, careTitle, ButtonLook::Danger, this)),
      m_contents(new ContentsView(contents, style, this))
{
    m_layout->setContentsMargins(10, 14, 10, 10);
    m_careButton->setIcon(Icon::Cross);
    m_careButton->setObjectName(QStringLiteral("careButton"));
    m_careButton->setToolTip(tr("%1 (F4)").arg(careTitle));
    QSizePolicy wide = m_careButton->sizePolicy();
    wide.setHorizontalPolicy(QSizePolicy::Expanding);
    m_careButton->setSizePolicy(wide);
    m_layout->addWidget(m_careButton);
    m_layout->addWidget(m_contents, 1);
    connect(m_careButton, &Button::clicked, this, &SideBar::careRequested);
}

void SideBar::takeCareButton()
{
    m_layout->insertWidget(0, m_careButton);
    m_careButton->lower(); // a screen reader meets it before the contents
}

void SideBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_style.sidebar);
    painter.fillRect(width() - 1, 0, 1, height(), m_style.line);
}

} // namespace ui
