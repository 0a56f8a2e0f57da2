#include "ui/find/find_bar.h"

#include "guide/search/search_excerpt.h"
#include "ui/controls/announcer.h"
#include "ui/controls/button.h"
#include "ui/controls/flow_row.h"
#include "ui/controls/one_line_label.h"
#include "ui/controls/outlined_field.h"
#include "ui/reading/page/section_page.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace ui {
namespace {

constexpr int fieldCharacters = 22;
constexpr int compactCharacters = 60;
constexpr int textMargin = 8;   // pixels
constexpr int leastHeight = 34; // pixels, as the buttons beside it
constexpr std::size_t lettersSpoken = 80;
constexpr int lettersToOpenFor = 3; // fewer stand in nearly every fold

bool isCompact(const QWidget &strip)
{
    return strip.width() < compactCharacters * strip.fontMetrics().averageCharWidth();
}

// Takes a row of its own in a narrow window.
class FindField : public OutlinedField
{
public:
    using OutlinedField::OutlinedField;
    QSize sizeHint() const override
    {
        const QWidget &strip = *parentWidget();
        const int width = isCompact(strip) ? strip.width() : fieldCharacters * fontMetrics().averageCharWidth();
        return {width, std::max(fontMetrics().height() + 2 * textMargin, leastHeight)};
    }
    int heightForWidth(int) const override { return sizeHint().height(); }
};

} // namespace

FindBar::FindBar(const PageContext &context, PageMarks &marks, QWidget *parent)
    : QWidget(parent), m_style(context.style), m_marks(marks), m_row(new FlowRow(this)),
      m_field(new FindField({}, context.style, m_row)), m_count(new OneLineLabel({}, m_row))
{
    setObjectName(QStringLiteral("findStrip"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_row);
    m_row->setPadding({14, 8, 14, 8});
    m_field->setObjectName(QStringLiteral("findField"));
    m_field->setPlaceholderText(tr("Find on this page"));
    m_field->setAccessibleName(tr("Find on this page"));
    m_field->setTextMargins(8, 0, 4, 0);
    m_field->installEventFilter(this);
    m_row->add(m_field);
    m_count->setObjectName(QStringLiteral("findCount"));
    m_row->add(m_count);
    m_count->setContentsMargins(0, textMargin, 0, textMargin); // level with the words in the field
    m_guide = addButton(tr("Search the whole guide"), "findInGuide");
    m_guide->hide();
    m_previous = addButton(tr("Previous place"), "findPrevious");
    m_next = addButton(tr("Next place"), "findNext");
    m_close = addButton(tr("Close the search on this page"), "findClose");
    setCompact(false);
    connect(m_guide, &Button::clicked, this, &FindBar::searchGuide);
    connect(m_previous, &Button::clicked, this, [this] { step(-1); });
    connect(m_next, &Button::clicked, this, [this] { step(1); });
    connect(m_close, &Button::clicked, this, &FindBar::close);
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::find);
    hide();
}

Button *FindBar::addButton(const QString &name, const char *id)
{
    auto *button = new Button(m_style, {}, ButtonLook::Plain, m_row);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setObjectName(QString::fromLatin1(id));
    m_row->add(button);
    return button;
}

void FindBar::setCompact(bool compact)
{
    m_guide->setText(compact ? QString() : m_guide->accessibleName());
    m_guide->setIcon(compact ? Icon::Search : Icon::None);
    m_previous->setText(compact ? QString() : tr("Previous"));
    m_previous->setIcon(compact ? Icon::Back : Icon::None);
    m_next->setText(compact ? QString() : tr("Next"));
    m_next->setIcon(compact ? Icon::Forward : Icon::None);
    m_close->setText(compact ? QStringLiteral("\u00d7") : tr("Close"));
}

void FindBar::open(QWidget &page)
{
    m_page = &page;
    show();
    parentWidget()->layout()->activate(); // the page has its smaller room before it scrolls to a place
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    find();
}

void FindBar::follow(QWidget &page)
{
    m_page = &page;
    m_places.clear();
    m_current = -1;
    if (!isVisible())
        return;
    openFolds();
    collectPlaces();
    showPlace(-1);
}

