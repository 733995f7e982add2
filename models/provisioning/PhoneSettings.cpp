// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/PhoneSettings.h"

#include "models/core/Redactor.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {

constexpr int maximumDepth = 8;

/// Of Sangoma's numbered settings: administrator, user, account, directory.
const QSet<QString>& numberedSecrets()
{
    static const QSet<QString> numbers { u"P2"_s, u"P196"_s, u"P34"_s, u"P5436"_s };
    return numbers;
}

/// "Register Pswd", "user_pass", "AuthPassword", but not "Pswd Encryption".
bool isSecretKey(const QString& key)
{
    static const QRegularExpression name(
        u"(?:passw(?:or)?d|pswd|[._ ]pass|[._ ]pwd|secret)(?:_confirm)?(?:[ .]?[0-9]+)?\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    return numberedSecrets().contains(key) || name.match(key).hasMatch();
}

/// A path with a token in it.
bool hasToken(const QString& value)
{
    static const QRegularExpression token(u"/[A-Za-z0-9_-]{22,}(?=[/?]|\\z)"_s);
    return token.match(value).hasMatch();
}

/// When the phone shall ask next.
constexpr std::array clockKeys { "Flash Interval"_L1, "Download Interval"_L1, "P193"_L1 };

bool isClockSetting(const QString& key)
{
    return std::find(clockKeys.begin(), clockKeys.end(), key) != clockKeys.end();
}

class SettingList {
public:
    explicit SettingList(const QList<Secret>& secrets)
    {
        for (const Secret& secret : secrets)
            if (!secret.isEmpty())
                m_secrets.append(secret.reveal());
    }

    void add(const QString& section, const QString& key, const QString& value)
    {
        const int occurrence = ++m_seen[{ section, key }];
        m_settings.append({ section, key, value, occurrence, isSecret(key, value) });
    }
    [[nodiscard]] QList<PhoneSetting> take() { return std::move(m_settings); }

private:
    [[nodiscard]] bool isSecret(const QString& key, const QString& value) const
    {
        if (value.isEmpty())
            return false;
        // "admin:PW" under one key, so not the whole value only
        return isSecretKey(key) || hasToken(value)
            || std::any_of(m_secrets.begin(), m_secrets.end(),
                [&value](const QString& secret) { return value.contains(secret); });
    }

    QStringList m_secrets;
    QHash<QPair<QString, QString>, int> m_seen;
    QList<PhoneSetting> m_settings;
};

tl::unexpected<Error> settingFault(qint64 line, const QString& reason)
{
    return fail(ErrorCode::MalformedFile, QString::number(line), reason);
}

/// "key = value", "#" begins a comment.
Result<QList<PhoneSetting>> readAssignments(const QString& text, const QList<Secret>& secrets)
{
    SettingList list(secrets);
    int number = 0;
    for (const QStringView raw : QStringView(text).split(u'\n')) {
        ++number;
        const QStringView trimmed = raw.trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith(u'#'))
            continue;
        const qsizetype equals = trimmed.indexOf(u'=');
        if (equals < 1)
            return settingFault(number, u"="_s);
        const QString key = trimmed.left(equals).trimmed().toString();
        list.add(key.section(u'.', 0, 0), key, trimmed.mid(equals + 1).trimmed().toString());
    }
    return list.take();
}

/// Of a heading: the text between its marks, nothing when it is none.
std::optional<QString> sectionHeading(
    QStringView line, QLatin1StringView begin, QLatin1StringView end)
{
    if (!line.startsWith(begin))
        return std::nullopt;
    QStringView rest = line.trimmed();
    if (rest.endsWith(u':'))
        rest = rest.chopped(1).trimmed();
    if (!rest.endsWith(end) || rest.size() < begin.size() + end.size())
        return std::nullopt;
    return rest.mid(begin.size()).chopped(end.size()).trimmed().toString();
}

Result<QList<PhoneSetting>> readModules(const QString& text, const QList<Secret>& secrets)
{
    const QList<QStringView> lines = QStringView(text).split(u'\n');
    if (!lines.first().startsWith("<<VOIP CONFIG FILE>>"_L1))
        return settingFault(1, u"<<VOIP CONFIG FILE>>"_s);
    SettingList list(secrets);
    QString module;
    QString section;
    for (int number = 2; number <= lines.size(); ++number) {
        const QStringView one = lines.at(number - 1);
        if (one.startsWith("<<END OF FILE>>"_L1))
            return list.take();
        if (one.trimmed().isEmpty())
            continue;
        if (const auto name = sectionHeading(one, "<"_L1, " MODULE>"_L1)) {
            section = module = *name;
        } else if (const auto part = sectionHeading(one, "--"_L1, "-"_L1)) {
            QString inner = *part;
            while (inner.endsWith(u'-'))
                inner.chop(1);
            section = module + ", "_L1 + inner.trimmed();
        } else if (const qsizetype colon = one.indexOf(u':'); colon > 0) {
            list.add(section, one.left(colon).trimmed().toString(), one.mid(colon + 1).toString());
        } else {
            return settingFault(number, u":"_s);
        }
    }
    return settingFault(lines.size(), u"<<END OF FILE>>"_s);
}

