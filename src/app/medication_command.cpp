#include "app/medication_command.h"

#include "document/text/text_writer.h"

QString medicationLines(const guide::Guide &guide)
{
    QString lines;
    for (const guide::Medication &medication : guide.medications())
        lines += document::toQString(medication.id) + QLatin1Char('\t') + document::toQString(medication.name)
                 + QLatin1Char('\n');
    return lines;
}
