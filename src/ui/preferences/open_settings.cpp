#include "ui/preferences/open_settings.h"

#include "ui/controls/system/voice.h"
#include "ui/preferences/settings_page.h"
#include "ui/reading/form_builder.h"
#include "ui/reading/open/open_section.h"
#include "ui/reading/page/section_page.h"

namespace ui {
namespace {

class OpenSettings : public OpenPage
{
public:
    OpenSettings(const PageContext &context, Settings &settings, Voice &voice, SectionPage *page)
        : OpenPage(page, page, {}), m_context(context), m_settings(settings)
    {
        page->showContents();
        connect(page, &SectionPage::pageRequested, this, &OpenPage::pageRequested);
        connect(page, &SectionPage::settingsChanged, this, &OpenPage::settingsChanged);
        connect(&voice, &Voice::turned, this,
                &OpenPage::settingsChanged); // a timer, which is on every page, turns it too
    }

    document::Sheets sheets(const guide::PrintForm &form) const override
    {
        return sheetsOf({printedAsOpen(chosenSettingsPage(m_context.guide.care(), m_settings), m_context, form)});
    }

    bool showsSettings() const override { return true; }

private:
    const PageContext &m_context;
    Settings &m_settings;
};

} // namespace

PageKind settingsKind(const PageContext &context, Settings &settings, Voice &voice)
{
    return {[](const QString &id) { return id == settingsPageId; },
            [&](const QString &, QWidget *parent) {
                const auto build = [&context, &settings, &voice](SectionPage &page, FormBuilder &form) {
                    buildSettingsForm(form, context.guide.care(), settings, voice,
                                      [&page] { page.tellSettingsChanged(); });
                };
                auto *page = new SectionPage(context, settingsPage(), parent, PageForm{{}, build});
                return std::make_unique<OpenSettings>(context, settings, voice, page);
            },
            settingsFound()};
}

} // namespace ui
