#include "ui/care/country_row.h"

#include "document/text/text_writer.h"
#include "ui/care/target_button.h"
#include "ui/controls/key_use.h"
#include "ui/controls/wrapped_words.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace ui {
namespace {

using document::toQString;

constexpr int besideRow = 18; // as of the banner
constexpr int besideNarrowRow = 10;
constexpr int narrowRow = 340; // and less: what stands beside the words is worth less than the size of the numbers
constexpr int corner = 8;
constexpr int inset = 3; // of a button, for the ring of the focus
constexpr int besideWords = 4;
constexpr int besideNarrowWords = 2;
constexpr int leastAroundNumber = 5; // above and below it
constexpr int aroundNumberPart = 6;  // of its height
constexpr qreal titlePoints = 32;    // of the number of a chosen country
constexpr qreal leastNamePoints = 9;
constexpr qreal leastNumberShare = 0.05; // of the size that the words would have
constexpr qreal shareStep = 0.1;

} // namespace

// A number, and below it its country.
class NumberButton : public TargetButton
{
public:
    NumberButton(const document::PageStyle &style, QWidget *parent)
        : TargetButton(style, QString(), ButtonLook::Plain, parent), m_style(style)
    {
        setFocusPolicy(Qt::TabFocus); // a click leaves the focus on the question that was ticked
    }

    void setCall(const QString &number, const QString &name)
    {
        m_number = number;
        m_name = name;
        setText(name + QStringLiteral(": ") + number);
        updateGeometry();
    }

    void setLook(const QFont &number, const QFont &name, int beside)
    {
        m_numberFont = number;
        m_nameFont = name;
        m_beside = beside;
        updateGeometry();
        update();
    }

    qreal numberPoints() const { return m_numberFont.pointSizeF(); }

    QSize sizeHint() const override
    {
        const QFontMetrics name(m_nameFont);
        const int width =
            std::max(QFontMetrics(m_numberFont).horizontalAdvance(m_number), name.horizontalAdvance(m_name));
        return QSize(width + 2 * (inset + m_beside), numberHeight() + name.height() + 2 * inset)
            .expandedTo({leastTarget, leastTarget});
    }
    QSize minimumSizeHint() const override { return {leastTarget, leastTarget}; }
    int heightForWidth(int) const override { return sizeHint().height(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor paper = isDown() || underMouse() ? m_style.selection : m_style.surface;
        painter.setPen(Qt::NoPen);
        painter.setBrush(paper);
        painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), corner, corner);
        if (showsFocus(*this)) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(m_style.dangerText, 2));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), corner + 2, corner + 2);
        }
        painter.setPen(m_style.text);
        const QFontMetrics number(m_numberFont);
        const QFontMetrics name(m_nameFont);
        const int top = (height() - numberHeight() - name.height()) / 2;
        painter.setFont(m_numberFont);
        painter.drawText((width() - number.horizontalAdvance(m_number)) / 2,
                         top + (numberHeight() + number.capHeight()) / 2, m_number);
        painter.setFont(m_nameFont);
        painter.drawText(QRect(0, top + numberHeight(), width(), name.height()), Qt::AlignCenter, m_name);
    }

private:
    // Digits have nothing below their line and are no higher than a capital.
    int numberHeight() const
    {
        const int height = QFontMetrics(m_numberFont).capHeight();
        return height + 2 * std::max(leastAroundNumber, height / aroundNumberPart);
    }

    const document::PageStyle &m_style;
    QString m_number;
    QString m_name;
    QFont m_numberFont;
    QFont m_nameFont;
    int m_beside = besideWords; // pixels beside the words
};

// What to call in a country that has no number here: words on the colour of the row, for there is nothing to press.
class AnywhereElse : public QWidget
{
public:
    AnywhereElse(const document::PageStyle &style, QWidget *parent) : QWidget(parent), m_style(style)
    {
        setObjectName(QStringLiteral("callAnywhereElse"));
    }

    void setWords(const QString &words)
    {
        setAccessibleName(words);
        setLines(m_inTwo);
    }
    // In one line, or in two, as on a button.
    void setLines(bool inTwo)
    {
        m_inTwo = inTwo;
        m_words = accessibleName();
        if (inTwo)
            m_words.replace(QStringLiteral(": "), QStringLiteral(":") + QChar(QChar::LineSeparator));
        updateGeometry();
        update();
    }

