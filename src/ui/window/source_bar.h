// SourceBar: shows what a text rests on, below the page, without leaving it. Opens no address: it copies them.
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

    void show(const guide::SourceMark &mark);
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
    void resizeEvent(QResizeEvent *event) override;

private:
    void copyAddresses();
    QString copyWords() const;
    int footHeight() const;
    void addText(const guide::Text &text);

    const PageContext &m_context;
    Column *m_column;
    std::vector<TextBlock *> m_texts;
    QWidget *m_buttons = nullptr;
    QWidget *m_foot; // below what scrolls
    Button *m_copy = nullptr;
    Button *m_all = nullptr;
    Button *m_close = nullptr;
    QStringList m_addresses;
};

} // namespace ui
