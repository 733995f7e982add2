// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/ParameterRules.h"

#include "models/provisioning/ConfigText.h"
#include "models/site/SiteRules.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int maximumAccounts = 16;
/// Of any phone, for the levels above the models.
constexpr int maximumKeys = 999;

Error badParameter(const QString& name, const QString& allowed)
{
    return Error(ErrorCode::BadValue, name, allowed);
}

/// "linekey_type" of the parameter linekey_type_N; else its name.
QString blacklistKey(const Parameter& parameter)
{
    return parameter.index.isEmpty() ? parameter.name : parameter.name.chopped(2);
}

QStringList lackingValues(const Parameter& parameter, const PhoneModel& model)
{
    if (parameter.name != "ldap_tls"_L1)
        return model.blacklists.value(blacklistKey(parameter));
    QStringList lacking = parameter.values;
    lacking.removeIf([&](const QString& value) { return model.ldapTls.contains(value); });
    return lacking;
}

int indexLimit(const QString& kind, const PhoneModel* model)
{
    if (kind.isEmpty())
        return maximumAccounts;
    if (!model)
        return maximumKeys;
    if (kind == "softkey"_L1)
        return model->softKeys;
    return kind == "linekey"_L1 ? model->lineKeys : model->expansionKeys();
}

Status checkIndex(const Parameter& parameter, const PhoneModel* model, const QString& name)
{
    if (parameter.index.isEmpty())
        return {};
    const int index = ParameterRules::indexOf(name);
    if (index == 0)
        return fail(ErrorCode::UnknownParameter, name);
    const int limit = indexLimit(ParameterRules::keyKindOf(name), model);
    if (index > limit)
        return tl::unexpected(badParameter(name, u"1-%1"_s.arg(limit)));
    return {};
}

Status checkText(const Parameter& parameter, const QString& name, const QString& value)
{
    const int most
        = parameter.isSecret ? ParameterRules::maximumSecret : ParameterRules::maximumText;
    if (value.size() > most && value.toUcs4().size() > most)
        return fail(ErrorCode::ValueNotAllowed, name, u"> %1"_s.arg(most));
    return ConfigText::check(name, value, ConfigText::Grammar::Xml);
}

/// Of an integer without a range of its own.
constexpr int maximumNumber = 9999;

Status checkInteger(
    const Parameter& parameter, const PhoneModel* model, const QString& name, const QString& value)
{
    static const QRegularExpression form(u"^(0|-?[1-9][0-9]{0,5})\\z"_s);
    const bool hasRange = parameter.minimum != 0 || parameter.maximum != 0;
    const int least = parameter.minimum;
    int most = hasRange ? parameter.maximum : maximumNumber;
    if (model && name == "ringtone"_L1)
        most = model->ringtones;
    const int number = value.toInt();
    if (form.match(value).hasMatch() && number >= least && number <= most)
        return {};
    return tl::unexpected(badParameter(name, u"%1-%2"_s.arg(least).arg(most)));
}

Status checkListed(
    const Parameter& parameter, const PhoneModel* model, const QString& name, const QString& value)
{
    QStringList allowed = parameter.values;
    if (model && model->defaults.value(name) == value)
        return {};
    if (model) {
        const auto lacking = lackingValues(parameter, *model);
        if (parameter.values.isEmpty() && !lacking.contains(value))
            return {};
        allowed.removeIf([&](const QString& entry) { return lacking.contains(entry); });
    }
    if ((parameter.values.isEmpty() && !model) || allowed.contains(value))
        return {};
    allowed.removeAll(QString());
    return tl::unexpected(
        badParameter(name, allowed.isEmpty() ? u"not: %1"_s.arg(value) : allowed.join(u", "_s)));
}

bool isParenthesised(const QString& filter)
{
    int depth = 0;
    for (qsizetype i = 0; i < filter.size(); ++i) {
        depth += filter.at(i) == u'(' ? 1 : filter.at(i) == u')' ? -1 : 0;
        if (depth <= 0)
            return depth == 0 && i == filter.size() - 1;
    }
    return false;
}

bool isFileName(const QString& name)
{
    static const QRegularExpression form(u"^[A-Za-z0-9_()-][A-Za-z0-9_.()-]{0,99}\\z"_s);
    return form.match(name).hasMatch();
}

bool isCode(const QString& code)
{
    static const QRegularExpression form(u"^[0-9*#]{1,16}\\z"_s);
    return form.match(code).hasMatch();
}

bool isWebAddress(const QString& url)
{
    static const QRegularExpression form(u"^https?://[^\\s\"<>\\\\^`{|}]+\\z"_s);
    return form.match(url).hasMatch();
}

bool isYes(const QString& value) { return value == "1"_L1; }

/// Types whose values have one form.
struct TypeForm {
    QLatin1String type;
    bool (*isRight)(const QString& value);
    const char* allowed;
};
const TypeForm typeForms[] {
    { "boolean"_L1, isYes, "1, \"\"" },
    { "code"_L1, isCode, "0-9 * #" },
    { "host"_L1, SiteRules::isHost, "pbx.example.net, 192.168.1.10" },
    { "file"_L1, isFileName, "A-Z a-z 0-9 . _ - ( )" },
    { "timezone"_L1, SiteRules::isTimeZone, "Europe/Rome, UTC, ..." },
    { "url"_L1, isWebAddress, "http://..., https://..." },
    { "ldap_filter"_L1, isParenthesised, "(cn=%)" },
};

