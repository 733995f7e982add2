// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/certification/DossierTicketWords.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

struct TicketWord {
    const char* key;
    const char* en;
    const char* it;
};

// clang-format off
constexpr std::array ticketWords {
    TicketWord { "subject", "Certification of the provider %1: opening of the procedure",
        "Certificazione del provider %1: apertura della procedura" },
    TicketWord { "unnamed", "(name to be stated)", "(nome da indicare)" },
    TicketWord { "to_be_stated", "to be stated", "da indicare" },
    TicketWord { "complete", "Nothing is missing: the tests can be arranged.",
        "Non manca nulla: si possono concordare le prove." },
    TicketWord { "missing", "Still missing:", "Manca ancora:" },
    TicketWord { "company_title", "COMPANY", "AZIENDA" },
    TicketWord { "company", "Company", "Ragione sociale" },
    TicketWord { "provider_id", "Name in the catalogue", "Nome nel catalogo" },
    TicketWord { "contact_title", "TECHNICAL CONTACT (the same during and after the certification)",
        "CONTATTO TECNICO (lo stesso durante e dopo la certificazione)" },
    TicketWord { "contact_name", "Name", "Nome" },
    TicketWord { "contact_phone", "Telephone", "Telefono" },
    TicketWord { "contact_email", "E-mail", "E-mail" },
    TicketWord { "contact_availability", "Availability", "Disponibilità" },
    TicketWord { "trunk_title", "TEST TRUNK", "TRUNK DI PROVA" },
    TicketWord { "mode", "Way of working", "Modalità" },
    TicketWord { "mode_register", "the PBX registers on the trunk", "il centralino si registra sul fascio" },
    TicketWord { "mode_ip", "known by its address, without registration", "fascio su IP, senza registrazione" },
    TicketWord { "mode_inbound", "the trunk registers on the PBX", "il fascio si registra sul centralino" },
    TicketWord { "host", "Server", "Server" },
    TicketWord { "transport", "Transport", "Trasporto" },
    TicketWord { "registrar", "Registrar", "Registrar" },
    TicketWord { "outbound_proxy", "Outbound proxy", "Proxy in uscita" },
    TicketWord { "realm", "Realm", "Realm" },
    TicketWord { "from_domain", "From domain", "Dominio del From" },
    TicketWord { "username", "User name", "Nome utente" },
    TicketWord { "auth_user", "Authentication user", "Utente di autenticazione" },
    TicketWord { "password", "Password", "Password" },
    TicketWord { "password_way",
        "not in this ticket. Please hand it over by telephone to who runs the tests, or in an encrypted message; change it when the tests are over.",
        "non va scritta in questo ticket. Comunicarla per telefono a chi esegue le prove, o con un messaggio cifrato; cambiarla al termine delle prove." },
    TicketWord { "number", "Main number", "Numero principale" },
    TicketWord { "numbers", "Further numbers", "Altri numeri" },
    TicketWord { "outbound_number", "Outbound caller number", "Numero in uscita" },
    TicketWord { "channels", "Channels", "Canali" },
    TicketWord { "codecs", "Codecs", "Codec" },
    TicketWord { "dtmf", "DTMF", "DTMF" },
    TicketWord { "entry_title", "REQUESTED TEMPLATE", "MODELLO RICHIESTO" },
    TicketWord { "entry_none", "to be agreed upon", "da concordare" },
    TicketWord { "yes", "yes", "sì" },
    TicketWord { "no", "no", "no" },
    TicketWord { "tests_title", "TESTS FORESEEN (%1, version %2)", "PROVE PREVISTE (%1, versione %2)" },
    TicketWord { "area", "%1: tests %2, points %3, KO tests %4", "%1: prove %2, punti %3, prove KO %4" },
    TicketWord { "total", "In all: tests %1, points %2", "In tutto: prove %1, punti %2" },
    TicketWord { "rule",
        "The provider is certifiable when no KO test fails. The technical contact must be reachable while the tests run.",
        "Il provider è certificabile se nessuna prova KO fallisce. Il contatto tecnico deve essere raggiungibile durante le prove." },
};

