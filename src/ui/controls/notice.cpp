#include "ui/controls/notice.h"

#include "ui/controls/announcer.h"
#include "ui/controls/wrapped_words.h"

#include <QPainter>

namespace ui {

Notice::Notice(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true); // or each text would end the height for a width that the policy tells of
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Notice::tell(const QString &words)
{
    setVisible(!words.isEmpty());
    if (words == text())
        return;
    setText(words);
    setAccessibleName(words);
    Announcer::say(*this, words);
}

int Notice::heightForWidth(int width) const
{
    return WrappedWords(text(), font(), width).height();
}

QSize Notice::sizeHint() const
{
    const int width = std::max(this->width(), 200);
    return {width, heightForWidth(width)};
}

void Notice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    WrappedWords(text(), font(), width()).draw(painter, {0, 0});
}

} // namespace ui
