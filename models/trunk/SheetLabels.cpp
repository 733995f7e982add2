// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trunk/SheetLabels.h"

#include "models/trunk/SheetText.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

struct SheetField {
    const char* field;
    const char16_t* labels; ///< normalised, parted by '|'
};

constexpr SheetField sheetFields[] = {
    { "host",
        u"server|host|hostname|host name|indirizzo server|server address|indirizzo ip server|"
        u"ip server|server ip|sbc|ip sbc|indirizzo sbc|gateway provider|peer|"
        u"server host|nome server|server name" },
    { "address", u"indirizzo ip|ip address|ip" },
    { "registrar",
        u"registrar|registrar server|server registrar|server registrazione|"
        u"registration server|registrar address|indirizzo registrar" },
    { "outbound_proxy",
        u"outbound proxy|proxy uscita|proxy in uscita|outbound proxy server|"
        u"outboundproxy|proxy outbound|p cscf|pcscf" },
    { "proxy", u"proxy|proxy server|server proxy|indirizzo proxy" },
    { "from_domain",
        u"dominio|domain|from domain|fromdomain|domain name|nome dominio|"
        u"ims domain|dominio ims" },
    { "realm", u"realm|realm autenticazione|auth realm|authentication realm" },
    { "port",
        u"porta|port|porta server|server port|porta udp|porta tcp|porta tls|udp port|"
        u"tcp port|tls port|porta segnalazione|signalling port|signaling port|"
        u"porta registrar|registrar port" },
    { "transport",
        u"transport|trasporto|protocollo|protocol|protocollo trasporto|"
        u"transport protocol|tipo trasporto" },
    { "username",
        u"utente|nome utente|username|user name|user|user id|userid|login|account|"
        u"utenza|id utente|nome account|account name|login name|nome login|"
        u"id account|account id|username account" },
    { "auth_user",
        u"auth id|authid|auth user|auth username|auth user name|authuser|authname|"
        u"auth name|authentication id|authentication user|authentication username|"
        u"authentication user name|authentication name|authorization id|"
        u"authorization user|authorization username|id autenticazione|"
        u"utente autenticazione|nome autenticazione|username autenticazione|"
        u"utente auth|nome utente autenticazione|user autenticazione" },
    { "password",
        u"password|pwd|passwd|pass|psw|pw|secret|parola chiave|parola d ordine|"
        u"password account|password utente|user password|account password|"
        u"authentication password|password autenticazione|auth password|"
        u"password registrazione|registration password|chiave" },
    { "number",
        u"numero|numero principale|main number|numero telefonico|numero telefono|"
        u"phone number|telephone number|number|numero geografico|numero linea|"
        u"numero base|base number|pilot number|numero pilota|numero capo gnr|"
        u"numero capofila|capofila|numero testa|numero guida|"
        u"directory number|numero attivato|numero portato|line number|numero radice" },
    { "numbers",
        u"gnr|did|dids|ddi|numerazione|numerazioni|numeri|numbers|numeri aggiuntivi|"
        u"numerazioni aggiuntive|numerazione aggiuntiva|additional numbers|"
        u"selezione passante|arco numerazione|arco|blocco|blocco numeri|"
        u"blocco numerazione|blocco gnr|numerazione gnr|range|did range|range did|"
        u"number range|range numeri|range numerazione|did numbers|numeri did|"
        u"ddi range|range ddi|numbers block|number block|did block|arco gnr|range gnr|gnr did" },
    { "outbound_number",
        u"cli|clid|clip|caller id|callerid|caller number|numero uscita|"
        u"numero in uscita|outbound number|numero presentato|"
        u"outbound caller id|numero chiamante" },
    { "codecs",
        u"codec|codecs|codec audio|audio codec|audio codecs|codec supportati|"
        u"supported codecs|supported codec|codec preferiti|codec preferito|"
        u"preferred codec|preferred codecs|codec consentiti|allowed codecs|"
        u"codec abilitati|codec voce|voice codec|codec ammessi|ordine codec" },
    { "channels",
        u"canali|canali voce|channels|voice channels|numero canali|canali contemporanei|"
        u"chiamate contemporanee|chiamate simultanee|concurrent calls|"
        u"simultaneous calls|max calls|maximum calls|concurrent channels|"
        u"linee contemporanee|conversazioni contemporanee|numero chiamate contemporanee|"
        u"canali contemporanei inclusi|number channels|sessioni contemporanee|"
        u"simultaneous channels|canali fonici" },
    { "expiry_seconds",
        u"scadenza registrazione|expiry|expires|registration expiry|"
        u"register expires|registration expires|scadenza|tempo registrazione|"
        u"registration interval|register interval|intervallo registrazione|"
        u"registration time|registration timeout|timeout registrazione|"
        u"durata registrazione|rinnovo registrazione|register expiry|"
        u"expire|registration timer" },
    { "dtmf",
        u"dtmf|modalita dtmf|dtmf mode|toni dtmf|dtmf type|tipo dtmf|metodo dtmf|"
        u"invio dtmf|dtmf method" },
    { "srtp", u"srtp|media encryption|cifratura voce|cifratura media|crittografia media" },
    { "mode",
        u"autenticazione|authentication|auth|auth type|auth mode|tipo auth|tipo "
        u"autenticazione|authentication type|"
        u"modalita autenticazione|authentication mode|registrazione|registration" },
    { "number_format",
        u"formato numero|formato numeri|number format|formato numerazione|"
        u"formato chiamate" },
};

