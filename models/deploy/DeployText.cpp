// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/DeployText.h"

#include "models/core/ErrorText.h"
#include "models/core/Redactor.h"
#include "models/core/TextLanguage.h"
#include "models/deploy/DeployTextRows.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

QString deployWord(const char* text, int n = -1)
{
    return TextLanguage::translate("DeployText", text, nullptr, n);
}

/// A word that no table knows stays as it is.
QString deployRow(const QHash<QString, const char*>& rows, const QString& key)
{
    const char* text = rows.value(key);
    return text ? deployWord(text) : key;
}

const char* actionWord(DeployItem::Action action)
{
    switch (action) {
    case DeployItem::Action::Create:
        return QT_TRANSLATE_NOOP("DeployText", "Create");
    case DeployItem::Action::Change:
        return QT_TRANSLATE_NOOP("DeployText", "Change");
    case DeployItem::Action::Delete:
        return QT_TRANSLATE_NOOP("DeployText", "Delete");
    case DeployItem::Action::Unchanged:
        return QT_TRANSLATE_NOOP("DeployText", "Unchanged");
    case DeployItem::Action::Refused:
        return QT_TRANSLATE_NOOP("DeployText", "Refused");
    }
    Q_UNREACHABLE();
}

const char* stateWord(DeployItem::State state)
{
    switch (state) {
    case DeployItem::State::Waiting:
        return QT_TRANSLATE_NOOP("DeployText", "Waiting");
    case DeployItem::State::Running:
        return QT_TRANSLATE_NOOP("DeployText", "Running");
    case DeployItem::State::Done:
        return QT_TRANSLATE_NOOP("DeployText", "Done");
    case DeployItem::State::Failed:
        return QT_TRANSLATE_NOOP("DeployText", "Failed");
    case DeployItem::State::Unknown:
        return QT_TRANSLATE_NOOP("DeployText", "Outcome unknown");
    case DeployItem::State::Skipped:
        return QT_TRANSLATE_NOOP("DeployText", "Not done");
    }
    Q_UNREACHABLE();
}

} // namespace

namespace DeployText {

QString kind(const QString& kind) { return deployRow(DeployTextRows::kinds(), kind); }
QString field(const QString& name) { return deployRow(DeployTextRows::fields(), name); }
QString action(DeployItem::Action action) { return deployWord(actionWord(action)); }
QString state(DeployItem::State state) { return deployWord(stateWord(state)); }
QString irreversible(const QString& key) { return deployRow(DeployTextRows::irreversible(), key); }

QString value(const DeployField& field, bool isAfter)
{
    const QString& text = isAfter ? field.after : field.before;
    if (text.isEmpty())
        return deployWord(QT_TRANSLATE_NOOP("DeployText", "(none)"));
    return field.isSecret ? QString::fromUtf8(Redactor::mask) : text;
}

QString note(const QString& key)
{
    const QString word = key.section(u": "_s, 0, 0);
    const char* text = DeployTextRows::notes().value(word);
    if (!text)
        return key;
    const QString sentence = deployWord(text);
    return sentence.contains(u"%1") ? sentence.arg(key.section(u": "_s, 1)) : sentence;
}

QString item(const QString& id)
{
    const QString kind = id.section(u':', 0, 0);
    const char* text = DeployTextRows::kinds().value(kind);
    return text && id.size() > kind.size() ? deployWord(text) + u' ' + id.sliced(kind.size() + 1)
                                           : id;
}

QString sentence(const Error& error)
{
    return ErrorText::sentence(Error(error.code, item(error.subject), error.detail, error.turn));
}

QString whole(const Error& error) { return sentence(error) + u' ' + ErrorText::nextStep(error); }

QString summary(const DeployPlan& plan)
{
    struct Part {
        DeployItem::Action action;
        const char* text;
    };
    static constexpr Part parts[] {
        { DeployItem::Action::Create, QT_TRANSLATE_N_NOOP("DeployText", "%n to create") },
        { DeployItem::Action::Change, QT_TRANSLATE_N_NOOP("DeployText", "%n to change") },
        { DeployItem::Action::Delete, QT_TRANSLATE_N_NOOP("DeployText", "%n to delete") },
        { DeployItem::Action::Refused, QT_TRANSLATE_N_NOOP("DeployText", "%n refused") },
        { DeployItem::Action::Unchanged, QT_TRANSLATE_N_NOOP("DeployText", "%n unchanged") },
    };
    QStringList told;
    for (const Part& part : parts)
        if (const int n = plan.count(part.action); n > 0)
            told.append(deployWord(part.text, n));
    return told.isEmpty() ? deployWord(QT_TRANSLATE_NOOP("DeployText", "nothing to do"))
                          : told.join(u", "_s);
}

} // namespace DeployText
