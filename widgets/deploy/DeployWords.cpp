// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/deploy/DeployWords.h"

#include "models/core/ErrorText.h"
#include "models/deploy/DeployText.h"
#include "widgets/common/UploadStateText.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString worded(const char* text) { return QCoreApplication::translate("DeployWords", text); }

QString doneSentence(const DeployRequest& request, const QString& pbx, bool wasAgreed)
{
    if (!wasAgreed)
        return request.purpose == DeployRequest::Purpose::Undo
            ? worded(QT_TRANSLATE_NOOP("DeployWords", "Nothing to undo: %1 is as it was before."))
                  .arg(pbx)
            : worded(QT_TRANSLATE_NOOP(
                         "DeployWords", "Nothing to do: %1 holds everything this site wants."))
                  .arg(pbx);
    switch (request.purpose) {
    case DeployRequest::Purpose::Undo:
        return worded(QT_TRANSLATE_NOOP("DeployWords",
                          "Undone: %1 is as it was before the deployment, read back and compared."))
            .arg(pbx);
    case DeployRequest::Purpose::Restore:
        return worded(QT_TRANSLATE_NOOP("DeployWords", "Restored on %1, read back and compared."))
            .arg(pbx);
    default:
        return worded(
            QT_TRANSLATE_NOOP("DeployWords", "Done: %1 holds the plan, read back and compared."))
            .arg(pbx);
    }
}

int countOf(const DeployJob& job, DeployItem::State state)
{
    const auto& items = job.plan().items;
    return int(std::count_if(items.begin(), items.end(),
        [&](const DeployItem& item) { return item.isWork() && job.state(item.id()) == state; }));
}

/// Of what was begun: whoever reads "not done" must know what is there all the same.
QString countSentence(const DeployJob& job)
{
    QStringList parts { worded(
        QT_TRANSLATE_NOOP("DeployWords", "%1 of %2 changes are done on the PBX."))
                            .arg(job.done())
                            .arg(job.work()) };
    if (const int failed = countOf(job, DeployItem::State::Failed); failed > 0)
        parts.append(QCoreApplication::translate("DeployWords", "%n failed.", "changes", failed));
    if (const int refused = job.plan().count(DeployItem::Action::Refused); refused > 0)
        parts.append(QCoreApplication::translate("DeployWords", "%n refused.", "changes", refused));
    return parts.join(u' ');
}

} // namespace

