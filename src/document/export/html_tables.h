// HtmlTables: the tables of a page as HTML, with headings that a screen reader knows the cells by.
#pragma once

#include "guide/page/page.h"

#include <QString>

class QXmlStreamWriter;

namespace document {

// A box to tick, as a letter.
QString htmlBox(bool ticked);

class HtmlTables
{
public:
    explicit HtmlTables(QXmlStreamWriter &xml) : m_xml(xml) {}

    void write(const guide::Table &table);
    void write(const guide::TickTable &table);

private:
    void rows(const guide::Table &table, const guide::TableRowGroup &group);
    void tickRow(const guide::TickTable &table, const guide::TickRow &row);
    void header(const char *scope, const std::string &text, std::size_t columns = 1);

    QXmlStreamWriter &m_xml;
};

} // namespace document
