#include "ui/sheets/visit_page.h"

#include "guide/base/contains.h"
#include "guide/booklet/guide_pages.h"
#include "guide/medicines/comparison.h"
#include "ui/controls/choice/check_box.h"
#include "ui/reading/form_builder.h"
#include "ui/reading/open/open_section.h"
#include "ui/reading/page/section_page.h"
#include "ui/sheets/print_buttons.h"

#include <QCoreApplication>
#include <QLineEdit>

#include <algorithm>

namespace ui {
namespace {

using document::toQString;

class VisitText
{
    Q_DECLARE_TR_FUNCTIONS(VisitPage)
};

void set(std::vector<std::string> &ids, const std::string &id, bool present)
{
    std::erase(ids, id);
    if (present)
        ids.push_back(id);
}

// Adds what the sheet asks, from the top of the sheet to its end.
class VisitForm
{
public:
    VisitForm(FormBuilder &form, const guide::Guide &guide, VisitSession &session, const guide::VisitNotes &notes)
        : m_form(form), m_guide(guide), m_words(guide.visitWords()), m_session(session), m_notes(notes)
    {
    }

    void addSpasms()
    {
        addLine("visit-name", m_words.name, &guide::VisitNotes::name);
        addLine("visit-date", m_words.date, &guide::VisitNotes::date);
        m_form.addHeading(toQString(m_words.spasmsHeading));
        addLine("visit-since", m_words.sinceWhen, &guide::VisitNotes::sinceWhen);
        addLine("visit-often", m_words.howOften, &guide::VisitNotes::howOften);
        addLine("visit-pain", m_words.painNow, &guide::VisitNotes::painNow);
        addLine("visit-where", m_words.where, &guide::VisitNotes::where);
        addLine("visit-worse", m_words.worse, &guide::VisitNotes::worse);
        addLine("visit-stops", m_words.stops, &guide::VisitNotes::stops);
    }

    void addTried()
    {
        m_form.addHeading(toQString(m_words.triedHeading));
        for (const std::string &id : m_words.remedies) {
            CheckBox *tick =
                m_form.addTick(QStringLiteral("tried-") + toQString(id), toQString(m_guide.remedy(id)->title),
                               guide::contains(m_notes.remedies, id));
            QObject::connect(tick, &CheckBox::ticked, tick,
                             [&session = m_session, id](bool on) { set(session.notes.remedies, id, on); });
        }
        addLine("visit-helped", m_words.whatHelped, &guide::VisitNotes::whatHelped);
    }

    void addMedicines()
    {
        m_form.addHeading(toQString(m_words.medicinesHeading));
        for (const guide::Medicine &medicine : m_guide.medicines()) {
            CheckBox *tick = m_form.addTick(QStringLiteral("takes-") + toQString(medicine.id),
                                            toQString(guide::shortName(m_guide, medicine)),
                                            guide::contains(m_notes.medicines, medicine.id));
            QObject::connect(tick, &CheckBox::ticked, tick,
                             [&session = m_session, shown = m_notes.medicines, id = medicine.id](bool on) {
                                 if (!session.medicinesChosen)
                                     session.notes.medicines = shown;
                                 session.medicinesChosen = true;
                                 set(session.notes.medicines, id, on);
                             });
        }
        addLine("visit-others", m_words.otherMedicines, &guide::VisitNotes::otherMedicines);
    }

    void addReplies(const guide::Replies &replies)
    {
        m_form.addHeading(toQString(m_words.answersHeading));
        if (replies.answered().empty()) {
            m_form.addText(VisitText::tr("You have not answered “%1” yet. Your answers can stand on the sheet.")
                               .arg(toQString(m_guide.words().care.title)));
            return;
        }
        CheckBox *tick = m_form.addTick(QStringLiteral("carry-answers"), VisitText::tr("Put my answers on the sheet"),
                                        m_session.carriesReplies);
        QObject::connect(tick, &CheckBox::ticked, tick,
                         [&session = m_session](bool on) { session.carriesReplies = on; });
    }

