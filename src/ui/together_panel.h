// TogetherPanel: "Can I take these together?": tick two or more, and read the verdict on each pair, the worst first.
#pragma once

#include "ui/look_up_session.h"
#include "ui/text_block.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

class SectionPage;

class TogetherPanel : public QWidget
{
    Q_OBJECT

public:
    // The session must outlive the panel.
    TogetherPanel(const PageContext &context, LookUpSession &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void pageRequested(const QString &id);
    void sourceRequested(const QString &id);

private:
    void choose(const std::string &id, bool chosen);
    void showVerdicts();

    const PageContext &m_context;
    LookUpSession &m_session;
    QVBoxLayout *m_layout;
    SectionPage *m_verdicts = nullptr;
};

} // namespace ui
