#include "support/save_desk.h"
#include "guide/booklet/guide_pages.h"

#include "support/when_shown.h"

#include "support/catch.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>

SaveDesk::SaveDesk(ui::Theme theme) : m_reader(windowGuide(), {1180, 780}, 0, theme)
{
    m_reader.settings().setSaveFolder(m_folder.path());
    QObject::connect(&printing(), &ui::Printing::told, &printing(),
                     [this](const QString &sentence) { m_told.append(sentence); });
}

QStringList SaveDesk::files() const
{
    return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System);
}

void SaveDesk::put(const QString &name, const QByteArray &content) const
{
    QFile out(path(name));
    REQUIRE(out.open(QIODevice::WriteOnly));
    REQUIRE(out.write(content) == content.size());
}

QByteArray SaveDesk::contentOf(const QString &name) const
{
    QFile in(path(name));
    REQUIRE(in.open(QIODevice::ReadOnly));
    return in.readAll();
}

void SaveDesk::save(const document::Sheets &sheets, std::function<void(QFileDialog &)> act)
{
    const WhenShown<QFileDialog> dialog(std::move(act));
    printing().save(sheets);
    CHECK(dialog.times() == 1);
}

document::Sheets someSheets()
{
    return {QStringLiteral("Some: Sheets \u00e9!"), guide::pagesOf(windowGuide(), goodDay)};
}

void typeName(QFileDialog &dialog, const QString &name)
{
    auto *line = dialog.findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    CHECK(line);
    if (line)
        line->setText(name);
}

void pressSave(QFileDialog &dialog)
{
    const auto *buttons = dialog.findChild<QDialogButtonBox *>();
    CHECK(buttons);
    if (buttons)
        buttons->button(QDialogButtonBox::Save)->click();
}
