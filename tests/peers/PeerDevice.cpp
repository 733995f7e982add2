// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/PeerDevice.h"

#include <QTimer>

using namespace Qt::StringLiterals;

static constexpr int wrongPasswordsToLock = 3;

PeerDevice::PeerDevice(PeerSetup setup, QObject* parent)
    : QObject(parent)
    , m_setup(std::move(setup))
    , m_address(m_setup.address)
    , m_product(m_setup.product)
    , m_serial(m_setup.serial)
{
}

std::chrono::milliseconds PeerDevice::real(std::chrono::milliseconds nominal) const
{
    return m_setup.clock.real(nominal);
}

QString PeerDevice::macText() const
{
    QString mac = m_serial.toUpper();
    for (qsizetype i = mac.size() - 2; i > 0; i -= 2)
        mac.insert(i, u':');
    return mac;
}

PeerDevice::Access PeerDevice::access(const QString& user, const QString& password)
{
    if (!m_lock.hasExpired())
        return Access::Locked;
    if (user == m_setup.user && password == m_setup.password) {
        m_wrongPasswords = 0;
        return Access::Granted;
    }
    ++m_wrongPasswords;
    if (faults().lockTime.count() == 0 || m_wrongPasswords < wrongPasswordsToLock)
        return Access::Wrong;
    m_wrongPasswords = 0;
    m_lock.setRemainingTime(real(faults().lockTime));
    return Access::Locked;
}

QByteArray PeerDevice::lockedLine() const
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(faults().lockTime);
    return errorLine(
        "account locked, try again in " + QByteArray::number(qint64(seconds.count())) + " seconds");
}

PeerDevice::Strike PeerDevice::strike(PeerPoint point)
{
    ++m_visits[point];
    PeerFaults& faults = m_setup.faults;
    Strike strike = Strike::None;
    if (faults.silentAt == point)
        strike = Strike::Silent;
    else if (faults.dropAt == point)
        strike = Strike::Drop;
    else if (faults.resetAt == point)
        strike = Strike::Reset;
    else if (faults.errorAt == point)
        strike = Strike::Error;
    if (point == PeerPoint::None || strike == Strike::None || faults.strikes == 0)
        return Strike::None;
    if (faults.skips > 0) {
        --faults.skips;
        return Strike::None;
    }
    if (faults.strikes > 0)
        --faults.strikes;
    ++m_strikeCount;
    return strike;
}

void PeerDevice::requestReload()
{
    ++m_reloadCount;
    note(u"reload"_s);
    QTimer::singleShot(real(faults().goingDownDelay), this, &PeerDevice::goDown);
}

void PeerDevice::goDown()
{
    if (!std::exchange(m_isUp, false))
        return;
    Q_EMIT wentDown();
    if (!faults().reloadNeverReturns)
        QTimer::singleShot(real(m_setup.reloadTime), this, &PeerDevice::comeUp);
}

void PeerDevice::comeUp()
{
    if (faults().returnsAsOther)
        m_serial = m_setup.otherSerial;
    if (faults().returnsAsOtherModel)
        m_product = m_setup.otherProduct;
    if (!faults().returnsAt.isNull())
        m_address = faults().returnsAt;
    bootStores();
    m_isUp = true;
    Q_EMIT cameUp();
    afterBoot();
}

void PeerDevice::noteLogin(const QString& user)
{
    note(u"login "_s + user);
    Q_EMIT loggedIn(user);
}

void PeerDevice::noteCommand(const QString& line)
{
    m_commands << line;
    Q_EMIT commandReceived(line);
}

QByteArray PeerDevice::corrupted(QByteArray text)
{
    // Only a digit that starts a number: inside a keyword such as q921 it would be a syntax error.
    for (qsizetype i = text.size() - 1; i > 0; --i) {
        const char before = text.at(i - 1);
        const bool startsNumber = before == ' ' || before == '.' || before == '"' || before == '>';
        if (text.at(i) >= '0' && text.at(i) <= '9' && startsNumber) {
            text[i] = text.at(i) == '9' ? '0' : static_cast<char>(text.at(i) + 1);
            return text;
        }
    }
    return text + "#\n";
}
