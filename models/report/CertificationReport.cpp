// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/CertificationReport.h"

#include "models/core/TextLanguage.h"
#include "models/report/PaperPages.h"
#include "models/report/ReportValues.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

const QString templateFile = u":/templates/certification/report.html"_s;
const QString styleFile = u":/templates/certification/report.css"_s;

QString ownText(const QString& path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString languageOf(const CertificationReport& report)
{
    return report.language.startsWith(u"it") ? u"it"_s : u"en"_s;
}

} // namespace

QString CertificationReport::html() const
{
    if (!run.plan)
        return {};
    const QString spoken = languageOf(*this);
    const TextLanguage speaking(spoken);
    const QString text = ownText(templateFile);
    const auto values = ReportValues(*this, spoken).fill(text, ownText(styleFile));
    // Every value was escaped as it was put in.
    return Template(templateFile, text)
        .render(values, [](const QString&) { return QString(); })
        .value_or(QString());
}

QByteArray CertificationReport::pdf() const
{
    const QString page = html();
    if (page.isEmpty())
        return {};
    const QString spoken = languageOf(*this);
    const ReportValues values(*this, spoken);
    const auto& words = values.words();
    PaperPages::Furniture furniture;
    furniture.title = u"%1: %2"_s.arg(words(u"title"_s), values.provider().left(100));
    furniture.right = values.date(run.changedAt);
    furniture.footer = u"Doppino %1"_s.arg(run.programVersion.left(20)).trimmed();
    furniture.pageOf = words(u"page"_s);
    return PaperPages(page, ownText(styleFile), furniture).pdf();
}
