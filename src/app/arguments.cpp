#include "app/arguments.h"

#include "app/console.h"
#include "document/export/save_as.h"
#include "document/text/as_typed.h"

#include <QCommandLineParser>

#include <algorithm>
#include <array>
#include <utility>

namespace {

struct Option
{
    const char *name;
    const char *value;                 // what the help calls its value; empty for an option without one
    std::optional<Action> action = {}; // what it asks for
};

constexpr std::array<Option, 14> options{{
    {"check", "", Action::Check},
    {"review", "DIR", Action::Review},
    {"list", "KIND", Action::List},
    {"search", "WORDS", Action::Search},
    {"print", "WHAT", Action::Print},
    {"help", "", Action::Help},
    {"version", "", Action::Version},
    {"seek-care", "ID,..."},
    {"not-sure", "ID,..."},
    {"content", "DIR"},
    {"page", "ID"},
    {"output", "FILE"},
    {"paper", "SIZE"},
    {"text", "SIZE"},
}};

QString inWords(const Option &option)
{
    return QStringLiteral("--") + QLatin1String(option.name);
}

bool holdsIds(const Option &option)
{
    const QLatin1String name(option.name);
    return name == QLatin1String("seek-care") || name == QLatin1String("not-sure");
}

QStringList idsOf(const QString &value)
{
    QStringList ids;
    for (const QString &id : value.split(QLatin1Char(','))) {
        if (!id.trimmed().isEmpty())
            ids << id.trimmed();
    }
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
        for (const Option &option : options) {
            QStringList names{QLatin1String(option.name)};
            if (option.action == Action::Help)
                names << QStringLiteral("h");
            m_parser.addOption({names, {}, QLatin1String(option.value)});
        }
        m_parses = m_parser.parse(arguments);
    }

    QString fault() const
    {
        for (const auto each : {&Arguments::faultOfNames, &Arguments::faultOfNumber, &Arguments::faultOfValues,
                                &Arguments::faultOfActions, &Arguments::faultOfOthers}) {
            if (const QString found = (this->*each)(); !found.isEmpty())
                return found;
        }
        return {};
    }

    bool has(const char *name) const { return m_parser.isSet(QLatin1String(name)); }
    QString value(const char *name) const { return m_parser.value(QLatin1String(name)); }
    QStringList ids(const char *name) const
    {
        return idsOf(m_parser.values(QLatin1String(name)).join(QLatin1Char(',')));
    }
    QStringList rest() const { return m_parser.positionalArguments(); }

    Action action() const
    {
        const Option *asked = actionOption();
        if (asked)
            return *asked->action;
        return has("seek-care") || has("not-sure") ? Action::SeekCare : Action::Window;
    }

private:
    const Option *actionOption() const
    {
        const auto found = std::find_if(options.begin(), options.end(),
                                        [&](const Option &each) { return each.action && has(each.name); });
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
        for (const Option &option : options) {
            const auto number = given.count(QLatin1String(option.name))
                                + (option.action == Action::Help ? given.count(QStringLiteral("h")) : 0);
            if (number > 1 && !holdsIds(option))
                return QStringLiteral("%1 is given twice; give it once.").arg(inWords(option));
        }
        return {};
    }

    QString faultOfValues() const
    {
        for (const Option &option : options) {
            for (const QString &value : m_parser.values(QLatin1String(option.name))) {
                if (holdsIds(option) ? idsOf(value).isEmpty() : value.trimmed().isEmpty())
                    return QStringLiteral("%1 needs %2 after it.").arg(inWords(option), QLatin1String(option.value));
            }
        }
        return {};
    }

    QString faultOfActions() const
    {
        const Option *first = actionOption();
        for (const Option &option : options) {
            if (first && &option != first && option.action && has(option.name)) {
                return QStringLiteral("%1 and %2 do not go together; ask for one at a time.")
                    .arg(inWords(*first), inWords(option));
            }
        }
        return {};
    }

    // What each option that asks for nothing by itself may stand with.
    bool belongs(const Option &option) const
    {
        const QLatin1String name(option.name);
        if (option.action)
            return true;
        if (name == QLatin1String("content"))
            return action() != Action::Review; // which names its folder itself
        if (name == QLatin1String("page"))
            return action() == Action::Window;
        if (holdsIds(option))
            return action() == Action::SeekCare
                   || (action() == Action::Print && value("print") == QLatin1String("seek-care"));
        return action() == Action::Print;
    }

    QString faultOfOthers() const
    {
        const Option *asked = actionOption();
        for (const Option &option : options) {
            if (!has(option.name) || belongs(option))
                continue;
            if (asked && *asked->action == Action::Print && holdsIds(option))
                return QStringLiteral("%1 goes with --print seek-care, and with no other.").arg(inWords(option));
            if (asked)
                return QStringLiteral("%1 does not go with %2.").arg(inWords(option), inWords(*asked));
            if (QLatin1String(option.name) == QLatin1String("page"))
                return QStringLiteral("--page opens the window, and does not go with the symptom check.");
            return QStringLiteral("%1 goes with --print only.").arg(inWords(option));
        }
        return {};
    }

    QCommandLineParser m_parser;
    bool m_parses = false;
};

QString faultOfChoice(const Request &request)
{
    const auto oneOf = [](const QString &given, const QStringList &known) {
        return known.contains(given);
    };
    if (!oneOf(request.paper, {QStringLiteral("a4"), QStringLiteral("letter")}))
        return QStringLiteral("--paper is a4 or letter.");
    if (!oneOf(request.text, {QStringLiteral("normal"), QStringLiteral("large")}))
        return QStringLiteral("--text is normal or large.");
    if (request.action == Action::Print && !document::fileKindOf(request.output))
        return QStringLiteral("--print needs --output FILE, and the file ends in .pdf, .txt or .html.");
    return {};
}

Request requestOf(const Arguments &given)
{
    Request request;
    request.action = given.action();
    request.content = given.value("content");
    request.page = given.value("page");
    request.review = given.value("review");
    request.list = given.value("list");
    request.yes = given.ids("seek-care");
    request.notSure = given.ids("not-sure");
    request.search = given.value("search");
    request.print = given.value("print");
    request.output = given.value("output");
    if (given.has("paper"))
        request.paper = given.value("paper");
    if (given.has("text"))
        request.text = given.value("text");
    return request;
}

} // namespace

std::optional<Request> readArguments(const QStringList &arguments)
{
    const Arguments given(arguments);
    QString fault = given.fault();
    Request request = requestOf(given);
    QStringList rest = given.rest();
    if (request.action == Action::Check && request.content.isEmpty() && !rest.value(0).trimmed().isEmpty())
        request.content = rest.takeFirst();
    if (fault.isEmpty() && !rest.isEmpty())
        fault = QStringLiteral("%1 is not understood.").arg(document::asTyped(rest.first()));
    if (fault.isEmpty())
        fault = faultOfChoice(request);
    if (fault.isEmpty())
        return request;
    wrongUse(fault);
    return {};
}
