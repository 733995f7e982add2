// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site/UserCsv.h"

#include "models/site/SiteRules.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

enum Column {
    Username,
    Name,
    Extension,
    Password,
    Mobile,
    Voicemail,
    WebRtc,
    Groups,
    Profile,
    Link
};
constexpr qsizetype columnCount = 10;

struct Record {
    int line = 1;
    QStringList cells;
    bool isClosed = true; ///< false: a quote was never closed
    [[nodiscard]] bool isBlank() const
    {
        return std::all_of(cells.begin(), cells.end(),
            [](const QString& cell) { return cell.trimmed().isEmpty(); });
    }
    [[nodiscard]] QString cell(Column column) const { return cells.value(column).trimmed(); }
};

/// Takes the text apart; quotes may hold separators and line ends.
class Splitter {
public:
    Splitter(QStringView text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {
    }

    bool next(Record& record)
    {
        if (m_at >= m_text.size())
            return false;
        record = Record { m_line, {}, true };
        while (cell(record)) { }
        return true;
    }

private:
    /// True when another cell follows in the same record.
    bool cell(Record& record)
    {
        QString value;
        if (m_at < m_text.size() && m_text[m_at] == u'"')
            record.isClosed &= quoted(value);
        while (m_at < m_text.size() && m_text[m_at] != m_separator && m_text[m_at] != u'\n')
            value += m_text[m_at++];
        if (value.endsWith(u'\r'))
            value.chop(1);
        record.cells.append(value);
        if (m_at >= m_text.size())
            return false;
        const bool isSeparator = m_text[m_at++] == m_separator;
        m_line += isSeparator ? 0 : 1;
        return isSeparator;
    }

    bool quoted(QString& value)
    {
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text[m_at];
            if (c == u'"') {
                if (m_at + 1 >= m_text.size() || m_text[m_at + 1] != u'"') {
                    ++m_at;
                    return true;
                }
                ++m_at;
            }
            m_line += c == u'\n' ? 1 : 0;
            value += c;
        }
        return false;
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
};

QString decoded(const QByteArray& bytes, bool& isLatin1)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    isLatin1 = decoder.hasError();
    return isLatin1 ? QString::fromLatin1(bytes) : text;
}

/// Of the first line that is not blank; Italian spreadsheets write semicolons.
QChar separatorOf(QStringView text)
{
    for (const QStringView line : QStringTokenizer(text, u'\n')) {
        if (line.trimmed().isEmpty() || line.startsWith(u'#'))
            continue;
        const auto commas = line.count(u',');
        const auto semicolons = line.count(u';');
        const auto tabs = line.count(u'\t');
        if (semicolons > commas && semicolons >= tabs)
            return u';';
        return tabs > commas ? QChar(u'\t') : QChar(u',');
    }
    return u',';
}

bool isHeader(const Record& record)
{
    static const QStringList first { u"username"_s, u"user"_s, u"user name"_s, u"utente"_s,
        u"nome utente"_s, u"login"_s };
    static const QStringList third { u"extension"_s, u"interno"_s, u"main extension"_s,
        u"interno principale"_s };
    return first.contains(record.cell(Username).toLower())
        || third.contains(record.cell(Extension).toLower());
}

/// A value for a message. A cell with separators in it may hold a whole line, password and all.
QString quotable(const QString& value)
{
    static const QRegularExpression separators(u"[,;|\"\\t\\n]"_s);
    return value.size() > 64 || value.contains(separators) ? QString() : value;
}

std::optional<bool> flag(const QString& text)
{
    static const QStringList yes { u"true"_s, u"vero"_s, u"yes"_s, u"si"_s, u"s\u00ec"_s, u"1"_s };
    static const QStringList no { u""_s, u"false"_s, u"falso"_s, u"no"_s, u"0"_s };
    if (yes.contains(text.toLower()))
        return true;
    return no.contains(text.toLower()) ? std::optional(false) : std::nullopt;
}

/// Collects users and refusals.
class Reader {
public:
    explicit Reader(UserCsv& csv)
        : m_csv(csv)
    {
    }

    void take(const Record& record)
    {
        if (record.isBlank() || record.cells.first().startsWith(u'#'))
            return;
        if (std::exchange(m_isFirst, false) && isHeader(record))
            return;
        if (const auto problem = shapeProblem(record))
            return reject(record, ErrorCode::MalformedFile, *problem);
        User user;
        if (fill(user, record) && isNew(user, record))
            accept(user, record);
    }

private:
    void reject(const Record& record, ErrorCode code, const QString& detail)
    {
        m_csv.rejected.append(Error(code, QString::number(record.line), detail));
    }

