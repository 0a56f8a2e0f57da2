#include "ui/care/answer_view.h"

#include "guide/booklet/guide_pages.h"
#include "guide/care/care_advice.h"
#include "guide/care/care_headline.h"
#include "guide/care/care_page.h"
#include "guide/page/print_form.h"
#include "ui/reading/form_builder.h"
#include "ui/reading/page/country_lines.h"

#include <QClipboard>
#include <QGuiApplication>

namespace ui {
namespace {

using document::toQString;

bool isNumbers(const guide::Guide &guide, const guide::Facts &facts)
{
    const guide::CareAnswerWords &words = guide.words().care.answer;
    return facts.facts.front().label == words.yourNumber || facts.facts.front().label == words.numbers;
}

guide::Page answerOf(const PageContext &context, const guide::Replies &replies, const QString &country,
                     const QString &day)
{
    return guide::careAnswerPage(context.guide, replies, guide::seekCare(context.guide, replies), day.toStdString(),
                                 country.toStdString());
}

// Without the title and the action: the banner shows them.
guide::Page pageOf(const PageContext &context, const guide::Replies &replies, const QString &country,
                   const QString &day, CountryPlace countries)
{
    const guide::SeekCareAnswer answer = guide::seekCare(context.guide, replies);
    guide::Page page = answerOf(context, replies, country, day);
    page.title.clear();
    page.summary.clear();
    // The banner and the buttons of the countries name the numbers. Only help today and too much of a medicine have
    // more of them, and an open check has none.
    const bool chosen = guide::chosenNumbers(context.guide.care(), country.toStdString()).size() == 1;
    const bool keeps = !answer.urgency || guide::needsPoisonLine(context.guide, replies)
                       || (chosen && answer.where == guide::CareSetting::Today);
    for (std::size_t i = 0; !keeps && i < page.blocks.size(); ++i) {
        const auto *facts = std::get_if<guide::Facts>(&page.blocks[i]);
        if (facts && isNumbers(context.guide, *facts)) {
            guide::eraseBlock(page, i);
            break;
        }
    }
    if (countries == CountryPlace::First)
        page.blocks.insert(page.blocks.begin(), guide::SheetForm{true});
    return page;
}

// The buttons of the page, where its SheetForm stands.
class AnswerForm
{
public:
    AnswerForm(FormBuilder &form, AnswerView &view) : m_form(form), m_view(view) {}

    void addCopy(const QString &number)
    {
        Button *copy = m_form.addButton(QStringLiteral("copyNumber"), AnswerView::tr("Copy the number %1").arg(number),
                                        ButtonLook::Plain);
        copy->setIcon(Icon::Phone);
        QObject::connect(copy, &Button::clicked, copy, [copy, number] {
            QGuiApplication::clipboard()->setText(number);
            copy->setText(AnswerView::tr("The number %1 is copied").arg(number));
        });
    }

    void addWays(const std::string &label)
    {
        Button *print = m_form.addButton(QStringLiteral("printAnswer"), toQString(label), ButtonLook::Plain);
        print->setIcon(Icon::Print);
        QObject::connect(print, &Button::clicked, &m_view,
                         [&view = m_view, print] { view.requestPrintMenu(print->mapToGlobal(QPoint(0, 0))); });
        Button *back =
            m_form.addButton(QStringLiteral("toQuestions"), AnswerView::tr("Back to the questions"), ButtonLook::Plain);
        QObject::connect(back, &Button::clicked, &m_view, &AnswerView::questionsRequested);
        Button *again = m_form.addButton(QStringLiteral("startOver"), AnswerView::tr("Start over"), ButtonLook::Plain);
        QObject::connect(again, &Button::clicked, &m_view, &AnswerView::startOverRequested);
    }

