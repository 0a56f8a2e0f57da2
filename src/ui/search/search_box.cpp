#include "ui/search/search_box.h"

#include "document/text/word_forms.h"
#include "ui/controls/button.h"
#include "ui/controls/outlined_field.h"
#include "ui/search/search_results.h"

#include <QApplication>
#include <QKeyEvent>
#include <QShortcut>

namespace ui {
namespace {

constexpr int fieldCharacters = 24;
constexpr int leastHeight = 34; // pixels, as the buttons beside it
constexpr int gap = 10;

} // namespace

SearchBox::SearchBox(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_field(new OutlinedField({}, context.style, this)),
      m_close(new Button(context.style, QStringLiteral("\u00d7"), ButtonLook::Plain, this)),
      m_results(new SearchResults(context, window()))
{
    m_field->setObjectName(QStringLiteral("searchField"));
    m_field->setPlaceholderText(tr("Search"));
    m_field->setAccessibleName(tr("Search the guide"));
    m_field->setToolTip(tr("Search the guide (Ctrl+K)"));
    m_field->addClearButton();
    m_field->setTextMargins(8, 0, 4, 0);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &SearchBox::search);
    m_close->setObjectName(QStringLiteral("searchClose"));
    m_close->setAccessibleName(tr("Close the search"));
    m_close->setToolTip(m_close->accessibleName());
    m_close->hide();
    connect(m_close, &Button::clicked, this, &SearchBox::leave);
    setUpResults();
    connect(new QShortcut(Qt::CTRL | Qt::Key_K, window()), &QShortcut::activated, this, &SearchBox::takeFocus);
    connect(qApp, &QApplication::focusChanged, this, &SearchBox::followFocus);
    window()->installEventFilter(this);
}

SearchBox::~SearchBox()
{
    delete m_results;
}

void SearchBox::setUpResults()
{
    connect(m_results, &SearchResults::hitChosen, this, [this](const guide::SearchHit &hit) {
        showResults(false);
        m_field->home(false); // its first words are seen
        Q_EMIT hitChosen(hit);
    });
    connect(m_results, &SearchResults::contentsRequested, this, [this] {
        showResults(false);
        Q_EMIT contentsRequested();
    });
    connect(m_results, &SearchResults::insteadChosen, this, [this](const QString &words) {
        m_field->setText(words);
        m_field->setFocus(Qt::OtherFocusReason);
    });
    connect(m_results, &SearchResults::escaped, this, &SearchBox::leave);
    connect(m_results, &SearchResults::leftUp, this, [this] { m_field->setFocus(Qt::BacktabFocusReason); });
    connect(m_results, &SearchResults::typedOn, this, &SearchBox::typeOn);
}

QSize SearchBox::sizeHint() const
{
    const int width = m_alone ? parentWidget()->width() : fieldCharacters * fontMetrics().averageCharWidth();
    return {width, std::max(fontMetrics().height() + 16, leastHeight)};
}

void SearchBox::setAlone(bool alone)
{
    m_alone = alone;
    m_close->setVisible(alone);
    placeField();
    updateGeometry();
}

void SearchBox::placeField()
{
    const int closeWidth = m_alone ? std::min(m_close->sizeHint().width(), width() / 4) : 0;
    m_close->setGeometry(width() - closeWidth, 0, closeWidth, height());
    m_field->setGeometry(0, 0, width() - closeWidth - (m_alone ? gap : 0), height());
}

void SearchBox::resizeEvent(QResizeEvent *)
{
    placeField();
    m_results->placeBelow(*this);
}

void SearchBox::takeFocus()
{
    remember(QApplication::focusWidget());
    m_open = true;
    Q_EMIT opened();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    showResults(hasWords());
}

bool SearchBox::hasWords() const
{
    return !m_field->text().trimmed().isEmpty();
}

bool SearchBox::isMine(const QWidget *widget) const
{
    return widget && (widget == m_field || widget == m_close || m_results->isAncestorOf(widget));
}

void SearchBox::remember(QWidget *before)
{
    if (before && !isMine(before))
        m_before = before;
}

void SearchBox::followFocus(QWidget *before, QWidget *now)
{
    const bool here = isMine(now);
    if (here == m_open || (!now && m_open)) // another window of the desktop: the list stays
        return;
    if (here)
        remember(before);
    m_open = here;
    if (!here)
        showResults(false);
    here ? Q_EMIT opened() : Q_EMIT closed();
}

void SearchBox::search()
{
    if (hasWords()) {
        const QString typed = m_field->text();
        if (!m_index)
            m_index =
                std::make_unique<guide::SearchIndex>(m_context.guide, document::wordForms(m_context.guide.language()));
        m_results->setAnswer(m_index->search(typed.toStdString()), typed);
    }
    showResults(hasWords());
}

void SearchBox::showResults(bool show)
{
    if (show) {
        m_results->placeBelow(*this);
        m_results->raise();
    }
    m_results->setVisible(show);
}

void SearchBox::leave()
{
    showResults(false);
    if (m_before && m_before->isVisible() && m_before->window() == window())
        m_before->setFocus(Qt::OtherFocusReason);
    else
        Q_EMIT left();
}

bool SearchBox::pressed(int key)
{
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (key == Qt::Key_Escape)
        leave();
    if (!enter && key != Qt::Key_Down)
        return key == Qt::Key_Escape;
    if (hasWords()) {
        showResults(true); // it may have been closed
        if (enter && !m_results->mustAsk())
            m_results->chooseFirst();
        else
            m_results->takeFocus();
    }
    return true;
}

void SearchBox::typeOn(QKeyEvent *event)
{
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->end(false);
    QApplication::sendEvent(m_field, event);
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

bool SearchBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == window())
        m_results->placeBelow(*this);
    if (event->type() == QEvent::KeyPress && watched == m_field && pressed(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
