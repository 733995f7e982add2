// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/HandoverReport.h"

#include "models/core/TextLanguage.h"
#include "models/gateway/FolderWriter.h"
#include "models/report/HandoverValues.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

const QString handoverTemplate = u":/templates/handover/report.html"_s;
const QString handoverStyle = u":/templates/handover/report.css"_s;

QString handoverText(const QString& path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QString HandoverReport::spoken() const
{
    const QString& wanted = language.isEmpty() ? site.language : language;
    return wanted.startsWith(u"it") ? u"it"_s : u"en"_s;
}

QString HandoverReport::html() const
{
    const TextLanguage speaking(spoken());
    const QString text = handoverText(handoverTemplate);
    const auto values = HandoverValues(*this).fill(text, handoverText(handoverStyle));
    // Every value was escaped as it was put in.
    return Template(handoverTemplate, text)
        .render(values, [](const QString&) { return QString(); })
        .value_or(QString());
}

PaperPages HandoverReport::pages() const
{
    const HandoverValues values(*this);
    const auto& words = values.words();
    PaperPages::Furniture furniture;
    furniture.title = u"%1: %2"_s.arg(words(u"title"_s), site.name.simplified().left(300));
    furniture.right = date.toString(u"dd/MM/yyyy"_s);
    furniture.footer = u"Doppino %1"_s.arg(programVersion.left(20)).trimmed();
    furniture.pageOf = words(u"page"_s);
    return PaperPages(html(), handoverText(handoverStyle), furniture);
}

QByteArray HandoverReport::pdf() const { return pages().pdf(); }

QByteArray HandoverReport::content(const QString& fileName) const
{
    const bool isHtml = fileName.endsWith(u".html", Qt::CaseInsensitive)
        || fileName.endsWith(u".htm", Qt::CaseInsensitive);
    return isHtml ? html().toUtf8() : pdf();
}

QString HandoverReport::fileName() const
{
    const QString title = HandoverValues(*this).words()(u"title"_s);
    return FolderWriter::safeName(u"%1 - %2"_s.arg(title, site.name.left(60)), title);
}
