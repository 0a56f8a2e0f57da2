// AnswerBanner: the one action of the answer, with the number to call. It never scrolls away: what does not fit at the
// reader's text size is shown smaller, but for the number. Whose number it is gives way where there is no room for it.
// A screen reader announces each new one, with all of that. A press copies the number.
#pragma once

#include "document/style/page_style.h"
#include "guide/care/care_headline.h"
#include "ui/reading/marks/page_marks.h"

#include <QWidget>

#include <optional>

namespace ui {

class AnswerBanner : public QWidget, public ShownWords
{
    Q_OBJECT

public:
    explicit AnswerBanner(const document::PageStyle &style, QWidget *parent = nullptr);

    // Without an urgency, nothing was found so far: the banner is a quiet line.
    void setAnswer(const guide::SeekCareAnswer &answer, const guide::CareHeadline &headline);
    // Whether what stands below it names the numbers of all countries, and it need not.
    void setNumbersBelow(bool below);
    // It takes no more, unless its number needs it.
    void setMaximumShare(int height);

    QString title() const { return m_title; }
    QString shownWords() const override { return m_title; }
    QString shownDetails() const { return details(fitted(width()).withCountry); }
    QString announcement() const { return m_announcement; }

    // Whether it shows which country the number of the title is for, or every number with its country.
    bool showsCountry() const { return !m_numbersBelow && !m_country.isEmpty() && fitted(width()).withCountry; }

    // In points: of the title and of what stands below it, in the width and height it has.
    qreal titlePoints() const { return fitted(width()).title.pointSizeF(); }
    qreal detailPoints() const { return fitted(width()).details.pointSizeF(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, heightForWidth(std::max(1, width()))}; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    struct Fitted
    {
        QFont title;
        QFont details;
        int padding = 0; // above and below
        int height = 0;
        bool withCountry = true;
    };

    static QString withFullStop(const QString &words)
    {
        return words.isEmpty() || words.endsWith(QLatin1Char('.')) ? words : words + QLatin1Char('.');
    }
    QFont titleFont(qreal share) const;
    QFont detailFont(qreal share) const;
    int iconSide(const QFont &title, int width) const;
    int textLeft(const QFont &title, int width) const;
    int detailsLeft(const QFont &title, int width) const;
    QString title(bool withCountry) const;
    QString details(bool withCountry) const;
    const Fitted &fitted(int width) const; // kept for as long as nothing that it depends on changes
    Fitted measured(int width) const;
    Fitted measured(int width, bool withCountry, qreal least) const;

    const document::PageStyle &m_style;
    std::optional<guide::Urgency> m_urgency;
    bool m_isCall = false;
    bool m_numbersBelow = false;
    int m_maximumHeight = QWIDGETSIZE_MAX;
    QString m_title;
    QString m_details; // what stands below the title
    QString m_country; // of the number in the title, or each number with its country; may be empty
    QString m_codes;   // the numbers with the codes of their countries, where the names have no room; may be empty
    QString m_countrySeparator;
    QString m_announcement;
    QString m_number; // to copy; may be empty
    mutable std::optional<Fitted> m_fitted;
    mutable int m_fittedWidth = 0;
    mutable QFont m_fittedFont;
};

} // namespace ui