QString plainWords(const QString& label)
{
    static const QSet<QString> fillers { u"sip"_s, u"voip"_s, u"trunk"_s, u"fascio"_s, u"di"_s,
        u"del"_s, u"dello"_s, u"della"_s, u"dei"_s, u"delle"_s, u"per"_s, u"il"_s, u"lo"_s, u"la"_s,
        u"l"_s, u"i"_s, u"le"_s, u"the"_s, u"of"_s, u"for"_s, u"your"_s, u"vostro"_s, u"vostra"_s,
        u"suo"_s, u"sua"_s, u"tuo"_s, u"tua"_s, u"e"_s, u"is"_s, u"n"_s, u"assegnato"_s,
        u"assegnata"_s, u"assegnati"_s, u"assigned"_s, u"nuova"_s, u"nuovo"_s, u"new"_s };
    const QString folded = label.toLower().normalized(QString::NormalizationForm_D);
    QStringList words;
    QString word;
    const auto flush = [&] {
        bool isNumber = false;
        word.toInt(&isNumber);
        if (!word.isEmpty() && !isNumber && !fillers.contains(word))
            words.append(word);
        word.clear();
    };
    for (const QChar c : folded) {
        if (c.isLetterOrNumber())
            word += c;
        else if (!c.isMark())
            flush();
    }
    flush();
    return words.join(u' ');
}

const QHash<QString, QString>& knownLabels()
{
    static const QHash<QString, QString> all = [] {
        QHash<QString, QString> map;
        for (const SheetField& entry : sheetFields)
            for (const QString& label : QString::fromUtf16(entry.labels).split(u'|'))
                map.insert(label, QString::fromLatin1(entry.field));
        return map;
    }();
    return all;
}

QString withoutBrackets(QString label)
{
    static const QRegularExpression brackets(u"\\([^()]*\\)|\\[[^\\[\\]]*\\]"_s);
    return label.remove(brackets);
}

constexpr qsizetype maximumLabel = 60;

} // namespace

QStringList SheetLabels::fieldsOf(const QString& label)
{
    if (label.size() > maximumLabel)
        return {};
    const QString plain = withoutBrackets(label);
    if (const QString field = knownLabels().value(plainWords(plain)); !field.isEmpty())
        return { field };
    QStringList fields;
    for (const QString& part : plain.split(u'/')) {
        const QString field = knownLabels().value(plainWords(part));
        if (field.isEmpty())
            return {};
        fields.append(field);
    }
    return fields;
}

SheetLabels::Labelled SheetLabels::split(const QString& line)
{
    static const QRegularExpression separators(u"[:=]|\\t| {2,}|\\s[-–→]+>?\\s|\\|"_s);
    Labelled first;
    auto it = separators.globalMatch(line.left(maximumLabel + 8));
    // A label may hold a blank gap of its own; the first separator that makes a known one counts.
    for (int tries = 0; it.hasNext() && tries < 4; ++tries) {
        const auto match = it.next();
        Labelled labelled;
        labelled.label = line.left(match.capturedStart()).trimmed();
        labelled.value = line.mid(match.capturedEnd()).trimmed();
        while (labelled.value.startsWith(u':') || labelled.value.startsWith(u'|'))
            labelled.value = labelled.value.mid(1).trimmed();
        labelled.fields = fieldsOf(labelled.label);
        if (!labelled.fields.isEmpty())
            return labelled;
        const QString separator = match.captured();
        if (first.label.isEmpty() && (separator == u":" || separator == u"="))
            first = labelled;
    }
    const bool isPair = !first.label.isEmpty() && !first.value.isEmpty();
    if (const QStringList fields = fieldsOf(line); !isPair && !fields.isEmpty())
        return { fields, line, {} };
    return first;
}

