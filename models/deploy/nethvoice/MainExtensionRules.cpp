// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/nethvoice/MainExtensionRules.h"

#include "models/deploy/nethvoice/NethVoiceUsers.h"

using namespace Qt::StringLiterals;

namespace {

const QString mainKind = u"main_extension"_s;
const QString mainField = u"extension"_s;

using Action = DeployItem::Action;

QString userItem(const QString& username) { return u"user:"_s + username; }

/// What the PBX looks for before it gives a number: itself, and 90 to 99 in front of it.
QStringList claimedNumbers(const QString& number)
{
    QStringList numbers { number };
    for (int prefix = 90; prefix <= 99; ++prefix)
        numbers.append(QString::number(prefix) + number);
    return numbers;
}

/// Reads a plan's main extensions against a state.
class MainExtensionCheck {
public:
    MainExtensionCheck(const DeployPlan& plan, const NethVoiceState& now);
    std::optional<Error> problem(const DeployItem& item);

private:
    using Problem = std::optional<Error>;
    [[nodiscard]] Problem missingUser(const DeployItem& item) const;
    [[nodiscard]] Problem limit(const DeployItem& item) const;
    [[nodiscard]] Problem dangerOfOld(const DeployItem& item) const;
    [[nodiscard]] Problem dangerOfNew(const DeployItem& item) const;
    Problem taken(const DeployItem& item);
    Problem takenInState(const DeployItem& item, const QString& number);
    [[nodiscard]] QString takenByTrunk(const QString& number) const;
    bool isMoving(const QString& username);
    [[nodiscard]] QString ownerOf(const QString& extension) const;
    [[nodiscard]] QString anotherAmong(
        const QMultiHash<QString, QString>& users, const QString& key, const QString& except) const;

