// MedicinePage: the list of medicines on the left; on the right a card or the pairs. In a narrow window one of the two,
// with a way back to the list. The comparison has the whole width, wherever it is shown.
#pragma once

#include "guide/page/page.h"
#include "ui/medicines/look_up_session.h"
#include "ui/reading/page/section_page.h"

class QScrollArea;

namespace ui {

class FlowRow;
class MedicineList;
class TogetherPage;

class MedicinePage : public QWidget
{
    Q_OBJECT

public:
    // What the cards are made from: `lookUp` stands beside the list while no card is open; `country` is the reader's,
    // or empty.
    struct Content
    {
        guide::Page lookUp;
        QString country;
    };

    // "look-up", "together", "compare", "medication/ID", or what guide/medicines/name_target.h leads to; see knows().
    // The session must outlive the page.
    MedicinePage(const PageContext &context, LookUpSession &session, const Content &content, const QString &id,
                 QWidget *parent = nullptr);

    static bool knows(const guide::Guide &guide, const QString &id);
    // What stands beside the list, as a page to print. Not for "look-up".
    static guide::Page pageFor(const PageContext &context, const LookUpSession &session, const QString &country,
                               const QString &id);

    SectionPage &content() { return *m_content; } // what stands beside the list, or alone
    // On the page that tells of pairs: ticks this one too. Elsewhere it does nothing.
    void tick(const std::string &id);

Q_SIGNALS:
    void pageRequested(const QString &id);
    void sourcesRequested(const guide::SourceMark &sources);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addList(const QString &id);
    void addContent(const Content &content, const QString &id);
    SectionPage *makeContent(const Content &content, const QString &id);
    bool showsBoth() const;
    void arrange();

    const PageContext &m_context;
    LookUpSession &m_session;
    bool m_isList;  // nothing but the list was asked for
    bool m_isTable; // the comparison
    QScrollArea *m_listArea = nullptr;
    MedicineList *m_list = nullptr;
    FlowRow *m_back = nullptr;
    SectionPage *m_content = nullptr;
    TogetherPage *m_together = nullptr; // the content, where it tells of pairs
};

} // namespace ui
