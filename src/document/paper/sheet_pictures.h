// SheetPictures: sheets as they will leave the printer, to look at before.
#pragma once

#include <QImage>
#include <QSizeF>

#include <memory>

namespace guide {
class Guide;
}

namespace document {

struct PaperOptions;
struct Sheets;

class SheetPictures
{
public:
    // The guide must outlive it.
    SheetPictures(const Sheets &sheets, const guide::Guide &guide, const PaperOptions &options);
    ~SheetPictures();

    int count() const; // one at least
    QSizeF paper() const;
    // Of the sheet, counted from 0, so many pixels wide.
    QImage picture(int sheet, int width) const;

private:
    Q_DISABLE_COPY_MOVE(SheetPictures)

    struct Prepared;
    std::unique_ptr<Prepared> m_prepared;
};

} // namespace document
