#include "ui/care/answer_banner.h"

#include "document/text/text_writer.h"
#include "ui/controls/wrapped_words.h"
#include "ui/reading/icon_text.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QClipboard>
#include <QGuiApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace ui {
namespace {

using document::toQString;

constexpr int sidePadding = 18;
constexpr int largestIcon = 48;
constexpr int smallestIcon = 22;
constexpr int besideIcon = 10;
constexpr int edge = 6;     // of the quiet line
constexpr int narrow = 480; // where what stands below the title has no room to spare beside it
constexpr int padding = 10;
constexpr int quietPadding = 6;
constexpr int leastPadding = 3;
constexpr qreal leastNumberPoints = 32; // of a number to call: read without glasses, from a chair's length
constexpr qreal leastDetailPoints = 9;
constexpr qreal leastShare = 0.1; // of the size that the reader asks for
constexpr qreal leastShareWithCountry = 0.3;

class BannerAccessible : public QAccessibleWidget
{
public:
    explicit BannerAccessible(AnswerBanner *banner) : QAccessibleWidget(banner, QAccessible::Notification) {}

    QString text(QAccessible::Text text) const override
    {
        return text == QAccessible::Name ? static_cast<AnswerBanner *>(object())->announcement()
                                         : QAccessibleWidget::text(text);
    }
};

QAccessibleInterface *bannerInterface(const QString &, QObject *object)
{
    auto *banner = qobject_cast<AnswerBanner *>(object);
    return banner ? new BannerAccessible(banner) : nullptr;
}

int heightOf(const QString &words, const QFont &font, int width)
{
    return words.isEmpty() ? 0 : WrappedWords(words, font, width).height();
}

} // namespace

