#include "document/export/save_file.h"

#include "document/text/as_typed.h"
#include "document/text/can_draw_letters.h"
#include "document/text/text_writer.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPdfWriter>
#include <QSaveFile>

#include <cerrno>
#include <cstring>

namespace document {
namespace {

QString otherPlace(const QString &what)
{
    return what + QStringLiteral(" Choose another folder or name.");
}

// What can be told in plainer words than the system's.
QString knownObstacle(const QString &file)
{
    const QFileInfo info(file);
    const QFileInfo folder(info.absolutePath());
    const QString name = asTyped(file);
    const QString folderName = asTyped(folder.filePath());
    if (file.isEmpty())
        return QStringLiteral("There is no file name. Type one.");
    if (info.isDir())
        return QStringLiteral("%1 is a folder. Add a file name to it.").arg(name);
    // The finished file is renamed into place: a device or a pipe would be gone.
    if (info.exists() && !info.isFile())
        return otherPlace(QStringLiteral("%1 is not a file that can be replaced.").arg(name));
    if (!folder.exists())
        return otherPlace(QStringLiteral("The folder %1 does not exist.").arg(folderName));
    if (!folder.isDir())
        return otherPlace(QStringLiteral("%1 is not a folder.").arg(folderName));
    if (info.exists() && !info.isWritable())
        return otherPlace(QStringLiteral("The file %1 is protected and cannot be changed.").arg(name));
    if (!folder.isWritable())
        return otherPlace(QStringLiteral("The folder %1 is protected; nothing can be saved there.").arg(folderName));
    return {};
}

// `error`: the number of the system; 0 if it gave none.
QString failure(const QString &file, int error, const QString &otherwise)
{
    if (error == ENOSPC || error == EDQUOT) {
        return QStringLiteral("The file %1 could not be saved. The folder %2 has no space left. "
                              "Make room there, or choose another folder.")
            .arg(asTyped(file), asTyped(QFileInfo(file).absolutePath()));
    }
    const QString reason = error != 0 ? QString::fromLocal8Bit(std::strerror(error)) : otherwise;
    return otherPlace(QStringLiteral("The file %1 could not be saved: %2.").arg(asTyped(file), reason));
}

guide::Result<guide::Done, QString> save(const QString &file, const QByteArray &bytes)
{
    if (const QString obstacle = knownObstacle(file); !obstacle.isEmpty())
        return guide::Unexpected{obstacle};
    QSaveFile out(file);
    // Qt 6.4 commits a file whose last bytes did not fit on the disk, unless it is asked first; and it then calls the
    // error unknown, where the system has a name for it.
    errno = 0;
    if (out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.flush() && out.commit())
        return guide::Done{};
    return guide::Unexpected{failure(file, errno, out.errorString())};
}

// QPdfWriter of Qt 6.4 cannot set a language or an author; XMP metadata can.
QByteArray metadata(const QString &title, const guide::Guide &guide)
{
    return QStringLiteral(
               "<?xpacket begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>"
               "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
               "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description rdf:about=\"\" "
               "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title><rdf:Alt><rdf:li "
               "xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title><dc:creator><rdf:Seq><rdf:li>%2</rdf:li>"
               "</rdf:Seq></dc:creator><dc:language><rdf:Bag><rdf:li>%3</rdf:li></rdf:Bag></dc:language>"
               "</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"w\"?>")
        .arg(title.toHtmlEscaped(), toQString(guide.title()).toHtmlEscaped(), toQString(guide.language()))
        .toUtf8();
}

} // namespace

guide::Result<guide::Done, QString> savePdf(const QString &file, const Sheets &sheets, const guide::Guide &guide,
                                            const PaperOptions &options, const Progress &progress)
{
    if (!canDrawLetters())
        return guide::Unexpected{
            QStringLiteral("This computer has no font, so a PDF would hold no letters; save the page "
                           "as plain text, with a name that ends in .txt.")};
    // In memory first: QPdfWriter does not tell when it cannot write.
    QByteArray bytes;
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setTitle(sheets.title);
        writer.setCreator(toQString(guide.title()));
        writer.setDocumentXmpMetadata(metadata(sheets.title, guide));
        const auto painted = paint(writer, sheets, guide, options, progress);
        if (!painted)
            return guide::Unexpected{painted.error()};
    }
    return save(file, bytes);
}

guide::Result<guide::Done, QString> saveText(const QString &file, const std::string &text)
{
    return save(file, QByteArray::fromStdString(text));
}

} // namespace document
