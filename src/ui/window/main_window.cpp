#include "ui/window/main_window.h"

#include "ui/controls/key_use.h"
#include "ui/controls/system/voice.h"
#include "ui/controls/touch/touch_gestures.h"
#include "ui/help/help_page.h"
#include "ui/preferences/settings_page.h"
#include "ui/search/search_box.h"
#include "ui/settings/appearance.h"
#include "ui/window/contents_model.h"
#include "ui/window/contents_view.h"
#include "ui/window/footer.h"
#include "ui/window/mouse_history.h"
#include "ui/window/page_area.h"
#include "ui/window/side_bar.h"
#include "ui/window/tool_bar.h"
#include "ui/window/wheel_text_size.h"
#include "ui/window/window_place.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QShortcut>

namespace ui {

MainWindow::MainWindow(const guide::Guide &guide, Settings &settings, std::string today, Voice &voice)
    : m_guide(guide), m_settings(settings), m_voice(voice), m_context{guide, m_style, std::move(today), m_openFolds},
      m_kept(settings)
{
    m_context.country = [&settings] {
        return settings.country().toStdString();
    };
    m_style = styleFor(settings.theme(), m_look.systemPalette(), ApplicationLook::systemFont(),
                       textSizes[settings.textSizeStep()]);
    m_look.show(m_style, *this);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    setUpToolBar(*layout);
    m_narrowCareLayout = new QVBoxLayout;
    layout->addLayout(m_narrowCareLayout);
    setUpBody(*layout);
    m_footer = new Footer(this);
    layout->addWidget(m_footer);
    setUpKeys();

    giveFirstSize(*this, {1180, 780});
    if (const std::optional<WindowPlace> place = settings.windowPlace())
        restorePlace(*this, *place);
    applyWidth();
    connect(&m_voice, &Voice::turned, this, [this](bool on) { m_settings.setVoice(on); });
    // Later: a screen reader hears of it only in a window that is shown.
    QMetaObject::invokeMethod(this, &MainWindow::tellOfFaults, Qt::QueuedConnection);
}

MainWindow::~MainWindow() = default;

void MainWindow::tellOfFaults()
{
    if (m_settings.haveFaults()) {
        m_pageArea->tell(tr("Some of your settings could not be read, so the usual ones are used."), tr("Settings"),
                         [this] { goTo(settingsPageId); });
    }
}

void MainWindow::setUpToolBar(QBoxLayout &layout)
{
    m_toolBar = new ToolBar(m_context, this);
    layout.addWidget(m_toolBar);
    connect(m_toolBar, &ToolBar::contentsToggled, this, &MainWindow::setContentsOpen);
    connect(m_toolBar->searchBox(), &SearchBox::hitChosen, this, &MainWindow::openFound);
    connect(m_toolBar->searchBox(), &SearchBox::contentsRequested, this, &MainWindow::openContents);
    connect(m_toolBar->searchBox(), &SearchBox::left, this, &MainWindow::goToPage);
    connect(m_toolBar, &ToolBar::backRequested, this, &MainWindow::goBack);
    connect(m_toolBar, &ToolBar::forwardRequested, this, &MainWindow::goForward);
    connect(m_toolBar, &ToolBar::homeRequested, this, [this] { goTo(document::toQString(guide::homePage)); });
    connect(m_toolBar, &ToolBar::keptMenuRequested, this, &MainWindow::showKept);
    connect(m_toolBar, &ToolBar::helpRequested, this, [this] { goTo(helpPageId); });
    connect(m_toolBar, &ToolBar::settingsRequested, this, [this] { goTo(settingsPageId); });
    connect(m_toolBar, &ToolBar::textSizeRequested, this, &MainWindow::changeTextSize);
    connect(m_toolBar, &ToolBar::printMenuRequested, this, [this](const QPoint &at) { m_pageArea->showPrintMenu(at); });
    connect(m_toolBar, &ToolBar::readAloudRequested, this, &MainWindow::readAloud);
    connect(m_toolBar, &ToolBar::themeRequested, this, &MainWindow::setTheme);
    connect(m_toolBar, &ToolBar::lyingDownRequested, this, &MainWindow::setLyingDown);
}

void MainWindow::setUpBody(QBoxLayout &layout)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    m_contents = new ContentsModel(m_guide, this);
    m_sideBar = new SideBar(*m_contents, document::toQString(m_guide.words().care.title), m_style, this);
    row->addWidget(m_sideBar);

