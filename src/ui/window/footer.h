// Footer: the strip below every page that says what this is and that nothing leaves the computer.
#pragma once

#include "ui/controls/flow_row.h"

class QLabel;

namespace ui {

class Footer : public FlowRow
{
    Q_OBJECT

public:
    explicit Footer(QWidget *parent = nullptr);

    // One line is all that it takes of a page: where both sentences have no room in it, the one about the reader's
    // health stays.
    void fit(int width);
    QString words() const;
    QString wordsWithoutRoom() const; // those that fit() left out

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_offline;
    QLabel *m_noDiagnosis;
};

} // namespace ui