    QSize sizeHint() const override
    {
        int width = 0;
        for (const QString &line : m_words.split(QChar(QChar::LineSeparator)))
            width = std::max(width, fontMetrics().horizontalAdvance(line));
        width += 2 * besideWords + fontMetrics().averageCharWidth(); // laid out, words take a little more
        return {width, heightForWidth(width)};
    }
    int heightForWidth(int width) const override
    {
        return WrappedWords(m_words, font(), std::max(1, width - 2 * besideWords)).height() + 2 * inset;
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(m_style.dangerText);
        WrappedWords(m_words, font(), std::max(1, width() - 2 * besideWords)).draw(painter, {besideWords, inset});
    }

private:
    const document::PageStyle &m_style;
    QString m_words;
    bool m_inTwo = true;
};

CountryRow::CountryRow(const PageContext &context, QWidget *parent)
    : FlowRow(parent), m_context(context), m_anywhereElse(new AnywhereElse(context.style, this))
{
    setObjectName(QStringLiteral("countryRow"));
    setGap(4);
    for (const guide::CountryNumbers &country : context.guide.care().numbers) {
        const QString code = toQString(country.country);
        auto *button = new NumberButton(context.style, this);
        button->setObjectName(QStringLiteral("call-") + code);
        connect(button, &Button::clicked, this, [this, code] { Q_EMIT chosen(code); });
        add(button);
        m_buttons.push_back(button);
    }
    add(m_anywhereElse);
}

void CountryRow::setCalls(const std::vector<guide::CountryCall> &calls, const QString &anywhereElse)
{
    if (calls == m_calls)
        return;
    m_calls = calls;
    m_anywhereElse->setWords(anywhereElse);
    const bool anyOther =
        std::any_of(calls.begin(), calls.end(), [](const guide::CountryCall &each) { return !each.isEmergency; });
    for (std::size_t i = 0; i < calls.size() && i < m_buttons.size(); ++i) {
        const QString name = toQString(calls[i].name);
        // With a crisis line to call, the emergency number must not be taken for one.
        m_buttons[i]->setCall(toQString(calls[i].number),
                              calls[i].isEmergency && anyOther ? tr("%1, emergency").arg(name) : name);
    }
}

bool CountryRow::fit(int width, int height, qreal share, qreal least)
{
    QFont number = document::fontOf(document::TextRole::Heading, m_context.style);
    QFont name = m_context.style.font;
    const qreal ofTitle = std::max(titlePoints, number.pointSizeF() * 2);
    const qreal ofName = name.pointSizeF();
    const bool isNarrow = width <= narrowRow;
    const int beside = (isNarrow ? besideNarrowRow : besideRow) - inset;
    setPadding({beside, 0, beside, 8});
    const int room = width - 2 * beside;
    while (share > leastNumberShare) {
        number.setPointSizeF(std::max(least, ofTitle * share));
        name.setPointSizeF(std::max(leastNamePoints, ofName * share));
        for (NumberButton *button : m_buttons)
            button->setLook(number, name, isNarrow ? besideNarrowWords : besideWords);
        QFont words = name;
        words.setWeight(QFont::DemiBold);
        m_anywhereElse->setFont(words);
        const bool hasWidth = std::all_of(m_buttons.begin(), m_buttons.end(), [room](const NumberButton *button) {
            return button->sizeHint().width() <= room;
        });
        for (const bool inTwo : {true, false}) {
            m_anywhereElse->setLines(inTwo);
            if (hasWidth && heightForWidth(width) <= height)
                return true;
        }
        share -= shareStep;
    }
    return false;
}

qreal CountryRow::numberPoints() const
{
    return m_buttons.empty() ? 0 : m_buttons.front()->numberPoints();
}

void CountryRow::visit()
{
    m_visitedFrom = QApplication::focusWidget();
    m_buttons.front()->setFocus(Qt::TabFocusReason);
}

bool CountryRow::focusNextPrevChild(bool next)
{
    const NumberButton *outermost = next ? m_buttons.back() : m_buttons.front();
    if (!m_visitedFrom || !m_visitedFrom->isVisible() || !outermost->hasFocus())
        return FlowRow::focusNextPrevChild(next);
    m_visitedFrom->setFocus(Qt::OtherFocusReason);
    m_visitedFrom.clear();
    return true;
}

void CountryRow::keyPressEvent(QKeyEvent *event)
{
    event->setAccepted(m_keys && m_keys(*event));
}

} // namespace ui
