// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/jobs/JobWords.h"

#include "models/core/ErrorText.h"
#include "widgets/common/UploadStateText.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace JobWords {

QString state(const JobListModel::Entry& entry)
{
    return entry.isRunning() ? QCoreApplication::translate("JobWords", "running")
                             : UploadStateText::word(entry.outcome.end);
}

GlyphIcon::Shape shape(const JobListModel::Entry& entry)
{
    return entry.isRunning() ? GlyphIcon::Shape::Current
                             : UploadStateText::shape(entry.outcome.end);
}

QString duration(qint64 ms)
{
    const qint64 seconds = ms / 1000;
    const QString rest = u"%1:%2"_s.arg(seconds / 60 % 60, seconds >= 3600 ? 2 : 1, 10, QChar(u'0'))
                             .arg(seconds % 60, 2, 10, QChar(u'0'));
    return seconds >= 3600 ? u"%1:%2"_s.arg(seconds / 3600).arg(rest) : rest;
}

QString end(const JobListModel::Entry& entry)
{
    const QString title = entry.label.title ? entry.label.title() : QString();
    return QCoreApplication::translate("JobWords", "%1: %2", "a job, how it ended")
        .arg(title, state(entry));
}

QString detail(const Error& error)
{
    QStringList lines { errorCodeName(error.code) };
    for (const QString& text : { error.subject, error.detail })
        if (!text.isEmpty())
            lines.append(text);
    lines.append(QCoreApplication::translate("JobWords", "Next to act: %1")
                     .arg(ErrorText::turn(error.turn)));
    return lines.join(u'\n');
}

bool hasPage(const JobLabel& label)
{
    return (!label.siteId.isEmpty() && !label.step.isEmpty())
        || label.kind == JobLabel::Kind::Certification;
}

} // namespace JobWords
