#include "ui/care/country_row.h"

#include "document/text/text_writer.h"
#include "ui/care/target_button.h"
#include "ui/controls/key_use.h"

#include <QPainter>

#include <algorithm>

namespace ui {
namespace {

using document::toQString;

constexpr int besideRow = 18; // as of the banner
constexpr int corner = 8;
constexpr int inset = 4; // of a button, for the ring of the focus
constexpr int besideWords = 8;
constexpr int aroundWords = 3;
constexpr qreal titlePoints = 32; // of the number of a chosen country
constexpr qreal leastCallPoints = 14;
constexpr qreal leastNamePoints = 9;
constexpr qreal leastNumberShare = 0.05; // of the size that the words would have
constexpr qreal shareStep = 0.1;

} // namespace

// A number, and below it its country.
class NumberButton : public TargetButton
{
public:
    NumberButton(const document::PageStyle &style, QString number, QString name, QWidget *parent)
        : TargetButton(style, name + QStringLiteral(": ") + number, ButtonLook::Plain, parent), m_style(style),
          m_number(std::move(number)), m_name(std::move(name))
    {
        setFocusPolicy(Qt::TabFocus); // a click leaves the focus on the question that was ticked
    }

    void setFonts(const QFont &number, const QFont &name)
    {
        m_numberFont = number;
        m_nameFont = name;
        updateGeometry();
        update();
    }

    qreal numberPoints() const { return m_numberFont.pointSizeF(); }

    QSize sizeHint() const override
    {
        const QFontMetrics number(m_numberFont);
        const QFontMetrics name(m_nameFont);
        const int width = std::max(number.horizontalAdvance(m_number), name.horizontalAdvance(m_name));
        const int around = 2 * (inset + aroundWords);
        return QSize(width + 2 * (inset + besideWords), number.height() + name.height() + around)
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
        const int top = (height() - number.height() - name.height()) / 2;
        painter.setFont(m_numberFont);
        painter.drawText(QRect(0, top, width(), number.height()), Qt::AlignCenter, m_number);
        painter.setFont(m_nameFont);
        painter.drawText(QRect(0, top + number.height(), width(), name.height()), Qt::AlignCenter, m_name);
    }

private:
    const document::PageStyle &m_style;
    QString m_number;
    QString m_name;
    QFont m_numberFont;
    QFont m_nameFont;
};

CountryRow::CountryRow(const PageContext &context, QWidget *parent) : FlowRow(parent), m_context(context)
{
    setObjectName(QStringLiteral("countryRow"));
    setPadding({besideRow - inset, 0, besideRow - inset, 8});
    setGap(4);
}

void CountryRow::setCalls(const std::vector<guide::CountryCall> &calls)
{
    if (calls == m_calls)
        return;
    m_calls = calls;
    for (NumberButton *button : m_buttons) {
        remove(button);
        button->deleteLater();
    }
    m_buttons.clear();
    for (const guide::CountryCall &call : calls) {
        const QString code = toQString(call.country);
        QString name = toQString(call.name);
        // With a crisis line to call, the emergency number must not be taken for one.
        const bool isOther = call.isEmergency && std::any_of(calls.begin(), calls.end(), [](const auto &each) {
                                 return !each.isEmergency;
                             });
        if (isOther)
            name = tr("%1, emergency").arg(name);
        auto *button = new NumberButton(m_context.style, toQString(call.number), name, this);
        button->setObjectName(QStringLiteral("call-") + code);
        connect(button, &Button::clicked, this, [this, code] { Q_EMIT chosen(code); });
        add(button);
        m_buttons.push_back(button);
    }
}

bool CountryRow::fit(int width, int height, qreal share)
{
    QFont number = document::fontOf(document::TextRole::Heading, m_context.style);
    QFont name = m_context.style.font;
    const qreal ofTitle = std::max(titlePoints, number.pointSizeF() * 2);
    const qreal ofName = name.pointSizeF();
    while (share > leastNumberShare) {
        number.setPointSizeF(std::max(leastCallPoints, ofTitle * share));
        name.setPointSizeF(std::max(leastNamePoints, ofName * share));
        for (NumberButton *button : m_buttons)
            button->setFonts(number, name);
        const bool hasWidth = std::all_of(m_buttons.begin(), m_buttons.end(), [width](const NumberButton *button) {
            return button->sizeHint().width() <= width - 2 * (besideRow - inset);
        });
        if (hasWidth && heightForWidth(width) <= height)
            return true;
        share -= shareStep;
    }
    return false;
}

qreal CountryRow::numberPoints() const
{
    return m_buttons.empty() ? 0 : m_buttons.front()->numberPoints();
}

void CountryRow::keyPressEvent(QKeyEvent *event)
{
    event->setAccepted(m_keys && m_keys(*event));
}

} // namespace ui
