#include "ui/care/answer_banner.h"

#include "ui/reading/icon_text.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPainter>
#include <QPainterPath>

namespace ui {
namespace {

constexpr int padding = 16;
constexpr int corner = 10;

class BannerAccessible : public QAccessibleWidget
{
public:
    explicit BannerAccessible(AnswerBanner *banner) : QAccessibleWidget(banner, QAccessible::AlertMessage) {}

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

} // namespace

AnswerBanner::AnswerBanner(const document::PageStyle &style, QWidget *parent) : QWidget(parent), m_style(style)
{
    [[maybe_unused]] static const bool once = [] {
        QAccessible::installFactory(bannerInterface);
        return true;
    }();
    setObjectName(QStringLiteral("answerBanner"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void AnswerBanner::setAnswer(std::optional<guide::Urgency> urgency, const QString &title, const QString &details)
{
    const QString announcement = title + QStringLiteral(". ") + details;
    m_urgency = urgency;
    m_title = title;
    updateGeometry();
    update();
    if (announcement == m_announcement)
        return;
    m_announcement = announcement;
    // Qt 6.4 has no announcement event. An alert that comes into view is what screen readers speak without moving the
    // focus.
    QAccessibleEvent gone(this, QAccessible::ObjectHide);
    QAccessible::updateAccessibility(&gone);
    QAccessibleEvent renamed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&renamed);
    QAccessibleEvent shown(this, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QFont AnswerBanner::titleFont() const
{
    return document::fontOf(document::TextRole::Heading, m_style);
}

QRect AnswerBanner::titleRect(int width) const
{
    const QFontMetrics metrics(titleFont());
    const int left = padding + metrics.height() + 10;
    QRect rect = metrics.boundingRect(QRect(left, padding, std::max(1, width - left - padding), 100000),
                                      Qt::TextWordWrap, m_title);
    rect.setHeight(std::max(rect.height(), metrics.height()));
    rect.setWidth(std::max(1, width - left - padding));
    return rect;
}

int AnswerBanner::heightForWidth(int width) const
{
    return titleRect(width).bottom() + padding;
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
    const QColor background = m_urgency ? m_style.urgency(*m_urgency) : m_style.selection;
    // The darkest or lightest ink, whichever reads better on this colour.
    const QColor ink = m_urgency ? m_style.dangerText : m_style.text;
    QPainterPath shape; // round above, square below, where the panel goes on
    shape.addRoundedRect(QRectF(rect()).adjusted(0, 0, 0, corner), corner, corner);
    painter.fillPath(shape, background);
    const QFontMetrics metrics(titleFont());
    drawIcon(painter, m_urgency ? iconOf(*m_urgency) : Icon::Question,
             QRectF(padding, padding, metrics.height(), metrics.height()), ink);
    painter.setFont(titleFont());
    painter.setPen(ink);
    painter.drawText(titleRect(width()), Qt::TextWordWrap, m_title);
}

} // namespace ui
