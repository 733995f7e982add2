// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/PbxDriver.h"

#include <QTimer>

/// A little PBX in memory: users, trunks and phones, each a set of texts. It outlives the visits
/// to it, and can be told to misbehave.
struct Shelf {
    enum class Fault {
        Refuse, ///< does nothing and says so
        Swallow, ///< does nothing and never answers: Unknown
        Mute, ///< does it and never answers: Unknown
        Half, ///< does it without its last field, and says it is done
        LogOut, ///< the session is over and the password no longer taken
    };

    QJsonObject content; ///< kind -> key -> field -> text
    QMap<QString, QList<Fault>> faults; ///< by item, one for each time
    QList<ErrorCode> openFaults; ///< one for each time
    QList<ErrorCode> readFaults;
    std::optional<Error> settleFault;
    QSet<QString> irreversible;
    QMap<QString, Error> refusals; ///< what its driver finds when it reviews the plan
    QMap<QString, QString> takesAlong; ///< what an item that broke off may have taken away
    bool isPreparing = false;
    int stopAfter = -1; ///< from then on it answers nothing any more

    QStringList log; ///< what was asked, in order: "open", "read", "create trunk:voip1"...
    QStringList settled;
    int atOnce = 0;
    QMap<QString, int> mostAtOnce; ///< by kind
    bool hasMixedKinds = false;
    std::function<void(const DeployItem&)> onApply; ///< before it is done
    QMap<QString, int> underWay; ///< by kind

    [[nodiscard]] QStringList applied() const
    {
        QStringList items = log;
        items.removeIf([](const QString& line) {
            return !line.startsWith(u"create ") && !line.startsWith(u"change ")
                && !line.startsWith(u"delete ");
        });
        return items;
    }
    [[nodiscard]] QString value(const QString& kind, const QString& key, const QString& field) const
    {
        return content[kind].toObject()[key].toObject()[field].toString();
    }
    void set(const QString& kind, const QString& key, const QMap<QString, QString>& fields)
    {
        QJsonObject things = content[kind].toObject();
        QJsonObject thing = things[key].toObject();
        for (auto it = fields.begin(); it != fields.end(); ++it)
            thing.insert(it.key(), it.value());
        things.insert(key, thing);
        content.insert(kind, things);
    }
    void remove(const QString& kind, const QString& key)
    {
        QJsonObject things = content[kind].toObject();
        things.remove(key);
        content.insert(kind, things);
    }
};

class ShelfDriver : public PbxDriver {
public:
    explicit ShelfDriver(Shelf& shelf)
        : m_shelf(shelf)
    {
    }

    [[nodiscard]] QString kind() const override { return QStringLiteral("shelf"); }

    [[nodiscard]] QList<DeployStage> stages() const override
    {
        return { { QStringLiteral("user"), QStringLiteral("users"), 4 },
            { QStringLiteral("trunk"), QStringLiteral("trunks"), 1 },
            { QStringLiteral("phone"), QStringLiteral("phones"), 3 } };
    }

    void open(Then then) override
    {
        m_shelf.log.append(QStringLiteral("open"));
        const Status status = answerOf(m_shelf.openFaults);
        later([then, status] { then(status); });
    }

    void read(Read then) override
    {
        m_shelf.log.append(QStringLiteral("read"));
        const Status status = answerOf(m_shelf.readFaults);
        later([this, then, status] {
            if (status)
                then(PbxState { kind(), m_shelf.content, QDateTime::currentDateTimeUtc() });
            else
                then(tl::unexpected(status.error()));
        });
    }

    void abort() override
    {
        ++m_generation;
        m_shelf.atOnce = 0;
        m_shelf.underWay.clear();
    }

    [[nodiscard]] QList<PbxObject> objects(const PbxState& state) const override
    {
        QList<PbxObject> all;
        for (auto kind = state.content.begin(); kind != state.content.end(); ++kind) {
            const QJsonObject things = kind->toObject();
            for (auto thing = things.begin(); thing != things.end(); ++thing) {
                PbxObject object { kind.key(), thing.key(), {}, { QStringLiteral("secret") } };
                const QJsonObject fields = thing->toObject();
                for (auto field = fields.begin(); field != fields.end(); ++field)
                    object.fields.insert(field.key(), field->toString());
                all.append(object);
            }
        }
        return all;
    }

    [[nodiscard]] PbxWanted wanted(const Site& site, const Catalog&, const PbxState&) const override
    {
        PbxWanted wanted;
        for (const Phone& phone : site.phones) // not in the order of doing
            wanted.objects.append({ QStringLiteral("phone"), phone.mac.hyphens(),
                { { QStringLiteral("user"), phone.user } }, {} });
        for (const Trunk& trunk : site.trunks)
            wanted.objects.append({ QStringLiteral("trunk"), trunk.name,
                { { QStringLiteral("host"), trunk.host },
                    { QStringLiteral("secret"), trunk.password.reveal() } },
                { QStringLiteral("secret") } });
        for (const User& user : site.users) {
            const PbxObject object { QStringLiteral("user"), user.username,
                { { QStringLiteral("extension"), user.extension },
                    { QStringLiteral("name"), user.name } },
                {} };
            wanted.objects.append(object);
            if (user.extension.isEmpty())
                wanted.refusals.insert(
                    object.id(), Error(ErrorCode::PbxUserUnknown, user.username));
        }
        return wanted;
    }

