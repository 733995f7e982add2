// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/DeployPlanner.h"
#include "models/deploy/nethvoice/NethVoiceDriver.h"
#include "models/deploy/nethvoice/NethVoiceState.h"
#include "tests/support/NethVoiceAccess.h"

#include <QJsonDocument>
#include <QTest>

/// A simulated NethVoice, a site, and the driver between them.
class PeopleBench {
public:
    using Outcomes = QMap<QString, Outcome>; ///< by id

    explicit PeopleBench(NethVoiceSetup setup = subscribed(), bool isRedirecting = false)
        : peer(std::move(setup))
    {
        if (!peer.start())
            qFatal("%s", qPrintable(peer.errorText()));
        const auto loaded = Catalog::load();
        if (!loaded)
            qFatal("no catalogue");
        catalog = *loaded;
        m_isRedirecting = isRedirecting;
        connectAnew();
    }

    static NethVoiceSetup subscribed()
    {
        NethVoiceSetup setup;
        setup.hasSubscription = true;
        return setup;
    }

    /// As another visit begins.
    void connectAnew()
    {
        PbxAccess access = NethVoiceTest::accessTo(peer, speed);
        access.isUsingRedirect = m_isRedirecting;
        access.phoneFiles = phoneFiles;
        driver = std::make_unique<NethVoiceDriver>(access);
        const Status opened = awaited<Status>([&](auto then) { driver->open(then); });
        if (!opened)
            qFatal("%s", qPrintable(errorCodeName(opened.error().code) + opened.error().detail));
    }

    PbxState read()
    {
        const auto state = awaited<Result<PbxState>>([&](auto then) { driver->read(then); });
        if (!state)
            qFatal("%s",
                qPrintable(errorCodeName(state.error().code) + state.error().subject
                    + state.error().detail));
        return *state;
    }

    DeployPlan plan(const QStringList& groups = {})
    {
        now = read();
        return DeployPlanner::plan(*driver, site, *catalog, now, { groups, created });
    }
    DeployPlan planBack(const PbxState& then, const QStringList& ids)
    {
        now = read();
        return DeployPlanner::planBack(*driver, then, now, ids);
    }

    /// Kind after kind, as many at once as the stage bears.
    /// @param isEndingAtTrouble as when the program is killed there
    Outcomes apply(const DeployPlan& plan, bool isEndingAtTrouble = false)
    {
        driver->begin(now);
        Outcomes outcomes;
        QList<DeployItem> queue;
        for (const DeployItem& item : plan.items)
            if (item.isWork())
                queue.append(item);
        while (
            !queue.isEmpty() && (!isEndingAtTrouble || ended(outcomes) == QStringLiteral("done"))) {
            QList<DeployItem> together { queue.takeFirst() };
            while (!queue.isEmpty() && queue.first().kind == together.first().kind
                && (queue.first().action == DeployItem::Action::Delete)
                    == (together.first().action == DeployItem::Action::Delete)
                && together.size() < parallel(together.first().kind))
                together.append(queue.takeFirst());
            applyTogether(together, outcomes);
        }
        for (const DeployItem& item : plan.items)
            if (item.action == DeployItem::Action::Create
                && outcomes.value(item.id()).end == Outcome::End::Done)
                created.insert(item.id());
        return outcomes;
    }
    Outcomes deploy() { return apply(plan()); }

    /// Everything it did, newest first, is taken back.
    Outcomes undo(const PbxState& then, const DeployPlan& done)
    {
        QStringList ids;
        for (const DeployItem& item : done.items)
            if (item.isWork())
                ids.prepend(item.id());
        return apply(planBack(then, ids));
    }

    User& addUser(const QString& username, const QString& extension = {})
    {
        User user;
        user.username = username;
        user.name = username.left(1).toUpper() + username.mid(1);
        user.extension = extension;
        site.users.append(user);
        return site.users.last();
    }
    Phone& addPhone(const QString& mac, const QString& user = {},
        const QString& model = QStringLiteral("yealink-T54"))
    {
        Phone phone;
        phone.mac = *MacAddress::parse(mac);
        phone.model = model;
        phone.user = user;
        site.phones.append(phone);
        return site.phones.last();
    }

