// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/VegaDevice.h"

#include "tests/peers/VegaShell.h"

using namespace Qt::StringLiterals;

VegaDevice::VegaDevice(const PeerSetup& setup, QObject* parent)
    : PeerDevice(setup, parent)
    , m_staged(setup.extraKeywords)
{
    m_staged.load(setup.startup);
    m_applied = m_saved = m_booted = m_staged;
}

std::unique_ptr<PeerShell> VegaDevice::newShell() { return std::make_unique<VegaShell>(*this); }

PeerLogin VegaDevice::login() const
{
    PeerLogin login;
    login.userPrompt = "Username: ";
    login.wrong = "incorrect password and/or username\n";
    login.tooMany = "Too many sessions\n";
    login.welcome = '\n' + product().toLatin1() + " ready\n\n";
    login.misleading = "\nadmin  > \nadmin  .lan> \nPassword: \nincorrect password, never seen\n";
    return login;
}

QByteArray VegaDevice::errorLine(const QByteArray& text) const { return "ERROR: " + text + '\n'; }

QStringList VegaDevice::storeNames() const
{
    return { u"staged-config"_s, u"applied-config"_s, u"saved-config"_s };
}

VegaConfig VegaDevice::*VegaDevice::named(const QString& name)
{
    if (name == "staged-config"_L1)
        return &VegaDevice::m_staged;
    if (name == "applied-config"_L1)
        return &VegaDevice::m_applied;
    return name == "saved-config"_L1 ? &VegaDevice::m_saved : nullptr;
}

QByteArray VegaDevice::store(const QString& name) const
{
    const auto member = named(name);
    return member ? (this->*member).script() : QByteArray();
}

void VegaDevice::setStore(const QString& name, const QByteArray& text)
{
    const auto member = named(name);
    if (!member)
        return;
    this->*member = VegaConfig(setup().extraKeywords);
    (this->*member).load(text);
    Q_EMIT storeChanged(name);
}

QString VegaDevice::stage(const QString& statement, QString& at)
{
    const QString error = m_staged.apply(statement, at);
    if (error.isEmpty())
        Q_EMIT storeChanged(u"staged-config"_s);
    return error;
}

void VegaDevice::apply()
{
    m_applied = m_staged;
    adoptLogin();
    note(u"apply"_s);
    Q_EMIT storeChanged(u"applied-config"_s);
}

bool VegaDevice::save()
{
    if (faults().diskFull)
        return false;
    m_saved = m_staged;
    note(u"save"_s);
    Q_EMIT storeChanged(u"saved-config"_s);
    return true;
}

void VegaDevice::adoptLogin()
{
    const QString password = m_applied.value(u".users."_s + setup().user + u".password"_s);
    if (!password.isEmpty())
        setup().password = password;
}

void VegaDevice::bootStores()
{
    if (faults().reloadReturnsOld)
        m_saved = m_booted;
    m_applied = m_staged = m_booted = m_saved;
    adoptLogin();
    for (const QStringList names = storeNames(); const QString& name : names)
        Q_EMIT storeChanged(name);
}