/// Snom's settings and keys, Gigaset's parameters, Sangoma's numbers.
class XmlSettings {
public:
    XmlSettings(const QByteArray& bytes, const QList<Secret>& secrets)
        : m_xml(bytes)
        , m_list(secrets)
    {
    }

    Result<QList<PhoneSetting>> read()
    {
        while (!m_xml.atEnd() && m_xml.readNext() != QXmlStreamReader::StartElement)
            if (m_xml.isDTD())
                m_xml.raiseError(u"DTD"_s);
        if (m_xml.isStartElement())
            readChildren({}, 1);
        while (!m_xml.atEnd())
            m_xml.readNext();
        if (m_xml.hasError())
            return settingFault(m_xml.lineNumber(), m_xml.errorString());
        return m_list.take();
    }

private:
    /// @returns whether there were elements; their text is in `m_text` otherwise
    bool readChildren(const QString& section, int depth)
    {
        bool hasElements = false;
        QString text;
        if (depth > maximumDepth)
            m_xml.raiseError(u"too deep"_s);
        while (!m_xml.atEnd() && !m_xml.hasError()) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::StartElement:
                hasElements = true;
                readElement(section, depth);
                break;
            case QXmlStreamReader::EndElement:
                m_text = text;
                return hasElements;
            case QXmlStreamReader::DTD:
                m_xml.raiseError(u"DTD"_s);
                break;
            default:
                if (m_xml.isCharacters())
                    text += m_xml.text();
            }
        }
        return hasElements;
    }

    void readElement(const QString& section, int depth)
    {
        const QString name = m_xml.name().toString();
        const QXmlStreamAttributes attributes = m_xml.attributes();
        if (readChildren(name, depth + 1) || m_xml.hasError())
            return;
        if (attributes.hasAttribute("value"_L1)) {
            m_list.add(section, attributes.value("name"_L1).toString(),
                attributes.value("value"_L1).toString());
            return;
        }
        const QString key = name + u' ' + attributes.value("idx"_L1).toString();
        addLeaf(section, key.trimmed(), attributes);
    }

    /// A leaf's text is its value; further attributes are values of their own.
    void addLeaf(const QString& section, const QString& key, const QXmlStreamAttributes& attributes)
    {
        bool hasMore = false;
        for (const QXmlStreamAttribute& attribute : attributes) {
            static const QStringList plain { u"perm"_s, u"idx"_s, u"para"_s };
            if (plain.contains(attribute.name().toString()))
                continue;
            hasMore = true;
            m_list.add(
                section, key + u' ' + attribute.name().toString(), attribute.value().toString());
        }
        if (!hasMore || !m_text.isEmpty())
            m_list.add(section, key, m_text);
    }

    QXmlStreamReader m_xml;
    SettingList m_list;
    QString m_text;
};

using SettingPlace = std::tuple<QString, QString, int>;

SettingPlace placeOf(const PhoneSetting& setting)
{
    return { setting.section, setting.key, setting.occurrence };
}

} // namespace

QString PhoneSetting::shown() const { return isSecret ? QString::fromUtf8(Redactor::mask) : value; }

namespace PhoneSettings {

bool isClockLine(QByteArrayView writtenLine)
{
    auto begin = writtenLine.trimmed();
    if (begin.startsWith('<'))
        begin = begin.sliced(1);
    return std::any_of(clockKeys.begin(), clockKeys.end(), [&](QLatin1StringView key) {
        if (!begin.startsWith(QByteArrayView(key.data(), key.size())))
            return false;
        const auto rest = begin.sliced(key.size());
        return rest.startsWith(' ') || rest.startsWith('>') || rest.startsWith(':');
    });
}

Result<QList<PhoneSetting>> read(
    const QString& configFormat, const QByteArray& bytes, const QList<Secret>& secrets)
{
    if (bytes.size() > maximumBytes)
        return fail(ErrorCode::TooMuchData, {}, QString::number(bytes.size()));
    if (configFormat.endsWith("-xml"_L1))
        return XmlSettings(bytes, secrets).read();
    const QString text = QString::fromUtf8(bytes).remove(u'\r');
    if (configFormat.endsWith("-txt"_L1))
        return readModules(text, secrets);
    if (configFormat.endsWith("-cfg"_L1))
        return readAssignments(text, secrets);
    return fail(ErrorCode::UnsupportedFamily, configFormat);
}

QList<PhoneSettingChange> difference(
    const QList<PhoneSetting>& before, const QList<PhoneSetting>& after)
{
    std::map<SettingPlace, const PhoneSetting*> known;
    for (const PhoneSetting& setting : before)
        known.emplace(placeOf(setting), &setting);
    QList<PhoneSettingChange> changes;
    for (const PhoneSetting& setting : after) {
        const auto found = known.find(placeOf(setting));
        const PhoneSetting* old = found == known.end() ? nullptr : found->second;
        if (old)
            known.erase(found);
        if (isClockSetting(setting.key) || (old && old->value == setting.value))
            continue;
        changes.append(
            { setting.section, setting.key, old ? std::optional(old->value) : std::nullopt,
                setting.value, setting.isSecret || (old && old->isSecret) });
    }
    for (const PhoneSetting& setting : before)
        if (known.count(placeOf(setting)) > 0 && !isClockSetting(setting.key))
            changes.append(
                { setting.section, setting.key, setting.value, std::nullopt, setting.isSecret });
    return changes;
}

} // namespace PhoneSettings
