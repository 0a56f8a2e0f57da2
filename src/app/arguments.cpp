#include "app/arguments.h"

#include "app/console.h"
#include "app/options.h"
#include "document/export/save_as.h"
#include "document/text/as_typed.h"
#include "guide/base/result.h"

#include <QCommandLineParser>

#include <algorithm>
#include <string_view>
#include <utility>

namespace {

QString text(std::string_view words)
{
    return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
}

QString inWords(const Option &option)
{
    return QStringLiteral("--") + text(option.name);
}

QStringList idsOf(const QString &value)
{
    QStringList ids = value.split(QLatin1Char(','));
    for (QString &id : ids)
        id = id.trimmed();
    ids.removeAll({});
    return ids;
}

// The arguments by their options, and the first fault in them: a sentence, empty if there is none.
class Arguments
{
public:
    explicit Arguments(const QStringList &arguments)
    {
        // "-list" is one option that is slightly wrong, not four of one letter.
        m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
        for (const Option &option : allOptions()) {
            QStringList names{text(option.name)};
            if (option.letter)
                names << QString(QLatin1Char(option.letter));
            m_parser.addOption({names, {}, option.takesValue() ? text(option.argument) : QString()});
        }
        m_parses = m_parser.parse(arguments);
    }

    QString fault() const
    {
        for (const auto each : {&Arguments::faultOfNames, &Arguments::faultOfNumber, &Arguments::faultOfValues,
                                &Arguments::faultOfActions, &Arguments::faultOfOthers}) {
            if (QString found = (this->*each)(); !found.isEmpty())
                return found;
        }
        return {};
    }

    bool has(std::string_view name) const { return m_parser.isSet(text(name)); }
    QString value(std::string_view name) const { return m_parser.value(text(name)); }
    QStringList ids(std::string_view name) const { return idsOf(m_parser.values(text(name)).join(QLatin1Char(','))); }
    QStringList rest() const { return m_parser.positionalArguments(); }

    Action action() const
    {
        const Option *asked = actionOption();
        if (asked)
            return asked->actions.front();
        return has("seek-care") || has("not-sure") ? Action::SeekCare : Action::Window;
    }

private:
    const Option *actionOption() const
    {
        const auto options = allOptions();
        const auto found = std::find_if(options.begin(), options.end(),
                                        [&](const Option &each) { return each.asks && has(each.name); });
        return found == options.end() ? nullptr : &*found;
    }

    QString faultOfNames() const
    {
        if (m_parses)
            return {};
        const QStringList unknown = m_parser.unknownOptionNames();
        // The other errors of the parser name a known option, and end in a full stop.
        return unknown.isEmpty() ? m_parser.errorText()
                                 : QStringLiteral("There is no option --%1.").arg(document::asTyped(unknown.first()));
    }

    QString faultOfNumber() const
    {
        const QStringList given = m_parser.optionNames();
        for (const Option &option : allOptions()) {
            const auto number =
                given.count(text(option.name)) + (option.letter ? given.count(QLatin1Char(option.letter)) : 0);
            if (number > 1 && !option.repeats())
                return QStringLiteral("%1 is given twice; give it once.").arg(inWords(option));
        }
        return {};
    }

    QString faultOfValues() const
    {
        for (const Option &option : allOptions()) {
            for (const QString &value : m_parser.values(text(option.name))) {
                if (option.isListed() ? idsOf(value).isEmpty() : value.trimmed().isEmpty())
                    return QStringLiteral("%1 needs %2 after it.").arg(inWords(option), text(option.argument));
            }
        }
        return {};
    }

    QString faultOfActions() const
    {
        const Option *first = actionOption();
        for (const Option &option : allOptions()) {
            if (first && &option != first && option.asks && has(option.name)) {
                return QStringLiteral("%1 and %2 do not go together; ask for one at a time.")
                    .arg(inWords(*first), inWords(option));
            }
        }
        return {};
    }

    // What asks by itself is another fault. The ids of symptoms belong to one of the things to print alone.
    bool belongs(const Option &option) const
    {
        if (option.asks)
            return true;
        const bool ofOtherPrint =
            option.repeats() && action() == Action::Print && value("print") != QLatin1String("seek-care");
        return option.belongsTo(action()) && !ofOtherPrint;
    }

    QString faultOfOthers() const
    {
        const Option *asked = actionOption();
        for (const Option &option : allOptions()) {
            if (!has(option.name) || belongs(option))
                continue;
            if (asked && asked->actions.front() == Action::Print && option.repeats())
                return QStringLiteral("%1 goes with --print seek-care, and with no other.").arg(inWords(option));
            if (asked)
                return QStringLiteral("%1 does not go with %2.").arg(inWords(option), inWords(*asked));
            if (option.belongsTo(Action::Window))
                return QStringLiteral("%1 opens the window, and does not go with “Do I need care now?”.")
                    .arg(inWords(option));
            return QStringLiteral("%1 goes with --print only.").arg(inWords(option));
        }
        return {};
    }

