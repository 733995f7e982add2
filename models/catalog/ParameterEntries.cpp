// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/CatalogEntries.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

ParameterGroup CatalogEntries::readGroup(ObjectReader& reader)
{
    const auto sources = reader.sourceIds(); // checked only: a group has but one fact, its name
    return { reader.text("id"_L1), reader.localized("name"_L1) };
}

namespace {

const Words& parameterTypes()
{
    static const Words words { "string"_L1, "integer"_L1, "boolean"_L1, "enum"_L1, "code"_L1,
        "csv"_L1, "host"_L1, "file"_L1, "password"_L1, "ldap_filter"_L1, "url"_L1, "timezone"_L1,
        "mac"_L1 };
    return words;
}

void readLimits(ObjectReader& reader, Parameter& parameter)
{
    parameter.values = reader.optionalTexts("values"_L1);
    parameter.pattern = reader.optionalText("pattern"_L1);
    parameter.minimum = reader.optionalInteger("minimum"_L1, -1, maximumPort);
    parameter.maximum = reader.optionalInteger("maximum"_L1, 0, maximumPort);
    parameter.unit = reader.optionalText("unit"_L1);
    parameter.defaultValue = reader.optionalText("default"_L1);
    parameter.limitedBy = reader.optionalText("limited_by"_L1);
    parameter.shownIf = reader.optionalText("shown_if"_L1);
}

void checkLimits(const ObjectReader& reader, const Parameter& parameter)
{
    if (parameter.type == "enum"_L1 && parameter.values.isEmpty())
        reader.fault(u"values"_s, u"an enum needs values"_s);
    if (parameter.minimum > parameter.maximum)
        reader.fault(u"minimum"_s, u"is above the maximum"_s);
    if (!QRegularExpression(parameter.pattern).isValid())
        reader.fault(u"pattern"_s, u"is not a regular expression"_s);
    if (!parameter.values.isEmpty() && !parameter.defaultValue.isEmpty()
        && !parameter.values.contains(parameter.defaultValue))
        reader.fault(u"default"_s, u"%1 is not among the values"_s.arg(parameter.defaultValue));
    if (parameter.name.endsWith("_N"_L1) == parameter.index.isEmpty() && !parameter.name.isEmpty())
        reader.fault(u"index"_s, u"belongs to the names that end in _N, and only to them"_s);
}

} // namespace

Parameter CatalogEntries::readParameter(ObjectReader& reader)
{
    Parameter parameter;
    parameter.name = reader.text("name"_L1);
    parameter.group = reader.text("group"_L1);
    parameter.sourceIds = reader.sourceIds();
    parameter.type = reader.choice("type"_L1, parameterTypes());
    parameter.index = reader.optionalText("index"_L1);
    readLimits(reader, parameter);
    parameter.levels = reader.choices("levels"_L1, { "default"_L1, "model"_L1, "phone"_L1 });
    parameter.isReadOnly = reader.optionalFlag("read_only"_L1);
    parameter.isSecret = reader.optionalFlag("secret"_L1);
    parameter.description = reader.localized("description"_L1);
    checkLimits(reader, parameter);
    return parameter;
}

KeyType CatalogEntries::readKeyType(ObjectReader& reader)
{
    static const Words values { "none"_L1, "number"_L1, "optional_number"_L1, "digits"_L1, "url"_L1,
        "address_port"_L1, "line"_L1, "prefix"_L1 };
    const auto sources = reader.sourceIds(); // checked only, as for groups
    return { reader.choice("kind"_L1, { "softkey"_L1, "linekey"_L1, "expkey"_L1 }),
        reader.text("type"_L1), reader.choice("value"_L1, values),
        reader.choice("label"_L1, { "free"_L1, "default"_L1, "none"_L1 }),
        reader.localized("name"_L1), reader.localized("description"_L1) };
}
