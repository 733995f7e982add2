// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/certification/CertificationJob.h"
#include "models/certification/CheckNames.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

/// A plan of just some tests, a trunk at a peer on this machine, and the job that does them.
class CheckBench {
public:
    /// @param username the trunk's number, too: calls to it come back in
    CheckBench(const QString& username, quint16 port, const QString& password)
    {
        trunk.name = u"voip1"_s;
        trunk.host = u"127.0.0.1"_s;
        trunk.port = port;
        trunk.transport = u"udp"_s;
        trunk.username = username;
        trunk.number = username;
        trunk.password = Secret(password);
        inputs.insert(u"own_number"_s, username);
    }

    /// A test of that check; its id is the check's name unless there are two of it.
    void add(const QString& check, const QMap<QString, QString>& with = {},
        const QMap<QString, double>& limits = {})
    {
        const CheckName* name = CheckNames::find(check);
        QJsonObject test { { u"id"_s, idOf(check) }, { u"area"_s, u"all"_s },
            { u"class"_s, u"ko"_s }, { u"points"_s, 1 }, { u"check"_s, check },
            { u"title"_s, words(u"A test"_s) },
            { u"instructions"_s, words(u"Passed when it works."_s) },
            { u"evidence"_s, QJsonArray { u"times"_s } } };
        QJsonObject withObject;
        for (auto it = with.begin(); it != with.end(); ++it)
            withObject.insert(it.key(), it.value());
        if (!with.isEmpty())
            test.insert(u"with"_s, withObject);
        QJsonObject limitsObject;
        for (auto it = limits.begin(); it != limits.end(); ++it)
            limitsObject.insert(it.key(), it.value());
        if (!limits.isEmpty())
            test.insert(u"limits"_s, limitsObject);
        if (name && !name->inputs.isEmpty())
            test.insert(u"inputs"_s, QJsonArray::fromStringList(name->inputs));
        m_tests.append(test);
    }
    void addGuided(const QString& id)
    {
        m_tests.append(QJsonObject { { u"id"_s, id }, { u"area"_s, u"all"_s },
            { u"class"_s, u"ko"_s }, { u"points"_s, 1 }, { u"title"_s, words(u"A test"_s) },
            { u"instructions"_s, words(u"Listen."_s) },
            { u"evidence"_s, QJsonArray { u"note"_s } } });
    }

    [[nodiscard]] CertificationRequest request(const Catalog& catalog) const
    {
        CertificationRequest request;
        const auto plan = CertificationPlan::read(json(), u"bench.json"_s);
        if (!plan)
            qFatal("%s: %s", qPrintable(plan.error().first().subject),
                qPrintable(plan.error().first().detail));
        request.run = CertificationRun::of(*plan);
        request.run.inputs = inputs;
        request.trunk = TrunkPlan::resolve(trunk, catalog);
        request.catalog = std::shared_ptr<const Catalog>(std::shared_ptr<void>(), &catalog);
        request.tester = u"tester"_s;
        request.agent = agent;
        request.answerDeadline = answerDeadline;
        request.ringDeadline = ringDeadline;
        request.clock = clock;
        request.entry = entry;
        return request;
    }

    /// False when it does not end.
    static bool run(CertificationJob& job, int deadlineMs = 60'000)
    {
        QSignalSpy finished(&job, &Job::finished);
        job.start();
        return finished.wait(deadlineMs) && finished.size() == 1;
    }
    static const CertificationResult& result(const CertificationJob& job, const QString& id)
    {
        const CertificationResult* found = job.certificationRun().result(id);
        if (!found)
            qFatal("no test %s", qPrintable(id));
        return *found;
    }
    /// u"passed"_s, u"too_slow"_s, u"not_applicable: not_for_this_trunk"_s: what a test came to.
    static QString verdict(const CertificationResult& result)
    {
        using State = CertificationResult::State;
        const QString code = result.error ? errorCodeName(result.error->code) : QString();
        if (result.state == State::Failed)
            return code;
        const QString state = certificationStateName(result.state);
        return code.isEmpty() ? state : state + u": "_s + code;
    }
    static QString fact(const CertificationResult& result, const QString& key)
    {
        for (const TrunkFact& each : result.facts)
            if (each.key == key)
                return each.value;
        return {};
    }
    /// For the messages of a test.
    static QByteArray story(const CertificationResult& result)
    {
        QByteArray text = verdict(result).toUtf8();
        if (result.error)
            text += " (" + result.error->subject.toUtf8() + ", " + result.error->detail.toUtf8()
                + ')';
        for (const TrunkFact& each : result.facts)
            text += "\n  " + each.key.toUtf8() + " = " + each.value.toUtf8();
        for (const TracedMessage& each : result.messages)
            text += (each.isSent ? "\n--> " : "\n<-- ") + each.remote.text().toUtf8() + '\n'
                + each.bytes;
        return text;
    }

    Trunk trunk;
    QMap<QString, QString> checkWith; ///< for who adds a test later
    QMap<QString, double> checkLimits;
    QHash<QString, QString> inputs;
    SipAgentSetup agent;
    Clock clock {};
    QByteArray entry;
    std::chrono::milliseconds answerDeadline { 1500 };
    std::chrono::milliseconds ringDeadline { 3000 };

private:
    static QJsonObject words(const QString& text)
    {
        return { { u"en"_s, text }, { u"it"_s, text } };
    }
    [[nodiscard]] QString idOf(const QString& check) const
    {
        int earlier = 0;
        for (const QJsonObject& each : m_tests)
            earlier += each.value(u"check"_s).toString() == check ? 1 : 0;
        return earlier == 0 ? check : check + u"_%1"_s.arg(earlier + 1);
    }
    [[nodiscard]] QByteArray json() const
    {
        QJsonArray names;
        for (const QString& id : { u"own_number"_s, u"second_number"_s, u"echo_number"_s,
                 u"foreign_number"_s, u"unknown_number"_s, u"channels"_s, u"parallel_calls"_s })
            names.append(QJsonObject { { u"id"_s, id }, { u"title"_s, words(u"A number"_s) },
                { u"hint"_s, words(u"Ask."_s) }, { u"form"_s, u"text"_s } });
        QJsonArray tests;
        for (const QJsonObject& each : m_tests)
            tests.append(each);
        const QJsonObject root { { u"format"_s, u"doppino-certification-plan/1"_s },
            { u"id"_s, u"bench"_s }, { u"version"_s, 1 }, { u"title"_s, words(u"A bench"_s) },
            { u"months_valid"_s, 12 },
            { u"areas"_s,
                QJsonArray {
                    QJsonObject { { u"id"_s, u"all"_s }, { u"title"_s, words(u"All"_s) } } } },
            { u"inputs"_s, names }, { u"tests"_s, tests } };
        return QJsonDocument(root).toJson();
    }

    QList<QJsonObject> m_tests;
};
