// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/ParameterCommands.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// "Reception desk" to "reception-desk": what an id may hold.
QString idTail(const QString& name)
{
    QString tail;
    const QString plain = name.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar letter : plain) {
        if ((letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9'))
            tail += letter;
        else if (!letter.isMark() && !tail.isEmpty() && !tail.endsWith(u'-'))
            tail += u'-';
    }
    while (tail.endsWith(u'-'))
        tail.chop(1);
    return tail.isEmpty() ? u"own"_s : tail.left(40);
}

QString freeModelId(
    const Site& site, const Catalog& catalog, const QString& base, const QString& name)
{
    const QString wanted = base + u'-' + idTail(name);
    QString id = wanted;
    for (int i = 2; PhoneParameters::findModel(site, catalog, id); ++i)
        id = wanted + u'-' + QString::number(i);
    return id;
}

Status checkModelName(
    const Site& site, const Catalog& catalog, const QString& name, const QString& own)
{
    if (name.isEmpty())
        return fail(ErrorCode::MissingValue, u"name"_s);
    const auto isSame = [&](const auto& model) {
        return model.id != own && model.name.compare(name, Qt::CaseInsensitive) == 0;
    };
    if (std::any_of(site.phoneModels.begin(), site.phoneModels.end(), isSame)
        || std::any_of(catalog.phoneModels().begin(), catalog.phoneModels().end(), isSame))
        return fail(ErrorCode::DuplicateName, u"name"_s, name);
    return {};
}

auto ownModel(Site& site, const QString& id)
{
    return std::find_if(site.phoneModels.begin(), site.phoneModels.end(),
        [&](const CustomPhoneModel& model) { return model.id == id; });
}

} // namespace

Result<QString> ParameterCommands::copyModel(
    Site& site, const Catalog& catalog, const QString& model, const QString& name)
{
    const auto source = PhoneParameters::findModel(site, catalog, model);
    if (!source)
        return fail(ErrorCode::NoSuchPhoneModel, model);
    const QString words = name.simplified();
    if (const auto checked = checkModelName(site, catalog, words, {}); !checked)
        return tl::make_unexpected(checked.error());
    const QString base = source->catalogId();
    const QString id = freeModelId(site, catalog, base, words);
    site.phoneModels.append({ id, base, words });
    if (const auto values = site.parameters.models.value(model); !values.isEmpty())
        site.parameters.models.insert(id, values);
    return id;
}

Status ParameterCommands::renameModel(
    Site& site, const Catalog& catalog, const QString& id, const QString& name)
{
    const auto model = ownModel(site, id);
    if (model == site.phoneModels.end())
        return fail(ErrorCode::NoSuchPhoneModel, id);
    const QString words = name.simplified();
    if (const auto checked = checkModelName(site, catalog, words, id); !checked)
        return checked;
    model->name = words;
    return {};
}

Status ParameterCommands::removeModel(Site& site, const QString& id)
{
    const auto model = ownModel(site, id);
    if (model == site.phoneModels.end())
        return fail(ErrorCode::NoSuchPhoneModel, id);
    QStringList users;
    for (const Phone& phone : site.phones)
        if (phone.model == id)
            users.append(phone.mac.hyphens());
    if (!users.isEmpty())
        return fail(ErrorCode::PhoneModelInUse, model->name, users.mid(0, 5).join(u", "_s));
    site.parameters.models.remove(id);
    site.phoneModels.erase(model);
    return {};
}