constexpr std::array missingWords {
    TicketWord { "company", "the company's name", "la ragione sociale" },
    TicketWord { "contact_name", "the name of the technical contact", "il nome del contatto tecnico" },
    TicketWord { "contact_phone", "the technical contact's telephone number", "il telefono del contatto tecnico" },
    TicketWord { "contact_email", "the technical contact's e-mail address", "l'indirizzo e-mail del contatto tecnico" },
    TicketWord { "contact_availability", "when the technical contact can be reached", "la disponibilità del contatto tecnico" },
    TicketWord { "trunk_host", "the server of the test trunk", "il server del trunk di prova" },
    TicketWord { "trunk_username", "the user name of the test trunk", "il nome utente del trunk di prova" },
    TicketWord { "trunk_password", "the password of the test trunk (not in this ticket)", "la password del trunk di prova (non in questo ticket)" },
    TicketWord { "trunk_number", "a number of the test trunk that can be called", "un numero chiamabile del trunk di prova" },
    TicketWord { "trunk_channels", "how many calls at the same time the test trunk allows", "quante chiamate contemporanee consente il trunk di prova" },
    TicketWord { "entry", "the values of the requested template", "i valori del modello richiesto" },
};

// By the names of the catalogue's file, in the order of a provider's own sheet.
constexpr std::array entryWords {
    TicketWord { "host", "Server", "Server" },
    TicketWord { "port", "Port", "Porta" },
    TicketWord { "transport", "Transport", "Trasporto" },
    TicketWord { "registering", "Registration", "Registrazione" },
    TicketWord { "registrar", "Registrar", "Registrar" },
    TicketWord { "outbound_proxy", "Outbound proxy", "Proxy in uscita" },
    TicketWord { "realm", "Realm", "Realm" },
    TicketWord { "from_domain", "From domain", "Dominio del From" },
    TicketWord { "credentials", "Credentials given to the customer", "Credenziali date al cliente" },
    TicketWord { "sip_user", "SIP user", "Utente SIP" },
    TicketWord { "auth_user", "Authentication user", "Utente di autenticazione" },
    TicketWord { "from_user", "From user", "Utente del From" },
    TicketWord { "contact_user", "Contact user", "Utente del Contact" },
    TicketWord { "codecs", "Codecs", "Codec" },
    TicketWord { "dtmf", "DTMF", "DTMF" },
    TicketWord { "srtp_off", "Without SRTP", "Senza SRTP" },
    TicketWord { "expiry_seconds", "Registration expiry (s)", "Scadenza della registrazione (s)" },
    TicketWord { "retry_seconds", "Retry after (s)", "Nuovo tentativo dopo (s)" },
    TicketWord { "qualify_seconds", "OPTIONS every (s)", "OPTIONS ogni (s)" },
    TicketWord { "context", "Inbound context", "Contesto in entrata" },
    TicketWord { "topology_hiding_off", "Without topology hiding", "Senza topology hiding" },
    TicketWord { "special_options", "Special options", "Opzioni particolari" },
};
// clang-format on

template <typename Words>
QString wordIn(const Words& words, QLatin1StringView key, const QString& language)
{
    for (const TicketWord& word : words)
        if (key == QLatin1StringView(word.key))
            return QString::fromUtf8(language.startsWith(u"it") ? word.it : word.en);
    return key;
}

} // namespace

QString DossierTicketWords::word(QLatin1StringView key, const QString& language)
{
    return wordIn(ticketWords, key, language);
}

QString DossierTicketWords::missing(const QString& key, const QString& language)
{
    return wordIn(missingWords, QLatin1StringView(key.toLatin1()), language);
}

const QStringList& DossierTicketWords::entryKeys()
{
    static const QStringList keys = [] {
        QStringList list;
        for (const TicketWord& word : entryWords)
            list.append(QString::fromLatin1(word.key));
        return list;
    }();
    return keys;
}

QString DossierTicketWords::entry(const QString& key, const QString& language)
{
    return wordIn(entryWords, QLatin1StringView(key.toLatin1()), language);
}