    void addQuestions()
    {
        m_form.addHeading(toQString(m_words.questionsHeading));
        m_form.addText(
            VisitText::tr("Write your own questions. Where you leave a line empty, the sheet asks one of these:"));
        for (const std::string &question : m_words.questions)
            m_form.addText(toQString(question));
        for (std::size_t i = 0; i < m_words.questions.size(); ++i) {
            const QString text = i < m_notes.questions.size() ? toQString(m_notes.questions[i]) : QString();
            QLineEdit *line = m_form.addLine(QStringLiteral("visit-question-%1").arg(i + 1),
                                             VisitText::tr("Your question %1").arg(i + 1), text);
            // Not textEdited(): a screen reader that writes into the line does not send it.
            QObject::connect(line, &QLineEdit::textChanged, line, [&session = m_session, i](const QString &typed) {
                session.notes.questions.resize(std::max(session.notes.questions.size(), i + 1));
                session.notes.questions[i] = typed.toStdString();
            });
        }
    }

private:
    void addLine(const char *name, const std::string &label, std::string guide::VisitNotes::*note)
    {
        QLineEdit *line = m_form.addLine(QLatin1String(name), toQString(label), toQString(m_notes.*note));
        QObject::connect(line, &QLineEdit::textChanged, line, [&session = m_session, note](const QString &typed) {
            session.notes.*note = typed.trimmed().toStdString();
        });
    }

    FormBuilder &m_form;
    const guide::Guide &m_guide;
    const guide::VisitWords &m_words;
    VisitSession &m_session;
    const guide::VisitNotes &m_notes;
};

SectionPage *makeVisitPage(const PageContext &context, VisitSession &session, const VisitSources &sources,
                           const guide::Page &page, QWidget *parent)
{
    const auto build = [&guide = context.guide, &session, sources](SectionPage &shown, FormBuilder &form) {
        guide::VisitNotes notes = visitNotes(guide, session, sources);
        notes.questions = session.notes.questions; // with the empty ones, each in its place
        VisitForm visit(form, guide, session, notes);
        visit.addSpasms();
        visit.addTried();
        visit.addMedicines();
        visit.addReplies(sources.replies);
        visit.addQuestions();
        addPrintButtons(shown, form, VisitText::tr("Print the visit sheet"));
    };
    return new SectionPage(context, page, parent, {{}, build});
}

class OpenVisit : public OpenSection
{
public:
    OpenVisit(const PageContext &context, const VisitSession &session, const VisitSources &sources,
              const guide::Section &section, SectionPage *page)
        : OpenSection(context, section, page), m_context(context), m_session(session), m_sources(sources)
    {
    }

    document::Sheets sheets(const guide::PrintForm &) const override
    {
        const guide::VisitNotes notes = visitNotes(m_context.guide, m_session, m_sources);
        return sheetsOf({guide::visitSheet(m_context.guide, notes, m_context.today)});
    }

private:
    const PageContext &m_context;
    const VisitSession &m_session;
    VisitSources m_sources;
};

} // namespace

guide::VisitNotes visitNotes(const guide::Guide &guide, const VisitSession &session, const VisitSources &sources)
{
    guide::VisitNotes notes = session.notes;
    std::erase_if(notes.questions, [](const std::string &question) { return question.empty(); });
    if (session.carriesReplies && !sources.replies.answered().empty())
        notes.replies = sources.replies;
    if (!session.medicinesChosen) {
        for (const std::string &id : sources.medicines) {
            if (guide.medicine(id))
                notes.medicines.push_back(id);
        }
    }
    return notes;
}

PageKind visitKind(const PageContext &context, VisitSession &session, const VisitSources &sources)
{
    const guide::Guide &guide = context.guide;
    return {[&guide](const QString &id) {
                const guide::Section *section = guide.section(id.toStdString());
                return section && guide::hasVisitSheet(*section);
            },
            [&context, &guide, &session, sources](const QString &id, QWidget *parent) {
                const guide::Section &section = *guide.section(id.toStdString());
                SectionPage *page =
                    makeVisitPage(context, session, sources, guide::pageOf(guide, section, context.today), parent);
                return std::make_unique<OpenVisit>(context, session, sources, section, page);
            }};
}

} // namespace ui
