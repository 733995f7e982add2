// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

/// Says when the passwords have to be locked: nobody at the keyboard for a while, the laptop going
/// to sleep, its screen locked, or somebody asking for it. What is under way at a device is not cut
/// off: then it is due when that has ended.
class VaultGuard : public QObject {
    Q_OBJECT

public:
    enum class Reason { Idle, Sleep, ScreenLock, Demand };
    Q_ENUM(Reason)

    struct Rules {
        std::chrono::minutes idle { 15 }; ///< 0 = never
        bool onSleep = true;
        bool onScreenLock = true;
        bool operator==(const Rules&) const = default;
    };
    /// Since any beginning, the time asleep included.
    using Now = std::function<std::chrono::milliseconds()>;

    explicit VaultGuard(QObject* parent = nullptr);

    [[nodiscard]] const Rules& rules() const { return m_rules; }
    void setRules(const Rules& rules) { m_rules = rules; }
    /// @param now instead of the laptop's own clock
    void setNow(Now now);
    /// @param isBusy whether something is under way that must not be cut off
    void setBusy(std::function<bool()> isBusy) { m_isBusy = std::move(isBusy); }
    /// Takes keys, clicks and the wheel anywhere in the program for somebody being there.
    void watch(QObject* application);

    /// It is put off until what is under way has ended.
    [[nodiscard]] bool isPending() const { return m_pending.has_value(); }
    /// It could not be done yet, or nothing needs locking any more.
    void putOff(Reason reason) { m_pending = reason; }
    void rest() { m_pending.reset(); }

public Q_SLOTS:
    void noteActivity();
    /// Looks at the clock and at what is under way; runs by itself every second.
    void look();
    void request(VaultGuard::Reason reason);

Q_SIGNALS:
    void due(VaultGuard::Reason reason);
    /// Once for each time.
    void postponed(VaultGuard::Reason reason);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool isAskedFor(Reason reason) const;
    [[nodiscard]] bool isIdle() const;

    Rules m_rules;
    Now m_now;
    std::function<bool()> m_isBusy;
    std::chrono::milliseconds m_lastActivity {};
    std::optional<Reason> m_pending;
    QTimer m_look;
};
