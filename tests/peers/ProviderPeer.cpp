// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/ProviderPeer.h"

using namespace Qt::StringLiterals;

namespace {

using Misbehaviour = ProviderPeer::Misbehaviour;

constexpr int minimumExpires = 60;
constexpr int poorSpeechDrops = 10;

struct DefineOf {
    Misbehaviour misbehaviour;
    const char* name; ///< of kamailio/provider.cfg
};
constexpr DefineOf defines[] {
    { Misbehaviour::NoDtmf, "NO_DTMF" },
    { Misbehaviour::CodecRefused, "CODEC_REFUSED" },
    { Misbehaviour::DropsCalls, "HANG_UP_AFTER" },
    { Misbehaviour::Ignores423, "IGNORES_423" },
    { Misbehaviour::WrongCallerForm, "WRONG_CALLER_FORM" },
    { Misbehaviour::SlowRinging, "RING_LATE" },
    { Misbehaviour::NoOptions, "NO_OPTIONS" },
    { Misbehaviour::EarlyBye, "BYE_AFTER" },
    { Misbehaviour::LosesDigits, "LOSES_DIGITS" },
    { Misbehaviour::HidesCalledNumber, "HIDES_CALLED" },
    { Misbehaviour::ShowsWithheldNumber, "SHOWS_WITHHELD" },
    { Misbehaviour::AcceptsUnchallenged, "ACCEPTS_UNCHALLENGED" },
    { Misbehaviour::IgnoresBye, "IGNORES_BYE" },
    { Misbehaviour::NoHold, "NO_HOLD" },
    { Misbehaviour::NoSessionTimer, "NO_SESSION_TIMER" },
    { Misbehaviour::KeepsOldBindings, "KEEPS_OLD_BINDINGS" },
    { Misbehaviour::WrongRefusal, "WRONG_REFUSAL" },
    { Misbehaviour::EarlySpeechCut, "EARLY_SPEECH_CUT" },
    { Misbehaviour::OnlyNationalNumbers, "ONLY_NATIONAL" },
    { Misbehaviour::ScreensCaller, "SCREENS_CALLER" },
    { Misbehaviour::NoFax, "NO_FAX" },
    { Misbehaviour::NoRedirection, "NO_REDIRECTION" },
    { Misbehaviour::AnyPassword, "ANY_PASSWORD" },
    { Misbehaviour::AnswersUnknown, "ANSWERS_UNKNOWN" },
    { Misbehaviour::NoTransfer, "NO_TRANSFER" },
};

/// Of the misbehaviours that come in degrees.
int degreeOf(const ProviderPeer::Setup& setup)
{
    switch (setup.misbehaviour) {
    case Misbehaviour::DropsCalls:
        return setup.dropSeconds;
    case Misbehaviour::EarlyBye:
        return setup.byeMs * 1000;
    case Misbehaviour::SlowRinging:
        return setup.ringLateMs * 1000;
    default:
        return 1;
    }
}

} // namespace

KamailioPeer::Setup ProviderPeer::registrarSetup(const Setup& setup)
{
    const Misbehaviour wrong = setup.misbehaviour;
    KamailioPeer::Setup out;
    out.config = u"provider.cfg"_s;
    out.realm = domain();
    out.password = setup.password;
    out.algorithm = wrong == Misbehaviour::WeakDigest ? u"MD5"_s : u"SHA-256"_s;
    out.certificates = setup.certificates;
    const int channels
        = wrong == Misbehaviour::LimitedChannels ? setup.channels - 2 : setup.channels;
    out.defines = { u"DOMAIN="_s + domain(), u"MIN_EXPIRES=%1"_s.arg(minimumExpires),
        u"CHANNELS=%1"_s.arg(channels), u"MAIN_NUMBER=\"%1\""_s.arg(setup.numbers.constFirst()) };
    if (setup.isKeepingSeveralContacts)
        out.defines.append(u"SEVERAL_CONTACTS=1"_s);
    if (setup.isNumberInTo)
        out.defines.append(u"NUMBER_IN_TO=1"_s);
    if (setup.isPassingRedirections)
        out.defines.append(u"PASSES_302=1"_s);
    for (const DefineOf& each : defines)
        if (each.misbehaviour == wrong)
            out.defines.append(u"%1=%2"_s.arg(QLatin1String(each.name)).arg(degreeOf(setup)));
    return out;
}

