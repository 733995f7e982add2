// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site/SiteFile.h"

#include "models/site/SecretParameters.h"
#include "models/site/SiteFields.h"
#include "models/site/SiteRules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

const QString formatName = u"doppino-site/1"_s;

QString joined(const QString& path, const QString& key)
{
    return path.isEmpty() ? key : path + u'.' + key;
}

/// Takes the fields of one JSON object and reports what it was not asked for.
class Reader {
public:
    Reader(const QJsonObject& object, QString path, QList<Error>& problems)
        : m_object(object)
        , m_path(std::move(path))
        , m_problems(problems)
    {
    }

    ~Reader()
    {
        for (auto it = m_object.begin(); it != m_object.end(); ++it)
            if (!m_known.contains(it.key()))
                m_problems.append(Error(ErrorCode::UnknownField, joined(m_path, it.key())));
    }
    Q_DISABLE_COPY_MOVE(Reader)

    void text(const char* key, QString& to)
    {
        if (const auto value = take(key, QJsonValue::String, "text"))
            to = value->toString();
    }

    void optionalText(const char* key, QString& to) { text(key, to); }

    void flag(const char* key, bool& to)
    {
        if (const auto value = take(key, QJsonValue::Bool, "true or false"))
            to = value->toBool();
    }

    void number(const char* key, int& to)
    {
        const auto value = take(key, QJsonValue::Double, "a whole number");
        if (!value)
            return;
        const double given = value->toDouble();
        if (given < 0 || given > 1e9 || given != double(int(given)))
            report(ErrorCode::BadValue, key, QString::number(given));
        else
            to = int(given);
    }

    void secret(const char* key, Secret& to)
    {
        if (const auto value = take(key, QJsonValue::String, "text"))
            to = Secret(value->toString());
    }

    void texts(const char* key, QStringList& to)
    {
        const auto value = take(key, QJsonValue::Array, "a list of texts");
        if (!value)
            return;
        const QJsonArray array = value->toArray();
        for (int i = 0; i < array.size(); ++i) {
            if (array[i].isString())
                to.append(array[i].toString());
            else
                m_problems.append(Error(ErrorCode::WrongType, element(key, i), u"text"_s));
        }
    }

    void optionalFlag(const char* key, bool& to) { flag(key, to); }
    void optionalNumber(const char* key, int& to, int /*usual*/) { number(key, to); }
    void optionalSecret(const char* key, Secret& to) { secret(key, to); }
    void optionalTexts(const char* key, QStringList& to) { texts(key, to); }

    void content(const char* key, QByteArray& to)
    {
        if (const auto value = take(key, QJsonValue::String, "text"))
            to = value->toString().toUtf8();
    }

    void mac(const char* key, MacAddress& to)
    {
        if (!m_object.contains(QLatin1StringView(key)))
            return report(ErrorCode::MissingField, key, {});
        const auto value = take(key, QJsonValue::String, "text");
        if (!value)
            return;
        if (const auto parsed = MacAddress::parse(value->toString()))
            to = *parsed;
        else
            report(ErrorCode::BadMac, key, value->toString());
    }

    void portKind(const char* key, PortKind& to)
    {
        if (!m_object.contains(QLatin1StringView(key)))
            return report(ErrorCode::MissingField, key, {});
        const auto value = take(key, QJsonValue::String, "text");
        if (!value)
            return;
        if (const auto kind = portKindFromName(value->toString()))
            to = *kind;
        else
            report(ErrorCode::BadValue, key, value->toString() + u": fxs, fxo, bri, pri"_s);
    }

    void dictionary(const char* key, QMap<QString, QString>& to)
    {
        if (const auto value = take(key, QJsonValue::Object, "an object"))
            readDictionary(value->toObject(), joined(m_path, QLatin1StringView(key)), to);
    }

