// MainWindow: the navigation, one page, and the way to emergency help that stands in the same place on all of them.
#pragma once

#include "guide/search/search.h"
#include "ui/reading/page_context.h"
#include "ui/settings/application_look.h"
#include "ui/settings/settings.h"
#include "ui/window/history/page_history.h"
#include "ui/window/history/reading_list.h"

#include <QWidget>

#include <string>

class QBoxLayout;

namespace ui {

class ContentsModel;
class Footer;
class PageArea;
class SideBar;
class ToolBar;
class Voice;

class MainWindow : public QWidget
{
    Q_OBJECT

public:
    // The guide, the settings and the voice must outlive the window. `today` is an ISO date.
    MainWindow(const guide::Guide &guide, Settings &settings, std::string today, Voice &voice);
    ~MainWindow() override;

    // Opens the page as a new visit. For an unknown id the page that is open stays; if none is, the first one opens.
    void openPage(const QString &id);
    QString currentPage() const;
    // The page and the place where the reader stopped last, if they want it kept; else the start page.
    void openFirst();

    // Stands where the other one stands, at its page and place and with its way back, for a guide that was changed.
    void takePlaceOf(const MainWindow &other);
    // One sentence below the page, which stays until it is closed.
    void tell(const QString &sentence);

    void goBack();
    void goForward();
    void setTextSizeStep(int step);
    void setTheme(Theme theme);
    // Until it is left, or the program ends: it is no setting, and the reader's text size comes back behind it.
    void setLyingDown(bool lying);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setUpToolBar(QBoxLayout &layout);
    void setUpBody(QBoxLayout &layout);
    void setUpKeys();
    void tellOfFaults();

    void changeTextSize(int change);
    void applyStyle();
    void applyWidth();
    void fitBars();
    void placeCareButton();
    bool hasRoomForFooter() const;
    bool isLyingDown() const { return m_context.density == Density::LyingDown; }
    void setContentsOpen(bool open);
    void showPage(const Visit &visit);
    void openAt(const QString &page, const ReadingPosition &position);
    void goTo(const QString &id);
    void goToCareCheck();
    void openFound(const guide::SearchHit &hit);
    void openContents();
    void goToPage();
    void cyclePanes();
    void updateActions();
    void readAloud();
    void setFavorite(bool favorite);
    void showKept(const QPoint &below); // in global coordinates
    void rememberPage();
    void keepPlace();

    const guide::Guide &m_guide;
    Settings &m_settings;
    Voice &m_voice;
    document::PageStyle m_style;
    OpenFolds m_openFolds;
    PageContext m_context;
    PageHistory m_history;
    ReadingList m_kept;

    ToolBar *m_toolBar = nullptr;
    SideBar *m_sideBar = nullptr;
    PageArea *m_pageArea = nullptr;
    QBoxLayout *m_narrowCareLayout = nullptr; // holds the care button while the navigation is folded away
    Footer *m_footer = nullptr;
    ContentsModel *m_contents = nullptr;
    bool m_narrow = false;
    bool m_contentsOpen = false;
    ApplicationLook m_look; // the last, so the first to go: the rest of the window hears of it
};

} // namespace ui
