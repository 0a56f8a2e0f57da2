#include "ui/remedies/player/player_bar.h"

#include "document/text/text_writer.h"
#include "guide/remedies/routine_run.h"
#include "ui/controls/flow_row.h"
#include "ui/controls/notice.h"
#include "ui/controls/system/voice.h"
#include "ui/remedies/player/player_margin.h"

#include <QKeyEvent>

namespace ui {

using document::toQString;

PlayerBar::PlayerBar(const PageContext &context, const guide::RoutineWords &words, Voice &voice, QWidget *parent)
    : Column(parent), m_style(context.style), m_words(words), m_voice(voice), m_row(new FlowRow(this)),
      m_first(new FlowRow(m_row)), m_others(new FlowRow(m_row)), m_rest(new Column(this))
{
    const int em = QFontMetrics(m_style.font).height();
    const document::CalloutColors &warning = m_style.callout(guide::CalloutKind::Warning);
    setPadding({playerMargin, em / 4, playerMargin, em / 2});
    m_pause = makeButton(QStringLiteral("pause"), tr("Pause (Space)"), ButtonLook::Primary);
    m_first->add(m_pause);
    connect(m_pause, &Button::clicked, this, [this] { Q_EMIT asked(Action::Pause); });
    Button *hurts = makeButton(QStringLiteral("hurts"), toQString(words.hurts), ButtonLook::Plain);
    hurts->setIcon(Icon::Warning);
    m_first->add(hurts);
    connect(hurts, &Button::clicked, this, [this] { Q_EMIT asked(Action::Hurts); });

    addButton(QStringLiteral("back"), tr("Back"), Action::Back)->setIcon(Icon::Back);
    addButton(QStringLiteral("skip"), tr("Next"), Action::Next)->setIcon(Icon::Forward);
    m_easier = addButton(QStringLiteral("easier"), toQString(words.tooHard), Action::Easier);
    addButton(QStringLiteral("stop"), tr("End (Esc)"), Action::End);
    addVoice();
    if (context.density == Density::Usual)
        addButton(QStringLiteral("lieDown"), tr("Lying down (F9)"), Action::LieDown);

    m_panel = new Panel(warning.background, warning.bar, {}, m_rest);
    m_panel->setPadding({12, em / 3, 12, em / 3});
    m_stopSigns = new Notice(m_panel);
    m_stopSigns->setObjectName(QStringLiteral("stopSigns"));
    m_panel->add(m_stopSigns, 0);
    m_row->add(m_first);
    m_row->add(m_others);
    add(m_row, 0);
    putBackRest();
}

Button *PlayerBar::makeButton(const QString &name, const QString &label, ButtonLook look)
{
    auto *button = new Button(m_style, label, look, this);
    button->setObjectName(name);
    button->installEventFilter(this);
    // Space pauses, whatever was clicked before.
    button->setFocusPolicy(look == ButtonLook::Primary ? Qt::StrongFocus : Qt::TabFocus);
    return button;
}

Button *PlayerBar::addButton(const QString &name, const QString &label, Action action)
{
    Button *button = makeButton(name, label, ButtonLook::Plain);
    m_others->add(button);
    connect(button, &Button::clicked, this, [this, action] { Q_EMIT asked(action); });
    return button;
}

void PlayerBar::addVoice()
{
    m_noVoice = new Notice(m_rest);
    m_noVoice->setObjectName(QStringLiteral("noVoice"));
    m_noVoice->hide();
    Button *button = makeButton(QStringLiteral("voice"), tr("Say it aloud"), ButtonLook::Plain);
    button->setCheckable(true);
    button->setChecked(m_voice.isOn());
    m_others->add(button);
    const auto showMissing = [this] {
        if (m_voice.isOn() && !m_voice.isInstalled())
            m_noVoice->tell(Voice::howToInstall() + QLatin1Char(' ') + tr("Every step is written here too."));
        else
            m_noVoice->hide();
    };
    // Later: to ask the system for its voice can take a second, and the bar is to be seen first.
    QMetaObject::invokeMethod(this, showMissing, Qt::QueuedConnection);
    // Not clicked(): a screen reader toggles a button that can be checked, without a click.
    connect(button, &Button::toggled, this, [this, showMissing](bool on) {
        m_voice.setOn(on);
        showMissing();
    });
}

void PlayerBar::show(const guide::RoutineRun &run)
{
    // Where room is short, the key is left out.
    m_pause->setText(run.isPaused() ? (m_whole ? tr("Go on (Space)") : tr("Go on"))
                                    : (m_whole ? tr("Pause (Space)") : tr("Pause")));
    m_easier->setText(toQString(run.isEasier() ? m_words.stillTooHard : m_words.tooHard));
}

void PlayerBar::setStopSigns(const QString &signs)
{
    m_stopSigns->setText(signs);
    m_stopSigns->setAccessibleName(signs);
}

void PlayerBar::takeOutRest()
{
    remove(m_rest);
    m_row->remove(m_others);
    m_rest->clear();
    m_rest->add(m_others, 0);
    addToRest();
    m_whole = false;
}

void PlayerBar::putBackRest()
{
    if (!m_whole)
        m_row->add(m_others);
    m_rest->clear();
    addToRest();
    remove(m_rest);
    add(m_rest, QFontMetrics(m_style.font).height() / 2);
    m_rest->show();
    m_whole = true;
}

void PlayerBar::addToRest()
{
    const int em = QFontMetrics(m_style.font).height();
    m_rest->add(m_noVoice, em / 3);
    m_rest->add(m_panel, em / 2);
}

bool PlayerBar::eventFilter(QObject *watched, QEvent *event)
{
    // Qt would go from button to button with the arrows.
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        key->ignore();
        Q_EMIT keyPressed(key);
        if (key->isAccepted())
            return true;
        key->accept(); // as Qt sends it: ignored, Tab would move on once more in each of the widgets around
    }
    return Column::eventFilter(watched, event);
}

} // namespace ui
