#include "ui/window/tool_bar.h"

#include "ui/controls/button.h"
#include "ui/controls/menu/pop_up.h"
#include "ui/search/search_box.h"

#include <QActionGroup>
#include <QMenu>
#include <QPainter>

namespace ui {
namespace {

constexpr int foldedButtons = 10; // at most, in the narrowest bar

} // namespace

ToolBar::ToolBar(const PageContext &context, QWidget *parent) : FlowRow(parent), m_style(context.style)
{
    setPadding({14, 8, 14, 8});
    m_leave = addButton({}, Icon::None, tr("Leave lying-down mode"), "leaveLyingDown");
    m_contents = addButton(tr("Contents"), Icon::Contents, tr("Contents"), "contentsButton");
    m_contents->setCheckable(true);
    m_back = addButton({}, Icon::Back, tr("Back"), "back");
    m_forward = addButton({}, Icon::Forward, tr("Forward"), "forward");
    m_home = addButton({}, Icon::House, tr("Start page"), "home");
    m_kept = addButton({}, Icon::Star, tr("Favorites and what you read last"), "kept");
    addStretch();
    m_search = addButton({}, Icon::Search, tr("Search the guide"), "searchButton");
    m_searchBox = new SearchBox(context, this);
    add(m_searchBox);
    m_smaller = addButton(tr("A\u2013"), Icon::None, tr("Smaller text"), "smaller");
    m_larger = addButton(tr("A+"), Icon::None, tr("Larger text"), "larger");
    m_theme = addButton(tr("Theme"), Icon::Theme, tr("Theme"), "theme");
    m_print = addButton(tr("Print"), Icon::Print, tr("Print or save"), "print");
    m_readAloud = addButton({}, Icon::Voice, tr("Read aloud"), "readAloud");
    m_help = addButton(tr("?"), Icon::None, tr("Help"), "help");
    m_more = addButton({}, Icon::More, tr("More"), "more");

    m_more->hide();
    m_leave->hide();
    connect(m_leave, &Button::clicked, this, [this] { Q_EMIT lyingDownRequested(false); });
    // Not clicked(): a screen reader toggles it without a click.
    connect(m_contents, &Button::toggled, this, &ToolBar::contentsToggled);
    connect(m_back, &Button::clicked, this, &ToolBar::backRequested);
    connect(m_search, &Button::clicked, m_searchBox, &SearchBox::takeFocus);
    connect(m_searchBox, &SearchBox::opened, this, &ToolBar::showSearch);
    connect(m_searchBox, &SearchBox::closed, this, &ToolBar::showSearch);
    connect(m_forward, &Button::clicked, this, &ToolBar::forwardRequested);
    connect(m_home, &Button::clicked, this, &ToolBar::homeRequested);
    connect(m_kept, &Button::clicked, this,
            [this] { Q_EMIT keptMenuRequested(m_kept->mapToGlobal(QPoint(0, m_kept->height()))); });
    connect(m_help, &Button::clicked, this, &ToolBar::helpRequested);
    connect(m_readAloud, &Button::clicked, this, &ToolBar::readAloudRequested);
    connect(m_smaller, &Button::clicked, this, [this] { Q_EMIT textSizeRequested(-1); });
    connect(m_larger, &Button::clicked, this, [this] { Q_EMIT textSizeRequested(1); });
    connect(m_theme, &Button::clicked, this, &ToolBar::showThemes);
    connect(m_more, &Button::clicked, this, &ToolBar::showMore);
    connect(m_print, &Button::clicked, this,
            [this] { Q_EMIT printMenuRequested(m_print->mapToGlobal(QPoint(0, m_print->height()))); });
}

Button *ToolBar::addButton(const QString &text, Icon sign, const QString &name, const char *id)
{
    auto *button = new Button(m_style, text, ButtonLook::Plain, this);
    button->setIcon(sign);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setObjectName(QString::fromLatin1(id));
    add(button);
    return button;
}

void ToolBar::setCanGo(bool back, bool forward)
{
    m_back->setEnabled(back);
    m_forward->setEnabled(forward);
}

void ToolBar::setFavorite(bool favorite)
{
    m_kept->setIcon(favorite ? Icon::FullStar : Icon::Star);
    m_kept->setAccessibleDescription(favorite ? tr("This page is a favorite") : QString());
}

void ToolBar::setAppearance(int textSizeStep, Theme theme)
{
    m_smaller->setEnabled(textSizeStep > 0);
    m_larger->setEnabled(textSizeStep < textSizeCount - 1);
    m_themeShown = theme;
    const QString names[] = {tr("Theme: as the system"), tr("Theme: light"), tr("Theme: dark"),
                             tr("Theme: high contrast")};
    m_theme->setAccessibleName(names[static_cast<int>(theme)]);
    m_theme->setToolTip(m_theme->accessibleName());
}

void ToolBar::addThemes(QMenu &menu)
{
    auto *group = new QActionGroup(&menu);
    const auto addTheme = [&](const QString &name, Theme theme) {
        QAction *action = menu.addAction(name);
        action->setCheckable(true);
        action->setChecked(theme == m_themeShown);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, theme] { Q_EMIT themeRequested(theme); });
    };
    addTheme(tr("As the system"), Theme::System);
    addTheme(tr("Light"), Theme::Light);
    addTheme(tr("Dark"), Theme::Dark);
    addTheme(tr("High contrast"), Theme::HighContrast);
    menu.addSeparator();
    menu.addAction(tr("Lying down: large, for the floor (F9)"), this, [this] { Q_EMIT lyingDownRequested(true); });
    menu.addAction(tr("All settings (Ctrl+Comma)"), this, &ToolBar::settingsRequested);
}

