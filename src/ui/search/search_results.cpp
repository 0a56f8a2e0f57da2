#include "ui/search/search_results.h"

#include "ui/controls/announcer.h"
#include "ui/search/search_delegate.h"
#include "ui/search/search_model.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

namespace ui {
namespace {

constexpr int lineCharacters = 58;
constexpr int margin = 8; // to the edges of the window

} // namespace

SearchResults::SearchResults(const PageContext &context, QWidget *window)
    : QWidget(window), m_whatToType(document::toQString(context.guide.words().search.whatToType)),
      m_count(new QLabel(this)), m_list(new QListView(this)), m_model(new SearchModel(context.guide, this))
{
    setObjectName(QStringLiteral("searchResults"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->setSpacing(2);
    m_count->setObjectName(QStringLiteral("searchCount"));
    m_count->setTextFormat(Qt::PlainText);
    m_count->setWordWrap(true);
    m_count->setContentsMargins(12, 2, 12, 2);
    layout->addWidget(m_count);
    m_list->setObjectName(QStringLiteral("hits"));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SearchDelegate(context.style, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTabKeyNavigation(false);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->verticalScrollBar()->setAccessibleName(tr("Scroll what was found"));
    m_list->viewport()->setAutoFillBackground(false);
    m_list->installEventFilter(this);
    connect(m_list, &QListView::clicked, this, &SearchResults::choose);
    layout->addWidget(m_list, 1);
    hide();
}

void SearchResults::setAnswer(const guide::SearchAnswer &answer, const std::vector<ProgramPage> &program,
                              const QString &typed)
{
    m_model->show(answer, program, typed);
    const int hits = m_model->hits();
    announce(hits == 0 ? tr("Nothing found") : tr("%n place(s) found", "", hits));
}

void SearchResults::setExamples(const std::vector<guide::SearchHit> &last)
{
    m_model->showExamples(last);
    announce(m_whatToType);
}

void SearchResults::announce(const QString &count)
{
    m_list->setCurrentIndex({});
    m_list->scrollToTop();
    m_count->setText(count);
    // What stands above the hits must be heard before Enter opens one.
    const QString above = m_model->aboveHits();
    m_count->setAccessibleName(above.isEmpty() ? count : tr("%1. %2").arg(count, above));
    m_list->setAccessibleDescription(count);
    Announcer::say(*m_count, m_count->accessibleName());
}

void SearchResults::placeBelow(const QWidget &field)
{
    const QPoint below = field.mapTo(window(), QPoint(0, field.height() + 4));
    const int width = std::min(window()->width() - 2 * margin, lineCharacters * fontMetrics().averageCharWidth());
    const int mostLeft = std::max(margin, window()->width() - width - margin);
    const int left = std::clamp(below.x() + field.width() - width, margin, mostLeft);
    const int room = std::max(0, window()->height() - below.y() - margin);
    setGeometry(left, below.y(), width, room);                      // the rows wrap in this width
    m_count->setVisible(m_count->heightForWidth(width) < room / 4); // else the hits come first; it is told all the same
    layout()->activate();
    int height = room - m_list->height();
    for (int row = 0; row < m_model->rowCount() && height < room; ++row)
        height += m_list->sizeHintForRow(row);
    resize(width, std::min(height, room));
}

bool SearchResults::mustAsk() const
{
    return m_model->mustAsk();
}

int SearchResults::firstRow() const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->index(row).flags() & Qt::ItemIsEnabled)
            return row;
    }
    return -1;
}

void SearchResults::takeFocus()
{
    if (firstRow() < 0)
        return;
    m_list->setFocus(Qt::TabFocusReason);
    m_list->setCurrentIndex(m_model->index(firstRow()));
}

void SearchResults::chooseFirst()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const SearchRow::Kind kind = m_model->row(row).kind;
        if (kind == SearchRow::Kind::Signs || kind == SearchRow::Kind::Hit) {
            choose(m_model->index(row));
            return;
        }
    }
}

void SearchResults::choose(const QModelIndex &index)
{
    if (!index.isValid() || !(index.flags() & Qt::ItemIsEnabled))
        return;
    const SearchRow row = m_model->row(index.row()); // a copy: the model may change
    switch (row.kind) {
    case SearchRow::Kind::Heading:
    case SearchRow::Kind::Message: return;
    case SearchRow::Kind::Question:
    case SearchRow::Kind::Word: Q_EMIT insteadChosen(row.instead); return;
    case SearchRow::Kind::Contents: Q_EMIT contentsRequested(); return;
    case SearchRow::Kind::Signs:
    case SearchRow::Kind::Hit: Q_EMIT hitChosen(row.hit); return;
    }
}

bool SearchResults::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || watched != m_list)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Escape: Q_EMIT escaped(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(m_list->currentIndex()); return true;
    case Qt::Key_Up:
        if (m_list->currentIndex().row() <= firstRow()) {
            Q_EMIT leftUp();
            return true;
        }
        break;
    default: break;
    }
    if (key->text().isEmpty() || !key->text().front().isPrint())
        return QWidget::eventFilter(watched, event);
    Q_EMIT typedOn(key);
    return true;
}

void SearchResults::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace ui
