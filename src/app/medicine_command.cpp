#include "app/medicine_command.h"

#include "document/text/text_writer.h"

QString medicineLines(const guide::Guide &guide)
{
    QString lines;
    for (const guide::Medicine &medicine : guide.medicines())
        lines += document::toQString(medicine.id) + QLatin1Char('\t') + document::toQString(medicine.name)
                 + QLatin1Char('\n');
    return lines;
}
