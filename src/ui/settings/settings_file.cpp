#include "ui/settings/settings_file.h"

#include "document/export/save_file.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>

#include <algorithm>
#include <utility>

namespace ui {

Q_LOGGING_CATEGORY(settingsLog, "midback.settings", QtWarningMsg)

namespace {

constexpr int moment = 400; // milliseconds until a change is written

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

// How Qt writes what would end a line or a quotation.
constexpr std::pair<char, char> escapes[] = {{'a', '\a'}, {'b', '\b'}, {'f', '\f'}, {'n', '\n'},
                                             {'r', '\r'}, {'t', '\t'}, {'v', '\v'}, {'0', '\0'}};

// Reads the text of one value, or the texts of a list, from the bytes behind the "=".
class ValueReader
{
public:
    explicit ValueReader(const QByteArray &raw) : m_raw(raw) {}

    QStringList texts(bool commasSplit)
    {
        for (; m_at < m_raw.size(); ++m_at) {
            const char c = m_raw[m_at];
            if (c == '\\')
                readEscape();
            else if (c == '"')
                m_quoted = !m_quoted;
            else if (c == ',' && commasSplit && !m_quoted)
                finish();
            else if (c != ' ' || m_quoted || !m_text.isEmpty()) // spaces at the ends count in a quotation only
                m_text += c;
            if (m_quoted)
                m_kept = m_text.size();
        }
        finish();
        return m_texts;
    }

private:
    void readEscape()
    {
        const char name = ++m_at < m_raw.size() ? m_raw[m_at] : '\\';
        if (name == 'x') {
            readCode();
            return;
        }
        for (const auto &[letter, meant] : escapes) {
            if (name == letter) {
                m_text += meant;
                return;
            }
        }
        m_text += name;
    }

    void readCode()
    {
        qsizetype end = m_at + 1;
        while (end < m_raw.size() && isHexDigit(m_raw[end]))
            ++end;
        const uint code = m_raw.mid(m_at + 1, end - m_at - 1).toUInt(nullptr, 16); // 0 for one that is too large
        m_text += QString(QChar(code <= 0xffff ? static_cast<char16_t>(code) : u'\ufffd')).toUtf8();
        m_at = end - 1;
    }

    void finish()
    {
        while (m_text.size() > m_kept && m_text.endsWith(' '))
            m_text.chop(1);
        QString text = QString::fromUtf8(m_text);
        if (text.startsWith(QLatin1String("@@")))
            text.remove(0, 1);
        m_texts.append(text);
        m_text.clear();
        m_kept = 0;
    }

    const QByteArray &m_raw;
    qsizetype m_at = 0;
    bool m_quoted = false;
    QByteArray m_text;
    qsizetype m_kept = 0; // bytes of m_text up to the end of the last quotation
    QStringList m_texts;
};

QByteArray quoted(QString text)
{
    if (text.startsWith(QLatin1Char('@')))
        text.prepend(QLatin1Char('@')); // Qt would read a single one as the name of a type
    QByteArray out = "\"";
    bool afterCode = false;
    for (const char c : text.toUtf8()) {
        const bool control = static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
        if (control || (afterCode && isHexDigit(c)))
            out += "\\x" + QByteArray::number(static_cast<unsigned char>(c), 16);
        else if (c == '"' || c == '\\')
            out += QByteArray("\\") + c;
        else
            out += c;
        afterCode = control || (afterCode && isHexDigit(c));
    }
    return out + '"';
}

bool isPlain(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || QLatin1String("-_./").contains(c));
    });
}

// A file is written under another name and then renamed. A program that is killed between the two leaves that name
// behind; one that is not old may be another window's, right now.
void removeLeftOvers(const QString &path)
{
    constexpr int old = 60; // seconds
    const QFileInfo file(path);
    const QStringList six{file.fileName() + QStringLiteral(".??????")}; // as QSaveFile names it
    for (const QFileInfo &each : file.dir().entryInfoList(six, QDir::Files | QDir::Hidden | QDir::NoSymLinks)) {
        if (each.lastModified().secsTo(QDateTime::currentDateTime()) > old)
            QFile::remove(each.filePath());
    }
}

} // namespace

