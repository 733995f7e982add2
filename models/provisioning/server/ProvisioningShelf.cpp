// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/server/ProvisioningShelf.h"

#include "models/phones/DeviceNumbering.h"
#include "models/platform/Descriptor.h"
#include "models/provisioning/PhoneParameters.h"
#include "models/provisioning/PhoneRenderer.h"
#include "models/provisioning/server/ShelfCache.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <atomic>

using namespace Qt::StringLiterals;

namespace {

constexpr int shelfAccesses = 3; ///< none, first, second
constexpr QStringView macPlaceholder(u"{mac12}");

QByteArray randomKey()
{
    QByteArray key(32, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32*>(key.data()), key.size() / 4);
    return key;
}

/// The address in a file name written as the model's, in whatever case and with or without hyphens.
std::optional<MacAddress> macInName(const QString& lowerName, const QString& pattern)
{
    const auto at = pattern.indexOf(macPlaceholder);
    const QString front = pattern.left(at);
    const QString end = pattern.mid(at + macPlaceholder.size());
    if (at < 0 || !lowerName.startsWith(front) || !lowerName.endsWith(end))
        return std::nullopt;
    const QString middle
        = lowerName.mid(front.size(), lowerName.size() - front.size() - end.size()).remove(u'-');
    return middle.size() == 12 ? MacAddress::parse(middle) : std::nullopt;
}

QByteArray contentTypeOf(const QString& lowerName)
{
    if (lowerName.endsWith(u".xml"))
        return "text/xml; charset=utf-8";
    if (lowerName.endsWith(u".htm") || lowerName.endsWith(u".html"))
        return "text/html; charset=utf-8";
    return "text/plain; charset=utf-8";
}

/// Of a file that is streamed: what changes when it does, without reading it.
QByteArray fileTag(int file)
{
    const auto about = Descriptor::facts(file).value_or(Descriptor::Facts());
    return shelfTag(QByteArray::number(about.number) + ' ' + QByteArray::number(about.size) + ' '
        + QByteArray::number(about.changedSeconds) + '.'
        + QByteArray::number(about.changedNanoseconds));
}

} // namespace

struct ProvisioningShelf::Private {
    struct Owner {
        int phone = -1; ///< index
        Access access = Access::None;
    };
    /// One token alive for both shelves while one takes the place of the other.
    using Death = std::shared_ptr<std::atomic<bool>>;

    Private(
        Site ownSite, std::shared_ptr<const Catalog> ownCatalog, QString base, PhoneFiles ownFiles)
        : site(std::move(ownSite))
        , catalog(std::move(ownCatalog))
        , baseUrl(std::move(base))
        , files(std::move(ownFiles))
        , key(randomKey())
        , cache(std::size_t(site.phones.size()) * shelfAccesses)
        , extensions(DeviceNumbering(site).all())
    {
        for (const PhoneModel& model : catalog->phoneModels())
            if (const PhoneRenderer* renderer = PhoneRenderer::of(model.configFormat))
                renderers.insert(renderer);
    }

    void takeTokens(const QHash<QString, PhoneTokens>& all, const Private* earlier);
    [[nodiscard]] QByteArray seal(const QByteArray& token) const
    {
        return QMessageAuthenticationCode::hash(token, key, QCryptographicHash::Sha256);
    }
    [[nodiscard]] std::optional<Owner> ownerOf(const QByteArray& token) const;
    [[nodiscard]] QString modelOf(const Phone& phone, const QByteArray& agent) const;
    [[nodiscard]] Result<PhonePlan> plan(Owner owner, const QByteArray& agent) const;
    [[nodiscard]] Result<QByteArray> write(Owner owner, const QByteArray& agent) const;
    [[nodiscard]] bool isOwnName(Owner owner, const QByteArray& agent, const QString& lower) const;
    [[nodiscard]] bool isCommon(const QString& lowerName) const;

    [[nodiscard]] Answer answerOwner(
        Owner owner, const QByteArrayList& names, const QByteArray& agent) const;
    void answerConfiguration(Answer& answer, Owner owner, const QByteArray& agent) const;
    void answerCompanion(
        Answer& answer, Owner owner, const QString& lower, const QByteArray& agent) const;
    void answerFile(Answer& answer, const QByteArray& folder, const QByteArray& name) const;
    [[nodiscard]] Answer answerStranger(const QByteArray& name, const QByteArray& agent) const;

    Site site;
    std::shared_ptr<const Catalog> catalog;
    QString baseUrl;
    PhoneFiles files;
    QByteArray key;
    mutable ShelfCache cache;
    QHash<MacAddress, QString> extensions;
    QSet<const PhoneRenderer*> renderers; ///< all there are
    QList<PhoneTokens> tokens; ///< as Site::phones
    QList<Death> deaths;
    QHash<QByteArray, Owner> owners; ///< by keyed hash, so that its search tells nothing by time
    QHash<MacAddress, int> byMac;
    QHash<QString, int> byId;
};