void ToolBar::showThemes()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("themeMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addThemes(*menu);
    popUp(*menu, m_theme->mapToGlobal(QPoint(0, m_theme->height())));
}

// Every button that is folded away, by its whole name.
void ToolBar::showMore()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("moreMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (Button *button : {m_back, m_forward, m_home, m_larger, m_smaller, m_readAloud, m_help}) {
        if (!button->isHidden())
            continue;
        QAction *action = menu->addAction(button->accessibleName(), button, &Button::click);
        action->setEnabled(button->isEnabled());
    }
    const QPoint below = m_more->mapToGlobal(QPoint(0, m_more->height()));
    if (m_kept->isHidden())
        menu->addAction(m_kept->accessibleName(), this, [this, below] { Q_EMIT keptMenuRequested(below); });
    if (m_print->isHidden())
        menu->addAction(m_print->accessibleName(), this, [this, below] { Q_EMIT printMenuRequested(below); });
    if (m_theme->isHidden()) {
        menu->addSeparator();
        addThemes(*menu);
    }
    popUp(*menu, below);
}

void ToolBar::setContentsFolded(bool folded, int width)
{
    m_folded = folded;
    // A narrow window needs the room for the page: the signs say it alone, and the names stay for screen readers.
    m_theme->setText(folded ? QString() : tr("Theme"));
    m_print->setText(folded ? QString() : tr("Print"));
    foldInto(width);
    updateGeometry(); // at once, so that a page that is restored finds the room it will have
}

// As few buttons as can be, those that are needed least first.
void ToolBar::foldInto(int width)
{
    m_contents->setText(tr("Contents"));
    foldButtons(0);
    if (!m_folded || sizeHint().width() <= width)
        return;
    m_contents->setText(QString());
    for (int count = 0; count <= foldedButtons && sizeHint().width() > width; ++count)
        foldButtons(count);
}

void ToolBar::foldButtons(int count)
{
    m_foldedButtons = count;
    showSearch();
}

void ToolBar::setLyingDown(bool lying)
{
    m_lyingDown = lying;
    showSearch();
    // In one row if the words can be fewer; a screen reader says them all.
    m_leave->setText(tr("Leave lying-down mode"));
    if (sizeHint().width() > width())
        m_leave->setText(tr("Leave (F9)"));
    updateGeometry();
}

void ToolBar::showSearch()
{
    const bool alone = m_folded && m_searchBox->isOpen();
    const bool whole = !alone && !m_lyingDown;
    m_leave->setVisible(m_lyingDown && !alone);
    int left = m_foldedButtons;
    for (Button *button :
         {m_help, m_kept, m_readAloud, m_theme, m_print, m_smaller, m_larger, m_home, m_forward, m_back})
        button->setVisible(whole && left-- <= 0);
    m_more->setVisible(whole && m_foldedButtons > 0);
    m_contents->setVisible(m_folded && whole);
    m_search->setVisible(m_folded && whole);
    m_searchBox->setVisible(!m_folded || alone);
    m_searchBox->setAlone(alone);
    updateGeometry();
}

void ToolBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_style.surface);
    painter.fillRect(0, height() - 1, width(), 1, m_style.line);
}

void ToolBar::setContentsOpen(bool open)
{
    m_contents->setChecked(open);
}

} // namespace ui
