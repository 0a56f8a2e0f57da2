// CountryRow: the numbers to call, each with its country, for whoever has yet to say where they are. A press on one
// chooses its country.
#pragma once

#include "guide/care/care_headline.h"
#include "ui/controls/flow_row.h"
#include "ui/reading/page_context.h"

#include <functional>
#include <utility>
#include <vector>

namespace ui {

class NumberButton;

class CountryRow : public FlowRow
{
    Q_OBJECT

public:
    explicit CountryRow(const PageContext &context, QWidget *parent = nullptr);

    void setCalls(const std::vector<guide::CountryCall> &calls);
    bool isEmpty() const { return m_buttons.empty(); }
    // Its numbers become as large as this room lets them, and at most this share of those of a title. Whether all of
    // them have room.
    bool fit(int width, int height, qreal share);
    qreal numberPoints() const;

    // What the questions do with a key, and whether they know it: their keys hold while the focus is here.
    void setKeys(std::function<bool(const QKeyEvent &)> keys) { m_keys = std::move(keys); }

Q_SIGNALS:
    void chosen(const QString &country);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    const PageContext &m_context;
    std::vector<guide::CountryCall> m_calls;
    std::vector<NumberButton *> m_buttons;
    std::function<bool(const QKeyEvent &)> m_keys;
};

} // namespace ui
