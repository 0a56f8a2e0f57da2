// SourceStrip: shows one source below the page, without leaving it. Opens no address: it copies it.
#pragma once

#include "ui/text_block.h"

#include <QWidget>

namespace ui {

class Button;

class SourceStrip : public QWidget
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
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

public:
    QSize sizeHint() const override;
    int heightForWidth(int width) const override;

private:
    int arrange(int width, bool move) const;
    void copyAddress();

    const PageContext &m_context;
    TextBlock *m_text = nullptr;
    Button *m_copy;
    Button *m_all;
    Button *m_close;
    QString m_address;
};

} // namespace ui
