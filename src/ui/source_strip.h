// SourceStrip: shows one source below the page, without leaving it. Opens no address: it copies it.
#pragma once

#include "ui/column.h"
#include "ui/text_block.h"

namespace ui {

class Button;

class SourceStrip : public Column
{
    Q_OBJECT

public:
    explicit SourceStrip(const PageContext &context, QWidget *parent = nullptr);

    void show(const guide::Source &source, int number);

Q_SIGNALS:
    void allSourcesRequested();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void copyAddress();

    const PageContext &m_context;
    TextBlock *m_text = nullptr;
    QWidget *m_buttons = nullptr;
    Button *m_copy = nullptr;
    Button *m_all = nullptr;
    Button *m_close = nullptr;
    QString m_address;
};

} // namespace ui