AnswerBanner::AnswerBanner(const document::PageStyle &style, QWidget *parent) : QWidget(parent), m_style(style)
{
    [[maybe_unused]] static const bool once = [] {
        QAccessible::installFactory(bannerInterface);
        return true;
    }();
    setObjectName(QStringLiteral("answerBanner"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void AnswerBanner::setAnswer(const guide::SeekCareAnswer &answer, const guide::CareHeadline &headline)
{
    m_urgency = answer.urgency;
    m_isCall = answer.urgency && guide::isCall(answer.where);
    m_title = toQString(headline.title);
    QStringList numbers;
    for (const std::string &number : headline.numbers)
        numbers << toQString(number);
    const QString inOneLine = withFullStop(numbers.join(QStringLiteral("; ")));
    m_country.clear();
    m_codes =
        headline.numbersInCodes.empty() ? QString() : QChar(QChar::LineSeparator) + toQString(headline.numbersInCodes);
    if (!m_urgency) {
        // Nothing to do yet but what stands on the screen; so little must not take its room.
        m_title += QLatin1Char('.');
        m_country = inOneLine;
        m_details.clear();
    } else {
        m_details = toQString(headline.action);
        // A number never stands on another line than its country.
        numbers.replaceInStrings(QStringLiteral(": "), QStringLiteral(":\u00a0"));
        if (m_isCall)
            m_country = withFullStop(headline.numbersInShort.empty() ? numbers.join(QStringLiteral(" · "))
                                                                     : toQString(headline.numbersInShort));
        else if (!numbers.isEmpty())
            m_details += QChar(QChar::LineSeparator) + withFullStop(numbers.join(QStringLiteral(" · ")));
        // Beside the action, one country takes no line of the questions' room.
        m_countrySeparator = headline.numbersInShort.empty() ? QStringLiteral(" · ") : QString(QChar::LineSeparator);
    }
    m_number = toQString(headline.number);
    setCursor(m_number.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    setToolTip(m_number.isEmpty() ? QString() : tr("Copy the number %1").arg(m_number));
    QString announcement = toQString(headline.title) + QStringLiteral(". ") + toQString(headline.action);
    if (!inOneLine.isEmpty())
        announcement += QLatin1Char(' ') + inOneLine;
    m_fitted.reset();
    updateGeometry();
    update();
    if (announcement == m_announcement)
        return;
    m_announcement = announcement;
    // Qt 6.4 has no announcement event. An alert that comes into view is what screen readers speak without moving the
    // focus.
    for (const QAccessible::Event each :
         {QAccessible::ObjectHide, QAccessible::NameChanged, QAccessible::ObjectShow, QAccessible::Alert}) {
        QAccessibleEvent event(this, each);
        QAccessible::updateAccessibility(&event);
    }
}

void AnswerBanner::setMaximumShare(int height)
{
    if (m_maximumHeight == height)
        return;
    m_maximumHeight = height;
    m_fitted.reset();
    updateGeometry();
    update();
}

void AnswerBanner::setNumbersBelow(bool below)
{
    if (m_numbersBelow == below)
        return;
    m_numbersBelow = below;
    m_fitted.reset();
    updateGeometry();
    update();
}

// `share` of the size that the reader's text size asks for, as far as that goes.
QFont AnswerBanner::titleFont(qreal share) const
{
    if (!m_urgency) {
        QFont font = m_style.font;
        font.setWeight(QFont::DemiBold);
        font.setPointSizeF(std::max(leastDetailPoints, font.pointSizeF() * share));
        return font;
    }
    QFont font = document::fontOf(document::TextRole::Heading, m_style);
    const qreal wanted = font.pointSizeF() * (m_isCall ? 2 : 1.2) * share;
    font.setPointSizeF(std::max(wanted, m_isCall ? leastNumberPoints : leastDetailPoints));
    return font;
}

QFont AnswerBanner::detailFont(qreal share) const
{
    QFont font = m_style.font;
    font.setPointSizeF(std::max(leastDetailPoints, font.pointSizeF() * 1.15 * share));
    return font;
}

// It only repeats the words, so it takes little of their room.
int AnswerBanner::iconSide(const QFont &title, int width) const
{
    return std::min(QFontMetrics(title).height(), std::clamp(width / 14, smallestIcon, largestIcon));
}

int AnswerBanner::textLeft(const QFont &title, int width) const
{
    return sidePadding + iconSide(title, width) + besideIcon;
}

int AnswerBanner::detailsLeft(const QFont &title, int width) const
{
    return width < narrow ? sidePadding : textLeft(title, width);
}

// Before the first answer there is nothing to say but what to call. Where that has no room, that the check goes on.
QString AnswerBanner::title(bool withCountry) const
{
    if (m_urgency || m_country.isEmpty())
        return m_title;
    return withCountry ? m_country : m_codes.isEmpty() ? m_title : tr("Emergency: %1.").arg(m_codes.mid(1));
}

QString AnswerBanner::details(bool withCountry) const
{
    if (m_numbersBelow)
        return m_details + QLatin1Char(' ') + tr("Call the number for where you are. A press here does not call.");
    if (!m_urgency || m_country.isEmpty())
        return m_details;
    // Numbers with the codes of their countries are better than none.
    return m_details + (withCountry ? m_countrySeparator + m_country : m_codes);
}

// A layout asks for the height several times, and every size is tried with both texts laid out.
const AnswerBanner::Fitted &AnswerBanner::fitted(int width) const
{
    if (!m_fitted || m_fittedWidth != width || m_fittedFont != m_style.font) {
        m_fitted = measured(width);
        m_fittedWidth = width;
        m_fittedFont = m_style.font;
    }
    return *m_fitted;
}

AnswerBanner::Fitted AnswerBanner::measured(int width) const
{
    // Where no number stands in the title, those of the countries are worth small type.
    const bool inTitle = std::any_of(m_title.begin(), m_title.end(), [](QChar each) { return each.isDigit(); });
    const Fitted all = measured(width, true, inTitle ? leastShareWithCountry : leastShare);
    // Without a country the numbers are what the reader came for: they may take some of the page before they are left
    // to its buttons.
    const int most = inTitle ? m_maximumHeight : m_maximumHeight * 4 / 3;
    return all.height <= most || m_country.isEmpty() ? all : measured(width, false, leastShare);
}

AnswerBanner::Fitted AnswerBanner::measured(int width, bool withCountry, qreal least) const
{
    Fitted fitted;
    fitted.withCountry = withCountry;
    for (qreal share = 1;; share -= 0.1) {
        fitted.title = titleFont(share);
        fitted.details = detailFont(share);
        fitted.padding = !m_urgency ? quietPadding : share < 0.5 ? leastPadding : padding;
        const int room = std::max(1, width - textLeft(fitted.title, width) - sidePadding);
        const int roomBelow = std::max(1, width - detailsLeft(fitted.title, width) - sidePadding);
        fitted.height = heightOf(title(withCountry), fitted.title, room)
                        + heightOf(details(withCountry), fitted.details, roomBelow) + 2 * fitted.padding;
        if (fitted.height <= m_maximumHeight || share < least + 0.05)
            return fitted;
    }
}

int AnswerBanner::heightForWidth(int width) const
{
    return fitted(width).height;
}

QSize AnswerBanner::sizeHint() const
{
    const int width = std::max(this->width(), 200);
    return {width, heightForWidth(width)};
}

void AnswerBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_urgency ? m_style.urgency(*m_urgency) : m_style.selection);
    // The darkest or lightest ink, whichever reads better on this colour.
    const QColor ink = m_urgency ? m_style.dangerText : m_style.text;
    painter.setPen(ink);
    const Fitted &fitted = this->fitted(width());
    const int left = textLeft(fitted.title, width());
    const int room = std::max(1, width() - left - sidePadding);
    int top = fitted.padding;
    const int side = iconSide(fitted.title, width());
    const QRect icon(sidePadding, top + (QFontMetrics(fitted.title).height() - side) / 2, side, side);
    if (m_urgency) {
        drawIcon(painter, m_isCall ? Icon::Phone : iconOf(*m_urgency), icon, ink);
    } else {
        painter.fillRect(0, 0, edge, height(), m_style.danger);
        drawIcon(painter, Icon::Phone, icon, m_style.danger);
    }
    painter.setPen(ink);
    const WrappedWords words(title(fitted.withCountry), fitted.title, room);
    words.draw(painter, {left, top});
    top += words.height();
    if (!m_details.isEmpty()) {
        const int leftBelow = detailsLeft(fitted.title, width());
        WrappedWords(details(fitted.withCountry), fitted.details, std::max(1, width() - leftBelow - sidePadding))
            .draw(painter, {leftBelow, top});
    }
}

void AnswerBanner::mousePressEvent(QMouseEvent *event)
{
    event->setAccepted(event->button() == Qt::LeftButton && !m_number.isEmpty());
}

void AnswerBanner::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_number.isEmpty()) {
        event->ignore();
        return;
    }
    if (!rect().contains(event->position().toPoint()))
        return;
    QGuiApplication::clipboard()->setText(m_number);
    QToolTip::showText(event->globalPosition().toPoint(), tr("%1 is copied").arg(m_number), this);
}

} // namespace ui
