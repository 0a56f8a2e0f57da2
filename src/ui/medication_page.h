// MedicationPage: the list of medicines on the left; on the right a card, the pairs, or the comparison. In a narrow window
// one of the two, with a way back to the list.
#pragma once

#include "guide/page.h"
#include "ui/look_up_session.h"
#include "ui/text_block.h"

#include <QWidget>

class QScrollArea;

namespace ui {

class Button;
class MedicationList;

class MedicationPage : public QWidget
{
    Q_OBJECT

public:
    // "look-up", "together", "compare" or "medication/ID"; see knows().
    MedicationPage(const PageContext &context, LookUpSession &session, const guide::Page &lookUp, const QString &id,
                   QWidget *parent = nullptr);

    static bool knows(const guide::Guide &guide, const QString &id);
    // What stands beside the list, as a page to print. Not for "look-up".
    static guide::Page pageFor(const guide::Guide &guide, const LookUpSession &session, const QString &id);

Q_SIGNALS:
    void pageRequested(const QString &id);
    void sourceRequested(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeContent(const guide::Page &lookUp, const QString &id);
    bool showsList() const;

    const PageContext &m_context;
    LookUpSession &m_session;
    bool m_isList; // nothing but the list was asked for
    QScrollArea *m_listArea;
    MedicationList *m_list;
    Button *m_back;
    QWidget *m_contentArea;
    QWidget *m_content = nullptr;
};

} // namespace ui
