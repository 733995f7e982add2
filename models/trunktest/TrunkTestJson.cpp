// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trunktest/TrunkTestJson.h"

using namespace Qt::StringLiterals;

namespace {

const QString verdictName = u"verdict"_s;

QJsonObject stepObject(const TrunkTestStep& step)
{
    QJsonObject object { { u"name"_s, step.name }, { u"state"_s, trunkTestStateName(step.state) },
        { u"started_ms"_s, step.startedMs }, { u"elapsed_ms"_s, step.elapsedMs },
        { u"facts"_s, TrunkTestJson::factArray(step.facts) } };
    if (step.error)
        object.insert(u"error"_s,
            QJsonObject { { u"code"_s, errorCodeName(step.error->code) },
                { u"subject"_s, step.error->subject }, { u"detail"_s, step.error->detail } });
    return object;
}

std::optional<Error> errorOf(const QJsonObject& object)
{
    for (int i = 0; i <= int(ErrorCode::Cancelled); ++i)
        if (errorCodeName(ErrorCode(i)) == object.value(u"code"_s).toString())
            return Error(ErrorCode(i), object.value(u"subject"_s).toString(),
                object.value(u"detail"_s).toString());
    return {};
}

TrunkTestStep::State stateOf(const QString& name)
{
    using State = TrunkTestStep::State;
    for (const State state :
        { State::Waiting, State::Running, State::Passed, State::Failed, State::NotApplicable })
        if (trunkTestStateName(state) == name)
            return state;
    return State::Skipped;
}

TrunkTestStep stepOf(const QJsonObject& object)
{
    TrunkTestStep step;
    step.name = object.value(u"name"_s).toString();
    step.state = stateOf(object.value(u"state"_s).toString());
    step.startedMs = object.value(u"started_ms"_s).toInteger();
    step.elapsedMs = object.value(u"elapsed_ms"_s).toInteger();
    step.error = errorOf(object.value(u"error"_s).toObject());
    step.facts = TrunkTestJson::factsOf(object.value(u"facts"_s).toArray());
    return step;
}

Endpoint endpointOf(const QJsonObject& object, const QString& name)
{
    return { object.value(name).toString(), quint16(object.value(name + u"_port"_s).toInt()) };
}

} // namespace

namespace TrunkTestJson {

QJsonObject facts(const QList<TrunkFact>& facts)
{
    QJsonObject object;
    for (const TrunkFact& fact : facts)
        object.insert(fact.key, fact.value);
    return object;
}

QJsonArray factArray(const QList<TrunkFact>& facts)
{
    QJsonArray array;
    for (const TrunkFact& fact : facts)
        array.append(QJsonArray { fact.key, fact.value });
    return array;
}

QList<TrunkFact> factsOf(const QJsonArray& facts)
{
    QList<TrunkFact> list;
    for (const QJsonValue& fact : facts)
        list.append({ fact[0].toString(), fact[1].toString() });
    return list;
}

QJsonArray steps(const QList<TrunkTestStep>& steps, const TrunkVerdict& verdict)
{
    QJsonArray array;
    for (const TrunkTestStep& step : steps)
        array.append(stepObject(step));
    array.append(QJsonObject { { u"name"_s, verdictName }, { u"sip"_s, verdict.sip },
        { u"proofs"_s, QJsonArray::fromStringList(verdict.proofs) },
        { u"remarks"_s, QJsonArray::fromStringList(verdict.remarks) } });
    return array;
}

QJsonArray messages(const QList<TracedMessage>& messages)
{
    QJsonArray array;
    for (const TracedMessage& m : messages)
        array.append(QJsonObject { { u"at_us"_s, m.atUs }, { u"sent"_s, m.isSent },
            { u"transport"_s, sipTransportName(m.transport) }, { u"local"_s, m.local.address },
            { u"local_port"_s, m.local.port }, { u"remote"_s, m.remote.address },
            { u"remote_port"_s, m.remote.port },
            // Every byte one character: what came need not be UTF-8.
            { u"bytes"_s, QString::fromLatin1(m.bytes) } });
    return array;
}

QList<TrunkTestStep> stepsOf(const QJsonArray& steps)
{
    QList<TrunkTestStep> list;
    for (const QJsonValue& value : steps)
        if (value[u"name"_s].toString() != verdictName)
            list.append(stepOf(value.toObject()));
    return list;
}

TrunkVerdict verdictOf(const QJsonArray& steps)
{
    TrunkVerdict verdict;
    for (const QJsonValue& value : steps) {
        if (value[u"name"_s].toString() != verdictName)
            continue;
        verdict.sip = value[u"sip"_s].toInt();
        for (const QJsonValue& proof : value[u"proofs"_s].toArray())
            verdict.proofs.append(proof.toString());
        for (const QJsonValue& remark : value[u"remarks"_s].toArray())
            verdict.remarks.append(remark.toString());
    }
    return verdict;
}

QList<TracedMessage> messagesOf(const QJsonArray& messages)
{
    QList<TracedMessage> list;
    for (const QJsonValue& value : messages) {
        const QJsonObject m = value.toObject();
        list.append({ m.value(u"at_us"_s).toInteger(), m.value(u"sent"_s).toBool(),
            sipTransportFromName(m.value(u"transport"_s).toString()), endpointOf(m, u"local"_s),
            endpointOf(m, u"remote"_s), m.value(u"bytes"_s).toString().toLatin1() });
    }
    return list;
}

} // namespace TrunkTestJson