    const DeployPlan& m_plan;
    const NethVoiceState& m_now;
    QHash<QString, QString> m_byMain;
    QHash<QString, const DeployItem*> m_items;
    QMultiHash<QString, QString> m_wanting; ///< users by the number they shall get
    /// The same and those who have one, by the number and by what follows its first two characters:
    /// on the way to the plan's end both may be there at the same time.
    QMultiHash<QString, QString> m_whole;
    QMultiHash<QString, QString> m_tails;
    QSet<QString> m_underWay; ///< users being looked at: two may swap their numbers
};

MainExtensionCheck::MainExtensionCheck(const DeployPlan& plan, const NethVoiceState& now)
    : m_plan(plan)
    , m_now(now)
    , m_byMain(NethVoiceUsers::byMain(now))
{
    const auto count = [this](const QString& number, const QString& username) {
        m_whole.insert(number, username);
        if (number.size() > 2)
            m_tails.insert(number.mid(2), username);
    };
    for (auto it = m_byMain.cbegin(); it != m_byMain.cend(); ++it)
        count(it.key(), *it);
    for (const DeployItem& item : plan.items) {
        if (item.kind != mainKind)
            continue;
        m_items.insert(item.key, &item);
        if (item.action != Action::Create && item.action != Action::Change)
            continue;
        m_wanting.insert(item.after(mainField), item.key);
        count(item.after(mainField), item.key);
    }
}

QString MainExtensionCheck::anotherAmong(
    const QMultiHash<QString, QString>& users, const QString& key, const QString& except) const
{
    for (auto it = users.constFind(key); it != users.cend() && it.key() == key; ++it)
        if (*it != except)
            return *it;
    return {};
}

std::optional<Error> MainExtensionCheck::problem(const DeployItem& item)
{
    m_underWay.insert(item.key);
    Problem found = missingUser(item);
    if (!found)
        found = dangerOfOld(item);
    if (!found && item.action != Action::Delete) {
        found = limit(item);
        if (!found)
            found = dangerOfNew(item);
        if (!found)
            found = taken(item);
    }
    m_underWay.remove(item.key);
    return found;
}

MainExtensionCheck::Problem MainExtensionCheck::missingUser(const DeployItem& item) const
{
    if (!NethVoiceUsers::find(m_now, item.key).isEmpty())
        return {};
    const DeployItem* const user = m_plan.find(userItem(item.key));
    if (user && user->action == Action::Create)
        return {};
    return Error(ErrorCode::PbxLinkMissing, item.id(), userItem(item.key));
}

MainExtensionCheck::Problem MainExtensionCheck::limit(const DeployItem& item) const
{
    const QJsonObject limits = m_now.object(u"userlimits");
    if (item.action != Action::Create || !limits.value("limit"_L1).isDouble())
        return {};
    qint64 configured = limits.value("configured"_L1).toInteger();
    for (const DeployItem& other : m_plan.items) {
        if (other.kind != mainKind)
            continue;
        configured += other.action == Action::Create ? 1 : other.action == Action::Delete ? -1 : 0;
        if (other.key == item.key)
            break;
    }
    const qint64 limit = limits.value("limit"_L1).toInteger();
    if (configured <= limit)
        return {};
    return Error(ErrorCode::PbxUserLimit, item.key, QString::number(limit));
}

/// Of another user, or of nobody Doppino knows: whatever has the old number behind two characters
/// is deleted along with it.
MainExtensionCheck::Problem MainExtensionCheck::dangerOfOld(const DeployItem& item) const
{
    const QString old = NethVoiceUsers::mainOf(m_now, item.key);
    if (old.isEmpty())
        return {};
    for (const QString& extension : m_now.object(u"extensions").keys() + m_byMain.keys()) {
        if (extension.size() != old.size() + 2 || !extension.endsWith(old))
            continue;
        const QString owner = m_byMain.value(extension);
        if (!owner.isEmpty() || !extension.startsWith(u'9'))
            return Error(ErrorCode::PbxNumberDangerous, old,
                owner.isEmpty() ? extension : u"%1 (%2)"_s.arg(extension, owner));
    }
    return {};
}

MainExtensionCheck::Problem MainExtensionCheck::dangerOfNew(const DeployItem& item) const
{
    const QString number = item.after(mainField);
    QString other = anotherAmong(m_tails, number, item.key);
    if (other.isEmpty() && number.size() > 2)
        other = anotherAmong(m_whole, number.mid(2), item.key);
    return other.isEmpty() ? Problem() : Error(ErrorCode::PbxNumberDangerous, number, other);
}

MainExtensionCheck::Problem MainExtensionCheck::taken(const DeployItem& item)
{
    const QString number = item.after(mainField);
    const QString rival = anotherAmong(m_wanting, number, item.key);
    if (!rival.isEmpty())
        return Error(ErrorCode::NumberTaken, number, rival);
    for (const QString& claimed : claimedNumbers(number))
        if (const Problem problem = takenInState(item, claimed))
            return problem;
    return {};
}

MainExtensionCheck::Problem MainExtensionCheck::takenInState(
    const DeployItem& item, const QString& number)
{
    const QString wanted = item.after(mainField);
    if (m_now.object(u"extensions").contains(number) || m_byMain.contains(number)) {
        const QString owner = ownerOf(number);
        const bool isGivenUp = owner == item.key || (!owner.isEmpty() && isMoving(owner));
        if (!isGivenUp)
            return Error(ErrorCode::NumberTaken, wanted, owner.isEmpty() ? number : owner);
    }
    const QString trunk = takenByTrunk(number);
    return trunk.isEmpty() ? Problem() : Error(ErrorCode::NumberTaken, wanted, trunk);
}

QString MainExtensionCheck::takenByTrunk(const QString& number) const
{
    for (const QJsonValue& trunk : m_now.object(u"trunks"))
        for (const auto* name : { "channelid", "name" })
            if (trunk.toObject().value(QLatin1StringView(name)).toString() == number)
                return trunk.toObject().value("name"_L1).toString();
    for (const QJsonValue& gateway : m_now.object(u"gateways"))
        if (gateway.toObject().value("name"_L1).toString() == number)
            return number;
    return {};
}

QString MainExtensionCheck::ownerOf(const QString& extension) const
{
    const QString owner = m_byMain.value(extension);
    return owner.isEmpty() && extension.startsWith(u'9') ? m_byMain.value(extension.mid(2)) : owner;
}

/// Its own item must be fit to be carried out, or its number is not given up after all.
bool MainExtensionCheck::isMoving(const QString& username)
{
    const DeployItem* const item = m_items.value(username);
    if (!item || (item->action != Action::Change && item->action != Action::Delete))
        return false;
    return m_underWay.contains(username) || !problem(*item);
}

bool isInPlan(const DeployPlan& plan, const QString& mac)
{
    const DeployItem* const item = plan.find(u"association:"_s + mac);
    return item && item->isWork();
}

bool hasPhones(const DeployPlan& plan, const QString& username)
{
    return std::any_of(plan.items.begin(), plan.items.end(), [&](const DeployItem& item) {
        return item.kind == "association"_L1 && item.action != Action::Delete
            && item.after(u"user"_s) == username;
    });
}

} // namespace

