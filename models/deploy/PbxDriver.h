// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/Catalog.h"
#include "models/core/Clock.h"
#include "models/core/Job.h"
#include "models/core/Result.h"
#include "models/deploy/DeployPlan.h"
#include "models/site/Site.h"

#include <QObject>

#include <functional>
#include <memory>

/// What one kind of PBX has of its own. Asks and answers by callbacks on the owner's thread, each
/// exactly once and never from inside the call; several apply() may be under way, as many as the
/// stage allows.
class PbxDriver : public QObject {
    Q_OBJECT

public:
    using Then = std::function<void(Status)>;
    using Read = std::function<void(Result<PbxState>)>;
    /// Done: the other side confirmed it. Failed: nothing was done. Unknown: read it again first.
    using Applied = std::function<void(Outcome)>;

    using QObject::QObject;

    /// Pbx::kind
    [[nodiscard]] virtual QString kind() const = 0;
    /// In the order of doing.
    [[nodiscard]] virtual QList<DeployStage> stages() const = 0;

    /// Connects, checks whom it talks to, logs in. Errors (subject = host): PbxCertificateUnknown,
    /// PbxCertificateChanged, HostKeyChanged, PbxCredentialsRefused, Unresolvable,
    /// ConnectionRefused, Unreachable, Timeout, PbxAnswerOdd...
    virtual void open(Then then) = 0;
    /// Everything stages() are about. Changes nothing on the PBX.
    virtual void read(Read then) = 0;
    /// Forgets what is under way: none of its callbacks comes any more.
    virtual void abort() = 0;

    // Pure: no clock, no socket.

    /// What a state holds, all kinds.
    [[nodiscard]] virtual QList<PbxObject> objects(const PbxState& state) const = 0;
    [[nodiscard]] virtual PbxWanted wanted(
        const Site& site, const Catalog& catalog, const PbxState& now) const = 0;
    /// Adds to a planned item what is special about it: a refusal, irreversible, notes.
    /// @param plan all items, in order
    virtual void review(DeployItem& item, const DeployPlan& plan, const PbxState& now) const = 0;
    /// What items of a go that broke off took away, or would have put back, and the plan does not
    /// name: with the fields that are to be as they were.
    /// @param then before that go @param touched ids that nobody knows the end of
    [[nodiscard]] virtual QList<PbxObject> lost(const PbxState& /*then*/,
        const QStringList& /*touched*/, const PbxState& /*now*/, const DeployPlan& /*plan*/) const
    {
        return {};
    }

    /// Makes up what new things need and nobody states; learn() tells it from then on, so that it
    /// can be kept before it is sent. @return true when there was something
    virtual bool prepare(const DeployPlan& /*plan*/) { return false; }
    /// Takes the state that apply() starts from; it keeps track of it from then on.
    virtual void begin(const PbxState& now) = 0;
    /// Carries out one item of a plan. Errors' subject is DeployItem::id().
    virtual void apply(const DeployItem& item, Applied then) = 0;
    /// Waits for what the PBX does on its own after these were done, at most as long as it may
    /// take. Errors: PbxNotConfirmed (the first one; detail = what was waited for and how many).
    virtual void settle(const QList<DeployItem>& done, Then then) = 0;

    /// Puts into the site what only the PBX knew, such as the passwords it made for a gateway's
    /// trunks. @return true when something changed
    virtual bool learn(Site& site, const PbxState& now) const = 0;
    /// Puts into the site what was changed on the PBX. @param now of that item; nothing = it is
    /// gone Errors: PbxFeatureAbsent (the site has no place for it).
    virtual Status adopt(Site& site, const DeployItem& drift, const PbxState& now) const = 0;
    /// Puts everything the state holds into a site that is new. @param notes what was left out,
    /// snake_case
    virtual void import(
        Site& site, const Catalog& catalog, const PbxState& now, QStringList& notes) const = 0;

Q_SIGNALS:
    /// One line for people, without any secret.
    void transcript(Job::Direction direction, const QString& text);
    /// The PBX was recognised; to be kept when isNew. @param what tls, ssh or jump
    void trusted(const QString& what, const QString& host, const QString& type,
        const QString& fingerprint, bool isNew);
};

/// By what a PBX is known already.
struct PbxTrust {
    QString what; ///< tls, ssh or jump
    QString host; ///< "pbx.example.net:443"
    QString type; ///< of an SSH key; empty for TLS
    QString fingerprint; ///< "SHA256:..."
};

/// How a driver is made.
struct PbxAccess {
    Pbx pbx; ///< where, as whom
    QList<PbxTrust> known;
    /// Fingerprint the user agreed to just now, for a PBX that is not known yet or has changed.
    QString accepted;
    Clock clock;
    bool isUsingRedirect = false; ///< announce phones at their vendors' services through the PBX
    QString phoneFiles; ///< folder of PhoneFiles
    quint16 port = 0; ///< of the web interface; 0 = 443
};

namespace PbxDrivers {
/// nullptr for a PBX that takes nothing but what people type (tvox, lync).
std::unique_ptr<PbxDriver> make(const PbxAccess& access);
} // namespace PbxDrivers
