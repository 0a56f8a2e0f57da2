#include "ui/main_window.h"

#include "guide/emergency.h"
#include "ui/appearance.h"
#include "ui/button.h"
#include "ui/contents_model.h"
#include "ui/contents_view.h"
#include "ui/flow_row.h"
#include "ui/source_strip.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QShortcut>

namespace ui {
namespace {

constexpr int sideBarCharacters = 27;
constexpr int pageCharacters = 42; // with less room than this beside it, the navigation folds away

// The page that answers "do I need care now?".
QString carePage()
{
    return QStringLiteral("when-to-see-a-provider");
}

// Asks for one line, and wraps when it gets less. A QLabel that wraps would ask for a square.
class FooterLabel : public QLabel
{
public:
    using QLabel::QLabel;
    QSize sizeHint() const override { return {fontMetrics().horizontalAdvance(text()) + 2, fontMetrics().height()}; }
};

QString fromView(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace

MainWindow::MainWindow(const guide::Guide &guide, Settings &settings, std::string today, QWidget *parent)
    : QWidget(parent), m_guide(guide), m_settings(settings), m_today(std::move(today)),
      m_style(styleFor(settings.theme(), QApplication::palette(), QApplication::font(),
                       textSizes[settings.textSizeStep()])),
      m_context{guide, m_style}
{
    setPalette(paletteOf(m_style));
    setFont(m_style.font);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    setUpToolBar(*layout);
    m_narrowCareLayout = new QVBoxLayout;
    layout->addLayout(m_narrowCareLayout);
    setUpBody(*layout);
    setUpFooter(*layout);
    setUpKeys();
    qApp->installEventFilter(this);

    resize(1180, 780);
    if (const QByteArray geometry = settings.windowGeometry(); !geometry.isEmpty())
        restoreGeometry(geometry);
    applyWidth();
}

MainWindow::~MainWindow() = default;

void MainWindow::setUpToolBar(QBoxLayout &layout)
{
    auto *row = new FlowRow(this);
    row->setPadding({14, 8, 14, 8});
    m_toolBar = row;
    const auto addButton = [&](const QString &text, Sign sign, const QString &name, const char *id) {
        auto *button = new Button(m_style, text, ButtonLook::Plain, m_toolBar);
        button->setSign(sign);
        button->setAccessibleName(name);
        button->setToolTip(name);
        button->setObjectName(QString::fromLatin1(id));
        row->add(button);
        return button;
    };
    m_contentsButton = addButton(tr("Contents"), Sign::Contents, tr("Contents"), "contentsButton");
    m_back = addButton({}, Sign::Back, tr("Back"), "back");
    m_forward = addButton({}, Sign::Forward, tr("Forward"), "forward");
    row->addStretch();
    m_smaller = addButton(tr("A\u2212"), Sign::None, tr("Smaller text"), "smaller");
    m_larger = addButton(tr("A+"), Sign::None, tr("Larger text"), "larger");
    m_themeButton = addButton(tr("Theme"), Sign::Theme, tr("Theme"), "theme");
    m_contentsButton->setCheckable(true);

    connect(m_contentsButton, &Button::clicked, this, &MainWindow::setContentsOpen);
    connect(m_back, &Button::clicked, this, &MainWindow::goBack);
    connect(m_forward, &Button::clicked, this, &MainWindow::goForward);
    connect(m_smaller, &Button::clicked, this, [this] { setTextSizeStep(m_settings.textSizeStep() - 1); });
    connect(m_larger, &Button::clicked, this, [this] { setTextSizeStep(m_settings.textSizeStep() + 1); });
    connect(m_themeButton, &Button::clicked, this, [this] {
        setTheme(static_cast<Theme>((static_cast<int>(m_settings.theme()) + 1) % 3));
    });
    layout.addWidget(m_toolBar);
}

void MainWindow::setUpBody(QBoxLayout &layout)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(0);

    m_sideBar = new QWidget(this);
    m_sideLayout = new QVBoxLayout(m_sideBar);
    m_sideLayout->setContentsMargins(10, 14, 10, 10);
    m_careButton = new Button(m_style, tr("Do I need care now?"), ButtonLook::Danger, m_sideBar);
    m_careButton->setSign(Sign::Cross);
    m_careButton->setObjectName(QStringLiteral("careButton"));
    m_careButton->setToolTip(tr("Check your symptoms (F4)"));
    QSizePolicy wide = m_careButton->sizePolicy();
    wide.setHorizontalPolicy(QSizePolicy::Expanding);
    m_careButton->setSizePolicy(wide);
    m_sideLayout->addWidget(m_careButton);
    m_contents = new ContentsModel(m_guide, this);
    m_contentsView = new ContentsView(*m_contents, m_style, m_sideBar);
    m_sideLayout->addWidget(m_contentsView, 1);
    row->addWidget(m_sideBar);

    m_pageArea = new QWidget(this);
    m_pageLayout = new QVBoxLayout(m_pageArea);
    m_pageLayout->setContentsMargins(0, 0, 0, 0);
    m_pageLayout->setSpacing(0);
    m_sourceStrip = new SourceStrip(m_context, m_pageArea);
    m_pageLayout->addWidget(m_sourceStrip);
    row->addWidget(m_pageArea, 1);
    layout.addLayout(row, 1);

    connect(m_careButton, &Button::clicked, this, &MainWindow::goToCareCheck);
    connect(m_contentsView, &ContentsView::pageRequested, this, &MainWindow::openPage);
    connect(m_sourceStrip, &SourceStrip::closed, this, &MainWindow::closeSource);
    connect(m_sourceStrip, &SourceStrip::allSourcesRequested, this, [this] { openPage(QStringLiteral("sources")); });
}

void MainWindow::setUpFooter(QBoxLayout &layout)
{
    auto *row = new FlowRow(this);
    row->setPadding({20, 8, 20, 8});
    const auto addLabel = [&](const QString &text) {
        auto *label = new FooterLabel(text, row);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        row->add(label);
    };
    addLabel(tr("Works offline. Nothing you do here leaves this computer."));
    row->addStretch();
    addLabel(fromView(guide::notADiagnosis));
    m_footer = row;
    layout.addWidget(row);
}

void MainWindow::setUpKeys()
{
    const auto onKey = [this](const QKeySequence &keys, auto action) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, action);
    };
    onKey(Qt::Key_F4, &MainWindow::goToCareCheck);
    onKey(Qt::Key_F6, &MainWindow::cyclePanes);
    onKey(Qt::Key_F1, [this] { openPage(QStringLiteral("home")); });
    onKey(Qt::ALT | Qt::Key_Left, &MainWindow::goBack);
    onKey(Qt::ALT | Qt::Key_Right, &MainWindow::goForward);
    onKey(Qt::CTRL | Qt::Key_Plus, [this] { setTextSizeStep(m_settings.textSizeStep() + 1); });
    onKey(Qt::CTRL | Qt::Key_Equal, [this] { setTextSizeStep(m_settings.textSizeStep() + 1); });
    onKey(Qt::CTRL | Qt::Key_Minus, [this] { setTextSizeStep(m_settings.textSizeStep() - 1); });
    onKey(Qt::CTRL | Qt::Key_0, [this] { setTextSizeStep(0); });
    onKey(Qt::CTRL | Qt::Key_Q, [this] { close(); });
}

