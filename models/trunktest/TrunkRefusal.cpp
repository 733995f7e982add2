// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trunktest/TrunkVerdict.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestQuote = 160;

/// What one status means, for REGISTER and for INVITE (RFC 3261 21, RFC 8197 and kin).
struct StatusRow {
    int status;
    ErrorCode ofRegister;
    ErrorCode ofInvite;
};

constexpr std::array statusRows {
    StatusRow { 401, ErrorCode::TrunkPasswordRefused, ErrorCode::TrunkPasswordRefused },
    StatusRow { 403, ErrorCode::TrunkForbidden, ErrorCode::CallForbidden },
    StatusRow { 404, ErrorCode::TrunkAccountUnknown, ErrorCode::CalleeUnknown },
    StatusRow { 405, ErrorCode::TrunkMethodRefused, ErrorCode::TrunkMethodRefused },
    StatusRow { 407, ErrorCode::TrunkPasswordRefused, ErrorCode::TrunkPasswordRefused },
    StatusRow { 408, ErrorCode::TrunkTimeoutReported, ErrorCode::TrunkTimeoutReported },
    StatusRow { 410, ErrorCode::TrunkAccountUnknown, ErrorCode::CalleeUnknown },
    StatusRow { 415, ErrorCode::TrunkRefused, ErrorCode::CodecsRefused },
    StatusRow { 420, ErrorCode::TrunkExtensionRefused, ErrorCode::TrunkExtensionRefused },
    StatusRow { 421, ErrorCode::TrunkExtensionRefused, ErrorCode::TrunkExtensionRefused },
    StatusRow { 422, ErrorCode::TrunkRefused, ErrorCode::TrunkExtensionRefused },
    StatusRow { 423, ErrorCode::TrunkExpiryRefused, ErrorCode::TrunkRefused },
    StatusRow { 480, ErrorCode::TrunkRefused, ErrorCode::CalleeUnavailable },
    StatusRow { 482, ErrorCode::TrunkRedirectLoop, ErrorCode::TrunkRedirectLoop },
    StatusRow { 483, ErrorCode::TrunkRedirectLoop, ErrorCode::TrunkRedirectLoop },
    StatusRow { 484, ErrorCode::TrunkAccountUnknown, ErrorCode::CalleeIncomplete },
    StatusRow { 485, ErrorCode::TrunkAccountUnknown, ErrorCode::CalleeIncomplete },
    StatusRow { 486, ErrorCode::TrunkRefused, ErrorCode::CalleeBusy },
    StatusRow { 487, ErrorCode::TrunkRefused, ErrorCode::CalleeSilent },
    StatusRow { 488, ErrorCode::TrunkRefused, ErrorCode::CodecsRefused },
    StatusRow { 491, ErrorCode::TrunkRequestPending, ErrorCode::TrunkRequestPending },
    StatusRow { 501, ErrorCode::TrunkMethodRefused, ErrorCode::TrunkMethodRefused },
    StatusRow { 502, ErrorCode::TrunkBadGateway, ErrorCode::TrunkBadGateway },
    StatusRow { 503, ErrorCode::TrunkOverloaded, ErrorCode::TrunkOverloaded },
    StatusRow { 504, ErrorCode::TrunkGatewayTimeout, ErrorCode::TrunkGatewayTimeout },
    StatusRow { 600, ErrorCode::TrunkRefused, ErrorCode::CalleeBusy },
    StatusRow { 603, ErrorCode::TrunkForbidden, ErrorCode::CallDeclined },
    StatusRow { 604, ErrorCode::TrunkAccountUnknown, ErrorCode::CalleeUnknown },
    StatusRow { 606, ErrorCode::TrunkRefused, ErrorCode::CodecsRefused },
    StatusRow { 607, ErrorCode::TrunkForbidden, ErrorCode::CallDeclined },
    StatusRow { 608, ErrorCode::TrunkForbidden, ErrorCode::CallDeclined },
};

ErrorCode codeOfStatus(int status, TrunkJudge::Request request)
{
    for (const StatusRow& row : statusRows)
        if (row.status == status)
            return request == TrunkJudge::Request::Invite ? row.ofInvite : row.ofRegister;
    if (status < 400)
        return ErrorCode::TrunkRedirectLoop;
    return status / 100 == 5 ? ErrorCode::TrunkProviderFault : ErrorCode::TrunkRefused;
}

/// Whether the sentence speaks of the number called and not of the provider.
bool isAboutNumber(ErrorCode code)
{
    switch (code) {
    case ErrorCode::CalleeUnknown:
    case ErrorCode::CalleeUnavailable:
    case ErrorCode::CalleeIncomplete:
    case ErrorCode::CalleeBusy:
    case ErrorCode::CalleeSilent:
    case ErrorCode::CodecsRefused:
    case ErrorCode::CallDeclined:
    case ErrorCode::CallForbidden:
        return true;
    default:
        return false;
    }
}

QString printable(const QByteArray& words)
{
    QString text = QString::fromUtf8(words.left(longestQuote));
    text.removeIf([](QChar c) { return !c.isPrint(); });
    return text.simplified();
}

} // namespace

QString TrunkJudge::answerText(const SipMessage& response)
{
    QString text = u"%1 %2"_s.arg(response.status()).arg(printable(response.reason())).trimmed();
    for (const char* name :
        { "Retry-After", "Min-Expires", "Unsupported", "Require", "Allow", "Warning", "Reason" }) {
        const bool isTelling = (qstrcmp(name, "Allow") != 0 || response.status() == 405)
            && (qstrcmp(name, "Require") != 0 || response.status() == 421);
        if (const QByteArray value = response.header(name); isTelling && !value.isEmpty())
            text += u", %1: %2"_s.arg(QString::fromLatin1(name), printable(value));
    }
    return text;
}

Error TrunkJudge::refusal(const SipMessage& response, Request request, bool wasChallenged,
    const QString& subject, const QString& number)
{
    const bool isPassword
        = response.status() == 403 && wasChallenged && request == Request::Register;
    const ErrorCode code
        = isPassword ? ErrorCode::TrunkPasswordRefused : codeOfStatus(response.status(), request);
    return { code, isAboutNumber(code) && !number.isEmpty() ? number : subject,
        answerText(response) };
}

Error TrunkJudge::trouble(const Error& error, ErrorCode silent, const QString& subject)
{
    const auto as = [&](ErrorCode code) { return Error(code, subject, error.detail); };
    switch (error.code) {
    case ErrorCode::Timeout:
        return as(silent);
    case ErrorCode::ConnectionRefused:
        return as(ErrorCode::TrunkPortClosed);
    case ErrorCode::Unreachable:
        return as(ErrorCode::TrunkUnreachable);
    case ErrorCode::ConnectionLost:
        return as(ErrorCode::TrunkConnectionLost);
    case ErrorCode::UnexpectedAnswer:
    case ErrorCode::TooMuchData:
        return as(ErrorCode::TrunkAnswerNonsense);
    default:
        return error;
    }
}

std::optional<Error> TrunkJudge::behindAnswer(const SipReply& reply, const QString& host)
{
    if (!reply.response || !reply.error)
        return {};
    switch (reply.error->code) {
    case ErrorCode::CredentialsRefused: // the status says that
    case ErrorCode::Timeout:
        return {};
    case ErrorCode::UnexpectedAnswer: // it is SIP, but asks for what nobody can give
        return Error(ErrorCode::TrunkRefused, host,
            answerText(*reply.response) + u", "_s + printable(reply.error->detail.toUtf8()));
    default:
        return trouble(*reply.error, ErrorCode::TrunkTimeoutReported, host);
    }
}