    m_pageArea = new PageArea(m_context, m_settings, m_voice, this);
    m_toolBar->searchBox()->setProgramPages(m_pageArea->programPages());
    row->addWidget(m_pageArea, 1);
    // The guide is read in its own direction, whatever the language around it.
    const Qt::LayoutDirection direction = QLocale(document::toQString(m_guide.language())).textDirection();
    m_sideBar->setLayoutDirection(direction);
    m_pageArea->setLayoutDirection(direction);
    layout.addLayout(row, 1);

    connect(m_sideBar, &SideBar::careRequested, this, &MainWindow::goToCareCheck);
    connect(m_sideBar->contents(), &ContentsView::pageRequested, this, &MainWindow::openPage);
    connect(m_sideBar->contents(), &ContentsView::left, this, &MainWindow::goToPage);
    connect(m_pageArea, &PageArea::pageRequested, this, &MainWindow::openPage);
    connect(m_pageArea, &PageArea::settingsChanged, this, &MainWindow::applyStyle);
    connect(m_pageArea, &PageArea::searchRequested, m_toolBar->searchBox(), &SearchBox::searchFor);
    connect(m_pageArea, &PageArea::lyingDownRequested, this, [this] { setLyingDown(true); });
}

void MainWindow::setUpKeys()
{
    const auto onKey = [this](const QKeySequence &keys, auto action) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, action);
    };
    onKey(Qt::Key_F4, &MainWindow::goToCareCheck);
    onKey(Qt::Key_F6, &MainWindow::cyclePanes);
    onKey(Qt::Key_F1, [this] { goTo(helpPageId); });
    onKey(Qt::CTRL | Qt::Key_Comma, [this] { goTo(settingsPageId); });
    onKey(Qt::ALT | Qt::Key_Home, [this] { goTo(document::toQString(guide::homePage)); });
    onKey(Qt::Key_F8, &MainWindow::readAloud);
    onKey(Qt::Key_F9, [this] { setLyingDown(!isLyingDown()); });
    onKey(Qt::ALT | Qt::Key_Left, &MainWindow::goBack);
    onKey(Qt::ALT | Qt::Key_Right, &MainWindow::goForward);
    onKey(Qt::CTRL | Qt::Key_Plus, [this] { changeTextSize(1); });
    onKey(Qt::CTRL | Qt::Key_Equal, [this] { changeTextSize(1); });
    onKey(Qt::CTRL | Qt::Key_Minus, [this] { changeTextSize(-1); });
    onKey(Qt::CTRL | Qt::Key_0, [this] { setTextSizeStep(0); });
    onKey(Qt::CTRL | Qt::Key_F, [this] {
        goToPage();
        m_pageArea->findOnPage();
    });
    onKey(Qt::CTRL | Qt::Key_P, [this] { m_pageArea->print(); });
    onKey(Qt::CTRL | Qt::Key_D, [this] { setFavorite(!m_kept.isFavorite(currentPage())); });
    onKey(Qt::CTRL | Qt::Key_Q, [this] { close(); });
    new KeyUse(this);
    auto *mouse = new MouseHistory(*this);
    connect(mouse, &MouseHistory::backRequested, this, &MainWindow::goBack);
    connect(mouse, &MouseHistory::forwardRequested, this, &MainWindow::goForward);
    // Queued: what the wheel turns over is made anew with the text.
    connect(new WheelTextSize(*this), &WheelTextSize::textSizeRequested, this, &MainWindow::changeTextSize,
            Qt::QueuedConnection);
    auto *touch = new TouchGestures(*this);
    connect(touch, &TouchGestures::textSizeRequested, this, &MainWindow::changeTextSize, Qt::QueuedConnection);
    connect(touch, &TouchGestures::pressedLong, m_pageArea, &PageArea::selectWordAt);
    connect(touch, &TouchGestures::liftedAfter, m_pageArea, &PageArea::showTextMenu, Qt::QueuedConnection);
}