    void dictionaries(const char* key, QMap<QString, QMap<QString, QString>>& to)
    {
        const auto value = take(key, QJsonValue::Object, "an object");
        if (!value)
            return;
        const QJsonObject object = value->toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString path = joined(joined(m_path, QLatin1StringView(key)), it.key());
            if (it->isObject())
                readDictionary(it->toObject(), path, to[it.key()]);
            else
                m_problems.append(Error(ErrorCode::WrongType, path, u"an object"_s));
        }
    }

    template <typename Fill> void object(const char* key, Fill fill)
    {
        const auto value = take(key, QJsonValue::Object, "an object");
        if (!value)
            return;
        Reader inner(value->toObject(), joined(m_path, QLatin1StringView(key)), m_problems);
        fill(inner);
    }

    template <typename Fill> void optionalObject(const char* key, Fill fill) { object(key, fill); }

    /// An entry of the catalogue; SiteRules looks into it.
    void entry(const char* key, QByteArray& to)
    {
        if (const auto value = take(key, QJsonValue::Object, "an object"))
            to = QJsonDocument(value->toObject()).toJson(QJsonDocument::Compact);
    }

    template <typename T, typename Fill> void list(const char* key, QList<T>& to, Fill fill)
    {
        const auto value = take(key, QJsonValue::Array, "a list");
        if (!value)
            return;
        const QJsonArray array = value->toArray();
        for (int i = 0; i < array.size(); ++i) {
            if (!array[i].isObject()) {
                m_problems.append(Error(ErrorCode::WrongType, element(key, i), u"an object"_s));
                continue;
            }
            Reader inner(array[i].toObject(), element(key, i), m_problems);
            fill(inner, to.emplaceBack());
        }
    }

    template <typename T, typename Fill> void optionalList(const char* key, QList<T>& to, Fill fill)
    {
        list(key, to, fill);
    }

private:
    std::optional<QJsonValue> take(const char* key, QJsonValue::Type type, const char* expected)
    {
        const QString name = QString::fromLatin1(key);
        m_known.insert(name);
        const auto it = m_object.constFind(name);
        if (it == m_object.constEnd())
            return {};
        if (it->type() == type)
            return *it;
        report(ErrorCode::WrongType, key, QString::fromLatin1(expected));
        return {};
    }

    void readDictionary(const QJsonObject& object, const QString& path, QMap<QString, QString>& to)
    {
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it->isString())
                to.insert(it.key(), it->toString());
            else
                m_problems.append(Error(ErrorCode::WrongType, joined(path, it.key()), u"text"_s));
        }
    }

    void report(ErrorCode code, const char* key, const QString& detail)
    {
        m_known.insert(QString::fromLatin1(key));
        m_problems.append(Error(code, joined(m_path, QLatin1StringView(key)), detail));
    }

    [[nodiscard]] QString element(const char* key, int i) const
    {
        return u"%1[%2]"_s.arg(joined(m_path, QLatin1StringView(key))).arg(i);
    }

    QJsonObject m_object;
    QString m_path;
    QList<Error>& m_problems;
    QSet<QString> m_known;
};

/// Builds one JSON object.
class Writer {
public:
    explicit Writer(SiteFile::Secrets secrets)
        : m_secrets(secrets)
    {
    }

