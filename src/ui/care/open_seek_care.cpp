#include "ui/care/open_seek_care.h"

#include "guide/care/care_sheet.h"
#include "ui/care/seek_care_page.h"
#include "ui/reading/open/open_section.h"
#include "ui/settings/settings.h"

#include <QDateTime>

namespace ui {
namespace {

const QString seekCareId = document::toQString(guide::seekCareTarget);

class OpenSeekCare : public OpenPage
{
public:
    OpenSeekCare(const PageContext &context, const CareSession &session, const Settings &settings,
                 const std::vector<std::string> &medicines, SeekCarePage *page)
        : OpenPage(page, nullptr, seekCareId), m_context(context), m_session(session), m_settings(settings),
          m_medicines(medicines), m_page(*page)
    {
        connect(page, &SeekCarePage::pageRequested, this, &OpenPage::pageRequested);
        connect(page, &SeekCarePage::sourcesRequested, this, &OpenPage::sourcesRequested);
        connect(page, &SeekCarePage::printRequested, this, &OpenPage::printMenuRequested);
    }

    bool mayBeRemembered() const override { return false; }

    document::Sheets sheets(const guide::PrintForm &form) const override
    {
        const guide::Guide &guide = m_context.guide;
        const QDateTime now = QDateTime::currentDateTime();
        const QDateTime given = m_session.givenAt.isValid() ? m_session.givenAt : now;
        return sheetsOf(guide::careSheets(
            guide, m_session.replies, form, given.date().toString(Qt::ISODate).toStdString(),
            given.toString(QStringLiteral("HH:mm")).toStdString(), m_settings.country().toStdString(), m_medicines));
    }

    // To the question that asks about what was found, replying nothing.
    void showFound(const guide::SearchHit &hit, PageMarks &marks) override
    {
        if (hit.symptom)
            m_page.showQuestion(*hit.symptom);
        else
            OpenPage::showFound(hit, marks);
    }

private:
    const PageContext &m_context;
    const CareSession &m_session;
    const Settings &m_settings;
    const std::vector<std::string> &m_medicines;
    SeekCarePage &m_page;
};

} // namespace

PageKind seekCareKind(const PageContext &context, CareSession &session, Settings &settings,
                      const std::vector<std::string> &medicines)
{
    return {[](const QString &id) { return id == seekCareId; },
            [&](const QString &, QWidget *parent) {
                return std::make_unique<OpenSeekCare>(context, session, settings, medicines,
                                                      new SeekCarePage(context, session, settings, parent));
            }};
}

} // namespace ui