Status checkType(
    const Parameter& parameter, const PhoneModel* model, const QString& name, const QString& value)
{
    if (parameter.type == "integer"_L1)
        if (const auto status = checkInteger(parameter, model, name, value); !status)
            return status;
    for (const TypeForm& form : typeForms)
        if (parameter.type == form.type && !form.isRight(value))
            return tl::unexpected(badParameter(name, QString::fromUtf8(form.allowed)));
    return checkListed(parameter, model, name, value);
}

/// Some firmwares start with a value that the list all models share does not have.
void addInOrder(QStringList& numbers, const QString& number)
{
    if (numbers.contains(number))
        return;
    const auto place = std::find_if(numbers.begin(), numbers.end(),
        [&](const QString& entry) { return entry.toInt() > number.toInt(); });
    numbers.insert(place, number);
}

/// Of the phone's own running, or the model's: nobody sets it.
bool isWorkedOut(const Parameter& parameter)
{
    return parameter.group == "capabilities"_L1
        || (parameter.isReadOnly && parameter.group != "account"_L1);
}

} // namespace

Status ParameterRules::check(
    const Catalog& catalog, const PhoneModel* model, const QString& name, const QString& value)
{
    const Parameter* parameter = catalog.parameter(name);
    if (!parameter)
        return fail(ErrorCode::UnknownParameter, name);
    if (isWorkedOut(*parameter))
        return tl::unexpected(badParameter(name, u"-"_s));
    if (const auto status = checkIndex(*parameter, model, name); !status)
        return status;
    if (value.isEmpty() || value == "-"_L1)
        return {};
    if (model && !isOffered(catalog, *model, name))
        return tl::unexpected(badParameter(name, u"-"_s));
    if (const auto status = checkText(*parameter, name, value); !status)
        return status;
    return checkType(*parameter, model, name, value);
}

bool ParameterRules::isOffered(const Catalog& catalog, const PhoneModel& model, const QString& name)
{
    const Parameter* parameter = catalog.parameter(name);
    if (!parameter || isWorkedOut(*parameter))
        return false;
    if (!parameter->shownIf.isEmpty() && !model.capabilities.value(parameter->shownIf))
        return false;
    const auto lacking = lackingValues(*parameter, model);
    const bool hasChoice = parameter->values.isEmpty()
        || std::any_of(parameter->values.begin(), parameter->values.end(),
            [&](const QString& value) { return !lacking.contains(value); });
    return hasChoice && checkIndex(*parameter, &model, name).has_value();
}

bool ParameterRules::isLacking(const PhoneModel& model, const QString& name, const QString& value)
{
    if (name == "ldap_tls"_L1)
        return !model.ldapTls.contains(value);
    for (auto it = model.blacklists.begin(); it != model.blacklists.end(); ++it) {
        const bool isMeant = name == it.key()
            || (it.key().endsWith("_type"_L1) && name.startsWith(it.key())
                && name.at(it.key().size()) == u'_');
        if (isMeant)
            return it->contains(value);
    }
    return false;
}

QStringList ParameterRules::choices(
    const Catalog& catalog, const PhoneModel* model, const QString& name)
{
    const Parameter* parameter = catalog.parameter(name);
    if (!parameter)
        return {};
    QStringList values = parameter->values;
    if (model && name == "ringtone"_L1)
        for (int number = parameter->minimum; number <= model->ringtones; ++number)
            values << QString::number(number);
    if (!model)
        return values;
    const auto lacking = lackingValues(*parameter, *model);
    values.removeIf([&](const QString& value) { return lacking.contains(value); });
    if (const auto usual = model->defaults.value(name); !values.isEmpty() && !usual.isEmpty())
        addInOrder(values, usual);
    return values;
}

int ParameterRules::indexOf(const QString& name)
{
    const auto underscore = name.lastIndexOf(u'_');
    const auto digits = QStringView(name).sliced(underscore + 1);
    if (underscore < 1 || digits.isEmpty() || digits.size() > 4 || digits.front() == u'0')
        return 0;
    const bool isNumber
        = std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isNumber ? digits.toInt() : 0;
}

QString ParameterRules::keyKindOf(const QString& name)
{
    static const QStringList kinds { u"softkey"_s, u"linekey"_s, u"expkey"_s };
    for (const QString& kind : kinds)
        if (name.size() > kind.size() && name.startsWith(kind) && name.at(kind.size()) == u'_')
            return kind;
    return {};
}

const KeyType* ParameterRules::keyType(
    const Catalog& catalog, const QString& kind, const QString& type)
{
    // keys of expansion modules do what line keys do
    const auto known = kind == "expkey"_L1 ? u"linekey"_s : kind;
    const auto& types = catalog.keyTypes();
    const auto found = std::find_if(types.begin(), types.end(),
        [&](const KeyType& entry) { return entry.kind == known && entry.type == type; });
    return found == types.end() ? nullptr : &*found;
}