void MainWindow::openPage(const QString &id)
{
    if (!m_guide.section(id.toStdString()))
        return;
    if (m_page)
        m_history.leave(m_page->position());
    m_history.visit(id);
    showPage({id, {}});
}

QString MainWindow::currentPage() const
{
    return m_history.current() ? m_history.current()->page : QString();
}

void MainWindow::showPage(const Visit &visit)
{
    const bool hadFocus = m_page && (m_page->hasFocus() || m_page->isAncestorOf(QApplication::focusWidget()));
    closeSource();
    delete m_page;
    m_page = new SectionPage(m_context, guide::pageOf(m_guide, *m_guide.section(visit.page.toStdString()), m_today),
                             m_pageArea);
    connect(m_page, &SectionPage::pageRequested, this, &MainWindow::openPage, Qt::QueuedConnection);
    connect(m_page, &SectionPage::sourceRequested, this, &MainWindow::showSource);
    m_pageLayout->insertWidget(m_pageLayout->indexOf(m_sourceStrip), m_page, 1);
    m_page->show();
    if (m_narrow)
        setContentsOpen(false);
    m_pageLayout->activate();
    m_page->restore(visit.position);
    if (hadFocus || !isVisible())
        m_page->setFocus(Qt::OtherFocusReason);

    m_contents->setCurrentPage(visit.page);
    setWindowTitle(tr("%1 - Midback").arg(m_page->accessibleName()));
    updateActions();
}

void MainWindow::goBack()
{
    if (!m_history.canGoBack())
        return;
    m_history.leave(m_page->position());
    showPage(m_history.back());
}

void MainWindow::goForward()
{
    if (!m_history.canGoForward())
        return;
    m_history.leave(m_page->position());
    showPage(m_history.forward());
}

