// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sip/re/ReDialog.h"
#include "models/sip/re/ReEngine.h"

/// The owner's side of an agent, in its thread.
class SipAgent::Private {
public:
    Private(SipAgent* agent, SipAgentSetup setup);
    ~Private();
    Q_DISABLE_COPY_MOVE(Private)

    /// A function for the SIP thread that makes the callback in the owner's, unless the agent was
    /// aborted or destroyed meanwhile.
    template <typename T> std::function<void(const T&)> home(Then<T> then)
    {
        return [this, epoch = epoch, then = std::move(then), mailbox = mailbox](const T& value) {
            mailbox->post([this, epoch, then, value] { // not run once the owner is gone
                if (epoch == this->epoch)
                    then(value);
            });
        };
    }
    /// The same, with what the registration leaves behind here.
    std::function<void(ReEngine&, const SipRegistration&)> homeOfRegistration(
        Then<SipRegistration> then);
    /// How a call of ours is made by now.
    [[nodiscard]] ReCallVia callingVia() const;
    /// From here on calls to us are announced by SipAgent::called().
    void takeCalls();
    /// Runs in the SIP thread with the engine.
    void inEngine(std::function<void(ReEngine&)> task)
    {
        ReThread::post([engine = engine, task = std::move(task)] { task(*engine); });
    }

    class Doorman;
    SipAgent* const q;
    const SipAgentSetup setup;
    const std::shared_ptr<ReMailbox> mailbox;
    const std::shared_ptr<ReEngine> engine;
    quint64 epoch = 0; ///< grows with abort()
    SipAccount account; ///< of callVia()
    SipHop hop;
    Endpoint contact;
    QStringList serviceRoute;
    bool isRegistered = false;
};
