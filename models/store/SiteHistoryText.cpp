// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/TextLanguage.h"
#include "models/phones/PhoneCommands.h"
#include "models/store/SiteHistory.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace {

struct ChangeWords {
    const char* what;
    const char* text;
};

// clang-format off
constexpr std::array changeWords {
    ChangeWords { "import", QT_TRANSLATE_NOOP("SiteHistory", "Imported") },
    ChangeWords { "scan", QT_TRANSLATE_NOOP("SiteHistory", "Phones scanned") },
    ChangeWords { "deploy", QT_TRANSLATE_NOOP("SiteHistory", "Deployment to the PBX") },
    ChangeWords { "adopt", QT_TRANSLATE_NOOP("SiteHistory", "Taken over from the PBX") },
    ChangeWords { "restore", QT_TRANSLATE_NOOP("SiteHistory", "Earlier state restored") },
    ChangeWords { "merge", QT_TRANSLATE_NOOP("SiteHistory", "Job file merged") },
    ChangeWords { "tags", QT_TRANSLATE_NOOP("SiteHistory", "Tags") },
    ChangeWords { "carry", QT_TRANSLATE_NOOP("SiteHistory", "Taken along") },
    ChangeWords { "sync", QT_TRANSLATE_NOOP("SiteHistory", "Copy synchronised") },
    ChangeWords { "found", QT_TRANSLATE_NOOP("SiteHistory", "As it was before its history") },
    ChangeWords { "wizard: ", QT_TRANSLATE_NOOP("SiteHistory", "Wizard") },
    ChangeWords { "wizard: site", QT_TRANSLATE_NOOP("SiteHistory", "Wizard: site") },
    ChangeWords { "wizard: trunks", QT_TRANSLATE_NOOP("SiteHistory", "Wizard: trunks") },
    ChangeWords { "wizard: trunk_test", QT_TRANSLATE_NOOP("SiteHistory", "Wizard: trunk test") },
    ChangeWords { "wizard: users", QT_TRANSLATE_NOOP("SiteHistory", "Wizard: users and phones") },
    ChangeWords { "wizard: gateways", QT_TRANSLATE_NOOP("SiteHistory", "Wizard: gateways") },
    ChangeWords { "wizard: deploy", QT_TRANSLATE_NOOP("SiteHistory", "Wizard: PBX") },
    ChangeWords { "wizard: upload", QT_TRANSLATE_NOOP("SiteHistory", "Wizard: upload") },
    ChangeWords { "wizard: summary", QT_TRANSLATE_NOOP("SiteHistory", "Wizard: summary") },
    ChangeWords { "wizard: overview", QT_TRANSLATE_NOOP("SiteHistory", "Wizard: overview") },
    ChangeWords { "wizard: report", QT_TRANSLATE_NOOP("SiteHistory", "Wizard: report") },
    ChangeWords { "wizard: history", QT_TRANSLATE_NOOP("SiteHistory", "Wizard: history") },
};
// clang-format on

QString translatedChange(const char* text) { return TextLanguage::translate("SiteHistory", text); }

/// A name this program does not know comes from a newer one; it is shown as it is.
QString commandTitle(const QString& what)
{
    for (const ChangeWords& words : changeWords)
        if (what == QLatin1StringView(words.what))
            return translatedChange(words.text);
    using PhoneCommands::Name;
    for (int i = 0; i <= int(Name::Import); ++i)
        if (what == PhoneCommands::name(Name(i)))
            return PhoneCommands::text(Name(i));
    return what;
}

} // namespace

QString SiteHistory::title(const SiteRevision& revision)
{
    const QString command = commandTitle(revision.what);
    switch (revision.kind) {
    case SiteRevision::Kind::Undo:
        return translatedChange(QT_TRANSLATE_NOOP("SiteHistory", "Undone: %1")).arg(command);
    case SiteRevision::Kind::Redo:
        return translatedChange(QT_TRANSLATE_NOOP("SiteHistory", "Redone: %1")).arg(command);
    case SiteRevision::Kind::Do:
    case SiteRevision::Kind::Restore:
    case SiteRevision::Kind::Merge:
        break;
    }
    return command;
}
