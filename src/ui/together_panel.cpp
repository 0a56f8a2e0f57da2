#include "ui/together_panel.h"

#include "guide/together.h"
#include "ui/flow_row.h"
#include "ui/section_page.h"
#include "ui/tick.h"

#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using document::toQString;

TogetherPanel::TogetherPanel(const PageContext &context, LookUpSession &session, QWidget *parent)
    : QWidget(parent), m_context(context), m_session(session), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(30, 26, 20, 0);
    const auto addText = [&](const QString &text, document::TextRole role) {
        m_layout->addWidget(new TextBlock(context, {guide::Plain{text.toStdString()}}, role, {}, this));
    };
    addText(tr("Can I take these together?"), document::TextRole::Heading);
    addText(tr("Tick two or more. A medicine that is not listed is not in this guide: ask a pharmacist about it."),
            document::TextRole::Body);
    auto *row = new FlowRow(this);
    const auto addTick = [&](const std::string &id, const std::string &name) {
        auto *tick = new Tick(context.style, toQString(name), row);
        tick->setObjectName(QStringLiteral("together-") + toQString(id));
        const auto &chosen = session.together;
        tick->setTicked(std::find(chosen.begin(), chosen.end(), id) != chosen.end());
        connect(tick, &Tick::ticked, this, [this, id](bool on) { choose(id, on); });
        row->add(tick);
    };
    for (const guide::Medication &medication : context.guide.medications())
        addTick(medication.id, medication.name);
    for (const guide::Extra &extra : context.guide.extras())
        addTick(extra.id, extra.name);
    m_layout->addWidget(row);
    showVerdicts();
}

void TogetherPanel::choose(const std::string &id, bool chosen)
{
    std::erase(m_session.together, id);
    if (chosen)
        m_session.together.push_back(id);
    showVerdicts();
}

void TogetherPanel::showVerdicts()
{
    guide::Page page = guide::togetherPage(m_context.guide, m_session.together);
    page.title.clear(); // stands above the ticks
    delete m_verdicts;
    m_verdicts = new SectionPage(m_context, page, this);
    m_verdicts->setObjectName(QStringLiteral("verdicts"));
    m_verdicts->setAccessibleName(tr("Verdicts"));
    connect(m_verdicts, &SectionPage::pageRequested, this, &TogetherPanel::pageRequested);
    connect(m_verdicts, &SectionPage::sourceRequested, this, &TogetherPanel::sourceRequested);
    m_layout->addWidget(m_verdicts, 1);
    m_verdicts->show();
}

} // namespace ui
