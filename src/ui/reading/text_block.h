// TextBlock: one heading, paragraph or list item of a page, as a widget.
//
// Paints a QTextDocument that TextWriter filled, and tells a screen reader what it is (text_block_accessible.cpp). It
// does not take the keyboard focus itself: the page it stands on is one tab stop, and moves a reading cursor over its
// blocks.
#pragma once

#include "document/text/text_writer.h"
#include "ui/reading/page_context.h"

#include <QTextDocument>
#include <QWidget>

class QPainter;

namespace ui {

class TextBlock : public QWidget
{
    Q_OBJECT

public:
    struct Link
    {
        int start = 0; // positions in the document
        int end = 0;
        QString address; // see text_writer.h
        QString name;    // what a screen reader says
    };

    // `marker` hangs before the text: a bullet or a number.
    TextBlock(const PageContext &context, const guide::Text &text, document::TextRole role, const QString &marker = {},
              QWidget *parent = nullptr);
    ~TextBlock() override;

    document::TextRole role() const { return m_role; }
    QString words() const { return m_words; } // without the mark of its sources
    const std::vector<Link> &links() const { return m_links; }
    const std::optional<guide::SourceMark> &sources() const { return m_sources; }
    const QString &marker() const { return m_marker; }
    bool isNumbered() const { return m_marker.endsWith(QLatin1Char('.')); }
    const QTextDocument &content() const { return m_document; } // with the mark of its sources
    void activate(const Link &link) { Q_EMIT linkActivated(link.address); }
    QRect rectOf(const Link &link) const;
    bool isOnLink(const QPoint &position) const { return linkAt(position) >= 0; }
    // Where some of words() stand: one rectangle for each line.
    virtual std::vector<QRect> rectsOf(int start, int end) const;
    // The place in words() that is nearest to a point.
    virtual int placeAt(const QPoint &position) const;

    // What the reader selected of words(): nothing where both are the same.
    void setSelected(int start, int end);
    int selectionStart() const { return m_selectionStart; }
    int selectionEnd() const { return m_selectionEnd; }
    bool hasSelection() const { return m_selectionStart < m_selectionEnd; }

    // The reading cursor stands here; the link with the focus, or -1.
    void setCurrent(bool current);
    bool isCurrent() const { return m_current; }
    // A voice reads it: the mark of the reading cursor shows, wherever the focus is and whatever the reader uses.
    void setSpoken(bool spoken);
    bool isSpoken() const { return m_spoken; }
    void setFocusedLink(int index);
    int focusedLink() const { return m_focusedLink; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void linkActivated(const QString &address);
    void clicked(); // beside every link; selecting is no click

protected:
    const document::PageStyle &style() const { return m_style; }
    // Room that is kept before the words, in pixels.
    void setBeforeWords(int width);
    qreal beforeWords() const { return m_markerWidth; }
    // The words stand in the middle of it, where they are not as high themselves.
    void setLeastHeight(int height) { m_leastHeight = height; }
    qreal firstLineMiddle() const;

    void paintCursor(QPainter &painter) const; // if the reading cursor stands here, or a voice reads it

    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void collectLinks();
    int linkAt(const QPoint &position) const;
    std::vector<QRectF> linesBetween(int start, int end) const; // positions in the document
    QPointF textOrigin() const;
    void layOut(int width) const;
    void paintWords(QPainter &painter);

    const document::PageStyle &m_style;
    document::TextRole m_role;
    QString m_marker;
    qreal m_markerWidth = 0; // with the gap behind it
    qreal m_widestWord = 0;  // of a heading, at the size that its role has
    int m_leastHeight = 0;
    QString m_words;
    std::optional<guide::SourceMark> m_sources;
    mutable QTextDocument m_document; // laid out on demand
    std::vector<Link> m_links;
    int m_focusedLink = -1;
    int m_pressedLink = -1;
    int m_selectionStart = 0;
    int m_selectionEnd = 0;
    bool m_current = false;
    bool m_spoken = false;
};

// Lets screen readers know text blocks, and what is made from them. Once is enough.
void announceTextBlocks();

} // namespace ui