    /// "done", or the error.
    static QString ended(const Outcomes& outcomes)
    {
        for (const Outcome& outcome : outcomes)
            if (outcome.end != Outcome::End::Done)
                return told(outcome);
        return QStringLiteral("done");
    }
    static QString told(const Outcome& outcome)
    {
        if (outcome.end == Outcome::End::Done)
            return QStringLiteral("done");
        const Error error = outcome.error.value_or(Error());
        return outcomeName(outcome.end) + u' ' + errorCodeName(error.code) + u' ' + error.subject
            + u' ' + error.detail;
    }
    /// "create user:mario", in order, without what is unchanged.
    static QStringList lines(const DeployPlan& plan)
    {
        QStringList lines;
        for (const DeployItem& item : plan.items)
            if (item.action != DeployItem::Action::Unchanged)
                lines.append(deployActionName(item.action) + u' ' + item.id()
                    + (item.refusal ? u' ' + errorCodeName(item.refusal->code) : QString()));
        return lines;
    }
    [[nodiscard]] QJsonObject userRow(const QString& username) const
    {
        return peer.state().value(QStringLiteral("users")).toObject().value(username).toObject();
    }
    /// Devices by MAC with colons: extension.
    [[nodiscard]] QMap<QString, QString> seats() const
    {
        QMap<QString, QString> seats;
        for (const QJsonValue& device : peer.state().value(QStringLiteral("devices")).toArray())
            if (const QString mac = device[QStringLiteral("mac")].toString(); !mac.isEmpty())
                seats.insert(mac, device[QStringLiteral("extension")].toString());
        return seats;
    }
    [[nodiscard]] QStringList extensions() const
    {
        return peer.state().value(QStringLiteral("extensions")).toObject().keys();
    }
    [[nodiscard]] QJsonObject variables(const QString& mac) const
    {
        return peer.state()
            .value(QStringLiteral("scopes"))
            .toObject()
            .value(mac)
            .toObject()
            .value(QStringLiteral("variables"))
            .toObject();
    }
    [[nodiscard]] QJsonArray bodies(const QString& match) const
    {
        const QRegularExpression form(match);
        QJsonArray bodies;
        for (const NethVoiceRequest& request : peer.requests())
            if (form.match(request.line()).hasMatch())
                bodies.append(QJsonDocument::fromJson(request.body).object());
        return bodies;
    }

    NethVoicePeer peer;
    Site site;
    std::shared_ptr<const Catalog> catalog;
    std::unique_ptr<NethVoiceDriver> driver;
    PbxState now;
    QSet<QString> created;
    QString phoneFiles; ///< folder, from the next connectAnew() on

private:
    static constexpr int speed = 40;

    template <typename Value, typename Ask> static Value awaited(Ask ask)
    {
        const auto got = NethVoiceTest::awaited<Value>(ask);
        if (!got)
            qFatal("no answer");
        return *got;
    }
    /// As soon as all have ended: sleeping between two looks would cost more than the work.
    void applyTogether(const QList<DeployItem>& together, Outcomes& outcomes)
    {
        const auto due = outcomes.size() + together.size();
        QEventLoop loop;
        for (const DeployItem& item : together)
            driver->apply(item, [&, id = item.id()](const Outcome& outcome) {
                outcomes.insert(id, outcome);
                if (outcomes.size() == due)
                    loop.quit();
            });
        QTimer::singleShot(NethVoiceTest::waitMs, &loop, &QEventLoop::quit);
        loop.exec();
        if (outcomes.size() != due)
            qFatal("no end of %s", qPrintable(together.first().id()));
    }
    [[nodiscard]] int parallel(const QString& kind) const
    {
        for (const DeployStage& stage : driver->stages())
            if (stage.kind == kind)
                return stage.parallel;
        return 1;
    }

    bool m_isRedirecting = false;
};
