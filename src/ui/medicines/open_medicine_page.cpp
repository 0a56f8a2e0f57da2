#include "ui/medicines/open_medicine_page.h"

#include "guide/booklet/guide_pages.h"
#include "guide/medicines/together.h"
#include "guide/page/print_form.h"
#include "ui/medicines/medicine_page.h"
#include "ui/reading/open/open_section.h"
#include "ui/settings/settings.h"

namespace ui {
namespace {

const QString lookUpId = document::toQString(guide::lookUpPage);

guide::Page lookUpOf(const PageContext &context, const QString &country)
{
    const guide::Section *section = context.guide.section(guide::lookUpPage);
    return section ? guide::pageOf(context.guide, *section, context.today, country.toStdString()) : guide::Page();
}

class OpenMedicinePage : public OpenPage
{
public:
    OpenMedicinePage(const PageContext &context, const LookUpSession &session, const Settings &settings,
                     const QString &id, MedicinePage *page)
        : OpenPage(page, &page->content(), lookUpId), m_context(context), m_session(session), m_settings(settings),
          m_id(id), m_page(*page)
    {
        connect(page, &MedicinePage::pageRequested, this, &OpenPage::pageRequested);
        connect(page, &MedicinePage::sourcesRequested, this, &OpenPage::sourcesRequested);
    }

    bool mayBeRemembered() const override { return false; }

    document::Sheets sheets(const guide::PrintForm &form) const override
    {
        const QString country = m_settings.country();
        guide::Page page = m_id == lookUpId ? lookUpOf(m_context, country)
                                            : MedicinePage::pageFor(m_context, m_session, country, m_id);
        return sheetsOf({printedAsOpen(std::move(page), m_context, form)});
    }

    void showFound(const guide::SearchHit &hit, PageMarks &marks) override
    {
        for (const std::string &id : hit.together)
            m_page.tick(id);
        const bool pair = !hit.together[0].empty();
        showFoundBehind(pair ? guide::blockOfPair(m_context.guide, m_session.together, hit.together) : 0, hit, marks);
    }

private:
    const PageContext &m_context;
    const LookUpSession &m_session;
    const Settings &m_settings;
    QString m_id;
    MedicinePage &m_page;
};

} // namespace

PageKind medicineKind(const PageContext &context, LookUpSession &session, const Settings &settings)
{
    return {[&guide = context.guide](const QString &id) { return MedicinePage::knows(guide, id); },
            [&](const QString &id, QWidget *parent) {
                const QString country = settings.country();
                auto *page = new MedicinePage(context, session, {lookUpOf(context, country), country}, id, parent);
                return std::make_unique<OpenMedicinePage>(context, session, settings, id, page);
            }};
}

} // namespace ui