    void review(DeployItem& item, const DeployPlan&, const PbxState&) const override
    {
        if (m_shelf.irreversible.contains(item.id()))
            item.irreversible = QStringLiteral("file_overwritten");
        if (m_shelf.refusals.contains(item.id()))
            item.refusal = m_shelf.refusals.value(item.id());
    }

    [[nodiscard]] QList<PbxObject> lost(const PbxState& then, const QStringList& touched,
        const PbxState& now, const DeployPlan&) const override
    {
        QStringList present;
        for (const PbxObject& object : objects(now))
            present.append(object.id());
        QList<PbxObject> lost;
        for (const PbxObject& object : objects(then))
            for (const QString& id : touched)
                if (m_shelf.takesAlong.value(id) == object.id() && !present.contains(object.id()))
                    lost.append(object);
        return lost;
    }

    bool prepare(const DeployPlan&) override { return m_shelf.isPreparing; }

    void begin(const PbxState&) override { m_shelf.log.append(QStringLiteral("begin")); }

    void apply(const DeployItem& item, Applied then) override
    {
        m_shelf.log.append(deployActionName(item.action) + u' ' + item.id());
        ++m_shelf.underWay[item.kind];
        m_shelf.hasMixedKinds = m_shelf.hasMixedKinds || m_shelf.underWay.size() > 1;
        int& most = m_shelf.mostAtOnce[item.kind];
        most = std::max(most, m_shelf.underWay[item.kind]);
        if (m_shelf.onApply)
            m_shelf.onApply(item);
        if (m_shelf.stopAfter == 0)
            return;
        --m_shelf.stopAfter;
        QList<Shelf::Fault>& faults = m_shelf.faults[item.id()];
        const auto fault = faults.isEmpty() ? std::nullopt : std::optional(faults.takeFirst());
        later([this, item, then, fault] {
            if (--m_shelf.underWay[item.kind] == 0)
                m_shelf.underWay.remove(item.kind);
            then(carryOut(item, fault));
        });
    }

    void settle(const QList<DeployItem>& done, Then then) override
    {
        for (const DeployItem& item : done)
            m_shelf.settled.append(item.id());
        const Status status
            = m_shelf.settleFault ? Status(tl::unexpected(*m_shelf.settleFault)) : Status();
        later([then, status] { then(status); });
    }

    bool learn(Site& site, const PbxState& now) const override
    {
        bool isChanged = false;
        const QJsonObject trunks = now.content[QStringLiteral("trunk")].toObject();
        for (Trunk& trunk : site.trunks) {
            const QString realm = trunks[trunk.name].toObject()[QStringLiteral("realm")].toString();
            isChanged = isChanged || trunk.realm != realm;
            trunk.realm = realm;
        }
        return isChanged;
    }

    Status adopt(Site& site, const DeployItem& drift, const PbxState&) const override
    {
        for (Trunk& trunk : site.trunks)
            if (drift.kind == u"trunk" && trunk.name == drift.key
                && drift.sets(QStringLiteral("host"))) {
                trunk.host = drift.after(QStringLiteral("host"));
                return {};
            }
        return fail(ErrorCode::PbxFeatureAbsent, drift.id());
    }

    void import(Site& site, const Catalog&, const PbxState& now, QStringList&) const override
    {
        const QJsonObject trunks = now.content[QStringLiteral("trunk")].toObject();
        for (auto it = trunks.begin(); it != trunks.end(); ++it) {
            Trunk trunk;
            trunk.name = it.key();
            site.trunks.append(trunk);
        }
    }

private:
    Outcome carryOut(const DeployItem& item, std::optional<Shelf::Fault> fault)
    {
        using Fault = Shelf::Fault;
        if (fault == Fault::Refuse)
            return Outcome::failed(
                Error(ErrorCode::PbxRefused, item.id(), QStringLiteral("400 no")));
        if (fault == Fault::LogOut)
            return Outcome::failed(Error(ErrorCode::PbxCredentialsRefused, item.id()));
        const Outcome silence = Outcome::unknown(Error(ErrorCode::Timeout, item.id()));
        if (fault == Fault::Swallow)
            return silence;
        if (item.action == DeployItem::Action::Delete) {
            m_shelf.remove(item.kind, item.key);
        } else {
            QMap<QString, QString> fields;
            for (const DeployField& field : item.fields)
                fields.insert(field.name, field.after);
            if (fault == Fault::Half)
                fields.remove(fields.lastKey());
            if (item.action == DeployItem::Action::Create)
                m_shelf.remove(item.kind, item.key);
            m_shelf.set(item.kind, item.key, fields);
        }
        return fault == Fault::Mute ? silence : Outcome::done();
    }

    static Status answerOf(QList<ErrorCode>& faults)
    {
        return faults.isEmpty() ? Status()
                                : Status(fail(faults.takeFirst(), QStringLiteral("pbx")));
    }

    template <typename Do> void later(Do todo)
    {
        QTimer::singleShot(0, this, [this, todo, generation = m_generation] {
            if (generation == m_generation)
                todo();
        });
    }

    Shelf& m_shelf;
    int m_generation = 0;
};