    void text(const char* key, const QString& value) { put(key, value); }
    void optionalText(const char* key, const QString& value)
    {
        if (!value.isEmpty())
            put(key, value);
    }
    void flag(const char* key, bool value) { put(key, value); }
    void number(const char* key, int value) { put(key, value); }
    void mac(const char* key, const MacAddress& value) { put(key, value.hyphens()); }
    void content(const char* key, const QByteArray& utf8) { put(key, QString::fromUtf8(utf8)); }
    void optionalFlag(const char* key, bool value)
    {
        if (value)
            flag(key, value);
    }
    void optionalNumber(const char* key, int value, int usual)
    {
        if (value != usual)
            number(key, value);
    }
    void optionalTexts(const char* key, const QStringList& value)
    {
        if (!value.isEmpty())
            texts(key, value);
    }
    void portKind(const char* key, PortKind value) { put(key, portKindName(value)); }
    void texts(const char* key, const QStringList& value)
    {
        put(key, QJsonArray::fromStringList(value));
    }
    void secret(const char* key, const Secret& value)
    {
        if (m_secrets == SiteFile::Secrets::Include)
            put(key, value.reveal());
    }
    void optionalSecret(const char* key, const Secret& value)
    {
        if (!value.isEmpty())
            secret(key, value);
    }
    void dictionary(const char* key, const QMap<QString, QString>& value)
    {
        put(key, toObject(value));
    }
    void dictionaries(const char* key, const QMap<QString, QMap<QString, QString>>& value)
    {
        QJsonObject object;
        for (auto it = value.begin(); it != value.end(); ++it)
            object.insert(it.key(), toObject(it.value()));
        put(key, object);
    }
    template <typename Fill> void object(const char* key, Fill fill)
    {
        Writer inner(m_secrets);
        fill(inner);
        put(key, inner.m_object);
    }
    /// Left out when there is nothing in it, so that files from before the field stay as they are.
    template <typename Fill> void optionalObject(const char* key, Fill fill)
    {
        Writer inner(m_secrets);
        fill(inner);
        const bool isEmpty = std::all_of(inner.m_object.begin(), inner.m_object.end(),
            [](const QJsonValue& value) { return value.toString().isEmpty(); });
        if (!isEmpty)
            put(key, inner.m_object);
    }
    /// Left out when it is empty, too.
    void entry(const char* key, const QByteArray& value)
    {
        if (!value.isEmpty())
            put(key, QJsonDocument::fromJson(value).object());
    }
    template <typename T, typename Fill>
    void list(const char* key, const QList<T>& values, Fill fill)
    {
        QJsonArray array;
        for (const T& value : values) {
            Writer inner(m_secrets);
            fill(inner, value);
            array.append(inner.m_object);
        }
        put(key, array);
    }
    template <typename T, typename Fill>
    void optionalList(const char* key, const QList<T>& values, Fill fill)
    {
        if (!values.isEmpty())
            list(key, values, fill);
    }
    [[nodiscard]] const QJsonObject& result() const { return m_object; }

private:
    [[nodiscard]] QJsonObject toObject(const QMap<QString, QString>& value) const
    {
        const bool isOpen = m_secrets == SiteFile::Secrets::Include;
        QJsonObject object;
        for (auto it = value.begin(); it != value.end(); ++it)
            if (isOpen || !SecretParameters::isSecretValue(it.key(), it.value()))
                object.insert(it.key(), it.value());
        return object;
    }
    void put(const char* key, const QJsonValue& value)
    {
        m_object.insert(QLatin1StringView(key), value);
    }

    QJsonObject m_object;
    SiteFile::Secrets m_secrets;
};

Error malformed(const QByteArray& bytes, const QJsonParseError& error)
{
    const QByteArray before = bytes.first(std::min<qsizetype>(error.offset, bytes.size()));
    const auto line = before.count('\n') + 1;
    const auto column = before.size() - (before.lastIndexOf('\n') + 1) + 1;
    return Error(ErrorCode::MalformedFile, {},
        u"%1:%2: %3"_s.arg(line).arg(column).arg(error.errorString()));
}

} // namespace

namespace SiteFile {

tl::expected<Site, QList<Error>> read(const QByteArray& bytes, const Catalog& catalog)
{
    if (bytes.size() > maximumSize)
        return tl::unexpected(
            QList { Error(ErrorCode::MalformedFile, {}, u"larger than 16 MiB"_s) });
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parseError);
    if (parseError.error != QJsonParseError::NoError)
        return tl::unexpected(QList { malformed(bytes, parseError) });
    if (!document.isObject())
        return tl::unexpected(QList { Error(ErrorCode::WrongType, u"$"_s, u"an object"_s) });

    QList<Error> problems;
    Site site;
    QString format;
    {
        Reader reader(document.object(), {}, problems);
        reader.text("format", format);
        SiteFields::document(reader, site);
    }
    if (problems.isEmpty() && format.isEmpty())
        problems.append(Error(ErrorCode::MissingField, u"format"_s));
    else if (!format.isEmpty() && format != formatName)
        problems.append(Error(ErrorCode::BadValue, u"format"_s, format + u": "_s + formatName));
    if (problems.isEmpty()) {
        SiteRules::normalise(site);
        problems = SiteRules::check(site, catalog);
    }
    if (!problems.isEmpty())
        return tl::unexpected(problems);
    return site;
}

QByteArray write(const Site& site, Secrets secrets)
{
    Writer writer(secrets);
    writer.text("format", formatName);
    SiteFields::document(writer, site);
    return QJsonDocument(writer.result()).toJson(QJsonDocument::Indented);
}

QJsonObject trunkObject(const Trunk& trunk)
{
    Writer writer(Secrets::Omit);
    SiteFields::trunk(writer, trunk);
    return writer.result();
}

Trunk trunkFrom(const QJsonObject& object)
{
    QList<Error> problems;
    Trunk trunk;
    Reader reader(object, {}, problems);
    SiteFields::trunk(reader, trunk);
    trunk.password.clear();
    return trunk;
}

} // namespace SiteFile