std::optional<Error> MainExtensionRules::problem(
    const DeployItem& item, const DeployPlan& plan, const NethVoiceState& now)
{
    return MainExtensionCheck(plan, now).problem(item);
}

QString MainExtensionRules::irreversible(
    const DeployItem& item, const DeployPlan& plan, const NethVoiceState& now)
{
    if (item.action == Action::Change)
        return u"main_extension_changed"_s;
    if (item.action != Action::Delete)
        return {};
    int kept = int(NethVoiceUsers::devices(now, item.key).size());
    for (const DeployItem& other : plan.items) {
        const bool isDeletedBefore = other.action == Action::Delete
            && ((other.kind == "association"_L1 && other.before(u"user"_s) == item.key)
                || (other.key == item.key
                    && (other.kind == "webrtc"_L1 || other.kind == "mobile_app"_L1)));
        kept -= isDeletedBefore ? 1 : 0;
    }
    return kept > 0 ? u"devices_lost"_s : QString();
}

QStringList MainExtensionRules::notes(
    const DeployItem& item, const DeployPlan& plan, const NethVoiceState& now)
{
    QStringList notes;
    const QString number = item.action == Action::Delete ? QString() : item.after(mainField);
    if (number.size() >= 4 && number.startsWith(u'9'))
        notes.append(u"number_looks_like_device"_s);
    if (number.size() > 4 && hasPhones(plan, item.key))
        notes.append(u"number_long_for_phones"_s);
    if (item.action == Action::Change) {
        const auto links = NethVoiceUsers::links(now);
        for (auto it = links.begin(); it != links.end(); ++it)
            if (it->username == item.key && !isInPlan(plan, it.key())) {
                notes.append(u"phones_left_without_user"_s);
                break;
            }
    }
    return notes;
}

std::optional<Error> MainExtensionRules::lackingMain(const DeployItem& item,
    const QString& username, const QString& main, const DeployPlan& plan, const NethVoiceState& now)
{
    QString there = NethVoiceUsers::mainOf(now, username);
    const QString needed = mainKind + u':' + username;
    if (const DeployItem* const change = plan.find(needed)) {
        if (change->action == Action::Create || change->action == Action::Change)
            there = change->after(mainField);
        else if (change->action == Action::Delete)
            there.clear();
    }
    if (!there.isEmpty() && (main.isEmpty() || there == main))
        return {};
    return Error(ErrorCode::PbxLinkMissing, item.id(), needed);
}

void MainExtensionRules::reviewOfDependent(DeployItem& item, const QString& username,
    const QString& main, const DeployPlan& plan, const NethVoiceState& now)
{
    if (item.action != Action::Create && item.action != Action::Change)
        return;
    auto lacking = lackingMain(item, username, main, plan, now);
    if (!lacking)
        return;
    if (item.action == Action::Create) {
        item.refusal = std::move(lacking);
        item.action = Action::Refused;
        return;
    }
    item.action = Action::Unchanged;
    for (DeployField& changed : item.fields)
        changed.after = changed.before;
}

QString MainExtensionRules::holderOf(
    const QString& number, const QString& username, const NethVoiceState& state)
{
    const QString holder = NethVoiceUsers::byMain(state).value(number);
    return holder == username ? QString() : holder;
}

bool MainExtensionRules::isAtLimit(const NethVoiceState& state)
{
    const QJsonValue limit = state.object(u"userlimits").value("limit"_L1);
    return limit.isDouble() && NethVoiceUsers::byMain(state).size() >= limit.toInteger();
}
