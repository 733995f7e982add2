// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/TrinityDevice.h"

using namespace Qt::StringLiterals;

TrinityDevice::TrinityDevice(TrinitySetup setup, QObject* parent)
    : QObject(parent)
    , m_setup(std::move(setup))
    , m_startup(m_setup.startup)
    , m_running(m_setup.startup)
    , m_tree(parsed(m_running))
    , m_serial(m_setup.serial)
{
}

std::chrono::milliseconds TrinityDevice::real(std::chrono::milliseconds nominal) const
{
    return m_setup.clock.real(nominal);
}

TrinityConfig TrinityDevice::parsed(const QByteArray& text) const
{
    TrinityConfig config { TrinityKeywords(m_setup.extraKeywords) };
    config.merge(text);
    return config;
}

QByteArray TrinityDevice::*TrinityDevice::member(Store store)
{
    if (store == Store::Tmp)
        return &TrinityDevice::m_tmp;
    return store == Store::Startup ? &TrinityDevice::m_startup : &TrinityDevice::m_running;
}

QByteArray TrinityDevice::read(Store store) const { return this->*member(store); }

void TrinityDevice::write(Store store, const QByteArray& text)
{
    this->*member(store) = text;
    if (store == Store::Running)
        m_tree = parsed(text);
    Q_EMIT storeChanged(nameOf(store));
}

int TrinityDevice::syntaxError(const QByteArray& text) const
{
    return TrinityConfig(TrinityKeywords(m_setup.extraKeywords)).merge(text);
}

bool TrinityDevice::hasUnsavedChanges() const { return m_tree.text() != parsed(m_startup).text(); }

TrinityConfig::Applied TrinityDevice::apply(const QStringList& path, const QString& line)
{
    const TrinityConfig::Applied applied = m_tree.apply(path, line);
    // An empty block counts as a change only when it is new.
    if (applied == TrinityConfig::Applied::Changed
        || (applied == TrinityConfig::Applied::Entered
            && m_tree.text() != parsed(m_running).text())) {
        m_running = m_tree.text();
        Q_EMIT storeChanged(nameOf(Store::Running));
    }
    return applied;
}

int TrinityDevice::mergeIntoRunning(const QByteArray& text)
{
    const int errorLine = m_tree.merge(text);
    m_running = m_tree.text();
    Q_EMIT storeChanged(nameOf(Store::Running));
    return errorLine;
}

TrinityDevice::Strike TrinityDevice::strike(TrinityPoint point)
{
    TrinityFaults& faults = m_setup.faults;
    Strike strike = Strike::None;
    if (faults.silentAt == point)
        strike = Strike::Silent;
    else if (faults.dropAt == point)
        strike = Strike::Drop;
    else if (faults.resetAt == point)
        strike = Strike::Reset;
    else if (faults.errorAt == point)
        strike = Strike::Error;
    if (point == TrinityPoint::None || strike == Strike::None || faults.strikes == 0)
        return Strike::None;
    if (faults.strikes > 0)
        --faults.strikes;
    return strike;
}

void TrinityDevice::requestReload()
{
    ++m_reloadCount;
    note(u"reload"_s);
    Q_EMIT reloadRequested();
}

void TrinityDevice::boot()
{
    if (faults().returnsAsOther)
        m_serial = m_setup.otherSerial;
    if (faults().reloadReturnsOld)
        write(Store::Startup, m_running);
    m_tmp.clear();
    write(Store::Running, m_setup.rewritesOnBoot ? parsed(m_startup).text() : m_startup);
}

void TrinityDevice::noteLogin(const QString& user)
{
    note(u"login "_s + user);
    Q_EMIT loggedIn(user);
}

void TrinityDevice::noteCommand(const QString& line)
{
    m_commands << line;
    Q_EMIT commandReceived(line);
}

QString TrinityDevice::nameOf(Store store)
{
    if (store == Store::Tmp)
        return u"tmp-config"_s;
    return store == Store::Startup ? u"startup-config"_s : u"running-config"_s;
}

std::optional<TrinityDevice::Store> TrinityDevice::storeNamed(const QString& name)
{
    const QString bare = name.startsWith("config:"_L1) ? name.mid(7) : name;
    for (Store store : { Store::Tmp, Store::Startup, Store::Running }) {
        if (bare == nameOf(store))
            return store;
    }
    return std::nullopt;
}

QByteArray TrinityDevice::corrupted(QByteArray text)
{
    // Only a digit that starts a number: inside a keyword such as q921 it would be a syntax error.
    for (qsizetype i = text.size() - 1; i > 0; --i) {
        const char before = text.at(i - 1);
        if (text.at(i) >= '0' && text.at(i) <= '9' && (before == ' ' || before == '.')) {
            text[i] = text.at(i) == '9' ? '0' : static_cast<char>(text.at(i) + 1);
            return text;
        }
    }
    return text + "#\n";
}