void MainWindow::openPage(const QString &id)
{
    if (!m_pageArea->knows(id)) {
        // Nothing is open yet: a window without a page would help nobody.
        if (!m_history.current() && !m_guide.sections().empty())
            openPage(document::toQString(m_guide.sections().front().id));
        return;
    }
    m_history.leave(m_pageArea->position());
    m_history.visit(id);
    showPage({id, {}});
}

QString MainWindow::currentPage() const
{
    return m_history.current() ? m_history.current()->page : QString();
}

void MainWindow::showPage(const Visit &visit)
{
    const bool fromContents = m_narrow && m_contentsOpen;
    if (m_narrow)
        setContentsOpen(false);
    m_pageArea->open(visit.page, visit.position);
    // What had the focus is folded away.
    if (!isVisible() || fromContents)
        m_pageArea->takeFocus();
    m_contents->setCurrentPage(m_pageArea->contentsPage());
    setWindowTitle(tr("%1 - Midback").arg(m_pageArea->title()));
    rememberPage();
    updateActions();
}

void MainWindow::goBack()
{
    if (!m_history.canGoBack())
        return;
    m_history.leave(m_pageArea->position());
    showPage(m_history.back());
}

void MainWindow::goForward()
{
    if (!m_history.canGoForward())
        return;
    m_history.leave(m_pageArea->position());
    showPage(m_history.forward());
}

void MainWindow::goTo(const QString &id)
{
    openPage(id);
    m_pageArea->takeFocus();
}

void MainWindow::goToCareCheck()
{
    goTo(document::toQString(guide::seekCareTarget));
}

void MainWindow::openFound(const guide::SearchHit &hit)
{
    openPage(document::toQString(hit.page));
    m_pageArea->showFound(hit);
}

void MainWindow::goToPage()
{
    if (m_narrow)
        setContentsOpen(false);
    m_pageArea->takeFocus();
}

void MainWindow::cyclePanes()
{
    m_sideBar->contents()->hasFocus() ? goToPage() : openContents();
}

void MainWindow::openContents()
{
    if (m_narrow)
        setContentsOpen(true);
    m_sideBar->contents()->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::setTextSizeStep(int step)
{
    if (isLyingDown())
        return; // the size belongs to the mode
    m_settings.setTextSizeStep(step);
    applyStyle();
}

void MainWindow::changeTextSize(int change)
{
    setTextSizeStep(m_settings.textSizeStep() + change);
}

void MainWindow::setTheme(Theme theme)
{
    m_settings.setTheme(theme);
    applyStyle();
}

void MainWindow::applyStyle()
{
    m_style = styleFor(m_settings.theme(), m_look.systemPalette(), ApplicationLook::systemFont(),
                       textSizes[m_settings.textSizeStep()], isLyingDown() ? lyingDownPoints : 0);
    const ReadingPosition position = m_pageArea->position();
    if (m_history.current())
        m_pageArea->clearPage();
    m_look.show(m_style, *this);
    // First the room, then the page in it: the place of the reader is found in the new lines.
    applyWidth();
    layout()->activate();
    if (m_history.current())
        showPage({currentPage(), position});
    updateActions();
    update();
}

bool MainWindow::event(QEvent *event)
{
    // The desktop changed its colours or its font while the guide is open.
    if (m_look.systemChanged(*event))
        applyStyle();
    return QWidget::event(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setWindowPlace(placeOf(*this));
    keepPlace();
    QWidget::closeEvent(event);
}

void MainWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_style.background);
}

} // namespace ui