SettingsFile::SettingsFile(QString path) : m_path(std::move(path))
{
    removeLeftOvers(m_path);
    m_values = read();
    m_broken = m_complained;
    m_saving.setSingleShot(true);
    m_saving.setInterval(moment);
    QObject::connect(&m_saving, &QTimer::timeout, &m_saving, [this] { save(); });
}

SettingsFile::~SettingsFile()
{
    save();
}

QStringList SettingsFile::keys() const
{
    return m_values.keys();
}

std::optional<QString> SettingsFile::text(const QString &key) const
{
    const auto found = m_values.constFind(key);
    if (found == m_values.constEnd())
        return {};
    return ValueReader(*found).texts(false).constFirst();
}

std::optional<QStringList> SettingsFile::list(const QString &key) const
{
    const auto found = m_values.constFind(key);
    if (found == m_values.constEnd())
        return {};
    if (found->isEmpty() || *found == "@Invalid()") // Qt's word for an empty list
        return QStringList();
    return ValueReader(*found).texts(true);
}

void SettingsFile::set(const QString &key, const QString &text)
{
    put(key, isPlain(text) ? text.toUtf8() : quoted(text));
}

void SettingsFile::set(const QString &key, const QStringList &list)
{
    QByteArrayList items;
    for (const QString &item : list)
        items.append(quoted(item));
    put(key, items.join(", "));
}

void SettingsFile::put(const QString &key, QByteArray value)
{
    if (const auto found = m_values.constFind(key); found != m_values.constEnd() && *found == value)
        return;
    m_unsaved[key] = value;
    m_values[key] = std::move(value);
    m_saving.start();
}

void SettingsFile::save()
{
    m_saving.stop();
    if (m_unsaved.isEmpty() || m_forgets)
        return;
    Values values = read(); // another window may have set others since
    values.insert(m_unsaved);
    m_unsaved.clear();
    QByteArray lines = "[General]\n";
    for (auto value = values.constBegin(); value != values.constEnd(); ++value)
        lines += value.key().toUtf8() + '=' + value.value() + '\n';
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    if (!document::saveText(m_path, lines.toStdString()))
        complain("cannot be written; the settings are not kept");
}

bool SettingsFile::forget()
{
    m_saving.stop();
    m_unsaved.clear();
    m_forgets = true;
    const QFileInfo info(m_path);
    return !info.exists() || (info.isFile() && QFile::remove(m_path));
}

void SettingsFile::complain(const char *fault)
{
    if (!m_complained)
        qCWarning(settingsLog) << m_path << fault;
    m_complained = true;
}

SettingsFile::Values SettingsFile::read()
{
    const QFileInfo info(m_path);
    if (!info.exists())
        return {};
    QFile file(m_path);
    // Not opened first: opening a pipe waits for whoever writes into it.
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
        complain("cannot be read; using the defaults");
        return {};
    }
    QByteArray bytes = file.read(largestSettings + 1);
    if (bytes.size() > largestSettings) {
        complain("is larger than 64 KiB; the rest is not read");
        bytes.truncate(bytes.left(largestSettings).lastIndexOf('\n') + 1); // no line in half
    }
    Values values;
    bool ours = true;
    bool strange = bytes.contains('\0');
    for (const QByteArray &each : bytes.split('\n')) {
        const QByteArray line = each.trimmed();
        const qsizetype equals = line.indexOf('=');
        if (line.startsWith('['))
            ours = line == "[General]";
        else if (ours && equals > 0 && !line.startsWith(';'))
            values.insert(QString::fromUtf8(line.left(equals).trimmed()), line.mid(equals + 1).trimmed());
        else if (ours && !line.isEmpty() && !line.startsWith(';'))
            strange = true;
    }
    if (strange)
        complain("holds lines that are no settings; they are left out");
    return values;
}

} // namespace ui
