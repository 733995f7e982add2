// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/help/HelpPages.h"

#include "models/core/Translations.h"
#include "widgets/palette/FuzzyMatch.h"

#include <QDir>
#include <QFile>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Made ready once: each letter typed asks for all of them.
QString foldedPage(const QString& id, const QString& language)
{
    static QHash<QString, QString> kept;
    QString& page = kept[language + u'/' + id];
    if (page.isEmpty())
        page = FuzzyMatch::folded(HelpPages::text(id, language));
    return page;
}

bool hasAll(const QString& page, const QStringList& words)
{
    return std::all_of(words.begin(), words.end(),
        [&](const QString& word) { return page.contains(u' ' + word); });
}

} // namespace

const QStringList& HelpPages::ids()
{
    static const QStringList list { u"first-steps"_s, u"sites"_s, u"overview"_s, u"site"_s,
        u"trunks"_s, u"trunk_test"_s, u"users"_s, u"scanning"_s, u"serving"_s, u"gateways"_s,
        u"deploy"_s, u"upload"_s, u"summary"_s, u"acceptance"_s, u"report"_s, u"history"_s, u"jobs"_s,
        u"certification"_s, u"passwords"_s, u"team"_s, u"job-files"_s, u"settings"_s,
        u"command-line"_s, u"shortcuts"_s, u"glossary"_s };
    return list;
}

QStringList HelpPages::languages()
{
    QStringList found = QDir(u":/help"_s).entryList(QDir::Dirs, QDir::Name);
    found.removeAll(u"fields"_s);
    found.removeAll(u"en"_s);
    found.prepend(u"en"_s);
    return found;
}

QString HelpPages::language()
{
    const QString code = Translations::current();
    return languages().contains(code) ? code : u"en"_s;
}

QString HelpPages::text(const QString& id, const QString& language)
{
    QFile file(u":/help/%1/%2.md"_s.arg(language, id));
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString HelpPages::title(const QString& id, const QString& language)
{
    const QString first = text(id, language).section(u'\n', 0, 0);
    return first.startsWith(u"# ") ? first.sliced(2).trimmed() : QString();
}

QStringList HelpPages::search(const QString& typed, const QString& language)
{
    const QStringList words = FuzzyMatch::Query::of(typed).words;
    if (words.isEmpty())
        return ids();
    QStringList found;
    for (const QString& id : ids())
        if (hasAll(foldedPage(id, language), words))
            found.append(id);
    std::stable_partition(found.begin(), found.end(), [&](const QString& id) {
        return FuzzyMatch::folded(title(id, language)).contains(u' ' + words.first());
    });
    return found;
}
