// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/PattonDevice.h"

#include "tests/peers/PattonShell.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

PattonDevice::PattonDevice(const PeerSetup& setup, QObject* parent)
    : PeerDevice(setup, parent)
    , m_startup(setup.startup)
    , m_running(setup.startup)
    , m_tree(parsed(m_running))
{
}

std::unique_ptr<PeerShell> PattonDevice::newShell() { return std::make_unique<PattonShell>(*this); }

PeerLogin PattonDevice::login() const
{
    PeerLogin login;
    const QByteArray host = setup().hostname.toLatin1();
    login.misleading
        = '\n' + host + "> \n" + host + "# \nPassword: \nAuthentication failed! never seen here\n";
    return login;
}

QByteArray PattonDevice::errorLine(const QByteArray& text) const
{
    return "% Error: " + text + '\n';
}

QList<PattonDevice::Store> PattonDevice::stores() const
{
    if (isTrinity())
        return { Store::Tmp, Store::Startup, Store::Running };
    return { Store::Startup, Store::Running };
}

QStringList PattonDevice::storeNames() const
{
    QStringList names;
    for (const Store store : stores())
        names << nameOf(store);
    return names;
}

QByteArray PattonDevice::store(const QString& name) const
{
    const auto store = storeNamed(name);
    return store ? read(*store) : QByteArray();
}

void PattonDevice::setStore(const QString& name, const QByteArray& text)
{
    if (const auto store = storeNamed(name))
        write(*store, text);
}

PattonKeywords PattonDevice::keywords() const
{
    return PattonKeywords(setup().extraKeywords, setup().family);
}

PattonConfig PattonDevice::parsed(const QByteArray& text) const
{
    PattonConfig config(keywords());
    config.merge(text);
    return config;
}

QByteArray PattonDevice::*PattonDevice::member(Store store)
{
    if (store == Store::Tmp)
        return &PattonDevice::m_tmp;
    return store == Store::Startup ? &PattonDevice::m_startup : &PattonDevice::m_running;
}

QByteArray PattonDevice::read(Store store) const { return this->*member(store); }

void PattonDevice::write(Store store, const QByteArray& text)
{
    this->*member(store) = text;
    if (store == Store::Running) {
        m_tree = parsed(text);
        adoptLogin();
    }
    Q_EMIT storeChanged(nameOf(store));
}

/// The last administrator named is the one who may enter from now on.
void PattonDevice::adoptLogin()
{
    static const QRegularExpression pattern(
        u"^administrator (\\S+) password (\\S+)$"_s, QRegularExpression::MultilineOption);
    auto match = pattern.globalMatch(QString::fromLatin1(m_tree.text()));
    while (match.hasNext()) {
        const QRegularExpressionMatch administrator = match.next();
        setup().user = administrator.captured(1);
        setup().password = administrator.captured(2);
    }
}

int PattonDevice::syntaxError(const QByteArray& text) const
{
    return isTrinity() ? PattonConfig(keywords()).merge(text) : 0;
}

bool PattonDevice::hasUnsavedChanges() const { return m_tree.text() != parsed(m_startup).text(); }

PattonConfig::Applied PattonDevice::apply(const QStringList& path, const QString& line)
{
    const PattonConfig::Applied applied = m_tree.apply(path, line);
    // An empty block counts as a change only when it is new.
    if (applied == PattonConfig::Applied::Changed
        || (applied == PattonConfig::Applied::Entered
            && m_tree.text() != parsed(m_running).text())) {
        m_running = m_tree.text();
        if (line.startsWith("administrator "_L1))
            adoptLogin();
        Q_EMIT storeChanged(nameOf(Store::Running));
    }
    return applied;
}

int PattonDevice::mergeIntoRunning(const QByteArray& text)
{
    const int errorLine = m_tree.merge(text);
    m_running = m_tree.text();
    adoptLogin();
    Q_EMIT storeChanged(nameOf(Store::Running));
    return errorLine;
}

void PattonDevice::bootStores()
{
    if (faults().reloadReturnsOld)
        write(Store::Startup, m_running);
    m_tmp.clear();
    write(Store::Running, setup().rewritesOnBoot ? parsed(m_startup).text() : m_startup);
}

QString PattonDevice::nameOf(Store store)
{
    if (store == Store::Tmp)
        return u"tmp-config"_s;
    return store == Store::Startup ? u"startup-config"_s : u"running-config"_s;
}

std::optional<PattonDevice::Store> PattonDevice::storeNamed(const QString& name) const
{
    static const QStringList smartwareRegions { u"nvram:"_s, u"system:"_s };
    QString bare = name;
    for (const QString& region : isTrinity() ? QStringList { u"config:"_s } : smartwareRegions) {
        if (bare.startsWith(region))
            bare.remove(0, region.size());
    }
    for (const Store store : stores()) {
        if (bare == nameOf(store))
            return store;
    }
    return std::nullopt;
}
