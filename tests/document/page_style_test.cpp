#include "document/page_style.h"

#include <catch2/catch.hpp>

#include <QFont>

using document::PageStyle;

TEST_CASE("page style: paper is black on white")
{
    const PageStyle paper = PageStyle::paper(QFont());
    CHECK(paper.background == QColor(Qt::white));
    CHECK(paper.text == QColor(Qt::black));
}