    QCommandLineParser m_parser;
    bool m_parses = false;
};

// What the words of a value mean that is one of few; nothing for any other.
template<typename Value>
std::optional<Value> chosen(const Arguments &given, std::string_view name,
                            std::initializer_list<std::pair<std::string_view, Value>> known)
{
    const std::string word = given.value(name).toStdString();
    for (const auto &[each, value] : known) {
        if (each == word)
            return value;
    }
    return {};
}

// Either what was asked for, or the fault in it.
using Read = guide::Result<Command, QString>;

QString faultOfChoice(std::string_view name)
{
    const Option &option = optionNamed(name);
    return QStringLiteral("%1 is %2.").arg(inWords(option), QString::fromStdString(choicesInWords(option)));
}

Read readList(const Arguments &given, const QString &content)
{
    using command::Kind;
    const auto kind = chosen<Kind>(given, "list",
                                   {{"pages", Kind::Pages},
                                    {"medications", Kind::Medications},
                                    {"symptoms", Kind::Symptoms},
                                    {"checklists", Kind::Checklists},
                                    {"stretches", Kind::Stretches},
                                    {"routines", Kind::Routines}});
    if (kind)
        return Command(command::List{content, *kind});
    QStringList known;
    for (const Choice &choice : optionNamed("list").choices)
        known << text(choice.value);
    return guide::Unexpected{QStringLiteral("There is no list of %1; there are: %2.")
                                 .arg(document::asTyped(given.value("list")), known.join(QStringLiteral(", ")))};
}

Read readPrint(const Arguments &given, const QString &content)
{
    const QString what = given.value("print");
    if ((given.has("detail") || given.has("sources")) && hasOneForm(what.toStdString()))
        return guide::Unexpected{
            QStringLiteral("--print %1 has one form only; --detail and --sources do not go with it.")
                .arg(document::asTyped(what))};
    command::Print print{content, what, given.value("output"), {}, {}};
    print.form.sources = given.has("sources");
    if (given.has("detail")) {
        const auto detail =
            chosen<guide::Detail>(given, "detail", {{"short", guide::Detail::Short}, {"all", guide::Detail::All}});
        if (!detail)
            return guide::Unexpected{faultOfChoice("detail")};
        print.form.detail = *detail;
    }
    if (given.has("paper")) {
        const auto size =
            chosen<QPageSize::PageSizeId>(given, "paper", {{"a4", QPageSize::A4}, {"letter", QPageSize::Letter}});
        if (!size)
            return guide::Unexpected{faultOfChoice("paper")};
        print.paper.size = *size;
    }
    if (given.has("text")) {
        const auto size = chosen<document::PaperText>(
            given, "text", {{"normal", document::PaperText::Normal}, {"large", document::PaperText::Large}});
        if (!size)
            return guide::Unexpected{faultOfChoice("text")};
        print.paper.text = *size;
    }
    if (!document::fileKindOf(print.output))
        return guide::Unexpected{
            QStringLiteral("--print needs --output FILE, and the file ends in .pdf, .txt or .html.")};
    if (what != QLatin1String("seek-care"))
        return Command(std::move(print));
    if (!given.has("seek-care") && !given.has("not-sure"))
        return guide::Unexpected{QStringLiteral("--print seek-care needs --seek-care or --not-sure too.")};
    print.what = command::Symptoms{given.ids("seek-care"), given.ids("not-sure")};
    return Command(std::move(print));
}

Read readWindow(const Arguments &given, const QString &content)
{
    if (given.has("watch") && content.isEmpty())
        return guide::Unexpected{QStringLiteral("--watch needs --content DIR too.")};
    command::Window window{content, given.value("page"), given.has("watch")};
    if (given.has("lang")) {
        using enum command::Language;
        const auto language =
            chosen<command::Language>(given, "lang", {{"en", English}, {"long", Long}, {"mirrored", Mirrored}});
        if (!language)
            return guide::Unexpected{faultOfChoice("lang")};
        window.language = *language;
    }
    return Command(std::move(window));
}

Read readCommand(const Arguments &given, const QString &content)
{
    switch (given.action()) {
    case Action::Window: return readWindow(given, content);
    case Action::Check: return Command(command::Check{content});
    case Action::Review: return Command(command::Review{given.value("review")});
    case Action::List: return readList(given, content);
    case Action::Search: return Command(command::Search{content, given.value("search")});
    case Action::LookUp: return Command(command::LookUp{content, given.value("look-up")});
    case Action::Together: return Command(command::Together{content, given.ids("together")});
    case Action::SeekCare: return Command(command::SeekCare{content, {given.ids("seek-care"), given.ids("not-sure")}});
    case Action::Print: return readPrint(given, content);
    case Action::Help: return Command(command::Help{});
    case Action::Version: break;
    }
    return Command(command::Version{});
}

} // namespace

std::optional<Command> readArguments(const QStringList &arguments)
{
    const Arguments given(arguments);
    QString fault = given.fault();
    QString content = given.value("content");
    QStringList rest = given.rest();
    if (given.action() == Action::Check && content.isEmpty() && !rest.value(0).trimmed().isEmpty())
        content = rest.takeFirst();
    if (fault.isEmpty() && !rest.isEmpty())
        fault = QStringLiteral("%1 is not understood.").arg(document::asTyped(rest.first()));
    if (fault.isEmpty()) {
        Read read = readCommand(given, content);
        if (read)
            return std::move(*read);
        fault = read.error();
    }
    wrongUse(fault);
    return {};
}