namespace DeployWords {

QString pbxName(const QString& kind)
{
    static const QHash<QString, QString> names { { u"nethvoice"_s, u"NethVoice"_s },
        { u"tvox"_s, u"TVox"_s }, { u"lync"_s, u"Lync Server"_s }, { u"asterisk"_s, u"Asterisk"_s },
        { u"freepbx"_s, u"FreePBX"_s } };
    return names.value(kind, kind);
}

Place place(const Pbx& pbx)
{
    const QString own = pbx.host.isEmpty() ? pbx.address : pbx.host;
    const bool isBySsh = pbx.kind == u"asterisk" || pbx.kind == u"freepbx";
    if (!isBySsh)
        return { own, pbx.user };
    return { pbx.ssh.host.isEmpty() ? own : pbx.ssh.host, pbx.ssh.user };
}

QString pbxAt(const Pbx& pbx)
{
    return QCoreApplication::translate("DeployWords", "%1 at %2", "kind of PBX, its host")
        .arg(pbxName(pbx.kind), place(pbx).host);
}

QString step(const QString& name)
{
    static const QHash<QString, const char*> words {
        { u"connect"_s, QT_TRANSLATE_NOOP("DeployWords", "Connecting…") },
        { u"read"_s, QT_TRANSLATE_NOOP("DeployWords", "Reading the PBX…") },
        { u"plan"_s, QT_TRANSLATE_NOOP("DeployWords", "Comparing…") },
        { u"apply"_s, QT_TRANSLATE_NOOP("DeployWords", "Changing the PBX…") },
        { u"settle"_s, QT_TRANSLATE_NOOP("DeployWords", "Waiting until the PBX has reloaded…") },
        { u"verify"_s, QT_TRANSLATE_NOOP("DeployWords", "Reading back and comparing…") },
    };
    const char* word = words.value(name);
    return word ? worded(word) : name;
}

QString purpose(const QString& purpose)
{
    static const QHash<QString, const char*> words {
        { u"deploy"_s, QT_TRANSLATE_NOOP("DeployWords", "Deployment") },
        { u"undo"_s, QT_TRANSLATE_NOOP("DeployWords", "Undo of a deployment") },
        { u"restore"_s, QT_TRANSLATE_NOOP("DeployWords", "Restoration") },
        { u"adopt"_s, QT_TRANSLATE_NOOP("DeployWords", "Changes taken over") },
    };
    const char* word = words.value(purpose);
    return word ? worded(word) : purpose;
}

QString outcome(const DeploymentRecord& record)
{
    if (record.outcomeText.isEmpty())
        return worded(QT_TRANSLATE_NOOP("DeployWords", "interrupted"));
    if (record.isUndone)
        return worded(QT_TRANSLATE_NOOP("DeployWords", "undone"));
    return UploadStateText::word(record.outcome.end);
}

GlyphIcon::Shape outcomeShape(const DeploymentRecord& record)
{
    if (record.outcomeText.isEmpty())
        return GlyphIcon::Shape::Warning;
    return record.isUndone ? GlyphIcon::Shape::Undo : UploadStateText::shape(record.outcome.end);
}

GlyphIcon::Shape stateShape(const QString& state)
{
    using Shape = GlyphIcon::Shape;
    static const QHash<QString, Shape> shapes { { u"running"_s, Shape::Current },
        { u"done"_s, Shape::Done }, { u"failed"_s, Shape::Error }, { u"unknown"_s, Shape::Unknown },
        { u"skipped"_s, Shape::LeftOut } };
    return shapes.value(state, Shape::Open);
}

QString end(const DeployJob& job, const DeployRequest& request, const Outcome& outcome,
    const QString& pbx, bool wasAgreed)
{
    const QString why = outcome.error ? DeployText::sentence(*outcome.error) : QString();
    const QString next = outcome.error ? ErrorText::nextStep(*outcome.error) : QString();
    QStringList lines;
    switch (outcome.end) {
    case Outcome::End::Done:
        lines = { doneSentence(request, pbx, wasAgreed) };
        break;
    case Outcome::End::Failed:
        lines = { (job.done() > 0
                          ? worded(QT_TRANSLATE_NOOP("DeployWords", "Not all of it is done. %1"))
                          : worded(QT_TRANSLATE_NOOP("DeployWords", "Not done. %1")))
                      .arg(why),
            next };
        break;
    case Outcome::End::Unknown:
        lines = { worded(QT_TRANSLATE_NOOP("DeployWords", "Outcome unknown. %1")).arg(why), next };
        break;
    case Outcome::End::Cancelled:
        lines = { worded(QT_TRANSLATE_NOOP("DeployWords", "Stopped by you.")) };
        break;
    }
    if (wasAgreed && outcome.end != Outcome::End::Done)
        lines.append(countSentence(job));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString action(const QString& name)
{
    for (const auto action :
        { DeployItem::Action::Create, DeployItem::Action::Change, DeployItem::Action::Delete,
            DeployItem::Action::Unchanged, DeployItem::Action::Refused })
        if (deployActionName(action) == name)
            return DeployText::action(action);
    return name;
}

QString state(const QString& name)
{
    for (const auto state :
        { DeployItem::State::Waiting, DeployItem::State::Running, DeployItem::State::Done,
            DeployItem::State::Failed, DeployItem::State::Unknown, DeployItem::State::Skipped })
        if (deployStateName(state) == name)
            return DeployText::state(state);
    return name;
}

QString moment(const QDateTime& at)
{
    return QLocale().toString(at.toLocalTime(), QLocale::ShortFormat);
}

} // namespace DeployWords
