// KeyGroup: what each key does, by the part of the program in which it does it, as the help page tells it.
#pragma once

#include <QString>

#include <vector>

namespace ui {

struct KeyGroup
{
    struct Key
    {
        QString name; // "Alt+Left"
        QString does; // a sentence without its full stop
    };

    QString title;
    std::vector<Key> keys;
};

// Those of the whole window first. `careTitle` is that of the symptom check.
std::vector<KeyGroup> keyGroups(const QString &careTitle);

} // namespace ui
