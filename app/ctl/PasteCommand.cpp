// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/PasteCommand.h"

#include "models/core/Redactor.h"
#include "models/trunk/SheetReader.h"

#include <QFile>
#include <QRegularExpression>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

/// A line may hold a password of something else; all behind the word is hidden.
QString withPasswordHidden(const QString& line, const QList<Secret>& secrets)
{
    static const QRegularExpression word(
        u"passw\\w*|pwd|psw|secret|creden[tz]ial\\w*|parola chiave|\\bpin\\b|chiave"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = word.match(line);
    if (match.hasMatch())
        return line.left(match.capturedEnd()) + u' ' + QString::fromUtf8(Redactor::mask);
    return QString::fromUtf8(Redactor::redact(line.toUtf8(), secrets));
}

} // namespace

void PasteCommand::start()
{
    if (options().words().size() != 3)
        return badUsage(u"trunk paste FILE|-"_s);
    withCatalog([this] { read(); });
}

void PasteCommand::read()
{
    constexpr qint64 maximumBytes = 256 * 1024;
    const bool isStandardInput = word(2) == u"-";
    QFile file(word(2));
    const bool isOpen
        = isStandardInput ? file.open(stdin, QFile::ReadOnly) : file.open(QFile::ReadOnly);
    if (!isOpen)
        return fail(Error(ErrorCode::FileUnreadable, word(2), file.errorString()));
    report(SheetReader::read(QString::fromUtf8(file.read(maximumBytes)), catalog()));
}

void PasteCommand::report(const SheetReading& reading)
{
    QList<Secret> secrets;
    for (const auto& found : reading.found)
        if (found.field == u"password")
            secrets.append(Secret(found.value));
    for (const auto& found : reading.found) {
        const QString value = found.field == u"password"
            ? QString::fromUtf8(Redactor::mask)
            : QString::fromUtf8(Redactor::redact(found.value.toUtf8(), secrets));
        const QString text = found.isCertain ? tr("%1: %2 (line %3)") : tr("%1: %2 ? (line %3)");
        output().event(
            { { u"event"_s, u"found"_s }, { u"field"_s, found.field }, { u"value"_s, value },
                { u"line"_s, found.line + 1 }, { u"certain"_s, found.isCertain } },
            text.arg(found.field, value).arg(found.line + 1));
    }
    for (const QString& line : reading.notUnderstood) {
        const QString shown = withPasswordHidden(line, secrets);
        output().event({ { u"event"_s, u"not_understood"_s }, { u"text"_s, shown } },
            tr("not understood: %1").arg(shown));
    }
    if (reading.found.isEmpty())
        output().message(tr("Nothing of a trunk was recognised in this text."));
    done(0);
}