void MainWindow::goToCareCheck()
{
    openPage(carePage());
    m_page->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::showSource(const QString &id)
{
    const std::string source = id.toStdString();
    m_sourceStrip->show(*m_guide.source(source), m_guide.sourceNumber(source));
}

void MainWindow::closeSource()
{
    const bool hadFocus = m_sourceStrip->isAncestorOf(QApplication::focusWidget()) || m_sourceStrip->hasFocus();
    m_sourceStrip->hide();
    if (hadFocus && m_page)
        m_page->setFocus(Qt::OtherFocusReason);
}

void MainWindow::cyclePanes()
{
    const bool inContents = m_contentsView->hasFocus();
    if (!inContents && m_narrow)
        setContentsOpen(true);
    if (inContents)
        m_page->setFocus(Qt::ShortcutFocusReason);
    else
        m_contentsView->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::setTextSizeStep(int step)
{
    m_settings.setTextSizeStep(step);
    applyStyle();
}

void MainWindow::setTheme(Theme theme)
{
    m_settings.setTheme(theme);
    applyStyle();
}

void MainWindow::applyStyle()
{
    m_style = styleFor(m_settings.theme(), QApplication::palette(), QApplication::font(),
                       textSizes[m_settings.textSizeStep()]);
    setPalette(paletteOf(m_style));
    setFont(m_style.font);
    if (m_history.current())
        showPage({currentPage(), m_page->position()});
    applyWidth();
    updateActions();
    update();
}

void MainWindow::updateActions()
{
    m_back->setEnabled(m_history.canGoBack());
    m_forward->setEnabled(m_history.canGoForward());
    m_smaller->setEnabled(m_settings.textSizeStep() > 0);
    m_larger->setEnabled(m_settings.textSizeStep() < textSizeCount - 1);
    const QString themes[] = {tr("Theme: as the system"), tr("Theme: light"), tr("Theme: dark")};
    m_themeButton->setAccessibleName(themes[static_cast<int>(m_settings.theme())]);
    m_themeButton->setToolTip(m_themeButton->accessibleName());
}

void MainWindow::applyWidth()
{
    const int character = fontMetrics().averageCharWidth();
    const int sideWidth = sideBarCharacters * character;
    m_narrow = width() - sideWidth < pageCharacters * character;
    m_contentsButton->setVisible(m_narrow);
    // The emergency button never folds away with the navigation.
    m_narrowCareLayout->setContentsMargins(14, m_narrow ? 6 : 0, 14, 0);
    if (m_narrow) {
        m_sideBar->setFixedWidth(QWIDGETSIZE_MAX);
        m_sideBar->setMinimumWidth(0);
        m_narrowCareLayout->addWidget(m_careButton);
    } else {
        m_sideBar->setFixedWidth(sideWidth);
        m_sideLayout->insertWidget(0, m_careButton);
    }
    setContentsOpen(m_narrow && m_contentsOpen);
}

void MainWindow::setContentsOpen(bool open)
{
    m_contentsOpen = open;
    m_contentsButton->setChecked(open);
    m_sideBar->setVisible(!m_narrow || open);
    m_pageArea->setVisible(!m_narrow || !open);
    if (m_narrow && open)
        m_contentsView->setFocus(Qt::OtherFocusReason);
}

bool MainWindow::event(QEvent *event)
{
    // The desktop changed its colours or its font while the guide is open.
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ApplicationFontChange)
        applyStyle();
    return QWidget::event(event);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    // Here, because the widgets under the mouse swallow these buttons.
    if (event->type() == QEvent::MouseButtonRelease && watched->isWidgetType()
        && static_cast<QWidget *>(watched)->window() == this) {
        const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
        if (button == Qt::BackButton || button == Qt::ForwardButton) {
            button == Qt::BackButton ? goBack() : goForward();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    applyWidth();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setWindowGeometry(saveGeometry());
    QWidget::closeEvent(event);
}

void MainWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_style.background);
    const QRect bar = m_toolBar->geometry();
    painter.fillRect(bar, m_style.surface);
    painter.fillRect(0, bar.bottom(), width(), 1, m_style.line);
    if (m_sideBar->isVisible()) {
        const QRect side = m_sideBar->geometry();
        painter.fillRect(side, m_style.sidebar);
        painter.fillRect(side.right(), side.top(), 1, side.height(), m_style.line);
    }
    const QRect footer = m_footer->geometry();
    painter.fillRect(footer, m_style.surface);
    painter.fillRect(0, footer.top(), width(), 1, m_style.line);
}

} // namespace ui