void ProvisioningShelf::Private::takeTokens(
    const QHash<QString, PhoneTokens>& all, const Private* earlier)
{
    for (int i = 0; i < site.phones.size(); ++i) {
        const Phone& phone = site.phones.at(i);
        const PhoneTokens own = all.value(phone.id);
        const int before = earlier ? earlier->byId.value(phone.id, -1) : -1;
        const bool isSame = before >= 0 && earlier->tokens.at(before).first == own.first;
        deaths.append(
            isSame ? earlier->deaths.at(before) : std::make_shared<std::atomic<bool>>(false));
        if (own.isFirstDead)
            *deaths.last() = true;
        tokens.append(own);
        byMac.insert(phone.mac, i);
        byId.insert(phone.id, i);
        if (!own.first.isEmpty())
            owners.insert(seal(own.first.revealUtf8()), { i, Access::First });
        if (!own.second.isEmpty())
            owners.insert(seal(own.second.revealUtf8()), { i, Access::Second });
    }
}

std::optional<ProvisioningShelf::Private::Owner> ProvisioningShelf::Private::ownerOf(
    const QByteArray& token) const
{
    const auto found = owners.constFind(seal(token));
    if (found == owners.constEnd())
        return std::nullopt;
    if (found->access == Access::First && *deaths.at(found->phone))
        return std::nullopt;
    return *found;
}

QString ProvisioningShelf::Private::modelOf(const Phone& phone, const QByteArray& agent) const
{
    return phone.model.isEmpty() ? PhoneAgent::read(agent, *catalog).model : phone.model;
}

Result<PhonePlan> ProvisioningShelf::Private::plan(Owner owner, const QByteArray& agent) const
{
    Phone phone = site.phones.at(owner.phone);
    phone.model = modelOf(phone, agent);
    const PhoneTokens& own = tokens.at(owner.phone);
    auto made = PhonePlan::make(
        site, *catalog, phone, { baseUrl, own.first, own.second }, extensions.value(phone.mac));
    if (!made)
        return made;
    made->isComplete = owner.access == Access::Second;
    made->agent = QString::fromUtf8(agent);
    return owner.access == Access::None ? made->bootstrap() : *made;
}

Result<QByteArray> ProvisioningShelf::Private::write(Owner owner, const QByteArray& agent) const
{
    const auto made = plan(owner, agent);
    if (!made)
        return tl::unexpected(made.error());
    const PhoneRenderer* renderer = PhoneRenderer::of(made->model.configFormat);
    return renderer ? renderer->render(*made)
                    : fail(ErrorCode::NoSuchPhoneModel, made->model.id, made->model.configFormat);
}

bool ProvisioningShelf::Private::isOwnName(
    Owner owner, const QByteArray& agent, const QString& lower) const
{
    const Phone& phone = site.phones.at(owner.phone);
    const auto model = PhoneParameters::findModel(site, *catalog, modelOf(phone, agent));
    if (!model) // what it would be given is an error all the same, and tells why
        return lower.isEmpty() || macInName(lower, u"{mac12}.cfg"_s) == phone.mac
            || macInName(lower, u"{mac12}.xml"_s) == phone.mac
            || macInName(lower, u"cfg{mac12}.xml"_s) == phone.mac;
    if (lower.isEmpty())
        return model->urlFileName.isEmpty() && owner.access != Access::None;
    const auto mac = macInName(lower, model->configFile);
    // With its token a phone may spell its name as it likes: that of its other interface, even.
    return mac && (owner.access != Access::None || *mac == phone.mac);
}

bool ProvisioningShelf::Private::isCommon(const QString& lowerName) const
{
    return std::any_of(renderers.cbegin(), renderers.cend(),
        [&](const PhoneRenderer* renderer) { return renderer->isCommonRequest(lowerName); });
}

ProvisioningShelf::Answer ProvisioningShelf::Private::answerOwner(
    Owner owner, const QByteArrayList& names, const QByteArray& agent) const
{
    Answer answer;
    answer.access = owner.access;
    answer.phoneId = site.phones.at(owner.phone).id;
    if (owner.access == Access::Second)
        answer.isFirstDeath = !deaths.at(owner.phone)->exchange(true);
    if (names.size() == 2) {
        answerFile(answer, names.first(), names.last());
        return answer;
    }
    const QString lower = QString::fromLatin1(names.value(0)).toLower();
    if (isOwnName(owner, agent, lower)) {
        answerConfiguration(answer, owner, agent);
        return answer;
    }
    answerCompanion(answer, owner, lower, agent);
    answer.isCommon = answer.status == 404 && isCommon(lower);
    return answer;
}

