// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site/UserCsv.h"

#include "models/core/DelimitedText.h"
#include "models/site/SiteRules.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

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

using Record = DelimitedText::Record;

/// What a heading calls a column, as a PBX exports it and as a list of users shows it.
std::optional<Column> columnOf(const QString& heading)
{
    static const QHash<QString, Column> columns { { u"username"_s, Username },
        { u"user"_s, Username }, { u"user name"_s, Username }, { u"utente"_s, Username },
        { u"nome utente"_s, Username }, { u"login"_s, Username }, { u"name"_s, Name },
        { u"full name"_s, Name }, { u"nome"_s, Name }, { u"nome completo"_s, Name },
        { u"nome e cognome"_s, Name }, { u"cognome e nome"_s, Name }, { u"nominativo"_s, Name },
        { u"extension"_s, Extension }, { u"main extension"_s, Extension },
        { u"ext"_s, Extension }, { u"ext."_s, Extension }, { u"interno"_s, Extension },
        { u"int."_s, Extension }, { u"interno principale"_s, Extension },
        { u"numero interno"_s, Extension }, { u"password"_s, Password }, { u"mobile"_s, Mobile },
        { u"mobile phone"_s, Mobile }, { u"cellulare"_s, Mobile }, { u"cell."_s, Mobile },
        { u"voicemail"_s, Voicemail }, { u"casella vocale"_s, Voicemail } };
    const auto found = columns.constFind(heading.trimmed().toLower());
    return found == columns.constEnd() ? std::nullopt : std::optional(*found);
}

/// A user's line might have one of these words in it, not two.
bool isHeader(const Record& record)
{
    const auto known = std::count_if(record.cells.begin(), record.cells.end(),
        [](const QString& cell) { return columnOf(cell).has_value(); });
    return known > 1 || columnOf(record.text(Username)) == Username
        || columnOf(record.text(Extension)) == Extension;
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
        if (record.isBlank() || record.isComment())
            return;
        if (std::exchange(m_isFirst, false) && isHeader(record))
            return readHeadings(record);
        if (const auto problem = shapeProblem(record))
            return reject(record, ErrorCode::MalformedFile, *problem);
        User user;
        if (fill(user, record) && isNew(user, record))
            accept(user, record);
    }

private:
    /// Headings in another order than the PBX's say where the columns are. A column without a known
    /// heading stays where the PBX has it, unless another one stands there.
    void readHeadings(const Record& record)
    {
        std::array<int, columnCount> found;
        found.fill(-1);
        QSet<int> taken;
        for (int place = 0; place < int(record.cells.size()); ++place)
            if (const auto column = columnOf(record.text(place)); column && found[*column] < 0) {
                found[*column] = place;
                taken.insert(place);
            }
        const bool isAsThePbx = !taken.contains(Username)
            && std::ranges::all_of(taken, [&](int place) {
                   return place < int(columnCount) && found[place] == place;
               });
        if (found[Username] < 0 && (found[Name] < 0 || isAsThePbx))
            return; // a word of its own over the first column
        m_isNaming = found[Username] < 0;
        if (m_isNaming) // a spreadsheet's own columns, not a PBX's
            return void(m_places = found);
        for (int column = 0; column < int(columnCount); ++column)
            if (found[column] < 0 && !taken.contains(column))
                found[column] = column;
        m_places = found;
    }

    [[nodiscard]] QString cell(const Record& record, Column column) const
    {
        const int place = m_places[column];
        return place < 0 ? QString() : record.text(place);
    }

    void reject(const Record& record, ErrorCode code, const QString& detail)
    {
        m_csv.rejected.append(Error(code, QString::number(record.line), detail));
    }

    /// Names the column, and the value where it may be shown.
    void rejectValue(const Record& record, const QString& column, const QString& value)
    {
        const QString shown = quotable(value);
        reject(record, ErrorCode::BadValue, shown.isEmpty() ? column : column + u": "_s + shown);
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
        user.name = cell(record, Name);
        user.username = m_isNaming ? freeUsername(user.name) : cell(record, Username).toLower();
        user.extension = cell(record, Extension);
        if (user.extension.compare(u"none"_s, Qt::CaseInsensitive) == 0)
            user.extension.clear(); // the PBX's own export says so
        user.mobile = cell(record, Mobile);
        static const QRegularExpression fillers(u"[\\s./()-]"_s);
        user.mobile.remove(fillers);
        const auto voicemail = flag(cell(record, Voicemail));
        user.hasVoicemail = voicemail.value_or(false);
        return check(user, voicemail.has_value(), record);
    }

    [[nodiscard]] QString freeUsername(const QString& name) const
    {
        const QString base = UserCsv::usernameOf(name);
        QString free = base;
        for (int i = 2; !base.isEmpty() && m_lines.contains(free); ++i)
            free = base + QString::number(i);
        return free;
    }

    bool check(const User& user, bool isVoicemailRight, const Record& record)
    {
        static const QRegularExpression mobile(u"^(\\+?[0-9]{3,20})?\\z"_s);
        if (user.username.isEmpty())
            return reject(record, ErrorCode::MissingField, u"username"_s), false;
        if (!SiteRules::isUsername(user.username))
            return rejectValue(record, u"username"_s, user.username), false;
        if (!user.extension.isEmpty() && !SiteRules::isExtension(user.extension))
            return rejectValue(record, u"extension"_s, user.extension), false;
        if (!mobile.match(user.mobile).hasMatch())
            return rejectValue(record, u"mobile"_s, user.mobile), false;
        if (!isVoicemailRight)
            return rejectValue(record, u"voicemail"_s, cell(record, Voicemail)), false;
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
        m_csv.notKept.passwords += cell(record, Password).isEmpty() ? 0 : 1;
        m_csv.notKept.webRtc += cell(record, WebRtc).isEmpty() ? 0 : 1;
        m_csv.notKept.groups += cell(record, Groups).isEmpty() ? 0 : 1;
        m_csv.notKept.profiles += cell(record, Profile).isEmpty() ? 0 : 1;
        m_csv.notKept.nethLink += cell(record, Link).isEmpty() ? 0 : 1;
    }

    UserCsv& m_csv;
    QHash<QString, int> m_lines;
    QHash<QString, int> m_extensions;
    std::array<int, columnCount> m_places { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9 };
    bool m_isFirst = true;
    bool m_isNaming = false; ///< the list has names, and no user names
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
    DelimitedText table(bytes);
    csv.isLatin1 = table.isLatin1();
    Reader reader(csv);
    for (Record record; table.next(record);) {
        reader.take(record);
        if (csv.users.size() + csv.rejected.size() > maximumUsers)
            return fail(ErrorCode::TooMuchData, QString(), QString::number(maximumUsers));
    }
    return csv;
}

QString UserCsv::usernameOf(const QString& name)
{
    static const QRegularExpression marks(u"[\\x{0300}-\\x{036F}'\u2019]"_s);
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    static const QRegularExpression edges(u"^[^a-z]+|\\.+$"_s);
    QString text = name.normalized(QString::NormalizationForm_KD).toLower();
    text.remove(marks).replace(others, u"."_s).remove(edges);
    return text.left(60);
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
