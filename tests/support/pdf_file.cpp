#include "support/pdf_file.h"

#include "support/page_words.h"

#include "support/catch.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

namespace {

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    INFO(program.toStdString() << " is part of the package poppler-utils");
    REQUIRE(process.waitForStarted());
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    REQUIRE(process.exitCode() == 0);
    return process.readAllStandardOutput();
}

double number(const QXmlStreamReader &xml, const char *attribute)
{
    return xml.attributes().value(QLatin1String(attribute)).toDouble();
}

} // namespace

PdfFile::PdfFile(const std::function<void(const QString &file)> &write)
    : m_folder(std::make_unique<QTemporaryDir>()), m_file(m_folder->filePath(QStringLiteral("printed.pdf")))
{
    write(m_file);
    // Raw: in the order in which it was written, which is that of the content. Poppler would read rows of ticks by
    // columns.
    QXmlStreamReader xml(outputOf(QStringLiteral("pdftotext"),
                                  {QStringLiteral("-raw"), QStringLiteral("-bbox"), m_file, QStringLiteral("-")}));
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("page")) {
            m_sheets.push_back({QSizeF(number(xml, "width"), number(xml, "height")), {}});
        } else if (xml.name() == QLatin1String("word")) {
            const QRectF place(QPointF(number(xml, "xMin"), number(xml, "yMin")),
                               QPointF(number(xml, "xMax"), number(xml, "yMax")));
            m_sheets.back().words.push_back({normalised(xml.readElementText()), place});
        }
    }
    REQUIRE_FALSE(m_sheets.empty());
}

PdfFile::~PdfFile() = default;

std::vector<PdfFont> PdfFile::fonts() const
{
    // name, type, encoding, emb, sub, uni, object ID; a type may have a space, so the columns are counted from the
    // right.
    std::vector<PdfFont> fonts;
    const auto lines = QString::fromUtf8(outputOf(QStringLiteral("pdffonts"), {m_file})).split(QLatin1Char('\n'));
    for (const QString &line : lines.mid(2)) {
        const QStringList columns = line.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (columns.size() >= 7)
            fonts.push_back({columns.front(), columns[columns.size() - 5] == QLatin1String("yes")});
    }
    return fonts;
}

QStringList PdfFile::fontAttribute(const char *name) const
{
    const QStringList asPoints{QStringLiteral("-xml"),  QStringLiteral("-i"), QStringLiteral("-stdout"),
                               QStringLiteral("-zoom"), QStringLiteral("1"),  m_file};
    const QString xml = QString::fromUtf8(outputOf(QStringLiteral("pdftohtml"), asPoints));
    const QRegularExpression attribute(QStringLiteral("<fontspec [^>]*%1=\"([^\"]*)\"").arg(QLatin1String(name)));
    QStringList values;
    for (auto match = attribute.globalMatch(xml); match.hasNext();)
        values.append(match.next().captured(1));
    return values;
}

std::vector<int> PdfFile::fontSizes() const
{
    std::vector<int> sizes;
    for (const QString &size : fontAttribute("size"))
        sizes.push_back(size.toInt());
    return sizes;
}

QStringList PdfFile::textColors() const
{
    QStringList colors = fontAttribute("color");
    colors.removeDuplicates();
    return colors;
}

QString PdfFile::information() const
{
    return QString::fromUtf8(outputOf(QStringLiteral("pdfinfo"), {m_file}));
}

QString PdfFile::metadata() const
{
    return QString::fromUtf8(outputOf(QStringLiteral("pdfinfo"), {QStringLiteral("-meta"), m_file}));
}

QStringList PdfFile::links() const
{
    const QString list = QString::fromUtf8(outputOf(QStringLiteral("pdfinfo"), {QStringLiteral("-url"), m_file}));
    return list.split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(1); // the first line names the columns
}

std::vector<QImage> PdfFile::pictures(int dotsPerInch) const
{
    const QTemporaryDir folder;
    outputOf(QStringLiteral("pdftoppm"), {QStringLiteral("-gray"), QStringLiteral("-r"), QString::number(dotsPerInch),
                                          m_file, folder.filePath(QStringLiteral("sheet"))});
    std::vector<QImage> pictures;
    const QDir files(folder.path());
    for (const QString &name : files.entryList(QDir::Files, QDir::Name))
        pictures.emplace_back(files.filePath(name));
    return pictures;
}

qsizetype PdfSheet::find(const QString &text) const
{
    const QStringList wanted = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (qsizetype at = static_cast<qsizetype>(words.size()) - wanted.size(); at >= 0; --at) {
        qsizetype same = 0;
        while (same < wanted.size() && words[static_cast<std::size_t>(at + same)].text == wanted[same])
            ++same;
        if (same == wanted.size())
            return at;
    }
    return -1;
}

QString PdfSheet::textFrom(qsizetype first, qsizetype end) const
{
    QStringList texts;
    for (qsizetype at = first; at < end; ++at)
        texts.append(words[static_cast<std::size_t>(at)].text);
    return texts.join(QLatin1Char(' '));
}
