#include "ui/medicines/add_box.h"

#include "document/text/word_forms.h"
#include "guide/medicines/extra_name.h"
#include "guide/medicines/product_page.h"
#include "guide/text/fill.h"
#include "ui/controls/button.h"
#include "ui/controls/flow_row.h"
#include "ui/controls/notice.h"
#include "ui/controls/outlined_field.h"
#include "ui/medicines/medicine_model.h"
#include "ui/medicines/named_thing.h"
#include "ui/reading/text_block.h"

#include <QKeyEvent>

#include <algorithm>

namespace ui {
namespace {

using document::toQString;

constexpr std::size_t mostOffers = 8;
constexpr int sideGap = 3; // as beside the text of a block

} // namespace

AddBox::AddBox(const PageContext &context, LookUpSession &session, QWidget *parent)
    : Column(parent), m_context(context), m_session(session), m_field(new OutlinedField({}, context.style)),
      m_notice(new Notice), m_row(new FlowRow)
{
    setPadding({sideGap, 0, sideGap, 0});
    const QString label = tr("Add by name: a medicine, the name on the pack, or a kind");
    m_field->setObjectName(QStringLiteral("addName"));
    m_field->setAccessibleName(label);
    m_field->setPlaceholderText(toQString(context.guide.words().medicines.together.tryThis));
    m_field->addClearButton();
    m_field->setTextMargins(10, 0, 6, 0);
    m_field->setMinimumHeight(2 * fontMetrics().height());
    m_field->installEventFilter(this);
    m_notice->setObjectName(QStringLiteral("addMessage"));
    m_notice->hide();
    for (std::size_t i = 0; i < mostOffers; ++i) {
        auto *offer = new Button(context.style, {}, ButtonLook::Plain, m_row);
        offer->setIcon(Icon::Add);
        offer->hide();
        connect(offer, &Button::clicked, this, [this, offer] { choose(offer->objectName()); });
        m_row->add(offer);
        m_offers.push_back(offer);
    }
    add(new TextBlock(context, {guide::Plain{label.toStdString()}}, document::TextRole::Body, {}, this), 0);
    add(m_field, fontMetrics().height() / 6);
    add(m_notice, fontMetrics().height() / 3);
    add(m_row, fontMetrics().height() / 3);
    m_row->hide();
    connect(m_field, &QLineEdit::textChanged, this, &AddBox::suggest);
}

std::vector<QWidget *> AddBox::stops() const
{
    std::vector<QWidget *> stops{m_field};
    stops.insert(stops.end(), m_offers.begin(), m_offers.end());
    return stops;
}

void AddBox::tell(const QString &words)
{
    m_notice->setHidden(words.isEmpty());
    m_notice->tell(words);
}

// A drink is alcohol; but a pack that is called so is that pack.
const guide::Extra *AddBox::extraFor(const std::string &typed) const
{
    const bool isPack = productsOf(m_session, m_context.guide).isName(typed);
    return isPack ? nullptr : guide::extraNamed(m_context.guide, typed, document::foldWord);
}

std::vector<AddBox::Offer> AddBox::offersFor(const std::string &typed) const
{
    const guide::ProductIndex &index = productsOf(m_session, m_context.guide);
    std::vector<Offer> offers;
    const std::string folded = index.folded(typed);
    const guide::Extra *meant = extraFor(typed);
    for (const guide::Extra &extra : m_context.guide.extras()) {
        if (&extra == meant || (!folded.empty() && index.folded(extra.name).find(folded) != std::string::npos))
            offers.push_back({toQString(extra.id), toQString(extra.name)});
    }
    std::vector<guide::NamedThing> things = index.filter(typed, mostOffers);
    if (things.empty() && offers.empty())
        things = index.find(typed).things;
    for (const guide::NamedThing &thing : things) {
        if (offers.size() < mostOffers)
            offers.push_back({toQString(thing.id), inWords(m_context.guide, thing)});
    }
    return offers;
}

void AddBox::suggest()
{
    const std::string typed = m_field->text().trimmed().toStdString();
    if (typed.empty()) {
        showOffers({});
        tell({});
        return;
    }
    const std::vector<Offer> offers = offersFor(typed);
    showOffers(offers);
    const guide::ProductWords &words = m_context.guide.words().medicines.product;
    const guide::NameAnswer answer = productsOf(m_session, m_context.guide).find(typed);
    std::string message;
    if (offers.empty())
        message = guide::fill(words.notInGuide, {{"name", typed}}) + " " + words.askPharmacist;
    else if (answer.kind == guide::NameAnswer::Kind::Near && !extraFor(typed))
        message = guide::fill(words.notInGuide, {{"name", typed}}) + " "
                  + (answer.note.empty() ? "" : guide::plainText(answer.note) + " ") + words.nearNames;
    else if (answer.kind == guide::NameAnswer::Kind::Which
             && productsOf(m_session, m_context.guide).isNameOrItsFirstWords(typed))
        message = guide::nameAnswerSentence(m_context.guide, typed, answer);
    tell(toQString(message));
}

void AddBox::showOffers(const std::vector<Offer> &offers)
{
    for (std::size_t i = 0; i < m_offers.size(); ++i) {
        const bool used = i < offers.size();
        if (used) {
            m_offers[i]->setObjectName(offers[i].id);
            m_offers[i]->setText(offers[i].words);
            m_offers[i]->setAccessibleName(tr("Add %1").arg(offers[i].words));
        }
        m_offers[i]->setVisible(used);
    }
    m_row->setVisible(!offers.empty());
    m_row->updateGeometry();
    const auto count = static_cast<int>(offers.size());
    m_field->setAccessibleDescription(count == 0 ? QString() : tr("%n name(s) below", "", count));
    updateGeometry();
}

void AddBox::choose(const QString &id)
{
    m_field->setFocus(Qt::OtherFocusReason); // the button goes
    m_field->clear();
    Q_EMIT chosen(id);
}

bool AddBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || watched != m_field)
        return Column::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape && !m_field->text().isEmpty()) {
        m_field->clear();
        return true;
    }
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if ((!enter && key != Qt::Key_Down) || m_offers.front()->isHidden())
        return Column::eventFilter(watched, event);
    const guide::ProductIndex &index = productsOf(m_session, m_context.guide);
    const std::string typed = m_field->text().toStdString();
    const guide::NameAnswer answer = index.find(typed);
    const guide::Extra *extra = extraFor(typed);
    if (enter && extra)
        choose(toQString(extra->id));
    else if (enter && answer.kind == guide::NameAnswer::Kind::One)
        choose(toQString(answer.things.front().id));
    else
        m_offers.front()->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace ui
