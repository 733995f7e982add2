// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/server/ProvisioningDesk.h"

#include "models/provisioning/PhoneParameters.h"
#include "models/store/PatientWriter.h"
#include "models/store/Store.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

QString accessName(ProvisioningShelf::Access access)
{
    switch (access) {
    case ProvisioningShelf::Access::None:
        return u"none"_s;
    case ProvisioningShelf::Access::First:
        return u"first"_s;
    case ProvisioningShelf::Access::Second:
        return u"second"_s;
    }
    Q_UNREACHABLE();
}

/// All or nothing. @param note writes one
template <typename Entry, typename Note>
Status writeTogether(Store& store, const QHash<QString, Entry>& entries, Note note)
{
    auto transaction = store.begin();
    if (!transaction)
        return tl::unexpected(transaction.error());
    for (auto it = entries.cbegin(); it != entries.cend(); ++it)
        if (const Status noted = note(it.key(), it.value()); !noted)
            return noted;
    return transaction->commit();
}

} // namespace

struct ProvisioningDesk::Books {
    Site site;
    QString baseUrl;
    std::shared_ptr<const ProvisioningShelf> shelf;
    QHash<QString, PhoneTokens> tokens;
    QHash<QString, PhoneContact> contacts;
    QHash<QString, PhoneTaken> taken; ///< without content
    mutable QHash<QString, QString> planned; ///< fingerprints of what is on the shelf
    QHash<QString, PhoneContact> unwritten;
    QHash<QString, PhoneTaken> unwrittenFiles; ///< with content
    QTimer pause;
    PatientWriter writer;

    [[nodiscard]] QByteArray agentOf(const QString& id) const
    {
        return contacts.value(id).agent.toUtf8();
    }
};