    static std::optional<QString> shapeProblem(const Record& record)
    {
        if (!record.isClosed)
            return u"\""_s;
        const auto count = record.cells.size();
        const bool hasRightCount = count >= 2
            && std::all_of(record.cells.begin() + std::min(count, columnCount), record.cells.end(),
                [](const QString& cell) { return cell.trimmed().isEmpty(); });
        return hasRightCount ? std::nullopt : std::optional(u"%1/%2"_s.arg(count).arg(columnCount));
    }

    bool fill(User& user, const Record& record)
    {
        user.username = record.cell(Username).toLower();
        user.name = record.cell(Name);
        user.extension = record.cell(Extension);
        if (user.extension.compare(u"none"_s, Qt::CaseInsensitive) == 0)
            user.extension.clear(); // the PBX's own export says so
        user.mobile = record.cell(Mobile);
        static const QRegularExpression fillers(u"[\\s./()-]"_s);
        user.mobile.remove(fillers);
        const auto voicemail = flag(record.cell(Voicemail));
        user.hasVoicemail = voicemail.value_or(false);
        return check(user, voicemail.has_value(), record);
    }

    bool check(const User& user, bool isVoicemailRight, const Record& record)
    {
        static const QRegularExpression mobile(u"^(\\+?[0-9]{3,20})?\\z"_s);
        if (user.username.isEmpty())
            return reject(record, ErrorCode::MissingField, u"username"_s), false;
        if (!SiteRules::isUsername(user.username))
            return reject(record, ErrorCode::BadValue, quotable(user.username)), false;
        if (!user.extension.isEmpty() && !SiteRules::isExtension(user.extension))
            return reject(record, ErrorCode::BadValue, quotable(user.extension)), false;
        if (!mobile.match(user.mobile).hasMatch())
            return reject(record, ErrorCode::BadValue, quotable(user.mobile)), false;
        if (!isVoicemailRight)
            return reject(record, ErrorCode::BadValue, quotable(record.cell(Voicemail))), false;
        return true;
    }

    bool isNew(const User& user, const Record& record)
    {
        const auto other = m_lines.constFind(user.username);
        if (other != m_lines.constEnd())
            return reject(record, ErrorCode::DuplicateName, user.username), false;
        if (!user.extension.isEmpty() && m_extensions.contains(user.extension))
            return reject(record, ErrorCode::DuplicateExtension, user.extension), false;
        return true;
    }

    void accept(const User& user, const Record& record)
    {
        m_lines.insert(user.username, record.line);
        m_extensions.insert(user.extension, record.line);
        m_csv.users.append(user);
        m_csv.notKept.passwords += record.cell(Password).isEmpty() ? 0 : 1;
        m_csv.notKept.webRtc += record.cell(WebRtc).isEmpty() ? 0 : 1;
        m_csv.notKept.groups += record.cell(Groups).isEmpty() ? 0 : 1;
        m_csv.notKept.profiles += record.cell(Profile).isEmpty() ? 0 : 1;
        m_csv.notKept.nethLink += record.cell(Link).isEmpty() ? 0 : 1;
    }

    UserCsv& m_csv;
    QHash<QString, int> m_lines;
    QHash<QString, int> m_extensions;
    bool m_isFirst = true;
};

User merged(User user, const User& incoming)
{
    if (!incoming.name.isEmpty())
        user.name = incoming.name;
    if (!incoming.extension.isEmpty())
        user.extension = incoming.extension;
    if (!incoming.mobile.isEmpty())
        user.mobile = incoming.mobile;
    user.hasVoicemail = user.hasVoicemail || incoming.hasVoicemail;
    return user;
}

} // namespace

Result<UserCsv> UserCsv::parse(const QByteArray& bytes)
{
    if (bytes.size() > maximumSize)
        return fail(ErrorCode::TooMuchData, QString(), u"%1 MiB"_s.arg(maximumSize >> 20));
    if (bytes.contains('\0')) // UTF-16, a spreadsheet file, anything but text
        return fail(ErrorCode::MalformedFile, QString(), u"binary"_s);
    UserCsv csv;
    QString text = decoded(bytes, csv.isLatin1);
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    Splitter splitter(text, separatorOf(text));
    Reader reader(csv);
    for (Record record; splitter.next(record);) {
        reader.take(record);
        if (csv.users.size() + csv.rejected.size() > maximumUsers)
            return fail(ErrorCode::TooMuchData, QString(), QString::number(maximumUsers));
    }
    return csv;
}

UserCsv::Merge UserCsv::merge(const QList<User>& existing, const QList<User>& incoming)
{
    Merge result { existing, 0, 0 };
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < existing.size(); ++i)
        places.insert(existing[i].username, i);
    for (const User& user : incoming) {
        const auto place = places.constFind(user.username);
        if (place == places.constEnd()) {
            result.users.append(user);
            ++result.added;
            continue;
        }
        const User changed = merged(result.users[*place], user);
        result.changed += changed == result.users[*place] ? 0 : 1;
        result.users[*place] = changed;
    }
    return result;
}
