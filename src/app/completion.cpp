#include "app/completion.h"

#include "app/options.h"

#include <algorithm>
#include <vector>

namespace {

std::string dashed(const Option &option)
{
    return "--" + std::string(option.name);
}

// In single quotes, for all three shells.
std::string quoted(std::string_view text)
{
    std::string safe = "'";
    for (const char c : text)
        safe += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return safe + "'";
}

std::string choicesOf(const Option &option)
{
    std::string words;
    for (const Choice &choice : option.choices)
        words.append(words.empty() ? "" : " ").append(choice.value);
    return words;
}

// "_midback_listed pages; _midback_listed medications medication/"
std::string listedBy(const Option &option, const std::string &function)
{
    std::string commands;
    for (const ListedIds &each : option.ids) {
        commands.append(commands.empty() ? "" : "; ").append(function).append(" ").append(each.list);
        if (!each.before.empty())
            commands += " " + std::string(each.before);
    }
    return commands;
}

std::string bashValue(const Option &option)
{
    switch (option.value) {
    case ValueKind::Folder:
        return "mapfile -t COMPREPLY < <(compgen -d -- \"$word\"); compopt -o filenames 2>/dev/null";
    case ValueKind::File: return "mapfile -t COMPREPLY < <(compgen -f -- \"$word\"); compopt -o filenames 2>/dev/null";
    case ValueKind::Ids:
        return "_midback_offer \"$(" + listedBy(option, "_midback_listed") + ")\" \"${word%\"${word##*,}\"}\"; "
               + "compopt -o nospace 2>/dev/null";
    case ValueKind::OneChoice: return "_midback_offer " + quoted(choicesOf(option));
    case ValueKind::OneOrId: {
        const std::string space = option.choices.empty() ? "" : choicesOf(option) + " ";
        return "_midback_offer \"" + space + "$(" + listedBy(option, "_midback_listed") + ")\"";
    }
    case ValueKind::None:
    case ValueKind::FolderAfter:
    case ValueKind::Words:
    case ValueKind::Names: break;
    }
    return ":"; // nothing to offer
}

std::string zshFunction(const Option &option)
{
    std::string name = "_midback_" + std::string(option.name);
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
}

// What completes the value, as _arguments reads it.
std::string zshValue(const Option &option)
{
    switch (option.value) {
    case ValueKind::Folder: return "_files -/";
    case ValueKind::File: return "_files";
    case ValueKind::OneChoice: return "(" + choicesOf(option) + ")";
    case ValueKind::Ids:
    case ValueKind::OneOrId: return zshFunction(option);
    case ValueKind::None:
    case ValueKind::FolderAfter:
    case ValueKind::Words:
    case ValueKind::Names: break;
    }
    return " "; // nothing to offer
}

// Within the brackets of _arguments.
std::string zshHelp(std::string_view text)
{
    std::string safe;
    for (const char c : text) {
        if (c == '[' || c == ']' || c == ':' || c == '\\')
            safe += '\\';
        safe += c;
    }
    return safe;
}

std::string zshOption(const Option &option)
{
    std::string rest = "[" + zshHelp(option.help) + "]";
    if (option.takesValue())
        rest = "=" + rest + ":" + zshHelp(option.argument) + ":" + zshValue(option);
    if (option.letter) {
        const std::string letter{'-', option.letter};
        return quoted("(" + letter + " " + dashed(option) + ")") + "{" + letter + "," + dashed(option) + "}"
               + quoted(rest);
    }
    return quoted((option.repeats() ? "*" : "") + dashed(option) + rest);
}

std::string fishValue(const Option &option)
{
    switch (option.value) {
    case ValueKind::None:
    case ValueKind::FolderAfter: return {};
    case ValueKind::Folder: return " -x -a '(__fish_complete_directories (commandline -ct))'";
    case ValueKind::File: return " -r -F";
    case ValueKind::Words:
    case ValueKind::Names: return " -x";
    case ValueKind::Ids: return " -x -a '(__fish_complete_list , \"" + listedBy(option, "__midback_listed") + "\")'";
    case ValueKind::OneChoice:
    case ValueKind::OneOrId: break;
    }
    std::string words = choicesOf(option);
    if (!option.ids.empty())
        words += (words.empty() ? "(" : " (") + listedBy(option, "__midback_listed") + ")";
    return " -x -a " + quoted(words);
}

} // namespace

std::string bashCompletion()
{
    std::string script = R"(# Completion of midback for bash.

_midback_listed()
{
    midback --list "$1" 2>/dev/null | cut -f 1 | sed "s|^|$2|"
}

# The words of $1 that go on with what is typed behind $2.
_midback_offer()
{
    mapfile -t COMPREPLY < <(compgen -P "$2" -W "$1" -- "${word#"$2"}")
}

_midback()
{
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
    # Bash parts --paper=a4 in three.
    if [[ $word == = ]]; then
        word=
    elif [[ $before == = ]]; then
        before=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    COMPREPLY=()
    case $before in
)";
    std::string names;
    for (const Option &option : allOptions()) {
        names.append(names.empty() ? "" : " ").append(dashed(option));
        if (option.letter)
            names += std::string(" -") + option.letter;
        if (option.takesValue())
            script += "    " + dashed(option) + ") " + bashValue(option) + " ;;\n";
    }
    script += "    --check) _midback_offer " + quoted(names)
              + "; [[ $word == -* ]] || { mapfile -t COMPREPLY < <(compgen -d -- \"$word\"); "
                "compopt -o filenames 2>/dev/null; } ;;\n";
    return script + "    *) _midback_offer " + quoted(names) + " ;;\n    esac\n}\n\ncomplete -F _midback midback\n";
}

std::string zshCompletion()
{
    std::string script = R"zsh(#compdef midback
# Completion of midback for zsh.

_midback_listed()
{
    compadd "${@:3}" -- ${(f)"$(midback --list $1 2>/dev/null | cut -f 1 | sed "s|^|$2|")"}
}

)zsh";
    for (const Option &option : allOptions()) {
        if (option.ids.empty())
            continue;
        script += zshFunction(option) + "()\n{\n";
        if (option.repeats())
            script += "    compset -P '*,'\n";
        if (!option.choices.empty())
            script += "    compadd -- " + choicesOf(option) + "\n";
        for (const ListedIds &each : option.ids) {
            script += "    _midback_listed " + std::string(each.list) + " " + quoted(each.before)
                      + (option.repeats() ? " -S ''" : "") + "\n";
        }
        script += "}\n\n";
    }
    script += "_arguments";
    for (const Option &option : allOptions())
        script += " \\\n    " + zshOption(option);
    return script + " \\\n    '1:DIR:_files -/'\n";
}

std::string fishCompletion()
{
    std::string script = R"(# Completion of midback for fish.

function __midback_listed
    midback --list $argv[1] 2>/dev/null | cut -f 1,2 | sed "s|^|$argv[2]|"
end

complete -c midback -f
)";
    for (const Option &option : allOptions()) {
        script += "complete -c midback -l " + std::string(option.name);
        if (option.letter)
            script += std::string(" -s ") + option.letter;
        script += fishValue(option) + " -d " + quoted(option.help) + "\n";
    }
    return script + "complete -c midback -n '__fish_contains_opt check' -a '(__fish_complete_directories)'\n";
}
