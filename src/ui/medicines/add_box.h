// AddBox: a field to type the name of something that is taken, and buttons with what may be meant: medicines, packs,
// kinds of medicines, alcohol.
//
// Nothing is ever chosen by guess: Enter adds a name that was typed whole and that means one thing, and goes to the
// buttons otherwise.
#pragma once

#include "ui/controls/column.h"
#include "ui/medicines/look_up_session.h"
#include "ui/reading/page_context.h"

namespace ui {

class Button;
class FlowRow;
class Notice;
class OutlinedField;

class AddBox : public Column
{
    Q_OBJECT

public:
    // The session must outlive the box.
    AddBox(const PageContext &context, LookUpSession &session, QWidget *parent = nullptr);

    // What Tab stops at, in order; what is not needed is hidden.
    std::vector<QWidget *> stops() const;
    void tell(const QString &words);

Q_SIGNALS:
    void chosen(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Offer
    {
        QString id;
        QString words;
    };

    void suggest();
    const guide::Extra *extraFor(const std::string &typed) const;
    std::vector<Offer> offersFor(const std::string &typed) const;
    void showOffers(const std::vector<Offer> &offers);
    void choose(const QString &id);

    const PageContext &m_context;
    LookUpSession &m_session;
    OutlinedField *m_field;
    Notice *m_notice;
    FlowRow *m_row;
    std::vector<Button *> m_offers;
};

} // namespace ui
