// SourceBar: shows one source below the page, without leaving it. Opens no address: it copies it.
//
// As high as its words need, but it leaves the page some room: what does not fit then scrolls.
#pragma once

#include "ui/reading/text_block.h"

#include <QScrollArea>

namespace ui {

class Button;
class Column;

class SourceBar : public QScrollArea
{
    Q_OBJECT

public:
    explicit SourceBar(const PageContext &context, QWidget *parent = nullptr);

    void show(const guide::Source &source, int number);
    // Puts it behind the page in the order of Tab and of screen readers, as it stands on the screen.
    void followAfter(QWidget &page);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, 0}; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void allSourcesRequested();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void copyAddress();

    const PageContext &m_context;
    Column *m_column;
    TextBlock *m_text = nullptr;
    QWidget *m_buttons = nullptr;
    Button *m_copy = nullptr;
    Button *m_all = nullptr;
    Button *m_close = nullptr;
    QString m_address;
};

} // namespace ui
