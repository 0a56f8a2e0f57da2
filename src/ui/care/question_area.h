// QuestionArea: scrolls the questions so that the one with the focus is seen, from its beginning if it is higher than
// the area.
#pragma once

#include <QScrollArea>

namespace ui {

class QuestionArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit QuestionArea(QWidget *parent = nullptr);

    void revealFocus();

protected:
    bool focusNextPrevChild(bool next) override;
};

} // namespace ui
