#include "support/accessible_tree.h"

#include "support/catch.h"

namespace {

void walk(QAccessibleInterface *object, std::vector<QAccessibleInterface *> &tree)
{
    REQUIRE(object);
    if (object->state().invisible)
        return;
    tree.push_back(object);
    for (int i = 0; i < object->childCount(); ++i) {
        QAccessibleInterface *child = object->child(i);
        REQUIRE(child);
        INFO("Child " << i << " of " << describe(*object));
        CHECK(object->indexOfChild(child) == i);
        walk(child, tree);
    }
}

} // namespace

std::vector<QAccessibleInterface *> accessibleTree(QWidget &root)
{
    std::vector<QAccessibleInterface *> tree;
    walk(QAccessible::queryAccessibleInterface(&root), tree);
    return tree;
}

bool isControlOrText(const QAccessibleInterface &object)
{
    switch (object.role()) {
    case QAccessible::Client:
    case QAccessible::Pane:
    case QAccessible::Grouping:
    case QAccessible::Border:
    case QAccessible::LayeredPane: return false;
    case QAccessible::List: return object.state().focusable; // one to choose from, or the items of a text
    default: return true;
    }
}

std::vector<QAccessibleInterface *> focusedOnPage(ui::SectionPage &page)
{
    std::vector<QAccessibleInterface *> focused;
    for (QAccessibleInterface *object : accessibleTree(page)) {
        if (object->object() != &page && isControlOrText(*object) && object->state().focused)
            focused.push_back(object);
    }
    return focused;
}

void toggleByScreenReader(QWidget &box)
{
    QAccessibleActionInterface *actions = QAccessible::queryAccessibleInterface(&box)->actionInterface();
    REQUIRE(actions);
    REQUIRE(actions->actionNames().contains(QAccessibleActionInterface::toggleAction()));
    actions->doAction(QAccessibleActionInterface::toggleAction());
}

void writeByScreenReader(QWidget &field, const QString &text)
{
    QAccessible::queryAccessibleInterface(&field)->setText(QAccessible::Value, text);
}

std::string describe(QAccessibleInterface &object)
{
    std::string kind = object.object() ? object.object()->metaObject()->className() : "no object";
    return "role " + std::to_string(static_cast<int>(object.role())) + " (" + kind + ") \""
           + object.text(QAccessible::Name).toStdString() + "\"";
}
