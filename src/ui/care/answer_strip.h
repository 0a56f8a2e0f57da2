// AnswerStrip: the way to the answer of an emergency, below the questions at the edge of the page, where scrolling does
// not take it away.
#pragma once

#include "ui/controls/flow_row.h"
#include "ui/reading/page_context.h"

#include <functional>
#include <utility>

namespace ui {

class AnswerStrip : public FlowRow
{
    Q_OBJECT

public:
    explicit AnswerStrip(const PageContext &context, QWidget *parent = nullptr);

    // What the questions do with a key, and whether they know it: their keys hold while the focus is here.
    void setKeys(std::function<bool(const QKeyEvent &)> keys) { m_keys = std::move(keys); }

    // Whether it leaves the questions enough of a page of this size, in pixels.
    bool leavesRoom(const QSize &page) const;

Q_SIGNALS:
    void answerRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    std::function<bool(const QKeyEvent &)> m_keys;
    const PageContext &m_context;
};

} // namespace ui