ProviderPeer::ProviderPeer(Setup setup)
    : m_setup(std::move(setup))
{
}

bool ProviderPeer::start()
{
    KamailioPeer::Setup setup = registrarSetup(m_setup);
    const bool isPoor = m_setup.misbehaviour == Misbehaviour::PoorSpeech;
    if (isPoor || m_setup.misbehaviour == Misbehaviour::OneWayAudio) {
        m_detour = std::make_unique<SpeechDetour>(isPoor ? poorSpeechDrops : 1);
        if (!m_detour->start()) {
            m_errorText = u"no ports for speech"_s;
            return false;
        }
        setup.defines += { u"DETOUR_PORT=%1"_s.arg(m_detour->port(0)),
            u"DETOUR_CONTROL=%1"_s.arg(m_detour->controlPort()) };
    }
    m_registrar = std::make_unique<KamailioPeer>(setup);
    const bool isUp = m_registrar->start();
    m_errorText = m_registrar->errorText();
    return isUp && startNames() && startEcho();
}

QByteArray ProviderPeer::catalogueEntry()
{
    return R"({"id": "provider-test", "name": "Provider test", "source": "bench",
"certified": false, "nethvoice_template": false, "host": "provider.test", "port": 5060,
"transport": "udp", "registering": true, "registrar": "provider.test", "realm": "provider.test",
"from_domain": "provider.test", "sip_user": "username", "auth_user": "username",
"from_user": "username", "contact_user": "username",
"credentials": ["username", "password", "number"], "codecs": ["alaw", "ulaw"], "dtmf": "rfc4733",
"expiry_seconds": 300, "retry_seconds": 60, "qualify_seconds": 60,
"context": "from-pstn-toheader", "topology_hiding_off": false, "srtp_off": true})";
}

bool ProviderPeer::startNames()
{
    const QString first = u"sip1."_s + domain();
    const QString second = u"sip2."_s + domain();
    const bool isSecondThere = m_setup.misbehaviour != Misbehaviour::NoFailover;
    m_names.addHost(first, u"127.0.0.1"_s);
    m_names.addHost(second, u"127.0.0.1"_s);
    const auto service = [&](const QString& kind, const QString& name, int order, quint16 port,
                             quint16 secondPort) {
        const QString record = name + u'.' + domain();
        m_names.addNaptr(domain(), order, 50, kind, record);
        m_names.addSrv(record, first, port, 10);
        if (secondPort != 0)
            m_names.addSrv(
                record, second, isSecondThere ? secondPort : PeerDaemon::freePort(), 20);
    };
    service(u"SIP+D2U"_s, u"_sip._udp"_s, 10, port(), otherPort());
    service(u"SIP+D2T"_s, u"_sip._tcp"_s, 20, port(), m_registrar->tcpOnlyPort());
    if (m_setup.certificates)
        service(u"SIPS+D2T"_s, u"_sips._tcp"_s, 30, m_registrar->tlsPort(), 0);
    const bool isUp = m_names.start();
    m_errorText = m_names.errorText();
    return isUp;
}

bool ProviderPeer::startEcho()
{
    const quint16 between = PeerDaemon::freePort();
    m_companion = std::make_unique<SippPeer>(
        SippPeer::companion(m_registrar->port(), m_setup.echoNumber, between));
    m_echo = std::make_unique<SippPeer>(SippPeer::echoing(between, m_setup.isEchoLeaving));
    for (SippPeer* each : { m_companion.get(), m_echo.get() }) {
        if (!each->start()) {
            m_errorText = each->errorText();
            return false;
        }
    }
    bool isKnown
        = m_registrar->set(u"services"_s, m_setup.echoNumber, QString::number(m_echo->port()))
        && m_registrar->set(u"services"_s, u"announcement"_s, QString::number(m_echo->port()))
        && m_registrar->set(u"inside"_s, QString::number(m_companion->port()), u"1"_s);
    for (const QString& number : m_setup.numbers)
        isKnown = isKnown && m_registrar->set(u"dids"_s, number, m_setup.account);
    if (!isKnown)
        m_errorText = u"the tables cannot be filled"_s;
    return isKnown;
}

QByteArray ProviderPeer::log()
{
    return m_registrar->log() + m_companion->complaints() + m_echo->complaints();
}
