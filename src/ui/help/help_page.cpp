#include "ui/help/help_page.h"

#include "document/text/text_writer.h"
#include "guide/text/date.h"
#include "ui/help/help_text.h"
#include "ui/help/key_list.h"

namespace ui {
namespace {

using document::toQString;
using guide::Fact;
using guide::Plain;
using guide::Text;

Text plain(const QString &words)
{
    return {Plain{words.toStdString()}};
}

// With a full stop, where no other mark ends it.
QString asSentence(const QString &words)
{
    return words.endsWith(QLatin1Char('?')) ? words : words + QLatin1Char('.');
}

guide::Facts factsOf(const KeyGroup &group)
{
    guide::Facts facts;
    for (const KeyGroup::Key &key : group.keys)
        facts.facts.push_back({key.name.toStdString(), {plain(asSentence(key.does))}});
    return facts;
}

// For who has no use for a list of keys.
guide::Facts whatYouCanDo(const guide::Guide &guide)
{
    guide::Facts facts;
    const auto add = [&](const QString &label, const QString &how) {
        facts.facts.push_back({label.toStdString(), {plain(how)}});
    };
    add(toQString(guide.words().care.title),
        HelpText::tr("The red button asks how you are, and tells you what to do. It is there on every page."));
    add(HelpText::tr("Find something"), HelpText::tr("Type any words into the field at the top."));
    add(HelpText::tr("Larger text"), HelpText::tr("Press A+ at the top, as often as you like."));
    add(HelpText::tr("Hear a page"), HelpText::tr("The loudspeaker at the top reads it to you."));
    add(HelpText::tr("Print a page, or save it"), HelpText::tr("Press Print at the top, and choose."));
    add(HelpText::tr("Keep a page"),
        HelpText::tr("The star at the top keeps it as a favorite, and lists all of them."));
    return facts;
}

guide::Facts about(const guide::Guide &guide)
{
    guide::Facts facts;
    const auto add = [&](const QString &label, Text text) {
        facts.facts.push_back({label.toStdString(), {std::move(text)}});
    };
    add(HelpText::tr("Version"), plain(HelpText::tr("Midback %1, content edition %2.")
                                           .arg(QCoreApplication::applicationVersion(), toQString(guide.edition()))));
    add(HelpText::tr("Review"), guide.reviewNote());
    add(HelpText::tr("What it is"), plain(HelpText::tr("It is general information, not a diagnosis.")));
    add(HelpText::tr("Free software"), plain(HelpText::tr("Midback is free under the MIT license.")));
    add(HelpText::tr("Made with"), plain(HelpText::tr("Qt %1 (LGPL 3), JSON for Modern C++ (MIT) and Snowball (BSD).")
                                             .arg(QString::fromLatin1(qVersion()))));
    return facts;
}

} // namespace

guide::Page helpPage(const guide::Guide &guide)
{
    guide::Page page{helpPageId.toStdString(), helpFound().title.toStdString(), plain(helpFound().about), {}};
    page.blocks.emplace_back(guide::Heading{HelpText::tr("What you can do").toStdString(), 2});
    page.blocks.emplace_back(whatYouCanDo(guide));
    const std::vector<KeyGroup> groups = keyGroups(document::toQString(guide.words().care.title));
    page.blocks.emplace_back(guide::Heading{groups.front().title.toStdString(), 2});
    page.blocks.emplace_back(factsOf(groups.front()));
    for (std::size_t i = 1; i < groups.size(); ++i) {
        page.blocks.emplace_back(guide::Fold{groups[i].title.toStdString(), 1});
        page.blocks.emplace_back(factsOf(groups[i]));
    }
    page.blocks.emplace_back(guide::Heading{HelpText::tr("What it keeps").toStdString(), 2});
    page.blocks.emplace_back(guide::Paragraph{plain(HelpText::tr(
        "It works offline, and sends nothing. What you answer, look up or tick before a routine is gone when you "
        "quit. What you save or print yourself is yours. All else that it keeps stands in one file. The settings show "
        "what is in it, and can remove it."))});
    page.blocks.emplace_back(guide::Action{HelpText::tr("Settings, and what is kept").toStdString(), "settings"});
    page.blocks.emplace_back(guide::Heading{HelpText::tr("About").toStdString(), 2});
    page.blocks.emplace_back(about(guide));
    return page;
}

ProgramPage helpFound()
{
    //: Words that somebody may look for the help page with, in small letters and with blanks between them.
    const QString words =
        HelpText::tr("help key keys keyboard shortcut shortcuts mouse manual instructions program app software "
                     "read reading aloud out loud listen page pages "
                     "version license licence author privacy private offline internet");
    return {helpPageId, HelpText::tr("Help"), HelpText::tr("What you can do, the keys, and what this program keeps."),
            words.split(QLatin1Char(' '))};
}

} // namespace ui
