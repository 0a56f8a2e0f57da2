#include "ui/footer.h"

#include "guide/emergency.h"

#include <QLabel>

namespace ui {
namespace {

// Asks for one line, and wraps when it gets less. A QLabel that wraps would ask for a square.
class FooterLabel : public QLabel
{
public:
    FooterLabel(const QString &text, QWidget *parent) : QLabel(text, parent)
    {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
    }
    QSize sizeHint() const override
    {
        const int width = fontMetrics().horizontalAdvance(text()) + 2;
        return {width, heightForWidth(width)};
    }
};

} // namespace

Footer::Footer(QWidget *parent) : FlowRow(parent)
{
    setPadding({20, 8, 20, 8});
    add(new FooterLabel(tr("Works offline. Nothing you do here leaves this computer."), this));
    addStretch();
    add(new FooterLabel(QString::fromUtf8(guide::notADiagnosis.data(), static_cast<qsizetype>(guide::notADiagnosis.size())),
                        this));
}

} // namespace ui
