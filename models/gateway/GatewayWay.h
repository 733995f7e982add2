// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/GatewayJob.h"


#include <functional>

/// What a device says it is.
struct DeviceIdentity {
    QString product;
    QString software;
    QString serial; ///< 12 hex digits, upper case; empty when it does not say
    bool isFamily = false; ///< of the family that was expected
};

/// What each state of the engine means with one kind of transfer through one door. The engine calls
/// the states in order and each ends by exactly one call of its continuations, never later than its
/// deadline; after close() none comes. Nothing is undone unless the engine asks.
class GatewayWay : public QObject {
    Q_OBJECT

public:
    using Next = std::function<void()>;
    using TakeError = std::function<void(const Error&)>;
    using TakeText = std::function<void(const QByteArray&)>;
    using TakeIdentity = std::function<void(const DeviceIdentity&)>;

    GatewayWay(const GatewayRequest& request, Clock clock);

    /// telnet, ssh or http
    [[nodiscard]] virtual Door door() const = 0;
    /// SSH asks for the login already here.
    virtual void open(const QString& host, const Login& login, Next next, TakeError otherwise) = 0;
    /// What is needed on our side, found out before anything is typed. Errors: PortUnavailable.
    virtual Status prepare() { return {}; }
    virtual void logIn(const Login& login, Next next, TakeError otherwise) = 0;
    virtual void identify(TakeIdentity next, TakeError otherwise) = 0;
    /// Ends the session politely; how that ends does not matter.
    virtual void logOut(Next next) = 0;
    virtual void close() = 0;
    [[nodiscard]] virtual bool isOpen() const = 0;

    /// Reads what the device holds and keeps it for undo().
    virtual void backUp(Next next, TakeError otherwise) = 0;
    /// What is in force, as backed up; compared with the plan.
    [[nodiscard]] virtual QByteArray found() const = 0;
    /// Whether what survives a restart is the plan already, as far as the device shows it.
    /// Default: where only a restart brings things into force, what is stored proves nothing.
    [[nodiscard]] virtual bool isStored(const ConfigFormat& format) const;
    /// Why this way cannot carry the difference out. Errors: AddressWouldChange, ValueNotAllowed.
    virtual Status check(const QList<ConfigDifference>& differences);
    virtual void send(Next next, TakeError otherwise) = 0;
    virtual void readBack(Next next, TakeError otherwise) = 0;
    /// Without a restart: leaves what was sent for the next one. Default: notes restart_pending.
    virtual void leaveForLater(Next next, TakeError otherwise);
    /// What was sent comes into force and to stay. Once the device has been told to restart, a
    /// failure is NotReloaded; DeviceRefused means that it said no.
    virtual void activate(Next next, TakeError otherwise) = 0;
    /// activate() ends with the device going away.
    [[nodiscard]] virtual bool isRestarting() const = 0;
    /// What is in force now, read once more.
    virtual void readAgain(TakeText next, TakeError otherwise) = 0;
    /// readAgain() shows what is in force, not what is stored for the next restart: then a change
    /// proves the restart, otherwise only having been away does.
    [[nodiscard]] virtual bool isShowingForce() const { return false; }
    /// The device goes on changing by itself after it came back: differences may be temporary.
    [[nodiscard]] virtual bool isSettlingLate() const { return false; }
    /// The session is at a prompt and can be used to undo.
    [[nodiscard]] virtual bool isUsable() const = 0;
    [[nodiscard]] virtual bool isTouched() const = 0;
    /// Puts everything back as it was found and proves it; logged in on a session that is usable.
    virtual void undo(Next next, TakeError otherwise) = 0;

    [[nodiscard]] QString described(const ConfigDifference& difference) const;
    [[nodiscard]] QString redacted(const QString& text) const;

Q_SIGNALS:
    void transcript(Job::Direction direction, const QString& text);
    void backupTaken(const QString& region, const QByteArray& content);
    void noted(const QString& note);
    void hostKeySeen(const QString& type, const QString& fingerprint, bool isNew);
    /// The device was told to restart and may have heard it; not where it asks back first.
    void restartSent();
    /// A long state goes on with its next part; what the technician sees.
    void stepBegun(const QString& name);

protected:
    /// Empty when `found` is what was sent. @param isExact false: what a device adds is fine
    [[nodiscard]] QString firstDifference(
        const QByteArray& found, const QByteArray& planned, bool isExact = true) const;
    [[nodiscard]] const GatewayRequest& request() const { return m_request; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }

private:
    const GatewayRequest& m_request;
    Clock m_clock;
};

/// The way object for one of a family's ways; `console` of an earlier way through the same door is
/// taken over, its connection included.
class CliConsole;
std::unique_ptr<GatewayWay> makeGatewayWay(const UploadWay& way, const GatewayRequest& request,
    Clock clock, std::shared_ptr<CliConsole>& console);
