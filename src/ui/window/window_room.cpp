// How the window shares its room between the navigation, the page and what stands around them; and lying-down mode,
// which gives all of it to the page.
#include "guide/section.h"
#include "ui/controls/announcer.h"
#include "ui/controls/button.h"
#include "ui/window/contents_view.h"
#include "ui/window/footer.h"
#include "ui/window/main_window.h"
#include "ui/window/page_area.h"
#include "ui/window/side_bar.h"
#include "ui/window/tool_bar.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>

namespace ui {
namespace {

constexpr int sideBarCharacters = 27;
constexpr int pageCharacters = 42; // with less room than this beside it, the navigation folds away

constexpr int largestNarrowBars = 200; // percent

} // namespace

void MainWindow::applyWidth()
{
    const int character = fontMetrics().averageCharWidth();
    const int sideWidth = sideBarCharacters * character;
    m_narrow = isLyingDown() || width() - sideWidth < pageCharacters * character;
    fitBars();
    m_toolBar->setContentsFolded(m_narrow, width());
    placeCareButton();
    m_toolBar->setLyingDown(isLyingDown());
    m_footer->fit(width());
    const bool hasFooter = !isLyingDown() && hasRoomForFooter();
    m_footer->setVisible(hasFooter);
    m_pageArea->setLastWords(hasFooter ? m_footer->wordsWithoutRoom() : m_footer->words());
    m_sideBar->setFixedWidth(m_narrow ? QWIDGETSIZE_MAX : sideWidth);
    if (m_narrow)
        m_sideBar->setMinimumWidth(0);
    setContentsOpen(m_narrow && m_contentsOpen);
}

// In a narrow window the bars stop growing where they would leave no room for the page, whose words do grow on.
void MainWindow::fitBars()
{
    QFont font = m_style.font;
    const int size = textSizes[m_settings.textSizeStep()];
    if (m_narrow && !isLyingDown() && size > largestNarrowBars)
        font.setPointSizeF(font.pointSizeF() * largestNarrowBars / size);
    m_toolBar->setFont(font);
    font.setWeight(m_sideBar->careButton()->font().weight());
    m_sideBar->careButton()->setFont(font);
}

// The emergency button never folds away with the navigation.
void MainWindow::placeCareButton()
{
    Button *button = m_sideBar->careButton();
    const bool below = m_narrow && !isLyingDown();
    m_narrowCareLayout->setContentsMargins(14, below ? 6 : 0, 14, 0);
    m_toolBar->remove(button);
    if (isLyingDown()) {
        m_toolBar->add(button);
    } else if (below) {
        m_narrowCareLayout->addWidget(button);
        button->show();                // now, and not when the layout has time: the page gets what it leaves
        button->stackUnder(m_sideBar); // a screen reader meets it where it is seen
    } else {
        m_sideBar->takeCareButton();
    }
}

void MainWindow::updateActions()
{
    m_toolBar->setFavorite(m_kept.isFavorite(currentPage()));
    m_toolBar->setCanGo(m_history.canGoBack(), m_history.canGoForward());
    m_toolBar->setAppearance(m_settings.textSizeStep(), m_settings.theme());
    m_sideBar->careButton()->setHere(currentPage() == document::toQString(guide::seekCareTarget));
}

bool MainWindow::hasRoomForFooter() const
{
    // Large text in a low window: the words of the page come before those around it.
    int around = m_toolBar->heightForWidth(width()) + m_footer->heightForWidth(width());
    if (m_narrow)
        around += m_sideBar->careButton()->heightForWidth(width());
    return height() - around > height() * 3 / 4;
}

void MainWindow::setContentsOpen(bool open)
{
    m_contentsOpen = open;
    m_toolBar->setContentsOpen(open);
    m_sideBar->setVisible(!m_narrow || open);
    m_pageArea->setVisible(!m_narrow || !open);
    if (m_narrow && open)
        m_sideBar->contents()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::readAloud()
{
    if (m_narrow)
        setContentsOpen(false);
    m_pageArea->readAloud();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    applyWidth();
}

void MainWindow::setLyingDown(bool lying)
{
    if (isLyingDown() == lying)
        return;
    m_context.density = lying ? Density::LyingDown : Density::Usual;
    applyStyle();
    if (!m_pageArea->isAncestorOf(QApplication::focusWidget()))
        goToPage(); // what had the focus may be gone
    Announcer::say(*this,
                   lying ? tr("Lying-down mode is on. Up and Down move through the page. Left and Right go back and "
                              "on. Enter chooses, Space pauses or scrolls, Esc leaves.")
                         : tr("Lying-down mode is off."));
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (!isLyingDown()) {
        QWidget::keyPressEvent(event);
        return;
    }
    // What the page leaves over, or what has the focus in the bar.
    const bool onPage = m_pageArea->isAncestorOf(QApplication::focusWidget());
    switch (event->key()) {
    case Qt::Key_Escape: setLyingDown(false); return;
    case Qt::Key_Up:
    case Qt::Key_Left:
        // Up from what stands above the page leads round to what stands below it.
        if (onPage || !m_pageArea->takeFocusToPack())
            m_sideBar->careButton()->setFocus(Qt::BacktabFocusReason);
        return;
    case Qt::Key_Down:
    case Qt::Key_Right:
        if (!onPage)
            goToPage();
        return;
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace ui