ProvisioningDesk::ProvisioningDesk(
    Store& store, std::shared_ptr<const Catalog> catalog, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_catalog(std::move(catalog))
    , m_books(std::make_unique<Books>())
{
    m_books->pause.setSingleShot(true);
    m_books->pause.setInterval(writePause);
    connect(&m_books->pause, &QTimer::timeout, this, [this] {
        if (m_books->writer.isWaiting()) // the newest of each phone is kept, not all of them
            m_books->pause.start();
        else
            writeBooks();
    });
    connect(&m_server, &ProvisioningServer::requested, this, &ProvisioningDesk::onRequested);
    connect(&m_server, &ProvisioningServer::configurationTaken, this, &ProvisioningDesk::onTaken);
    connect(
        &m_server, &ProvisioningServer::firstTokenDied, this, &ProvisioningDesk::onFirstTokenDied);
}

ProvisioningDesk::~ProvisioningDesk() { close(); }

Status ProvisioningDesk::open(
    const Site& site, const ProvisioningSettings& settings, const QString& host)
{
    close();
    if (const Status listening = m_server.listen(settings); !listening)
        return listening;
    const Status taken = prepare(site, m_server.baseUrl(host));
    if (!taken)
        m_server.close();
    return taken;
}

Status ProvisioningDesk::prepare(const Site& site, const QString& baseUrl)
{
    auto contacts = m_store.phones().contacts(site.id);
    if (!contacts)
        return tl::unexpected(contacts.error());
    auto taken = m_store.phones().allTaken(site.id);
    if (!taken)
        return tl::unexpected(taken.error());
    m_books->contacts = std::move(*contacts);
    m_books->taken = std::move(*taken);
    m_unknown.clear();
    return takeSite(site, baseUrl);
}

Status ProvisioningDesk::update(const Site& site) { return takeSite(site, m_books->baseUrl); }

Status ProvisioningDesk::takeSite(const Site& site, const QString& baseUrl)
{
    QStringList ids;
    for (const Phone& phone : site.phones)
        if (!phone.id.isEmpty()) // nobody stored it yet, and two of those would share a token
            ids.append(phone.id);
    auto tokens = m_store.phones().tokens(site.id, ids);
    if (!tokens)
        return tl::unexpected(tokens.error());
    for (auto it = tokens->begin(); it != tokens->end(); ++it) { // what is not written yet counts
        const PhoneTokens before = m_books->tokens.value(it.key());
        it->isFirstDead |= before.isFirstDead && before.first == it->first;
    }
    m_books->tokens = std::move(*tokens);
    m_books->shelf = std::make_shared<const ProvisioningShelf>(site, m_catalog, m_books->tokens,
        baseUrl, PhoneFiles::beside(m_store.path()), m_books->shelf.get());
    m_books->site = site;
    m_books->baseUrl = baseUrl;
    m_books->planned.clear();
    m_server.setShelf(m_books->shelf);
    Q_EMIT phoneChanged({});
    return {};
}

void ProvisioningDesk::close()
{
    m_server.close();
    m_server.setShelf(nullptr);
    writeBooks();
}

Result<QString> ProvisioningDesk::firstUrl(const MacAddress& mac) const
{
    const Phone* phone = m_books->site.phone(mac);
    if (!phone)
        return fail(ErrorCode::NoSuchPhone, mac.hyphens());
    const auto model = PhoneParameters::findModel(m_books->site, *m_catalog, phone->model);
    if (!model)
        return fail(ErrorCode::PhoneWithoutModel, mac.hyphens());
    const PhoneTokens tokens = m_books->tokens.value(phone->id);
    if (tokens.isFirstDead || tokens.first.isEmpty())
        return fail(ErrorCode::MissingValue, u"%1: token"_s.arg(mac.hyphens()));
    const ProvisioningAddress address { m_books->baseUrl, tokens.first, tokens.second };
    return address.url(*model, mac, tokens.first);
}

PhoneStanding ProvisioningDesk::standing(const QString& phoneId) const
{
    const auto contact = m_books->contacts.constFind(phoneId);
    const auto taken = m_books->taken.constFind(phoneId);
    const bool hasTaken = taken != m_books->taken.constEnd();
    if (hasTaken && !m_books->planned.contains(phoneId)) {
        const auto bytes = configuration(phoneId);
        m_books->planned.insert(phoneId, bytes ? phoneFingerprint(*bytes) : QString());
    }
    return phoneStanding(contact == m_books->contacts.constEnd() ? nullptr : &*contact,
        hasTaken ? &*taken : nullptr, m_books->planned.value(phoneId));
}

std::optional<PhoneContact> ProvisioningDesk::contact(const QString& phoneId) const
{
    const auto found = m_books->contacts.constFind(phoneId);
    return found == m_books->contacts.constEnd() ? std::nullopt : std::optional(*found);
}

Result<QByteArray> ProvisioningDesk::configuration(const QString& phoneId) const
{
    return m_books->shelf ? m_books->shelf->configuration(phoneId, m_books->agentOf(phoneId))
                          : fail(ErrorCode::NoSuchPhone, phoneId);
}

Result<PhonePlan> ProvisioningDesk::plan(const QString& phoneId) const
{
    return m_books->shelf ? m_books->shelf->plan(phoneId, m_books->agentOf(phoneId))
                          : fail(ErrorCode::NoSuchPhone, phoneId);
}

std::optional<PhoneTaken> ProvisioningDesk::taken(const QString& phoneId) const
{
    const auto found = m_books->taken.constFind(phoneId);
    return found == m_books->taken.constEnd() ? std::nullopt : std::optional(*found);
}

Status ProvisioningDesk::renewTokens(const QString& phoneId)
{
    const auto renewed = m_store.phones().renewTokens(m_books->site.id, phoneId);
    return renewed ? update(m_books->site) : Status(tl::unexpected(renewed.error()));
}

void ProvisioningDesk::onRequested(const ProvisioningRequest& request)
{
    if (!request.phoneId.isEmpty())
        noteContact(request);
    const bool isWrong = request.status == 404 || request.status == 405 || request.isLimited;
    if (isWrong && !request.isCommon)
        noteUnknown(request);
    Q_EMIT requested(request);
}

/// What anybody can ask who knows an address never takes the place of what came with a token.
void ProvisioningDesk::noteContact(const ProvisioningRequest& request)
{
    const PhoneContact before = m_books->contacts.value(request.phoneId);
    if (before.isProven() && request.access == ProvisioningShelf::Access::None)
        return;
    // A boot loader that fetches firmware says another name: what is planned depends on the agent
    // the configuration is asked with.
    const bool isOwnFile = request.isConfiguration && request.method == "GET";
    const QString agent = isOwnFile || before.agent.isEmpty() ? request.agent : before.agent;
    PhoneContact now { request.phoneId, request.at, request.address, agent,
        PhoneAgent::read(agent.toUtf8(), *m_catalog).firmware, request.file, request.status,
        accessName(request.access) };
    if (now.agent != before.agent)
        m_books->planned.remove(request.phoneId);
    m_books->contacts.insert(request.phoneId, now);
    m_books->unwritten.insert(request.phoneId, std::move(now));
    writeSoon();
    Q_EMIT phoneChanged(request.phoneId);
}

void ProvisioningDesk::noteUnknown(const ProvisioningRequest& request)
{
    const auto isSame = [&](const Unknown& one) {
        return one.address == request.address && one.file == request.file
            && one.agent == request.agent;
    };
    const auto known = std::find_if(m_unknown.begin(), m_unknown.end(), isSame);
    Unknown entry { request.address, request.file, request.agent, {}, request.at, 1 };
    if (known != m_unknown.end()) {
        entry.count = known->count + 1;
        entry.hint = known->hint;
        m_unknown.erase(known);
    } else {
        entry.hint = PhoneAgent::read(request.agent.toUtf8(), *m_catalog);
    }
    m_unknown.prepend(std::move(entry));
    if (m_unknown.size() > maximumUnknown)
        m_unknown.removeLast();
    Q_EMIT unknownChanged();
}

void ProvisioningDesk::onTaken(const QString& phoneId, const QByteArray& bytes)
{
    PhoneTaken taken { QDateTime::currentDateTimeUtc(), phoneFingerprint(bytes), {} };
    m_books->taken.insert(phoneId, taken);
    taken.content = Secret(bytes);
    m_books->unwrittenFiles.insert(phoneId, taken);
    writeSoon();
}

void ProvisioningDesk::onFirstTokenDied(const QString& phoneId)
{
    if (m_books->shelf && m_books->shelf->isFirstAlive(phoneId))
        return; // renewed since: the one that died is gone
    const auto tokens = m_books->tokens.find(phoneId);
    Secret first;
    if (tokens != m_books->tokens.end()) {
        tokens->isFirstDead = true;
        first = tokens->first;
    }
    write([this, phoneId, first] { return m_store.phones().markFirstDead(phoneId, first); });
}

void ProvisioningDesk::writeSoon()
{
    if (!m_books->pause.isActive())
        m_books->pause.start();
}

void ProvisioningDesk::writeBooks()
{
    m_books->pause.stop();
    const QString siteId = m_books->site.id;
    const auto contacts = std::exchange(m_books->unwritten, {});
    if (!contacts.isEmpty())
        write([this, siteId, contacts] {
            return writeTogether(m_store, contacts, [&](const QString&, const PhoneContact& one) {
                return m_store.phones().note(siteId, one);
            });
        });
    const auto files = std::exchange(m_books->unwrittenFiles, {});
    if (!files.isEmpty())
        write([this, siteId, files] {
            return writeTogether(m_store, files, [&](const QString& id, const PhoneTaken& one) {
                return m_store.phones().noteTaken(siteId, id, one);
            });
        });
}

/// Whoever holds the store for long is waited for: a death or a contact is not lost to them.
void ProvisioningDesk::write(const std::function<Status()>& writing)
{
    m_books->writer.write(writing, [this, writing](const Status& status) {
        if (status)
            return;
        Q_EMIT failed(status.error());
        if (status.error().code == ErrorCode::DatabaseBusy)
            write(writing);
    });
}