    void addCountries(const guide::Guide &guide, const QString &chosen, bool isCall)
    {
        const std::vector<guide::CountryNumbers> known = guide::chosenNumbers(guide.care(), chosen.toStdString());
        if (!isCall) {
            addWayToCountry(guide, known);
            return;
        }
        m_form.addText(known.size() == 1
                           ? AnswerView::tr("%1: %2. Elsewhere?")
                                 .arg(toQString(known.front().name), toQString(known.front().emergency))
                           : AnswerView::tr("Call the number for where you are. A press here does not call."));
        for (const guide::CountryNumbers &numbers : guide.care().numbers) {
            const QString code = toQString(numbers.country);
            Button *button = m_form.addButton(
                QStringLiteral("country-") + code,
                AnswerView::tr("%1: %2").arg(toQString(numbers.name), toQString(numbers.emergency)), ButtonLook::Plain);
            button->setCheckable(true);
            button->setChecked(code == chosen);
            QObject::connect(button, &Button::toggled, &m_view, [&view = m_view, code] { view.chooseCountry(code); });
        }
        m_form.addText(toQString(guide.words().care.answer.anywhereElse) + QLatin1Char('.'));
    }

private:
    // Where the answer is no call, the numbers must not be taken for a part of it.
    void addWayToCountry(const guide::Guide &guide, const std::vector<guide::CountryNumbers> &known)
    {
        const QString numbers = toQString(guide::emergencyNumbers(known));
        m_form.addText(known.size() == 1 ? AnswerView::tr("Only in an emergency: %1.").arg(numbers)
                                         : AnswerView::tr("Only in an emergency: %1. %2.")
                                               .arg(numbers, toQString(guide.words().care.answer.anywhereElse)));
        Button *button =
            m_form.addButton(QStringLiteral("toCountry"),
                             known.size() == 1 ? AnswerView::tr("Country: %1").arg(toQString(known.front().name))
                                               : AnswerView::tr("Choose your country"),
                             ButtonLook::Plain);
        QObject::connect(button, &Button::clicked, &m_view,
                         [&view = m_view] { view.requestPage(countryPageStart + toQString(guide::seekCareTarget)); });
    }

    FormBuilder &m_form;
    AnswerView &m_view;
};

PageForm formOf(const PageContext &context, const guide::Replies &replies, const QString &country,
                CountryPlace countries)
{
    const guide::SeekCareAnswer given = guide::seekCare(context.guide, replies);
    const std::string number = guide::careHeadline(context.guide, given, country.toStdString()).number;
    const bool isCall = given.urgency && guide::isCall(given.where);
    PageForm form;
    form.build = [&context, country, countries, isCall, number = toQString(number)](SectionPage &page,
                                                                                    FormBuilder &builder) {
        AnswerForm answer(builder, static_cast<AnswerView &>(page));
        if (!number.isEmpty())
            answer.addCopy(number);
        answer.addWays(context.guide.words().care.sheet.print);
        if (countries == CountryPlace::Last)
            answer.addCountries(context.guide, country, isCall);
    };
    form.buildStart = [&context, country, isCall](SectionPage &page, FormBuilder &builder) {
        AnswerForm(builder, static_cast<AnswerView &>(page)).addCountries(context.guide, country, isCall);
    };
    return form;
}

} // namespace

void openAdvice(const PageContext &context, const guide::Replies &replies)
{
    const guide::SeekCareAnswer answer = guide::seekCare(context.guide, replies);
    if (answer.urgency == guide::Urgency::EmergencyNow)
        context.openFolds.set(guide::seekCareTarget, guide::adviceTitle(context.guide, answer), true);
}

AnswerView::AnswerView(const PageContext &context, const guide::Replies &replies, const QString &country,
                       const QString &day, CountryPlace countries, QWidget *parent)
    : SectionPage(context, pageOf(context, replies, country, day, countries), parent,
                  formOf(context, replies, country, countries)),
      m_answer(answerOf(context, replies, country, day)), m_countries(countries)
{
    setObjectName(QStringLiteral("answerPage"));
}

bool AnswerView::focusNextPrevChild(bool next)
{
    return (next && m_detour && m_detour()) || SectionPage::focusNextPrevChild(next);
}

} // namespace ui
