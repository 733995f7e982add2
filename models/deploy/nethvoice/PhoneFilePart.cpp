// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/nethvoice/PhoneFilePart.h"

#include "models/deploy/nethvoice/NethVoiceErrand.h"
#include "models/deploy/nethvoice/NethVoiceRows.h"

#include <QFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

using Action = DeployItem::Action;

constexpr std::array fileVariables {
    std::pair { "firmware_file"_L1, PhoneFiles::Kind::Firmware },
    std::pair { "ringtone_file"_L1, PhoneFiles::Kind::Ringtones },
    std::pair { "background_file"_L1, PhoneFiles::Kind::Backgrounds },
    std::pair { "screensaver_file"_L1, PhoneFiles::Kind::Screensavers },
};

/// "ringtones/bell.wav" of everything the site's parameters name, each once.
QStringList filesNamedBy(const Site& site)
{
    QSet<QString> files;
    const auto collect = [&](const QMap<QString, QString>& values) {
        for (const auto& [variable, kind] : fileVariables)
            if (const QString name = values.value(variable); PhoneFiles::isName(name))
                files.insert(PhoneFiles::kindName(kind) + u'/' + name);
    };
    collect(site.parameters.defaults);
    for (const auto& values : site.parameters.models)
        collect(values);
    for (const Phone& phone : site.phones)
        collect(phone.parameters);
    QStringList sorted(files.begin(), files.end());
    sorted.sort();
    return sorted;
}

/// Nothing when it is not there.
std::optional<qint64> localSize(const PhoneFiles& files, const QString& key)
{
    const auto kind = PhoneFiles::kindFromName(key.section(u'/', 0, 0));
    const auto entries = kind ? files.list(*kind) : Result<QList<PhoneFiles::Entry>>();
    if (!entries)
        return std::nullopt;
    for (const PhoneFiles::Entry& entry : *entries)
        if (entry.name == key.section(u'/', 1))
            return entry.bytes;
    return std::nullopt;
}

/// Source: Tancredi API v1, /firmware and its like.
class PhoneFileErrand : public NethVoiceErrand {
public:
    explicit PhoneFileErrand(PhoneFiles files)
        : m_files(std::move(files))
    {
    }

protected:
    void begin() override { item().action == Action::Delete ? remove() : send(); }

private:
    [[nodiscard]] QString kind() const { return item().key.section(u'/', 0, 0); }
    [[nodiscard]] QString name() const { return item().key.section(u'/', 1); }

    void remove()
    {
        repeatable(Verb::Delete, Api::Tancredi,
            u'/' + kind() + u'/' + NethVoiceRows::segment(name()), {},
            [this](const Reply&) { keep(std::nullopt); }, { 404 });
    }

    void send()
    {
        const auto kindOf = PhoneFiles::kindFromName(kind());
        const auto descriptor
            = kindOf ? m_files.open(*kindOf, name()) : fail(ErrorCode::NoSuchPhoneFile, item().key);
        if (!descriptor)
            return failed(itemError(descriptor.error().code, name()));
        QFile file;
        if (!file.open(*descriptor, QFile::ReadOnly, QFile::AutoCloseHandle))
            return failed(itemError(ErrorCode::FileUnreadable, file.errorString()));
        // What was agreed to, not what the folder has by now.
        if (QString::number(file.size()) != item().after(u"size"_s))
            return failed(itemError(ErrorCode::PbxNotRestored, name()));
        const QByteArray content = file.readAll();
        const qint64 size = content.size();
        upload(Api::Tancredi, u'/' + kind(), name(), content,
            [this, size](const Reply&) { keep(size); });
    }

    void keep(std::optional<qint64> size)
    {
        QJsonObject files = live().object(u"files");
        QJsonObject ofKind = files.value(kind()).toObject();
        if (size)
            ofKind.insert(name(), *size);
        else
            ofKind.remove(name());
        files.insert(kind(), ofKind);
        live().content.insert("files"_L1, files);
        done();
    }

    PhoneFiles m_files;
};

} // namespace

DeployStage PhoneFilePart::stage() const { return { u"phone_file"_s, u"phones"_s, 1, true }; }

QList<PbxObject> PhoneFilePart::objects(const NethVoiceState& state) const
{
    QList<PbxObject> objects;
    const QJsonObject kinds = state.object(u"files");
    for (auto kind = kinds.begin(); kind != kinds.end(); ++kind) {
        const QJsonObject files = kind.value().toObject();
        for (auto file = files.begin(); file != files.end(); ++file)
            objects.append({ u"phone_file"_s, kind.key() + u'/' + file.key(),
                { { u"size"_s, NethVoiceRows::text(file.value()) } }, {} });
    }
    return objects;
}

PbxWanted PhoneFilePart::wanted(const Site& site, const Catalog&, const NethVoiceState& now) const
{
    PbxWanted wanted;
    const QStringList files = filesNamedBy(site);
    for (const QString& key : files) {
        PbxObject object { u"phone_file"_s, key, {}, {} };
        const auto size = localSize(m_files, key);
        const QJsonValue there = now.object(u"files").value(key.section(u'/', 0, 0));
        if (size)
            object.fields.insert(u"size"_s, QString::number(*size));
        else if (!there[key.section(u'/', 1)].isUndefined())
            object.fields.insert(u"size"_s, NethVoiceRows::text(there[key.section(u'/', 1)]));
        else {
            wanted.refusals.insert(
                object.id(), Error(ErrorCode::NoSuchPhoneFile, key.section(u'/', 1)));
            continue;
        }
        wanted.objects.append(object);
    }
    return wanted;
}

void PhoneFilePart::review(DeployItem& item, const DeployPlan&, const NethVoiceState&) const
{
    if (item.action == Action::Change)
        item.irreversible = u"file_overwritten"_s;
    const bool isKept
        = QString::number(localSize(m_files, item.key).value_or(-1)) == item.after(u"size"_s);
    if (item.action == Action::Delete && !isKept)
        item.irreversible = u"file_lost"_s;
}

void PhoneFilePart::apply(NethVoiceSession& session, NethVoiceState& live, const DeployItem& item,
    PbxDriver::Applied then)
{
    NethVoiceErrand::run<PhoneFileErrand>(session, live, item, std::move(then), m_files);
}

void PhoneFilePart::import(
    Site&, const Catalog&, const NethVoiceState& now, QStringList& notes) const
{
    if (!objects(now).isEmpty())
        notes.append(u"phone_files_stay"_s);
}
