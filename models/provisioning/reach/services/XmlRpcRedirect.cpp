// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/reach/services/RedirectClient.h"
#include "models/provisioning/reach/services/XmlRpc.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace {

/// One call of those that announce a phone.
struct RpcStep {
    QString method;
    QVariantList arguments;
    bool isJudged = true; ///< false: whatever it says is well
    QString excuse {}; ///< a refusal with these words is none
};

using RpcSteps = QList<RpcStep>;

RpcSteps snomSteps(const RedirectPhone& phone)
{
    return { { u"redirect.registerPhone"_s, { phone.mac.plain(), phone.url } } };
}

/// The last one: take it over when it has an address already.
RpcSteps yealinkSteps(const RedirectPhone& phone)
{
    return { { u"redirect.registerDeviceWithUniqueUrl"_s,
        { phone.mac.hyphens(), u"Doppino"_s, phone.url, u"1"_s } } };
}

RpcSteps gigasetSteps(const RedirectPhone& phone)
{
    const QString id = phone.checkCode.isEmpty() ? phone.mac.plain()
                                                 : phone.mac.plain() + u'-' + phone.checkCode;
    return { { u"autoprov.deregisterDevice"_s, { id }, false },
        { u"autoprov.registerDevice"_s, { id, phone.url, u"Doppino"_s } } };
}

/// Server, path and protocol are told apart; other ways of finding a server are switched off, and
/// it counts from the next restart.
RpcSteps fanvilSteps(const RedirectPhone& phone)
{
    static const QHash<QString, int> protocols { { u"ftp"_s, 1 }, { u"tftp"_s, 2 },
        { u"http"_s, 4 }, { u"https"_s, 5 } };
    const QUrl url(phone.url);
    const QString name = phone.mac.plain();
    const QString path = url.path(QUrl::FullyEncoded).mid(1);
    return { { u"redirect.deleteServer"_s, { name }, true, u"server_not_exist"_s },
        { u"redirect.addMaterialServer"_s,
            { QStringList { u"cfgName="_s + name, u"cfgPfMode=1"_s, u"cfgDhcpOpt=false"_s,
                u"cfgPnpEnable=false"_s, u"cfgPfSrv="_s + url.authority(QUrl::FullyEncoded),
                u"cfgPfName="_s + path, u"cfgPfProt=%1"_s.arg(protocols.value(url.scheme())) } } },
        { u"redirect.deRegisterDevice"_s, { name }, false },
        { u"redirect.registerDevice"_s, { name, name } } };
}

QByteArray md5Twice(const QByteArray& text)
{
    const auto once = [](const QByteArray& bytes) {
        return QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex();
    };
    return once(once(text));
}

struct RpcKind {
    RpcSteps (*steps)(const RedirectPhone&);
    bool isPasswordHashed;
};

const RpcKind& rpcKindOf(const QString& service)
{
    static const QHash<QString, RpcKind> kinds { { u"snom"_s, { snomSteps, false } },
        { u"yealink"_s, { yealinkSteps, false } }, { u"gigaset"_s, { gigasetSteps, false } },
        { u"fanvil"_s, { fanvilSteps, true } } };
    return *kinds.constFind(service);
}

class XmlRpcRedirect : public RedirectClient {
public:
    XmlRpcRedirect(const RedirectAccount& account, const QUrl& base)
        : RedirectClient(account, base)
        , m_kind(rpcKindOf(account.service))
    {
    }

protected:
    void begin() override
    {
        m_steps = m_kind.steps(phone());
        next();
    }

private:
    void next();
    void judge(const RpcStep& step, const HttpExchange::Reply& reply);
    [[nodiscard]] QByteArray authorization() const;

    const RpcKind& m_kind;
    RpcSteps m_steps;
};

QByteArray XmlRpcRedirect::authorization() const
{
    const QByteArray password = account().password.revealUtf8();
    return "Basic "
        + (account().user.toUtf8() + ':'
            + (m_kind.isPasswordHashed ? md5Twice(password) : password))
              .toBase64();
}

void XmlRpcRedirect::next()
{
    const RpcStep step = m_steps.takeFirst();
    ask({ "POST", base(), XmlRpc::call(step.method, step.arguments),
            { { "Content-Type", "text/xml" }, { "Authorization", authorization() } } },
        Effect::Changes, [this, step](const HttpExchange::Reply& reply) { judge(step, reply); });
}

void XmlRpcRedirect::judge(const RpcStep& step, const HttpExchange::Reply& reply)
{
    if (reply.status == 403)
        return refuse(ErrorCode::RedirectCredentialsRefused, u"403"_s);
    if (reply.status != 200)
        return refuse(ErrorCode::RedirectRefused,
            QString::number(reply.status) + u' ' + QString::fromUtf8(reply.phrase));
    const auto answer = XmlRpc::read(reply.body);
    if (!answer && step.isJudged)
        return baffle(Effect::Changes, reply.body);
    const bool isExcused = answer && !step.excuse.isEmpty() && answer->text.contains(step.excuse);
    if (step.isJudged && !isExcused && (answer->isFault || !answer->isTrue.value_or(false)))
        return refuse(answer->text);
    if (m_steps.isEmpty())
        return confirm(answer ? answer->text : QString());
    next();
}

} // namespace

std::unique_ptr<RedirectClient> RedirectClients::xmlRpc(
    const RedirectAccount& account, const QUrl& base)
{
    return std::make_unique<XmlRpcRedirect>(account, base);
}
