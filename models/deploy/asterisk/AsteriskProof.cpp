// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/asterisk/AsteriskProof.h"

#include "models/core/Redactor.h"
#include "models/pbx/asterisk/AsteriskFile.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestComplaint = 300;

/// Options that "pjsip show" gives back as they were written.
const QStringList& comparedOptions()
{
    static const QStringList names { u"context"_s, u"from_user"_s, u"from_domain"_s, u"aors"_s,
        u"server_uri"_s, u"client_uri"_s, u"contact_user"_s, u"username"_s, u"max_contacts"_s,
        u"qualify_frequency"_s, u"expiration"_s };
    return names;
}

AsteriskProof::Question objectQuestion(const AsteriskFragments::Section& section)
{
    AsteriskProof::Question question;
    question.name = section.name;
    question.command = u"pjsip show %1 %2"_s.arg(section.value(u"type"_s), section.name);
    for (const auto& [option, text] : section.options)
        if (comparedOptions().contains(option))
            question.wanted.append(u"%1 : %2"_s.arg(option, text));
    return question;
}

/// A context is shown with the applications of its extensions.
AsteriskProof::Question contextQuestion(const AsteriskFragments::Section& section)
{
    AsteriskProof::Question question;
    question.name = section.name;
    question.command = u"dialplan show "_s + section.name;
    static const QRegularExpression exten(u"^([^,]+),1,(.+)$"_s);
    for (const auto& [option, text] : section.options) {
        const auto match = exten.match(text);
        if (option == "exten"_L1 && match.hasMatch())
            question.wanted.append(u"'%1' =>"_s.arg(match.captured(1)));
        else if (option == "include"_L1)
            question.wanted.append(u"'%1'"_s.arg(text));
    }
    return question;
}

QString simplifiedLines(const QString& text)
{
    static const QRegularExpression colour(u"\x1b\\[[0-9;]*m"_s);
    QStringList lines;
    for (const QString& line : QString(text).remove(colour).split(u'\n'))
        lines.append(line.simplified());
    return u'\n' + lines.join(u'\n') + u'\n';
}

bool isOfTheLoaders(const QString& line)
{
    static const QRegularExpression source(
        u"\\b(ERROR|WARNING)\\b.*\\b(config\\.c|res_sorcery_config\\.c|pbx_config\\.c|pbx\\.c"
        "|config_options\\.c|sorcery\\.c|pjsip_configuration\\.c|res_pjsip[a-z_]*\\.c"
        "|config_[a-z]+\\.c|location\\.c)"_s);
    return source.match(line).hasMatch();
}

/// Some complaints repeat the value they are about.
QString withoutPasswords(const QString& line, const QMap<QString, QByteArray>& files)
{
    QList<Secret> secrets;
    for (const QByteArray& content : files)
        for (const auto& section : AsteriskFragments::sections(content))
            secrets.append(Secret(section.value(u"password"_s)));
    return QString::fromUtf8(Redactor::redact(line.toUtf8(), secrets));
}

} // namespace

namespace AsteriskProof {

QList<Question> questions(const QByteArray& content)
{
    static const QStringList types { u"endpoint"_s, u"auth"_s, u"aor"_s, u"registration"_s };
    QList<Question> list;
    for (const auto& section : AsteriskFragments::sections(content)) {
        if (!AsteriskFile::isSectionName(section.name))
            continue;
        const QString type = section.value(u"type"_s);
        if (types.contains(type))
            list.append(objectQuestion(section));
        else if (type.isEmpty())
            list.append(contextQuestion(section));
    }
    return list;
}

std::optional<QString> missing(const Question& question, const QString& answer)
{
    const QString text = simplifiedLines(answer);
    if (text.contains("Unable to find object"_L1) || text.contains("There is no existence of"_L1)
        || !text.contains(question.name))
        return question.command;
    for (const QString& wanted : question.wanted)
        if (!text.contains(wanted.simplified()))
            return u"%1: %2"_s.arg(question.command, wanted);
    return {};
}

std::optional<Error> complaint(
    const QString& log, const QMap<QString, QByteArray>& files, const QString& root)
{
    for (const QString& line : log.split(u'\n')) {
        if (!isOfTheLoaders(line))
            continue;
        const QString words = withoutPasswords(line, files).simplified().left(longestComplaint);
        for (auto it = files.begin(); it != files.end(); ++it) {
            const QString path = it.key().startsWith(u'/') ? it.key() : root + u'/' + it.key();
            if (line.contains(path) || line.contains(it.key()))
                return Error(ErrorCode::PbxSyntaxRefused, it.key(), words);
            for (const auto& section : AsteriskFragments::sections(*it))
                if (line.contains(u'\'' + section.name + u'\''))
                    return Error(ErrorCode::PbxSyntaxRefused, it.key(), words);
        }
    }
    return {};
}

QString configurationFolder(const QString& settings)
{
    static const QRegularExpression form(
        u"^\\s*Configuration directory:\\s*(/\\S*)\\s*$"_s, QRegularExpression::MultilineOption);
    return form.match(settings).captured(1);
}

QString logFile(const QString& channels)
{
    for (const QString& line : channels.split(u'\n')) {
        const QString words = line.simplified();
        if (words.startsWith(u'/') && words.contains("ERROR"_L1) && words.contains("WARNING"_L1))
            return words.section(u' ', 0, 0);
    }
    return {};
}

QMap<QString, QString> registrations(const QString& answer)
{
    static const QRegularExpression row(uR"(^\s*([A-Za-z0-9_.-]+)/sips?:\S*\s+\S+\s+([A-Za-z]+))"_s,
        QRegularExpression::MultilineOption);
    QMap<QString, QString> states;
    for (auto it = row.globalMatch(answer); it.hasNext();) {
        const auto match = it.next();
        states.insert(match.captured(1), match.captured(2));
    }
    return states;
}

QStringList registrationNames(const QByteArray& content)
{
    QStringList names;
    for (const auto& section : AsteriskFragments::sections(content))
        if (section.value(u"type"_s) == "registration"_L1)
            names.append(section.name);
    return names;
}

} // namespace AsteriskProof
