// MedicineList: the filter, the list of medicines below it, and the ways to put them together or side by side.
#pragma once

#include "ui/medicines/look_up_session.h"
#include "ui/reading/page_context.h"

#include <QWidget>

class QListView;

namespace ui {

class Button;
class MedicineModel;
class Notice;
class OutlinedField;

class MedicineList : public QWidget
{
    Q_OBJECT

public:
    // The session must outlive the list. `open` is the target of the card that is shown, or empty.
    MedicineList(const PageContext &context, LookUpSession &session, const QString &open, QWidget *parent = nullptr);

    void takeFocus();
    void revealOpen(); // scrolls to the medicine whose card is shown

    QSize sizeHint() const override; // the width beside a card; it takes more where it stands alone

Q_SIGNALS:
    void pageRequested(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addAvailabilityButtons(class FlowRow &row);
    void applyFilter();
    QString messageFor(const QString &typed) const;

    const PageContext &m_context;
    LookUpSession &m_session;
    MedicineModel *m_model;
    OutlinedField *m_filter;
    Notice *m_message;
    QListView *m_list;
    std::vector<Button *> m_availability;
};

} // namespace ui
