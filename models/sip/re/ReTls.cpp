// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sip/re/ReTls.h"

#include <QHostAddress>
#include <QStringList>

#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestChain = 5;
constexpr int protocolVersionAlert = 70; // RFC 8446 6.2
constexpr int mostNames = 20;

bool isAddressLiteral(const QString& name) { return !QHostAddress(name).isNull(); }

QString distinguishedName(const X509_NAME* name)
{
    std::array<char, 256> text {};
    X509_NAME_oneline(name, text.data(), int(text.size()));
    return QString::fromUtf8(text.data());
}

QString namesOf(const X509* certificate)
{
    QStringList names;
    auto* all = static_cast<GENERAL_NAMES*>(
        X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr));
    for (int i = 0; i < sk_GENERAL_NAME_num(all) && names.size() < mostNames; ++i) {
        const GENERAL_NAME* name = sk_GENERAL_NAME_value(all, i);
        if (name->type == GEN_DNS)
            names.append(QString::fromLatin1(
                reinterpret_cast<const char*>(ASN1_STRING_get0_data(name->d.dNSName)),
                ASN1_STRING_length(name->d.dNSName)));
    }
    GENERAL_NAMES_free(all);
    return names.isEmpty() ? distinguishedName(X509_get_subject_name(certificate))
                           : names.join(u", "_s);
}

Error verificationError(X509_STORE_CTX* store, const QString& subject)
{
    const int number = X509_STORE_CTX_get_error(store);
    const X509* certificate = X509_STORE_CTX_get_current_cert(store);
    const QString words = QString::fromLatin1(X509_verify_cert_error_string(number));
    switch (number) {
    case X509_V_ERR_HOSTNAME_MISMATCH:
    case X509_V_ERR_IP_ADDRESS_MISMATCH:
        return { ErrorCode::TlsWrongName, subject, certificate ? namesOf(certificate) : words };
    case X509_V_ERR_CERT_HAS_EXPIRED:
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return { ErrorCode::TlsExpired, subject, words };
    default:
        return { ErrorCode::TlsUntrusted, subject,
            certificate ? distinguishedName(X509_get_issuer_name(certificate)) : words };
    }
}

} // namespace

ReTls::~ReTls() { mem_deref(m_tls); }

Result<std::unique_ptr<ReTls>> ReTls::create(const QString& name, const QString& caFile)
{
    std::unique_ptr<ReTls> tls(new ReTls);
    tls->m_name = name;
    if (const Status prepared = tls->prepare(caFile); !prepared)
        return tl::unexpected(prepared.error());
    return tls;
}

Status ReTls::prepare(const QString& caFile)
{
    if (tls_alloc(&m_tls, TLS_METHOD_SSLV23, nullptr, nullptr) != 0)
        return fail(ErrorCode::TlsRefused, m_name, u"no TLS here"_s);
    SSL_CTX* context = tls_openssl_context(m_tls);
    SSL_CTX_set_app_data(context, this);
    SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION);
    SSL_CTX_set_default_verify_paths(context);
    if (!caFile.isEmpty() && tls_add_ca(m_tls, caFile.toLocal8Bit().constData()) != 0) {
        ERR_clear_error();
        return fail(ErrorCode::FileUnreadable, caFile, u"no certificates in it"_s);
    }
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER, &ReTls::onVerified);
    SSL_CTX_set_verify_depth(context, deepestChain);
    SSL_CTX_set_info_callback(context, &ReTls::onState);
    X509_VERIFY_PARAM* rules = SSL_CTX_get0_param(context);
    X509_VERIFY_PARAM_set_hostflags(rules, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
    const QByteArray name = m_name.toLatin1();
    const bool isSet = isAddressLiteral(m_name)
        ? X509_VERIFY_PARAM_set1_ip_asc(rules, name.constData()) == 1
        : X509_VERIFY_PARAM_set1_host(rules, name.constData(), size_t(name.size())) == 1;
    if (!isSet) // an empty name would mean "any"
        return fail(ErrorCode::TlsWrongName, m_name, m_name);
    return {};
}

ReTls* ReTls::of(const SSL* connection)
{
    return static_cast<ReTls*>(SSL_CTX_get_app_data(SSL_get_SSL_CTX(connection)));
}

int ReTls::onVerified(int isGood, X509_STORE_CTX* store)
{
    if (isGood)
        return isGood;
    const auto* connection = static_cast<const SSL*>(
        X509_STORE_CTX_get_ex_data(store, SSL_get_ex_data_X509_STORE_CTX_idx()));
    ReTls* self = of(connection);
    self->m_failure = verificationError(store, self->m_name);
    return 0;
}

void ReTls::onState(const SSL* connection, int where, int result)
{
    ReTls* self = of(connection);
    if (where & SSL_CB_HANDSHAKE_START && !SSL_is_init_finished(connection)) {
        // The last moment before the ClientHello, and the only one libre leaves to us.
        if (!isAddressLiteral(self->m_name))
            SSL_set_tlsext_host_name(
                const_cast<SSL*>(connection), self->m_name.toLatin1().constData());
        self->m_failure
            = Error(ErrorCode::TlsRefused, self->m_name, u"the connection was closed"_s);
    } else if (where & SSL_CB_HANDSHAKE_DONE) {
        self->m_failure.reset();
    } else if (where & SSL_CB_ALERT && result >> 8 == SSL3_AL_FATAL) {
        self->noteAlert(result & 0xff);
    } else if (where & SSL_CB_EXIT && result < 0 && ERR_peek_last_error() != 0 && self->m_failure
        && self->m_failure->code == ErrorCode::TlsRefused) {
        const char* reason = ERR_reason_error_string(ERR_peek_last_error());
        self->m_failure->detail = QString::fromLatin1(reason ? reason : "TLS");
    }
}

void ReTls::noteAlert(int alert)
{
    if (m_failure && m_failure->code != ErrorCode::TlsRefused)
        return; // the certificate's fault is known already, the alert only tells the other side
    const QString words = QString::fromLatin1(SSL_alert_desc_string_long(alert));
    m_failure = Error(alert == protocolVersionAlert ? ErrorCode::TlsTooOld : ErrorCode::TlsRefused,
        m_name, words);
}
