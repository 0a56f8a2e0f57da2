// TextSelection: what the reader has selected of the blocks of text in one thing that scrolls.
//
// It grows from where it began, which is a place between two letters, a word or a block, to where the reader is. The
// blocks themselves hold which of their words it covers: one that goes away takes its part with it.
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

#include <vector>

namespace ui {

class TextBlock;

struct SelectedPart
{
    TextBlock *block = nullptr;
    int start = 0; // in its words
    int end = 0;
};

// In reading order; not what is folded away.
std::vector<TextBlock *> blocksIn(const QWidget &content);

class TextSelection : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // In place of what was selected before. `content` is what scrolls, with all its blocks.
    void begin(QWidget &content, const SelectedPart &from);
    // Does nothing before it has begun.
    void extendTo(const SelectedPart &to);
    void selectAll(QWidget &content);
    void clear();

    bool isIn(const QWidget *content) const { return content && m_content == content; }
    QWidget *content() const { return m_content; }
    bool isWhole() const { return m_whole && m_content; }
    // The block to which it was extended last.
    TextBlock *reached() const { return m_reached; }
    std::vector<SelectedPart> parts() const; // none that is empty

Q_SIGNALS:
    void changed();

private:
    void show(const std::vector<SelectedPart> &parts);

    QPointer<QWidget> m_content;
    QPointer<TextBlock> m_beginning;
    int m_start = 0; // of where it began
    int m_end = 0;
    QPointer<TextBlock> m_reached;
    bool m_whole = false;
};

} // namespace ui
