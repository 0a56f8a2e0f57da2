#include "ui/care/answer_panel.h"

#include "guide/care/care_page.h"
#include "ui/care/answer_banner.h"
#include "ui/controls/button.h"
#include "ui/reading/section_page.h"

#include <QComboBox>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace ui {
namespace {

using document::toQString;

constexpr int margin = 12;
constexpr int corner = 10;
constexpr int leastLines = 5; // of the answer, however low the window is

} // namespace

AnswerPanel::AnswerPanel(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_layout(new QVBoxLayout(this)),
      m_banner(new AnswerBanner(context.style, this)), m_country(new QComboBox(this)),
      m_print(new Button(context.style, tr("Print or save this for the doctor"), ButtonLook::Plain, this))
{
    setObjectName(QStringLiteral("answer"));
    m_layout->setContentsMargins(margin + 1, margin, margin + 1, margin + 1);
    m_layout->setSpacing(6);
    m_layout->addWidget(m_banner);

    m_country->setObjectName(QStringLiteral("country"));
    m_country->setAccessibleName(tr("Your country"));
    // The longest country must not hold a narrow window open.
    m_country->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_country->addItem(tr("Choose your country for its number"));
    for (const guide::CountryNumbers &numbers : context.guide.care().numbers) {
        m_country->addItem(tr("%1: emergency number %2").arg(toQString(numbers.name), toQString(numbers.emergency)),
                           toQString(numbers.country));
    }
    // Not activated(): a screen reader that selects an entry does not send it.
    connect(m_country, &QComboBox::currentIndexChanged, this, [this] {
        if (const QString chosen = m_country->currentData().toString(); chosen != m_shownCountry)
            Q_EMIT countryChosen(chosen);
    });
    m_print->setIcon(Icon::Print);
    m_print->setObjectName(QStringLiteral("printAnswer"));
    connect(m_print, &Button::clicked, this, [this] { Q_EMIT printRequested(m_print->mapToGlobal(QPoint(0, 0))); });

    auto *below = new QVBoxLayout;
    below->setContentsMargins(14, 4, 14, 10);
    below->addWidget(m_country);
    QSizePolicy wrapping = m_print->sizePolicy();
    wrapping.setHorizontalPolicy(QSizePolicy::Preferred); // its words wrap where the window is narrow
    m_print->setSizePolicy(wrapping);
    below->addWidget(m_print);
    m_layout->addLayout(below);
}

void AnswerPanel::show(const guide::Replies &replies, const QString &country)
{
    const guide::SeekCareAnswer answer = guide::seekCare(m_context.guide, replies);
    guide::Page page = guide::careAnswerPage(m_context.guide, replies, answer, m_context.today, country.toStdString());
    m_banner->setAnswer(answer.urgency, toQString(page.title), toQString(guide::plainText(page.summary)));
    m_shownCountry = country;
    m_country->setCurrentIndex(std::max(0, m_country->findData(country)));
    m_print->setEnabled(!replies.answered().empty());

    page.title.clear(); // the banner shows it
    delete m_page;
    m_page = new SectionPage(m_context, page, this);
    m_page->setObjectName(QStringLiteral("answerPage"));
    m_page->setAccessibleName(tr("Answer: %1").arg(m_banner->announcement()));
    connect(m_page, &SectionPage::sourcesRequested, this, &AnswerPanel::sourcesRequested);
    connect(m_page, &SectionPage::pageRequested, this, &AnswerPanel::pageRequested);
    m_page->setMinimumHeight(leastLines * fontMetrics().height());
    m_layout->insertWidget(1, m_page, 1);
    m_page->stackUnder(m_country); // a screen reader meets it where it is seen
    m_page->show();
}

std::vector<QWidget *> AnswerPanel::stops() const
{
    return {m_page, m_country, m_print};
}

void AnswerPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_context.style.border);
    painter.setBrush(m_context.style.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(margin + 0.5, margin + 0.5, -margin - 0.5, -margin - 0.5), corner,
                            corner);
}

} // namespace ui
