#include "ui/care/answer_head.h"

#include "ui/care/answer_banner.h"
#include "ui/care/country_row.h"

#include <QPainter>

namespace ui {
namespace {

// Of the size of a title. Among the questions, the numbers leave these in sight.
constexpr qreal shareAtEnd = 1;
constexpr qreal shareAmongQuestions = 0.45;

// Of a number: as that of a chosen country, and where there is no room for that.
constexpr qreal leastPointsAtEnd = 32;
constexpr qreal leastPoints = 14;

// How much of the page it may take, in percent.
struct Room
{
    int banner;
    int withCountries; // until one is chosen
    int inSmallWindow; // likewise, where they have no room otherwise
};

constexpr Room roomAtEnd{60, 80, 86};
constexpr Room roomAmongQuestions{40, 50, 50};
// Lying down, what to do is read from far away.
constexpr Room roomAtEndLyingDown{75, 75, 75};
constexpr Room roomAmongQuestionsLyingDown{50, 50, 50};

Room roomFor(bool isEnd, Density density)
{
    if (density == Density::LyingDown)
        return isEnd ? roomAtEndLyingDown : roomAmongQuestionsLyingDown;
    return isEnd ? roomAtEnd : roomAmongQuestions;
}

} // namespace

AnswerHead::AnswerHead(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_banner(new AnswerBanner(context.style, this)),
      m_countries(new CountryRow(context, this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_countries->hide();
}

void AnswerHead::setAnswer(const guide::SeekCareAnswer &answer, const guide::CareHeadline &headline, bool isEnd)
{
    m_asksWhere = !headline.calls.empty();
    // Who lies on the floor goes through one list of stops, which the page has.
    m_calls = m_context.density == Density::LyingDown ? std::vector<guide::CountryCall>() : headline.calls;
    m_urgency = answer.urgency.value_or(guide::Urgency::SelfCareWatch);
    m_isEnd = isEnd;
    m_countries->setCalls(m_calls, document::toQString(headline.anywhereElse));
    m_banner->setAnswer(answer, headline);
    m_fittedWidth = -1;
    updateGeometry();
    place();
}

void AnswerHead::setPageHeight(int height)
{
    if (m_pageHeight == height)
        return;
    m_pageHeight = height;
    m_fittedWidth = -1;
    updateGeometry();
    place();
}

void AnswerHead::fit(int width) const
{
    if (m_fittedWidth == width && m_fittedFont == m_context.style.font)
        return;
    m_fittedWidth = width;
    m_fittedFont = m_context.style.font;
    m_showsCountries = false;
    const Room room = roomFor(m_isEnd, m_context.density);
    const int mostBanner = m_pageHeight * room.banner / 100;
    if (!m_calls.empty()) {
        m_banner->setNumbersBelow(true);
        // The numbers are worth more than large words above them: at the end first all else gives way to their size.
        struct Try
        {
            qreal leastPoints;
            int share;
        };
        const qreal large = m_isEnd ? leastPointsAtEnd : leastPoints;
        for (const Try each : {Try{large, room.withCountries}, Try{large, room.inSmallWindow},
                               Try{leastPoints, room.withCountries}, Try{leastPoints, room.inSmallWindow}}) {
            for (const int most : {mostBanner / 2, 0}) {
                m_banner->setMaximumShare(most);
                const int rest = m_pageHeight * each.share / 100 - m_banner->heightForWidth(width);
                if (m_countries->fit(width, rest, m_isEnd ? shareAtEnd : shareAmongQuestions, each.leastPoints)) {
                    m_showsCountries = true;
                    return;
                }
            }
        }
    }
    m_banner->setNumbersBelow(false);
    m_banner->setMaximumShare(mostBanner);
}

void AnswerHead::place()
{
    fit(width());
    const int height = m_banner->heightForWidth(width());
    m_banner->setGeometry(0, 0, width(), height);
    m_countries->setVisible(m_showsCountries);
    if (m_showsCountries)
        m_countries->setGeometry(0, height, width(), m_countries->heightForWidth(width()));
    update();
}

bool AnswerHead::showsCountries(int width) const
{
    fit(width);
    return m_showsCountries;
}

int AnswerHead::heightForWidth(int width) const
{
    fit(width);
    return m_banner->heightForWidth(width) + (m_showsCountries ? m_countries->heightForWidth(width) : 0);
}

QSize AnswerHead::sizeHint() const
{
    const int width = std::max(this->width(), 200);
    return {width, heightForWidth(width)};
}

void AnswerHead::paintEvent(QPaintEvent *)
{
    if (m_showsCountries)
        QPainter(this).fillRect(rect(), m_context.style.urgency(m_urgency));
}

void AnswerHead::resizeEvent(QResizeEvent *)
{
    place();
}

} // namespace ui
