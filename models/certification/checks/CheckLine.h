// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Clock.h"
#include "models/sip/SipCall.h"
#include "models/trunk/TrunkPlan.h"

#include <QHash>
#include <QObject>

struct CertificationRequest;

/// The trunk as the checks of one run use it: one agent, resolved once, registered as long as a
/// check needs it. Everything comes back later, never from inside the call that asked.
class CheckLine : public QObject {
    Q_OBJECT

public:
    explicit CheckLine(const CertificationRequest& request, QObject* parent = nullptr);
    ~CheckLine() override;

    [[nodiscard]] const TrunkPlan& plan() const;
    [[nodiscard]] const CertificationRequest& request() const { return m_request; }
    /// Given by the tester, else the plan's initial value; empty = not known.
    [[nodiscard]] QString input(const QString& id) const;
    /// Real time of what a plan states: see CertificationRequest::clock.
    [[nodiscard]] std::chrono::milliseconds real(std::chrono::milliseconds nominal) const;
    [[nodiscard]] std::chrono::milliseconds answerDeadline() const;
    [[nodiscard]] std::chrono::milliseconds ringDeadline() const;

    [[nodiscard]] SipAgent& agent() const;
    /// A second agent with the same setup but another port, of which the provider knows nothing:
    /// a PBX that comes back after a power cut, an intruder. The caller owns it.
    [[nodiscard]] std::unique_ptr<SipAgent> otherAgent() const;
    /// The trunk's account as REGISTER needs it, and as calls need it (From user and domain).
    [[nodiscard]] SipAccount account() const;
    [[nodiscard]] SipAccount callingAccount() const;

    /// Where the trunk's requests go; kept after the first time.
    void withRoute(std::function<void(const SipRoute&)> then);
    /// Where its REGISTERs go: the same, unless the registrar is another host. After withRoute().
    [[nodiscard]] const SipRoute& registrarRoute() const;
    /// The first hop that answered OPTIONS or REGISTER, else the route's first. After withRoute().
    [[nodiscard]] SipHop hop() const;
    void chooseHop(const SipHop& hop);

    /// Calls can be made and come in: on a registering trunk the account is registered (again when
    /// it is not any more). nothing = it is; an error: TrunkJudge::registering's, resolving's, or
    /// MissingValue. A refusal is remembered and never asked for again: providers lock accounts.
    void withLine(std::function<void(const std::optional<Error>&)> then);
    /// Our binding is removed. nothing = proven.
    void withoutLine(std::function<void(const std::optional<Error>&)> then);
    /// As the last REGISTER was answered.
    [[nodiscard]] const std::optional<SipRegistration>& registration() const;
    /// Another agent took the binding over, or it was removed: the next withLine() registers.
    void forgetRegistration();
    /// Removes what another agent has bound, then destroys it; where that is not proven leave()
    /// says so.
    void dismiss(std::unique_ptr<SipAgent> agent, std::function<void()> then);
    /// The end: our bindings are removed, which is proven. @param isInHaste everything under way is
    /// given up. nothing = nothing of ours is left; else BindingLeft.
    void leave(bool isInHaste, std::function<void(const std::optional<Error>&)> then);

    /// After withLine(). @param number in any form, or a whole URI
    [[nodiscard]] std::unique_ptr<SipCall> call(const QString& number, const CallWish& wish = {});
    /// How long to wait so that no more calls are placed a second than every provider takes.
    [[nodiscard]] std::chrono::milliseconds untilNextCall() const;
    [[nodiscard]] std::chrono::milliseconds betweenCalls() const;
    /// Who gets the calls that come in, from now on. Empty = they are refused with 480.
    void takeCalls(std::function<void(const std::shared_ptr<SipCall>&)> taker);

Q_SIGNALS:
    void traced(const TracedMessage& message);

private:
    class Private;
    const CertificationRequest& m_request;
    std::unique_ptr<Private> d;
};