bool SheetLabels::isForeign(const QString& label)
{
    static const QSet<QString> words { u"from"_s, u"to"_s, u"cc"_s, u"ccn"_s, u"bcc"_s, u"date"_s,
        u"subject"_s, u"da"_s, u"a"_s, u"data"_s, u"oggetto"_s, u"inviato"_s, u"sent"_s,
        u"reply to"_s, u"rispondi a"_s, u"message id"_s, u"mime version"_s, u"content type"_s,
        u"content transfer encoding"_s, u"received"_s, u"return path"_s, u"priorita"_s, u"tel"_s,
        u"telefono"_s, u"phone"_s, u"fax"_s, u"cell"_s, u"cellulare"_s, u"mobile"_s, u"mob"_s,
        u"p iva"_s, u"p iva c f"_s, u"partita iva"_s, u"piva"_s, u"c f"_s, u"cod fisc"_s,
        u"codice fiscale"_s, u"vat"_s, u"pec"_s, u"email"_s, u"e mail"_s, u"mail"_s, u"web"_s,
        u"sito"_s, u"sito web"_s, u"website"_s, u"http"_s, u"https"_s, u"rea"_s, u"cap soc"_s,
        u"capitale sociale"_s, u"assistenza"_s, u"support"_s, u"supporto"_s, u"help desk"_s,
        u"helpdesk"_s, u"numero verde"_s, u"call center"_s, u"customer care"_s,
        u"servizio clienti"_s, u"indirizzo"_s, u"address"_s, u"cliente"_s, u"customer"_s,
        u"ragione sociale"_s, u"spett le"_s, u"alla cortese attenzione"_s, u"ordine"_s, u"order"_s,
        u"codice cliente"_s, u"customer code"_s, u"contratto"_s, u"ticket"_s, u"riferimento"_s,
        u"disclaimer"_s, u"privacy"_s, u"data attivazione"_s, u"activation date"_s, u"x mailer"_s };
    return words.contains(plainWords(label));
}

bool SheetLabels::isOfSomethingElse(const QString& label)
{
    static const QRegularExpression account(
        u"passw|pwd|\\bpin\\b|utente|user|login|account|numero|number|port[ae]\\b|ports?\\b|"
        "\\bportal|pannello|area (?:clienti|riservata)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return label.count(u' ') < 4 && account.match(label).hasMatch();
}

bool SheetLabels::saysSomething(const QString& line, const Labelled& labelled)
{
    static const QRegularExpression signature(u"^(?:tel|fax|cell|mob|p\\.? ?iva|c\\.? ?f|via "
                                              u"|v\\.le|viale |piazza |p\\.zza|corso |largo |"
                                              "[0-9]{5} |rea |cap\\.? ?soc|www\\.|https?:)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression trade(
        u"sip|voip|passw|pwd|utente|user|codec|registra|port[ae]\\b|proxy|trunk|canal|channel|gnr|"
        "did\\b|numer|number|firewall|nat\\b|rtp|fax|t\\.38"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression value(
        u"[0-9]{3}|[a-z0-9]\\.[a-z]{2}"_s, QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype longestLabel = 40;
    const bool isAnothers = isOfSomethingElse(labelled.label) && !labelled.value.isEmpty();
    if (signature.match(line.trimmed()).hasMatch() || (line.contains(u'@') && !isAnothers))
        return false;
    // A table's row has no colon, and says as much as one that has.
    const QStringList cells = SheetText::cells(line);
    if (cells.size() == 2 && !isForeign(cells[0]) && cells[0].size() <= longestLabel
        && value.match(cells[1]).hasMatch())
        return true;
    const bool isPair = !labelled.label.isEmpty() && labelled.label.size() <= longestLabel
        && labelled.label.count(u' ') < 5;
    if (isPair && (!labelled.value.isEmpty() || trade.match(line).hasMatch()))
        return true;
    return trade.match(line).hasMatch() && value.match(line).hasMatch();
}
