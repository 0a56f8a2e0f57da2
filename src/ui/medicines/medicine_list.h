// MedicineList: the ways to put medicines together or side by side, the filter, and the list of medicines below it.
#pragma once

#include "ui/medicines/look_up_session.h"
#include "ui/reading/page_context.h"

#include <QWidget>

class QBoxLayout;
class QListView;

namespace ui {

class Button;
class FlowRow;
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
    void revealOpen(); // scrolls no further than to show the medicine whose card is open

    QSize sizeHint() const override; // the width beside a card; it takes more where it stands alone

Q_SIGNALS:
    void pageRequested(const QString &id);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addWays(QBoxLayout &layout);
    void addAvailabilityButtons(FlowRow &row);
    void openMedicine(const QModelIndex &index);
    void applyFilter();
    QString messageFor(const guide::Suggestion &suggestion, const guide::NameAnswer &answer) const;
    QStringList namesFor(const guide::Suggestion &suggestion, const guide::NameAnswer &answer) const;
    void offerNames(const QStringList &names);
    void focusList();

    const PageContext &m_context;
    LookUpSession &m_session;
    MedicineModel *m_model;
    OutlinedField *m_filter;
    Notice *m_message;
    QListView *m_list;
    std::vector<Button *> m_availability;
    bool m_isPlaced = false;
    FlowRow *m_near = nullptr; // the names that may be meant; none while there is no question
};

} // namespace ui
