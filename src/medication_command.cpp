#include "medication_command.h"

#include "document/text_writer.h"

QStringList medicationLines(const guide::Guide &guide)
{
    QStringList lines;
    for (const guide::Medication &medication : guide.medications())
        lines << document::toQString(medication.id) + QLatin1Char('\t') + document::toQString(medication.name);
    return lines;
}
