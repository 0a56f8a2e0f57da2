// AnswerHead: what stands above all else in the symptom check: the banner, and below it, until a country is chosen, the
// numbers to call as buttons.
#pragma once

#include "guide/care/care_headline.h"
#include "ui/reading/page_context.h"

#include <QWidget>

namespace ui {

class AnswerBanner;
class CountryRow;

class AnswerHead : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerHead(const PageContext &context, QWidget *parent = nullptr);

    AnswerBanner &banner() const { return *m_banner; }
    CountryRow &countries() const { return *m_countries; }

    // `isEnd`: the questions are over, and the numbers may take more of the room.
    void setAnswer(const guide::SeekCareAnswer &answer, const guide::CareHeadline &headline, bool isEnd);
    // Of which it takes a part, in pixels.
    void setPageHeight(int height);

    // Whether the reader has yet to say where they are.
    bool asksWhere() const { return m_asksWhere; }
    // Whether the countries stand in it. Without room for them, the banner names the numbers.
    bool showsCountries(int width) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, heightForWidth(std::max(1, width()))}; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit(int width) const; // once for all that it depends on
    void place();

    const PageContext &m_context;
    AnswerBanner *m_banner;
    CountryRow *m_countries;
    std::vector<guide::CountryCall> m_calls;
    guide::Urgency m_urgency = guide::Urgency::SelfCareWatch;
    bool m_isEnd = false;
    bool m_asksWhere = false;
    int m_pageHeight = 0;
    mutable int m_fittedWidth = -1;
    mutable QFont m_fittedFont;
    mutable bool m_showsCountries = false;
};

} // namespace ui
