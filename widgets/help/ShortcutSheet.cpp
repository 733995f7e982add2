// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/help/ShortcutSheet.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

#include <array>

using namespace Qt::StringLiterals;

namespace {

struct Row {
    const char* area;
    std::array<const char*, 2> keys; ///< portable spelling
    const char* what;
    bool isShortcut;
};

constexpr const char* inSite = QT_TRANSLATE_NOOP("ShortcutSheet", "In a site");
constexpr const char* inTables = QT_TRANSLATE_NOOP("ShortcutSheet", "In lists and tables");
constexpr const char* inFields = QT_TRANSLATE_NOOP("ShortcutSheet", "In fields");
constexpr const char* inTexts
    = QT_TRANSLATE_NOOP("ShortcutSheet", "In configurations and differences");
constexpr const char* inTests = QT_TRANSLATE_NOOP("ShortcutSheet", "In a guided test");
constexpr const char* inHelp = QT_TRANSLATE_NOOP("ShortcutSheet", "In the help");
constexpr const char* inPalette = QT_TRANSLATE_NOOP("ShortcutSheet", "In “Search everywhere”");

const auto& rows()
{
    static const std::array table {
        Row { inSite, { "Ctrl+Return", "Alt+Right" },
            QT_TRANSLATE_NOOP("ShortcutSheet", "On to the next page"), true },
        Row { inSite, { "Alt+Left", nullptr },
            QT_TRANSLATE_NOOP("ShortcutSheet", "Back to the page before"), true },
        Row { inSite, { "Ctrl+PgDown", "Ctrl+PgUp" },
            QT_TRANSLATE_NOOP("ShortcutSheet", "The section below or above in the side list"),
            true },
        Row { inSite, { "Ctrl+Tab", "Ctrl+Shift+Tab" },
            QT_TRANSLATE_NOOP("ShortcutSheet", "The tab to the right or to the left"), false },
        Row {
            inSite, { "F10", nullptr }, QT_TRANSLATE_NOOP("ShortcutSheet", "To the menus"), true },
        Row { inSite, { "F5", nullptr },
            QT_TRANSLATE_NOOP("ShortcutSheet",
                "Read the PBX again, or look for phones and gateways on the network"),
            true },
        Row { inTables, { "Ctrl+F", nullptr },
            QT_TRANSLATE_NOOP("ShortcutSheet", "To the field that searches or filters"), true },
        Row { inTables, { "Esc", nullptr },
            QT_TRANSLATE_NOOP("ShortcutSheet", "Clear the filter, in its field"), false },
        Row { inTables, { "Ctrl+C", nullptr },
            QT_TRANSLATE_NOOP("ShortcutSheet", "Copy the rows selected as text"), false },
        Row { inTables, { "Ctrl+V", nullptr },
            QT_TRANSLATE_NOOP("ShortcutSheet", "Paste rows (ports and numbers)"), false },
        Row { inTables, { "Del", nullptr },
            QT_TRANSLATE_NOOP("ShortcutSheet", "Remove the rows selected"), false },
        Row { inTables, { "Ctrl+Z", nullptr },
            QT_TRANSLATE_NOOP("ShortcutSheet", "Take back the deletion of sites"), true },
        Row { inTables, { "Alt+Up", "Alt+Down" },
            QT_TRANSLATE_NOOP("ShortcutSheet", "Move an entry up or down (codecs and routes)"),
            true },
        Row { inFields, { "Alt+F8", nullptr },
            QT_TRANSLATE_NOOP("ShortcutSheet", "Show a password, or hide it again"), true },
        Row { inTexts, { "F7", "Shift+F7" },
            QT_TRANSLATE_NOOP("ShortcutSheet", "The next or the previous difference"), true },
        Row { inTests, { "P", nullptr }, QT_TRANSLATE_NOOP("ShortcutSheet", "The test is passed"),
            true },
        Row { inTests, { "F", nullptr }, QT_TRANSLATE_NOOP("ShortcutSheet", "The test has failed"),
            true },
        Row { inTests, { "N", nullptr },
            QT_TRANSLATE_NOOP("ShortcutSheet", "The test does not apply here"), true },
        Row { inPalette, { "Up", "Down" }, QT_TRANSLATE_NOOP("ShortcutSheet", "Choose a line"),
            false },
        Row { inPalette, { "Return", nullptr },
            QT_TRANSLATE_NOOP("ShortcutSheet", "Do it, or go there"), false },
        Row { inPalette, { "Esc", nullptr },
            QT_TRANSLATE_NOOP("ShortcutSheet", "Close it; nothing is done"), false },
        Row { inHelp, { "Alt+Left", "Alt+Right" },
            QT_TRANSLATE_NOOP("ShortcutSheet", "Back to the page read before, and on again"),
            false },
        Row { inHelp, { "Ctrl+F", nullptr }, QT_TRANSLATE_NOOP("ShortcutSheet", "Search all pages"),
            false },
    };
    return table;
}

QString words(const char* text) { return QCoreApplication::translate("ShortcutSheet", text); }

void addMenu(QList<ShortcutSheet::Key>& keys, QMenu* menu, const QString& area)
{
    Q_EMIT menu->aboutToShow(); // what is filled when it is opened
    const auto actions = menu->actions();
    for (const QAction* action : actions) {
        if (action->menu())
            addMenu(keys, action->menu(), area);
        else if (!action->shortcuts().isEmpty())
            keys.append({ area, action->shortcuts(), QString(action->text()).remove(u'&'), true });
    }
}

QString spelled(const QList<QKeySequence>& keys)
{
    QStringList parts;
    for (const QKeySequence& sequence : keys)
        parts.append(u"**%1**"_s.arg(sequence.toString(QKeySequence::NativeText)));
    return parts.join(u", "_s);
}

} // namespace

QList<ShortcutSheet::Key> ShortcutSheet::ofMenus(const QMenuBar& bar)
{
    QList<Key> keys;
    const auto menus = bar.actions();
    for (const QAction* menu : menus)
        if (menu->menu())
            addMenu(keys, menu->menu(), menu->text().remove(u'&'));
    return keys;
}

QList<ShortcutSheet::Key> ShortcutSheet::ofPages()
{
    QList<Key> keys;
    for (const Row& row : rows()) {
        QList<QKeySequence> sequences;
        for (const char* spelling : row.keys)
            if (spelling)
                sequences.append(QKeySequence(QString::fromLatin1(spelling)));
        keys.append({ words(row.area), sequences, words(row.what), row.isShortcut });
    }
    return keys;
}

QString ShortcutSheet::markdown(const QMenuBar& bar)
{
    QString text;
    QString area;
    const QList<Key> all = ofMenus(bar) + ofPages();
    for (const Key& key : all) {
        if (key.area != area) {
            area = key.area;
            text += u"\n## %1\n\n| %2 | %3 |\n|---|---|\n"_s.arg(area,
                words(QT_TRANSLATE_NOOP("ShortcutSheet", "Keys")),
                words(QT_TRANSLATE_NOOP("ShortcutSheet", "What they do")));
        }
        text += u"| %1 | %2 |\n"_s.arg(spelled(key.keys), key.what);
    }
    return text;
}