void FindBar::openFolds()
{
    const QString wanted = lettersToCompare(m_field->text().simplified());
    if (!m_page)
        return;
    std::vector<SectionPage *> pages;
    if (auto *section = qobject_cast<SectionPage *>(m_page.data()))
        pages.push_back(section);
    for (SectionPage *section : m_page->findChildren<SectionPage *>())
        pages.push_back(section);
    for (SectionPage *page : pages) {
        page->openFoldsWhere([&](const QString &line) {
            return wanted.size() >= lettersToOpenFor && lettersToCompare(line).contains(wanted);
        });
    }
}

void FindBar::find()
{
    openFolds();
    collectPlaces();
    showPlace(m_places.empty() ? -1 : 0);
}

void FindBar::collectPlaces()
{
    m_places.clear();
    const QString wanted = lettersToCompare(m_field->text().simplified());
    const std::vector<PageWords> all = m_page && !wanted.isEmpty() ? wordsOn(*m_page) : std::vector<PageWords>();
    for (const PageWords &each : all) {
        const QString letters = lettersToCompare(each.words);
        for (auto at = letters.indexOf(wanted); at >= 0; at = letters.indexOf(wanted, at + wanted.size())) {
            WordMark place = each.where;
            if (!qobject_cast<TextBlock *>(place.widget.data())) {
                m_places.push_back(place); // marked as a whole
                break;
            }
            place.start = static_cast<int>(at);
            place.end = static_cast<int>(at + wanted.size());
            m_places.push_back(place);
        }
    }
}

void FindBar::step(int by)
{
    // Looked for anew: a reply, a tick or a fold may have changed the page meanwhile.
    const int before = m_current < 0 && by < 0 ? 0 : m_current;
    openFolds();
    collectPlaces();
    const int count = static_cast<int>(m_places.size());
    showPlace(count == 0 ? -1 : (before + by + count) % count);
}

QString FindBar::wordsAround(const WordMark &place) const
{
    const auto *block = qobject_cast<TextBlock *>(place.widget.data());
    if (!block)
        return {};
    guide::MarkedText found{block->words().toStdString(), {}};
    const auto bytes = [block](int letters) {
        return static_cast<std::size_t>(block->words().left(letters).toUtf8().size());
    };
    found.marks.push_back({bytes(place.start), bytes(place.end)});
    return document::toQString(guide::excerptOf(found, lettersSpoken).text);
}

void FindBar::showPlace(int place)
{
    m_current = place;
    m_marks.show(m_places, place);
    const int all = static_cast<int>(m_places.size());
    QString count;
    if (m_field->text().simplified().isEmpty())
        count.clear();
    else if (all == 0)
        count = tr("Not on this page");
    else if (place < 0)
        count = tr("%n place(s)", "", all);
    else
        count = tr("%1 of %2").arg(place + 1).arg(all);
    m_count->setText(count);
    m_guide->setVisible(all == 0 && !count.isEmpty());
    const QString around = place < 0 ? QString() : wordsAround(m_places[static_cast<std::size_t>(place)]);
    m_count->setAccessibleName(around.isEmpty() ? count : tr("%1: %2").arg(count, around));
    m_count->updateGeometry();
    Announcer::say(*m_count, m_count->accessibleName());
}

void FindBar::searchGuide()
{
    const QString words = m_field->text().simplified();
    close();
    Q_EMIT guideSearchRequested(words);
}

TextBlock *FindBar::currentBlock() const
{
    return m_current < 0 ? nullptr
                         : qobject_cast<TextBlock *>(m_places[static_cast<std::size_t>(m_current)].widget.data());
}

void FindBar::close()
{
    hide();
    m_marks.clear();
    Q_EMIT closed();
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            step(key->modifiers() & Qt::ShiftModifier ? -1 : 1);
            if (m_guide->isVisible())
                searchGuide();
            return true;
        case Qt::Key_Down: step(1); return true;
        case Qt::Key_Up: step(-1); return true;
        default: break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void FindBar::resizeEvent(QResizeEvent *)
{
    // A narrow window needs the room for the page: the signs say it alone, and the names stay for screen readers.
    setCompact(isCompact(*this));
}

void FindBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_style.surface);
    painter.fillRect(0, 0, width(), 2, m_style.accent);
}

} // namespace ui
