#include "ui/remedies/open_pack.h"

#include "document/text/text_writer.h"
#include "guide/remedies/stretch_page.h"
#include "guide/text/fill.h"
#include "ui/controls/notice.h"
#include "ui/reading/form_builder.h"
#include "ui/reading/open/open_section.h"
#include "ui/reading/page/section_page.h"

#include <QCoreApplication>

namespace ui {
namespace {

using document::toQString;

const QString packStart = toQString(guide::packTargetStart);

class PackText
{
    Q_DECLARE_TR_FUNCTIONS(PackTimer)
};

// nullptr for the id of something else; only then are no packs read.
const guide::Pack *packOf(const guide::Guide &guide, const QString &id)
{
    return id.startsWith(packStart) ? guide.routineContent().pack(id.mid(packStart.size()).toStdString()) : nullptr;
}

void buildPackForm(SectionPage &page, FormBuilder &form, const guide::Pack &pack, PackSession &session)
{
    Notice *notice = form.addNotice(QStringLiteral("outcome"));
    Button *button = form.addButton(QStringLiteral("startPack"), PackText::tr("All of this is true: start the timer"),
                                    ButtonLook::Primary);
    const auto show = [&pack, &session, notice, button] {
        const guide::PackTimer *timer = session.timer(pack);
        const int rest = timer ? timer->minutesOfRest() : 0;
        button->setEnabled(!session.isRunning() && rest == 0);
        const QString words = session.isRunning()               ? PackText::tr("The timer below is running.")
                              : timer && timer->isOffForToday() ? toQString(pack.notToday)
                              : rest > 0 ? toQString(guide::fill(pack.wait, {{"minutes", std::to_string(rest)}}))
                                         : QString();
        if (words != notice->text())
            notice->tell(words);
    };
    session.advance();
    show();
    QObject::connect(button, &Button::clicked, button, [&pack, &session, &page, button] {
        // Before the button goes gray, and Qt hands the keyboard to whatever stands next in the window.
        if (button->hasFocus())
            page.setFocus(Qt::OtherFocusReason);
        session.start(pack);
    });
    QObject::connect(&session, &PackSession::started, button, show);
    QObject::connect(&session, &PackSession::advanced, button, show);
}

QString contentsPageOf(const guide::Guide &guide, const guide::Pack &pack)
{
    const guide::Section *section = guide::sectionLeadingTo(guide, guide::packTargetStart + pack.id);
    return section ? toQString(section->id) : QString();
}

class OpenPack : public OpenPage
{
public:
    OpenPack(const PageContext &context, const guide::Pack &pack, SectionPage *page)
        : OpenPage(page, page, contentsPageOf(context.guide, pack)), m_context(context), m_pack(pack)
    {
        page->showContents();
        connect(page, &SectionPage::pageRequested, this, &OpenPage::pageRequested);
        connect(page, &SectionPage::sourcesRequested, this, &OpenPage::sourcesRequested);
        connect(page, &SectionPage::printRequested, this, &OpenPage::printRequested);
        connect(page, &SectionPage::printMenuRequested, this, &OpenPage::printMenuRequested);
    }

    document::Sheets sheets(const guide::PrintForm &form) const override
    {
        return sheetsOf({printedAsOpen(guide::packPage(m_context.guide, m_pack, m_context.today), m_context, form)});
    }

private:
    const PageContext &m_context;
    const guide::Pack &m_pack;
};

} // namespace

bool isPack(const guide::Guide &guide, const QString &id)
{
    return packOf(guide, id) != nullptr;
}

PageKind packKind(const PageContext &context, PackSession &session)
{
    return {[&guide = context.guide](const QString &id) { return isPack(guide, id); },
            [&context, &session](const QString &id, QWidget *parent) {
                const guide::Pack &pack = *packOf(context.guide, id);
                const auto build = [&pack, &session](SectionPage &page, FormBuilder &form) {
                    buildPackForm(page, form, pack, session);
                };
                auto *page = new SectionPage(context, guide::packPage(context.guide, pack, context.today), parent,
                                             PageForm{{}, build});
                return std::make_unique<OpenPack>(context, pack, page);
            }};
}

} // namespace ui