void ProvisioningShelf::Private::answerConfiguration(
    Answer& answer, Owner owner, const QByteArray& agent) const
{
    const auto file = cache.get(std::size_t(owner.phone * shelfAccesses + int(owner.access)), agent,
        [&] { return write(owner, agent); });
    answer.isConfiguration = true;
    if (!file) {
        answer.status = 500;
        answer.error = file.error();
        return;
    }
    const auto model
        = PhoneParameters::findModel(site, *catalog, modelOf(site.phones.at(owner.phone), agent));
    answer.status = 200;
    answer.bytes = file->bytes;
    answer.tag = file->tag;
    answer.contentType = model ? model->contentType.toLatin1() : "text/plain; charset=utf-8";
}

void ProvisioningShelf::Private::answerCompanion(
    Answer& answer, Owner owner, const QString& lower, const QByteArray& agent) const
{
    const auto made = plan(owner, agent);
    const PhoneRenderer* renderer = made ? PhoneRenderer::of(made->model.configFormat) : nullptr;
    const auto companion = renderer ? renderer->companion(*made, lower) : std::nullopt;
    if (!companion)
        return;
    if (!*companion) {
        answer.status = 500;
        answer.error = companion->error();
        return;
    }
    answer.status = 200;
    answer.bytes = std::make_shared<const QByteArray>(**companion);
    answer.tag = shelfTag(**companion);
    answer.contentType = contentTypeOf(lower);
}

void ProvisioningShelf::Private::answerFile(
    Answer& answer, const QByteArray& folder, const QByteArray& name) const
{
    const auto kind = PhoneFiles::kindFromName(QString::fromLatin1(folder));
    const auto file = kind ? files.open(*kind, QString::fromLatin1(name)) : Result<int>(-1);
    if (!file || *file < 0)
        return;
    answer.status = 200;
    answer.file = *file;
    answer.tag = fileTag(*file);
    answer.contentType = "application/octet-stream";
}

/// Without a token: a phone of the site is told where to ask, and nothing else.
ProvisioningShelf::Answer ProvisioningShelf::Private::answerStranger(
    const QByteArray& name, const QByteArray& agent) const
{
    Answer answer;
    const QString lower = QString::fromLatin1(name).toLower();
    std::optional<MacAddress> mac;
    for (const QString& pattern : { u"cfg{mac12}.xml"_s, u"{mac12}.xml"_s, u"{mac12}.cfg"_s })
        if (!mac)
            mac = macInName(lower, pattern);
    const int phone = mac ? byMac.value(*mac, -1) : -1;
    const Owner owner { phone, Access::None };
    if (phone >= 0 && isOwnName(owner, agent, lower)) {
        answer.phoneId = site.phones.at(phone).id;
        answerConfiguration(answer, owner, agent);
    } else {
        answer.isCommon = isCommon(lower);
    }
    return answer;
}

ProvisioningShelf::ProvisioningShelf(Site site, std::shared_ptr<const Catalog> catalog,
    const QHash<QString, PhoneTokens>& tokens, QString baseUrl, PhoneFiles files,
    const ProvisioningShelf* earlier)
    : d(std::make_unique<Private>(
        std::move(site), std::move(catalog), std::move(baseUrl), std::move(files)))
{
    d->takeTokens(tokens, earlier ? earlier->d.get() : nullptr);
}

ProvisioningShelf::~ProvisioningShelf() = default;

ProvisioningShelf::Answer ProvisioningShelf::answer(
    const QByteArray& path, const QByteArray& agent) const
{
    if (path == "check/ping") {
        Answer pong;
        pong.status = 200;
        pong.bytes = std::make_shared<const QByteArray>(
            QByteArray::number(QDateTime::currentMSecsSinceEpoch() / 1000));
        pong.contentType = "application/json";
        return pong;
    }
    QByteArrayList names = path.split('/');
    if (names.size() > 3)
        return {};
    const QByteArray first = names.takeFirst();
    if (const auto owner = d->ownerOf(first))
        return d->answerOwner(*owner, names, agent);
    return names.isEmpty() ? d->answerStranger(first, agent) : Answer();
}

Result<QByteArray> ProvisioningShelf::configuration(
    const QString& phoneId, const QByteArray& agent) const
{
    const int phone = d->byId.value(phoneId, -1);
    return phone < 0 ? fail(ErrorCode::NoSuchPhone, phoneId)
                     : d->write({ phone, Access::Second }, agent);
}

Result<PhonePlan> ProvisioningShelf::plan(const QString& phoneId, const QByteArray& agent) const
{
    const int phone = d->byId.value(phoneId, -1);
    return phone < 0 ? fail(ErrorCode::NoSuchPhone, phoneId)
                     : d->plan({ phone, Access::Second }, agent);
}

bool ProvisioningShelf::isFirstAlive(const QString& phoneId) const
{
    const int phone = d->byId.value(phoneId, -1);
    return phone >= 0 && !*d->deaths.at(phone);
}

const QString& ProvisioningShelf::baseUrl() const { return d->baseUrl; }
