#include "document/export/save_as.h"
#include "guide/booklet/guide_pages.h"

#include "support/made_up_guide.h"
#include "support/qt_strings.h"

#include <QFile>
#include <QTemporaryDir>

using namespace document;

namespace {

QByteArray beginningOf(const QString &file)
{
    QFile in(file);
    REQUIRE(in.open(QIODevice::ReadOnly));
    return in.read(15);
}

} // namespace

TEST_CASE("saving as: the end of the name says what the file becomes")
{
    const guide::Guide guide = madeUpGuide();
    const QTemporaryDir folder;
    const auto saved = [&](const char *name) {
        const QString file = folder.filePath(QLatin1String(name));
        REQUIRE(saveAs(file, {QStringLiteral("Title"), guide::pagesOf(guide, "2026-12-01")}, guide, {}));
        return beginningOf(file);
    };
    CHECK(saved("a.html") == "<!DOCTYPE html>");
    CHECK(saved("a.HTML") == "<!DOCTYPE html>");
    CHECK(saved("a.pdf").startsWith("%PDF-"));
    CHECK(saved("a.html.PDF").startsWith("%PDF-"));
    CHECK(saved("no-ending").startsWith("%PDF-"));
    const QByteArray text = saved("a.txt");
    CHECK_FALSE(text.startsWith("%PDF-"));
    CHECK_FALSE(text.startsWith("<"));
}

TEST_CASE("saving as: a name with another ending says nothing of its kind")
{
    CHECK(fileKindOf(QStringLiteral("a.Txt")) == FileKind::Text);
    CHECK_FALSE(fileKindOf(QStringLiteral("a.doc")));
    CHECK_FALSE(fileKindOf(QStringLiteral("pdf")));
    CHECK_FALSE(fileKindOf({}));
}
