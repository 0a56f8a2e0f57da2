#include "ui/reading/form_builder.h"

#include "ui/controls/choice/check_box.h"
#include "ui/controls/choice/radio_button.h"
#include "ui/controls/column.h"
#include "ui/controls/flow_row.h"
#include "ui/controls/notice.h"
#include "ui/controls/outlined_field.h"
#include "ui/reading/page_parts.h"
#include "ui/reading/text_block.h"

#include <QLabel>
#include <QMouseEvent>

namespace ui {
namespace {

constexpr int sideGap = 3;       // as beside the text of a block
constexpr int mostLetters = 200; // more does not fit on a line of a sheet, nor on two

// Who double-clicks everything means one press: where the first makes the page anew, the second would fall on whatever
// button comes to stand under the pointer.
class FormButton : public Button
{
public:
    using Button::Button;

protected:
    void mouseDoubleClickEvent(QMouseEvent *event) override { event->accept(); }
};

} // namespace

int FormBuilder::em() const
{
    return QFontMetrics(m_context.style.font).height();
}

void FormBuilder::addHeading(const QString &words)
{
    m_row = nullptr;
    auto *block =
        new TextBlock(m_context, {guide::Plain{words.toStdString()}}, document::TextRole::Subheading, {}, &m_column);
    m_column.add(block, em());
    m_page.addBlock(block);
}

void FormBuilder::addText(const QString &words)
{
    m_row = nullptr;
    auto *block =
        new TextBlock(m_context, {guide::Plain{words.toStdString()}}, document::TextRole::Body, {}, &m_column);
    m_column.add(block, em() / 3);
    m_page.addBlock(block);
}

void FormBuilder::addLabelled(const QString &name, const QString &label, QWidget *widget)
{
    m_row = nullptr;
    widget->setObjectName(name);
    widget->setAccessibleName(label);
    widget->setMinimumHeight(std::max(2 * em(), 32));
    auto *words = new QLabel(label);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setBuddy(widget);
    auto *field = new Column(&m_column);
    field->setPadding({sideGap, 0, sideGap, 0});
    field->add(words, 0);
    field->add(widget, em() / 6);
    m_column.add(field, em() / 2);
    m_page.addButton(widget);
}

QLineEdit *FormBuilder::addLine(const QString &name, const QString &label, const QString &text)
{
    auto *line = new OutlinedField(text, m_context.style);
    line->setMaxLength(mostLetters);
    line->setTextMargins(8, 0, 6, 0);
    addLabelled(name, label, line);
    return line;
}

QSpinBox *FormBuilder::addNumber(const QString &name, const QString &label, int least, int most, int value)
{
    auto *box = new OutlinedNumber(m_context.style);
    box->setRange(least, most);
    box->setValue(value);
    box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    addLabelled(name, label, box);
    return box;
}

FlowRow *FormBuilder::row()
{
    if (!m_row) {
        m_row = new FlowRow(&m_column);
        m_column.add(m_row, em() / 2);
    }
    return m_row;
}

CheckBox *FormBuilder::addTick(const QString &name, const QString &label, bool ticked)
{
    auto *tick = new CheckBox(m_context.style, label, row());
    tick->setObjectName(name);
    tick->setTicked(ticked);
    m_row->add(tick);
    m_page.addButton(tick);
    return tick;
}

void FormBuilder::addChoice(const QString &heading, const std::vector<FormOption> &options, int chosen,
                            const std::function<void(int)> &choose, const QString &about)
{
    addHeading(heading);
    if (!about.isEmpty())
        addText(about);
    row()->setAligned(true);
    std::vector<RadioButton *> buttons;
    for (const FormOption &option : options) {
        auto *button = new RadioButton(m_context.style, option.label, m_row);
        button->setObjectName(option.name);
        // Heard alone, it must say what it is about.
        button->setAccessibleName(heading + QStringLiteral(": ") + option.label);
        button->setChecked(static_cast<int>(buttons.size()) == chosen);
        m_row->add(button);
        m_page.addButton(button);
        buttons.push_back(button);
    }
    m_row = nullptr;
    for (std::size_t i = 0; i < buttons.size(); ++i) {
        // Not clicked(): a screen reader chooses without a click.
        QObject::connect(buttons[i], &RadioButton::toggled, buttons[i], [buttons, i, choose](bool on) {
            if (!on)
                return;
            for (RadioButton *other : buttons)
                other->setChecked(other == buttons[i]);
            choose(static_cast<int>(i));
        });
    }
}

Notice *FormBuilder::addNotice(const QString &name)
{
    m_row = nullptr;
    auto *notice = new Notice(&m_column);
    notice->setObjectName(name);
    m_column.add(notice, em() / 2);
    return notice;
}

void FormBuilder::addWidget(QWidget *widget)
{
    m_row = nullptr;
    m_column.add(widget, em() / 3);
}

Button *FormBuilder::addButton(const QString &name, const QString &label, ButtonLook look)
{
    auto *button = new FormButton(m_context.style, label, look, row());
    button->setObjectName(name);
    m_row->add(button);
    m_page.addButton(button);
    return button;
}

} // namespace ui
