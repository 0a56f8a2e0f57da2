// How much of a long page is laid out when its colours or the size of its text change. It stands in for a clock: to lay
// out a text takes most of the time.
#include "support/open_window.h"

#include "support/catch.h"

#include <QApplication>
#include <QResizeEvent>

#include <map>

namespace {

// While it lives: how often each block of text got another width.
class Widths : public QObject
{
public:
    Widths() { qApp->installEventFilter(this); }

    // Of those that are there now, for as much as a page holds.
    int mostOf(const std::vector<ui::TextBlock *> &blocks) const
    {
        int most = 0;
        for (const ui::TextBlock *block : blocks) {
            const auto found = m_changes.find(block);
            most = std::max(most, found == m_changes.end() ? 0 : found->second);
        }
        return most;
    }
    int all() const { return m_all; }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *block = event->type() == QEvent::Resize ? qobject_cast<ui::TextBlock *>(watched) : nullptr;
        if (block) {
            const auto *resize = static_cast<QResizeEvent *>(event);
            // Before it is shown, it has a size that nobody gave it.
            if (resize->oldSize().isValid() && resize->size().width() != resize->oldSize().width()) {
                ++m_changes[block];
                ++m_all;
            }
        }
        return false;
    }

private:
    std::map<const QObject *, int> m_changes;
    int m_all = 0;
};

} // namespace

TEST_CASE("restyle: a page with all folds open is laid out once for a change of size or colours")
{
    OpenWindow reader(shippedGuide());
    for (const char *page : {"sources", "home-remedies"}) {
        for (const char *change : {"larger", "smaller", "dark"}) {
            const QString to = QString::fromLatin1(change);
            reader.window().setTextSizeStep(to == QLatin1String("smaller") ? 2 : 0);
            reader.window().setTheme(ui::Theme::Light);
            reader.open(QString::fromLatin1(page));
            reader.page().blocks();
            reader.page().setAllOpen(true);
            QCoreApplication::processEvents();
            const Widths widths;
            if (to == QLatin1String("dark"))
                reader.window().setTheme(ui::Theme::Dark);
            else
                reader.window().setTextSizeStep(to == QLatin1String("larger") ? 2 : 0);
            QCoreApplication::processEvents();
            const std::vector<ui::TextBlock *> &blocks = reader.page().blocks();
            const int count = static_cast<int>(blocks.size());
            INFO(page << ", " << change << ": " << widths.all() << " for " << count << " blocks");
            CHECK(count > 50);
            // The few that stood there before the scroll bar did are narrower beside it.
            CHECK(widths.mostOf(blocks) <= 3);
            CHECK(widths.all() < count * 5 / 4);
        }
    }
}
