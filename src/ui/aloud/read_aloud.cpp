#include "ui/aloud/read_aloud.h"

#include "ui/aloud/aloud_bar.h"
#include "ui/controls/system/voice.h"
#include "ui/reading/page/section_page.h"

#include <QLayout>

#include <algorithm>

namespace ui {
namespace {

// From -1 to 1, in the order of ReadingSpeed: the ends of what a voice can do are not understood.
constexpr double rates[] = {-0.5, -0.25, 0, 0.2, 0.4};

} // namespace

ReadAloud::ReadAloud(const document::PageStyle &style, Settings &settings, Voice &voice, QWidget *parent)
    : QObject(parent), m_settings(settings), m_voice(voice), m_bar(new AloudBar(style, parent)),
      m_run(settings.readingSpeed()), m_marks(style)
{
    connect(m_bar, &AloudBar::pauseRequested, this, &ReadAloud::pauseOrGoOn);
    connect(m_bar, &AloudBar::stepRequested, this, &ReadAloud::step);
    connect(m_bar, &AloudBar::speedRequested, this, &ReadAloud::changeSpeed);
    connect(m_bar, &AloudBar::closeRequested, this, &ReadAloud::close);
    connect(&voice, &Voice::wasRead, this, &ReadAloud::goOn);
    connect(&voice, &Voice::readingEnded, this, [this] {
        m_run.pause();
        showPart();
    });
    connect(&voice, &Voice::readingFailed, this, [this] {
        close();
        Q_EMIT noVoice(Voice::howToInstall());
    });
}

ReadAloud::~ReadAloud()
{
    m_voice.stopReading();
}

QWidget &ReadAloud::bar() const
{
    return *m_bar;
}

bool ReadAloud::isOpen() const
{
    return !m_bar->isHidden();
}

void ReadAloud::toggle(SectionPage &page)
{
    if (!isOpen() || m_page != &page) {
        begin(page);
        return;
    }
    pauseOrGoOn();
    m_bar->takeFocus();
}

void ReadAloud::begin(SectionPage &page)
{
    m_page = &page;
    m_run = AloudRun(m_settings.readingSpeed());
    m_parts = partsOf(page);
    m_run.setParts(static_cast<int>(m_parts.size()), placeOfReader(m_parts));
    m_bar->show(m_run);
    m_bar->parentWidget()->layout()->activate(); // the page has its smaller room before it scrolls to a part
    m_bar->takeFocus();
    m_run.play();
    showPart();
    sayPart();
}

void ReadAloud::follow(SectionPage *page, bool isSame)
{
    m_page = page;
    if (!isOpen())
        return;
    if (!page) {
        hide();
        return;
    }
    if (!isSame) {
        m_voice.stopReading();
        m_run = AloudRun(m_settings.readingSpeed());
    }
    m_parts = partsOf(*page);
    m_run.setParts(static_cast<int>(m_parts.size()), isSame ? m_run.part() : placeOfReader(m_parts));
    m_cursor = page->cursorBlock();
    showPart();
}

void ReadAloud::hide()
{
    m_voice.stopReading();
    m_run.pause();
    m_bar->hide();
    m_marks.clear();
    if (m_page)
        m_page->followVoice(nullptr);
}

void ReadAloud::close()
{
    hide();
    Q_EMIT closed();
}

void ReadAloud::pauseOrGoOn()
{
    lookAnew();
    if (m_run.isReading()) {
        m_run.pause();
        m_voice.stopReading();
    } else {
        m_run.play();
    }
    showPart();
    sayPart();
}

void ReadAloud::step(int by)
{
    lookAnew();
    by > 0 ? m_run.next() : m_run.back();
    showPart();
    sayPart();
}

void ReadAloud::changeSpeed(int change)
{
    m_run.setSpeed(m_settings.readingSpeed());
    m_run.changeSpeed(change);
    m_settings.setReadingSpeed(m_run.speed());
    showPart();
    sayPart();
    Q_EMIT speedChanged();
}

void ReadAloud::goOn()
{
    if (!m_run.isReading())
        return;
    if (lookAnew())
        m_run.partWasRead();
    showPart();
    sayPart();
}

int ReadAloud::placeOfReader(const std::vector<AloudPart> &parts) const
{
    const TextBlock *cursor = m_page->cursorBlock();
    const auto found =
        std::find_if(parts.begin(), parts.end(), [&](const AloudPart &part) { return part.widget() == cursor; });
    return cursor && found != parts.end() ? static_cast<int>(found - parts.begin()) : 0;
}

bool ReadAloud::lookAnew()
{
    if (!m_page || m_parts.empty())
        return false;
    const AloudPart before = m_parts[static_cast<std::size_t>(m_run.part())];
    m_parts = partsOf(*m_page);
    const auto found =
        std::find_if(m_parts.begin(), m_parts.end(), [&](const AloudPart &each) { return each.isSame(before); });
    const bool isSame = found != m_parts.end() && m_page->cursorBlock() == m_cursor;
    m_run.setParts(static_cast<int>(m_parts.size()),
                   isSame ? static_cast<int>(found - m_parts.begin()) : placeOfReader(m_parts));
    return isSame;
}

void ReadAloud::showPart()
{
    if (!m_page || !isOpen())
        return;
    m_run.setSpeed(m_settings.readingSpeed());
    m_bar->show(m_run);
    if (m_parts.empty())
        return;
    const AloudPart &part = m_parts[static_cast<std::size_t>(m_run.part())];
    m_page->followVoice(part.block());
    if (part.block())
        m_marks.clear();
    else
        m_marks.show(part.places, 0);
    m_cursor = m_page->cursorBlock();
}

void ReadAloud::sayPart()
{
    const double rate = rates[static_cast<int>(m_run.speed())];
    if (m_run.isReading())
        m_voice.read(m_parts[static_cast<std::size_t>(m_run.part())].words, rate);
    else if (m_run.state() == AloudRun::State::AtEnd) // who only listens must know why it is silent
        m_voice.read(tr("This is the end of the page."), rate);
}

} // namespace ui
