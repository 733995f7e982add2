// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/nethvoice/AssociationPlan.h"

#include "models/deploy/nethvoice/NethVoiceUsers.h"
#include "models/phones/DeviceNumbering.h"

using namespace Qt::StringLiterals;

namespace {

/// Goes through the phones in their order and gives each what it would get.
class AssociationPlanner {
public:
    AssociationPlanner(const Site& site, const NethVoiceState& now)
        : m_site(site)
        , m_now(now)
        , m_links(NethVoiceUsers::links(now))
        , m_isEncrypted(isEncrypting(site, now))
    {
    }
    PbxWanted wanted();

private:
    static bool isEncrypting(const Site& site, const NethVoiceState& now);
    void add(const QString& mac, const QString& username);
    std::optional<Error> obstacle(const QString& mac, const QString& username);
    [[nodiscard]] bool isKept(const QString& mac, const QString& username) const;
    QSet<QString>& devicesOf(const QString& username);
    QString nextOf(const QString& username);
    void refuse(const QString& mac, const Error& why);

    const Site& m_site;
    const NethVoiceState& m_now;
    QMap<QString, NethVoiceUsers::Link> m_links;
    QHash<QString, QSet<QString>> m_devices; ///< extensions by user, as the plan leaves them
    QHash<QString, QString> m_mains; ///< by user
    QSet<QString> m_leaving; ///< extensions that the plan frees
    bool m_isEncrypted;
    PbxWanted m_wanted;
};

bool AssociationPlanner::isEncrypting(const Site& site, const NethVoiceState& now)
{
    const QString key = u"provisioning_url_scheme"_s;
    const QString wanted = site.parameters.defaults.value(key);
    const bool isSaid = !wanted.isEmpty() && wanted != "-"_L1;
    return (isSaid ? wanted : now.object(u"defaults").value(key).toString()) == "https"_L1;
}

QSet<QString>& AssociationPlanner::devicesOf(const QString& username)
{
    const auto known = m_devices.find(username);
    if (known != m_devices.end())
        return *known;
    QSet<QString> devices;
    if (!NethVoiceUsers::isStripped(m_site, m_now, username))
        for (const QString& extension : NethVoiceUsers::devices(m_now, username))
            devices.insert(extension);
    m_mains.insert(username, NethVoiceUsers::mainAfter(m_site, m_now, username));
    return *m_devices.insert(username, devices);
}

/// Extensions that are nobody's device any more are passed over by the PBX as well.
QString AssociationPlanner::nextOf(const QString& username)
{
    QSet<QString> taken = devicesOf(username);
    const QString main = m_mains.value(username);
    if (!NethVoiceUsers::isStripped(m_site, m_now, username)) {
        const QJsonObject extensions = m_now.object(u"extensions");
        for (const QString& candidate : DeviceNumbering::candidates(main))
            if (candidate != main && extensions.contains(candidate)
                && !m_leaving.contains(candidate))
                taken.insert(candidate);
    }
    return AssociationPlan::nextExtension(main, taken);
}

bool AssociationPlanner::isKept(const QString& mac, const QString& username) const
{
    const auto link = m_links.constFind(mac);
    return link != m_links.cend() && link->username == username
        && !NethVoiceUsers::isStripped(m_site, m_now, username);
}

void AssociationPlanner::refuse(const QString& mac, const Error& why)
{
    m_wanted.refusals.insert(u"association:"_s + mac, why);
}

std::optional<Error> AssociationPlanner::obstacle(const QString& mac, const QString& username)
{
    const QString id = u"association:"_s + mac;
    const QString holder = m_links.value(mac).username;
    if (!holder.isEmpty() && holder != username && !m_site.user(holder))
        return Error(ErrorCode::PbxPhoneElsewhere, mac, holder);
    const QSet<QString>& devices = devicesOf(username);
    const QString main = m_mains.value(username);
    if (main.isEmpty())
        return Error(ErrorCode::PbxLinkMissing, id, u"main_extension:"_s + username);
    // The ninth fails with a generic error, and nobody tells why.
    if (devices.size() >= DeviceNumbering::maximumDevices || nextOf(username).isEmpty())
        return Error(ErrorCode::TooManyDevices, mac, username);
    return {};
}

void AssociationPlanner::add(const QString& mac, const QString& username)
{
    const QString id = u"association:"_s + mac;
    if (isKept(mac, username)) {
        m_wanted.objects.append(
            AssociationPlan::object(mac, username, m_links.value(mac).extension, m_isEncrypted));
        return;
    }
    if (const auto why = obstacle(mac, username))
        return refuse(mac, *why);
    const QString extension = nextOf(username);
    devicesOf(username).insert(extension);
    m_wanted.objects.append(AssociationPlan::object(mac, username, extension, m_isEncrypted));
}

PbxWanted AssociationPlanner::wanted()
{
    QSet<QString> seen;
    // A phone that goes to somebody else leaves its number free for others.
    for (const Phone& phone : m_site.phones) {
        const auto link = m_links.constFind(phone.mac.hyphens());
        if (!phone.mac.isNull() && link != m_links.cend() && !phone.user.isEmpty()
            && link->username != phone.user && m_site.user(link->username)) {
            devicesOf(link->username).remove(link->extension);
            m_leaving.insert(link->extension);
        }
    }
    for (const Phone& phone : m_site.phones) {
        if (phone.mac.isNull() || phone.user.isEmpty() || seen.contains(phone.mac.hyphens()))
            continue;
        seen.insert(phone.mac.hyphens());
        add(phone.mac.hyphens(), phone.user);
    }
    // Nobody asked for these, but their user's new number takes them away.
    for (auto it = m_links.cbegin(); it != m_links.cend(); ++it)
        if (!seen.contains(it.key()) && m_site.user(it->username)
            && NethVoiceUsers::isStripped(m_site, m_now, it->username))
            add(it.key(), it->username);
    return m_wanted;
}

} // namespace

PbxObject AssociationPlan::object(
    const QString& mac, const QString& username, const QString& extension, bool isEncrypted)
{
    return { u"association"_s, mac,
        { { u"user"_s, username }, { u"extension"_s, extension },
            { u"srtp"_s, isEncrypted ? u"true"_s : u"false"_s } },
        {} };
}

PbxWanted AssociationPlan::wanted(const Site& site, const NethVoiceState& now)
{
    return AssociationPlanner(site, now).wanted();
}

QString AssociationPlan::nextExtension(const QString& main, const QSet<QString>& devices)
{
    for (const QString& candidate : DeviceNumbering::candidates(main))
        if (!devices.contains(candidate))
            return candidate;
    return {};
}
