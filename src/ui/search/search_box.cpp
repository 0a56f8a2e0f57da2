#include "ui/search/search_box.h"

#include "document/text/word_forms.h"
#include "ui/controls/button.h"
#include "ui/controls/outlined_field.h"
#include "ui/search/program_search.h"
#include "ui/search/search_results.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QShortcut>
#include <QStyle>

namespace ui {
namespace {

constexpr int leastCharacters = 24;
constexpr int keyGap = 10; // between the hint and the key
constexpr std::size_t mostLast = 3;
constexpr int leastHeight = 34; // pixels, as the buttons beside it
constexpr int gap = 10;

} // namespace

SearchBox::SearchBox(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_hint(document::toQString(context.guide.words().search.tryThis)),
      m_field(new OutlinedField({}, context.style, this)),
      m_key(new QLabel(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText), m_field)),
      m_close(new Button(context.style, QStringLiteral("\u00d7"), ButtonLook::Plain, this)),
      m_results(new SearchResults(context, window()))
{
    m_field->setObjectName(QStringLiteral("searchField"));
    m_field->setPlaceholderText(m_hint);
    m_field->setAccessibleName(tr("Search the guide"));
    m_field->setToolTip(tr("Search the guide (Ctrl+K)"));
    m_field->addClearButton();
    m_field->setTextMargins(8, 0, 4, 0);
    m_field->installEventFilter(this);
    m_key->setObjectName(QStringLiteral("searchKey"));
    m_key->setForegroundRole(QPalette::PlaceholderText);
    m_key->setAttribute(Qt::WA_TransparentForMouseEvents);
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
        std::erase_if(m_last, [&](const guide::SearchHit &each) {
            return each.page == hit.page && each.heading == hit.heading && each.symptom == hit.symptom;
        });
        m_last.insert(m_last.begin(), hit);
        m_last.resize(std::min(m_last.size(), mostLast));
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
    const int width = m_alone ? parentWidget()->width() : widthInTheRow();
    return {width, std::max(fontMetrics().height() + 16, leastHeight)};
}

// As wide as the hint and the key, where what stands beside it leaves the room.
int SearchBox::widthInTheRow() const
{
    int room = parentWidget()->width() - 4 * gap;
    for (const QWidget *beside : parentWidget()->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (beside != this && !beside->isHidden() && !beside->isWindow())
            room -= beside->sizeHint().width() + gap;
    }
    const int least = leastCharacters * fontMetrics().averageCharWidth();
    const int whole = fontMetrics().horizontalAdvance(m_hint) + m_key->sizeHint().width() + 4 * keyGap;
    return std::max(least, std::min(room, whole));
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
    const QSize key = m_key->sizeHint();
    const QRect atEnd(QPoint(m_field->width() - key.width() - keyGap, (height() - key.height()) / 2), key);
    m_key->setGeometry(QStyle::visualRect(layoutDirection(), m_field->rect(), atEnd));
    m_field->setPlaceholderText(hintThatFits());
    showKey();
}

// Fewer examples where all of them would be cut.
QString SearchBox::hintThatFits() const
{
    QString hint = m_hint;
    for (auto comma = hint.size(); comma > 0; comma = hint.lastIndexOf(QLatin1Char(','))) {
        hint.truncate(comma);
        if (m_field->fontMetrics().horizontalAdvance(hint) + 3 * keyGap <= m_field->width())
            break;
    }
    return hint;
}

// The key is shown where it covers no word: the hint is cut before it.
void SearchBox::showKey()
{
    const int hint = m_field->fontMetrics().horizontalAdvance(m_field->placeholderText());
    m_key->setVisible(!hasWords() && m_field->width() > hint + m_key->width() + 3 * keyGap);
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
    search();
}

void SearchBox::searchFor(const QString &words)
{
    takeFocus();
    m_field->setText(words);
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
        m_results->setAnswer(m_index->search(typed.toStdString()), programPagesFor(m_programPages, typed), typed);
    } else if (m_open) {
        m_results->setExamples(m_last);
    }
    showKey();
    showResults(hasWords() || m_open);
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
    if (m_results->isHidden())
        search(); // it was closed
    if (enter && hasWords() && !m_results->mustAsk())
        m_results->chooseFirst();
    else
        m_results->takeFocus();
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
