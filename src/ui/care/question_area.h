// QuestionArea: scrolls the questions so that the one with the focus is seen, from its beginning if it is higher than
// the area. Lying down, Up and Down go through them, and Space scrolls.
#pragma once

#include "ui/reading/page_context.h"

#include <QScrollArea>

#include <functional>
#include <utility>

namespace ui {

class QuestionArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit QuestionArea(const PageContext &context, QWidget *parent = nullptr);

    void revealFocus();
    // Where Tab may lead before it goes on among the questions; whether it went there.
    void setDetour(std::function<bool()> detour) { m_detour = std::move(detour); }

protected:
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const PageContext &m_context;
    std::function<bool()> m_detour;
};

} // namespace ui
