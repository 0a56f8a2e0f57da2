// CountryRow: the numbers to call, each with its country, for whoever has yet to say where they are, and behind them
// what to call anywhere else. A press on one chooses its country, and hides the others.
#pragma once

#include "guide/care/care_headline.h"
#include "ui/controls/flow_row.h"
#include "ui/reading/page_context.h"

#include <QPointer>

#include <functional>
#include <utility>
#include <vector>

namespace ui {

class AnywhereElse;
class NumberButton;

class CountryRow : public FlowRow
{
    Q_OBJECT

public:
    explicit CountryRow(const PageContext &context, QWidget *parent = nullptr);

    void setCalls(const std::vector<guide::CountryCall> &calls, const QString &anywhereElse);
    // Its numbers become as large as this room lets them, at most this share of those of a title and at least so many
    // points. Whether all of them have room.
    bool fit(int width, int height, qreal share, qreal least);
    qreal numberPoints() const;

    // Gives the keyboard to the first number. Tab behind the last brings it back to the widget that had it.
    void visit();

    // What the questions do with a key, and whether they know it: their keys hold while the focus is here.
    void setKeys(std::function<bool(const QKeyEvent &)> keys) { m_keys = std::move(keys); }

Q_SIGNALS:
    void chosen(const QString &country);

protected:
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const PageContext &m_context;
    std::vector<guide::CountryCall> m_calls;
    std::vector<NumberButton *> m_buttons; // made once: for Tab, they stay before what stands below them
    AnywhereElse *m_anywhereElse;
    QPointer<QWidget> m_visitedFrom;
    std::function<bool(const QKeyEvent &)> m_keys;
};

} // namespace ui
