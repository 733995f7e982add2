// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/RecoverySheet.h"

#include "models/render/PaperWords.h"
#include "models/render/Template.h"
#include "models/report/PaperPages.h"
#include "models/report/PaperText.h"

#include <QFile>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

const QString recoveryTemplate = u":/templates/sheet/recovery.html"_s;
const QString recoveryWords = u":/templates/sheet/recovery.json"_s;

QString spokenOf(const RecoverySheet& sheet)
{
    return sheet.language.startsWith(u"it") ? u"it"_s : u"en"_s;
}

QString dateOf(const RecoverySheet& sheet)
{
    return QLocale(spokenOf(sheet) == u"it" ? u"it_IT"_s : u"en_GB"_s)
        .toString(sheet.date, QLocale::LongFormat);
}

/// Two lines of four groups, so that a finger finds its way.
void putKey(TemplateValues& values, const RecoveryKey& printed)
{
    QString text = printed.text().reveal();
    values.declareList(u"lines"_s);
    constexpr qsizetype half = RecoveryKey::groupCount / 2;
    const QStringList groups = text.split(u'-');
    for (const qsizetype from : { qsizetype(0), half })
        values.append(u"lines"_s)
            .set(u"line"_s, groups.sliced(from, half).join(u"&nbsp;&nbsp;&nbsp;"_s));
    wipe(text);
}

} // namespace

QString RecoverySheet::html() const
{
    const PaperWords words(recoveryWords, spokenOf(*this));
    TemplateValues values;
    for (const QString& word : { u"title"_s, u"purpose"_s, u"database"_s, u"date"_s, u"key"_s,
             u"how"_s, u"how_command"_s, u"keep"_s, u"void"_s, u"never"_s })
        values.set(u"w_"_s + word, words(word).toHtmlEscaped());
    values.set(u"language"_s, spokenOf(*this));
    values.set(u"database"_s, PaperText::inLine(database, 300));
    values.set(u"date"_s, dateOf(*this));
    putKey(values, key);
    QFile file(recoveryTemplate);
    const QString text = file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    return Template(recoveryTemplate, text)
        .render(values, [](const QString&) { return QString(); })
        .value_or(QString());
}

QByteArray RecoverySheet::pdf() const
{
    QString page = html();
    if (page.isEmpty())
        return {};
    const PaperWords words(recoveryWords, spokenOf(*this));
    PaperPages::Furniture furniture;
    furniture.title = words(u"title"_s);
    furniture.right = dateOf(*this);
    furniture.footer = u"Doppino %1"_s.arg(QStringLiteral(DOPPINO_VERSION));
    furniture.pageOf = words(u"page"_s);
    // The rules of the page itself, as browsers have them, stand in its head.
    const qsizetype from = page.indexOf(u"/*both*/"_s);
    const qsizetype until = page.indexOf(u"</style>"_s);
    const QByteArray pdf = PaperPages(page, page.mid(from, until - from), furniture).pdf();
    wipe(page);
    return pdf;
}
