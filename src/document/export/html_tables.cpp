#include "document/export/html_tables.h"

#include "document/text/text_writer.h"

#include <QXmlStreamWriter>

namespace document {

QString htmlBox(bool ticked)
{
    return QString(QChar(ticked ? 0x2611 : 0x2610));
}

void HtmlTables::write(const guide::Table &table)
{
    m_xml.writeStartElement(QStringLiteral("table"));
    m_xml.writeTextElement(QStringLiteral("caption"), toQString(table.caption));
    m_xml.writeStartElement(QStringLiteral("thead"));
    m_xml.writeStartElement(QStringLiteral("tr"));
    header("col", table.rowsAre);
    for (const std::string &column : table.columns)
        header("col", column);
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    for (const guide::TableRowGroup &group : table.groups)
        rows(table, group);
    m_xml.writeEndElement();
}

void HtmlTables::rows(const guide::Table &table, const guide::TableRowGroup &group)
{
    m_xml.writeStartElement(QStringLiteral("tbody"));
    m_xml.writeStartElement(QStringLiteral("tr"));
    header("rowgroup", group.heading, table.columns.size() + 1);
    m_xml.writeEndElement();
    for (const guide::TableRow &row : group.rows) {
        m_xml.writeStartElement(QStringLiteral("tr"));
        header("row", row.heading);
        // A voice says nothing of a dot.
        for (const bool holds : row.cells)
            m_xml.writeTextElement(QStringLiteral("td"),
                                   holds ? dot() + QLatin1Char(' ') + toQString(table.yes) : dash());
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

// `scope` tells a screen reader which cells the heading speaks for.
void HtmlTables::header(const char *scope, const std::string &text, std::size_t columns)
{
    m_xml.writeStartElement(QStringLiteral("th"));
    m_xml.writeAttribute(QStringLiteral("scope"), QString::fromLatin1(scope));
    if (columns > 1)
        m_xml.writeAttribute(QStringLiteral("colspan"), QString::number(columns));
    m_xml.writeCharacters(toQString(text));
    m_xml.writeEndElement();
}

void HtmlTables::write(const guide::TickTable &table)
{
    m_xml.writeStartElement(QStringLiteral("table"));
    m_xml.writeStartElement(QStringLiteral("tr"));
    header("col", table.heading);
    for (const std::string &column : table.columns)
        header("col", column);
    m_xml.writeEndElement();
    for (const guide::TickGroup &group : table.groups) {
        m_xml.writeStartElement(QStringLiteral("tr"));
        header("rowgroup", group.heading, table.columns.size() + 1);
        m_xml.writeEndElement();
        for (const guide::TickRow &row : group.rows)
            tickRow(table, row);
    }
    m_xml.writeEndElement();
}

void HtmlTables::tickRow(const guide::TickTable &table, const guide::TickRow &row)
{
    m_xml.writeStartElement(QStringLiteral("tr"));
    header("row", row.text);
    for (std::size_t i = 0; i < (row.once ? 1 : table.columns.size()); ++i) {
        m_xml.writeStartElement(QStringLiteral("td"));
        if (row.once)
            m_xml.writeAttribute(QStringLiteral("colspan"), QString::number(table.columns.size()));
        m_xml.writeCharacters(row.once ? htmlBox(false) + QLatin1Char(' ') + toQString(table.once) : htmlBox(false));
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

} // namespace document
