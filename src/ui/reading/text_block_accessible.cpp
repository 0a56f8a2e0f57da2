#include "ui/reading/figure_view.h"
#include "ui/reading/fold_title.h"
#include "ui/reading/item_list.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace ui {
namespace {

class LinkAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    LinkAccessible(TextBlock *block, int index) : m_block(block), m_index(index) {}

    bool isValid() const override { return m_index < static_cast<int>(m_block->links().size()); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_block); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::Link; }
    QWindow *window() const override { return m_block->window()->windowHandle(); }

    QString text(QAccessible::Text text) const override { return text == QAccessible::Name ? link().name : QString(); }
    void setText(QAccessible::Text, const QString &) override {}

    QRect rect() const override
    {
        const QRect rect = m_block->rectOf(link());
        return {m_block->mapToGlobal(rect.topLeft()), rect.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.linked = true;
        state.focusable = true;
        state.focused = m_block->focusedLink() == m_index;
        state.invisible = !m_block->isVisible();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &name) override
    {
        if (name == pressAction())
            m_block->activate(link());
    }

private:
    const TextBlock::Link &link() const { return m_block->links()[static_cast<std::size_t>(m_index)]; }

    TextBlock *m_block;
    int m_index;
};

class TextBlockAccessible : public QAccessibleWidget
{
public:
    explicit TextBlockAccessible(TextBlock *block) : QAccessibleWidget(block, roleOf(block->role()))
    {
        for (int i = 0; i < static_cast<int>(block->links().size()); ++i)
            m_links.push_back(QAccessible::registerAccessibleInterface(new LinkAccessible(block, i)));
    }

    ~TextBlockAccessible() override
    {
        for (const QAccessible::Id link : m_links)
            QAccessible::deleteAccessibleInterface(link);
    }

    QString text(QAccessible::Text text) const override
    {
        if (text == QAccessible::Name)
            return block()->words();
        // Qt 6.4 has no level of a heading for screen readers: they speak what describes it behind its words.
        if (text == QAccessible::Description && role() == QAccessible::Heading)
            return TextBlock::tr("Level %1").arg(levelOf(block()->role()));
        return QAccessibleWidget::text(text);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        // The reading cursor stands on it, but it is no field: of one that says that it is read-only or focusable, Orca
        // says "read only" behind each paragraph, also behind the one that takes the keyboard for a while.
        state.focused = block()->isCurrent();
        state.focusable = false;
        state.selectable = true;
        state.selected = block()->hasSelection();
        return state;
    }

    int childCount() const override { return static_cast<int>(m_links.size()); }
    QAccessibleInterface *child(int index) const override
    {
        const bool known = index >= 0 && index < childCount();
        return known ? QAccessible::accessibleInterface(m_links[static_cast<std::size_t>(index)]) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i) == wanted)
                return i;
        }
        return -1;
    }

private:
    TextBlock *block() const { return static_cast<TextBlock *>(object()); }

    static QAccessible::Role roleOf(document::TextRole role)
    {
        switch (role) {
        case document::TextRole::Title:
        case document::TextRole::Heading:
        case document::TextRole::Subheading:
        case document::TextRole::CardTitle: return QAccessible::Heading;
        case document::TextRole::ListItem: return QAccessible::ListItem;
        case document::TextRole::Lead:
        case document::TextRole::Body:
        case document::TextRole::Fine: break;
        }
        return QAccessible::Paragraph;
    }

    static int levelOf(document::TextRole role)
    {
        switch (role) {
        case document::TextRole::Title: return 1;
        case document::TextRole::Heading: return 2;
        default: return 3;
        }
    }

    std::vector<QAccessible::Id> m_links;
};

class FoldTitleAccessible : public TextBlockAccessible
{
public:
    explicit FoldTitleAccessible(FoldTitle *title) : TextBlockAccessible(title) {}

    QAccessible::Role role() const override { return QAccessible::Button; }

    QAccessible::State state() const override
    {
        QAccessible::State state = TextBlockAccessible::state();
        state.focusable = true;
        state.expandable = true;
        state.expanded = title()->isOpen();
        state.collapsed = !title()->isOpen();
        return state;
    }

    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override
    {
        if (name == pressAction())
            title()->toggle();
    }

private:
    FoldTitle *title() const { return static_cast<FoldTitle *>(object()); }
};

class FigureAccessible : public TextBlockAccessible
{
public:
    explicit FigureAccessible(FigureView *figure) : TextBlockAccessible(figure) {}

    QAccessible::Role role() const override { return QAccessible::Graphic; }
};

QAccessibleInterface *textBlockInterface(const QString &, QObject *object)
{
    if (auto *title = qobject_cast<FoldTitle *>(object))
        return new FoldTitleAccessible(title);
    if (auto *figure = qobject_cast<FigureView *>(object))
        return new FigureAccessible(figure);
    if (auto *list = qobject_cast<ItemList *>(object))
        return new QAccessibleWidget(list, QAccessible::List);
    auto *block = qobject_cast<TextBlock *>(object);
    return block ? new TextBlockAccessible(block) : nullptr;
}

} // namespace

void announceTextBlocks()
{
    [[maybe_unused]] static const bool once = [] {
        QAccessible::installFactory(textBlockInterface);
        return true;
    }();
}

} // namespace ui
