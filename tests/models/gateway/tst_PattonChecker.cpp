// SPDX-License-Identifier: GPL-3.0-or-later
// The checker of Patton files must itself be right: two small sound files, and the same with each
// fault once shipped in NethVoice's gateway templates planted in them.
#include "tests/models/gateway/PattonChecker.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// A Trinity gateway with two analog lines, as short as the checker lets it be.
const QByteArray trinity = R"(cli version 4.00

profile voip DEFAULT

context ip ROUTER
  interface WAN
    ipaddress WAN 192.168.1.100 255.255.255.0

context cs SWITCH
  mapping-table called-e164 to called-e164 cutpref
    map 20001(.%) to \1
    map 20002(.%) to \1
  routing-table called-e164 to_fxo
    route 20001.% dest-service OUTSERV0 cutpref
    route 20002.% dest-service OUTSERV1 cutpref
  interface fxo IF_FXO_0
    route call dest-interface IF_VOIP_00
  interface fxo IF_FXO_1
    route call dest-interface IF_VOIP_01
  interface sip IF_VOIP_00
    bind context sip-gateway ASTERISK_00
    route call dest-table to_fxo
  interface sip IF_VOIP_01
    bind context sip-gateway ASTERISK_01
    route call dest-table to_fxo
  service hunt-group OUTSERV0
    route call 1 dest-interface IF_FXO_0
  service hunt-group OUTSERV1
    route call 1 dest-interface IF_FXO_1

context cs SWITCH
  no shutdown

authentication-service AUTH
  username a password x
  username b password y

location-service LOC_00
  identity a
    authentication outbound
      authenticate 1 authentication-service AUTH username a
    call outbound
      use profile voip DEFAULT

location-service LOC_01
  identity b
    authentication outbound
      authenticate 1 authentication-service AUTH username b

context sip-gateway ASTERISK_00
  bind location-service LOC_00
  interface GW_00
    no transport-protocol udp+tcp
    transport-protocol tls 5061
    bind ipaddress ROUTER WAN WAN
  no shutdown

context sip-gateway ASTERISK_01
  bind location-service LOC_01
  interface GW_01
    no transport-protocol udp+tcp
    transport-protocol tls 5063
    bind ipaddress ROUTER WAN WAN
  no shutdown

port ethernet 0 0
  bind interface ROUTER WAN
  no shutdown

port fxo 0 0
  bind interface SWITCH IF_FXO_0
  no shutdown

port fxo 0 1
  bind interface SWITCH IF_FXO_1
  no shutdown
)";

/// A SmartWare gateway with two BRI, one FXO and one FXS.
const QByteArray smartware = R"(cli version 3.20

system
  clock-source 1 bri 0 0
  clock-source 2 bri 0 1

profile call-progress-tone IT_Busytone
  play 1 500 425 -12

profile tone-set default
  map call-progress-tone busy-tone IT_Busytone

context ip router
  interface WAN
    ipaddress 192.168.1.100 255.255.255.0

context cs switch
  mapping-table called-e164 to called-e164 cutpref
    map 20001(.%) to \1
    map 20002(.%) to \1
    map 20003(.%) to \1
  mapping-table called-e164 to called-e164 FXO_00
    map default to 0721405510
  routing-table called-e164 to_isdn
    route 20001.% dest-interface IF_S0_01 cutpref
    route 20002.% dest-interface IF_S0_02 cutpref
    route 20003.% dest-interface fxo-00 cutpref
  routing-table called-e164 to-IF_VOIP
    route .%T dest-interface IF_VOIP
  routing-table called-e164 to-IF_VOIP2
    route .%T dest-interface IF_VOIP2
  routing-table called-e164 from_if_fxo-00
    route default dest-interface IF_VOIP3 FXO_00
  routing-table called-e164 TAB-IN
    route 210 dest-interface fxs-00
  routing-table called-e164 TAB-OUT
    route .T dest-interface IF_VOIP4
  interface isdn IF_S0_01
    route call dest-table to-IF_VOIP
  interface isdn IF_S0_02
    route call dest-table to-IF_VOIP2
  interface fxo fxo-00
    route call dest-table from_if_fxo-00
  interface fxs fxs-00
    route call dest-table TAB-OUT
  interface sip IF_VOIP
    bind context sip-gateway ASTERISK
    route call dest-table to_isdn
  interface sip IF_VOIP2
    bind context sip-gateway ASTERISK2
    route call dest-table to_isdn
  interface sip IF_VOIP3
    bind context sip-gateway ASTERISK3
    route call dest-table to_isdn
  interface sip IF_VOIP4
    bind context sip-gateway ASTERISK4
    route call dest-table TAB-IN

context cs switch
  no shutdown

authentication-service AUTH
  username 20001 password a
  username 20002 password b
  username 20003 password c
  username 210 password d

location-service LOC
  identity 20001
    authentication outbound
      authenticate 1 authentication-service AUTH username 20001

location-service LOC2
  identity 20002
    authentication outbound
      authenticate 1 authentication-service AUTH username 20002

location-service LOC3
  identity 20003
    authentication outbound
      authenticate 1 authentication-service AUTH username 20003

location-service LOC4
  identity 210
    authentication outbound
      authenticate 1 authentication-service AUTH username 210

context sip-gateway ASTERISK
  interface GW
    bind interface WAN context router port 5060

context sip-gateway ASTERISK
  bind location-service LOC
  no shutdown

context sip-gateway ASTERISK2
  interface GW2
    bind interface WAN context router port 5062

context sip-gateway ASTERISK2
  bind location-service LOC2
  no shutdown

context sip-gateway ASTERISK3
  interface GW3
    bind interface WAN context router port 5064

context sip-gateway ASTERISK3
  bind location-service LOC3
  no shutdown

context sip-gateway ASTERISK4
  interface GW4
    bind interface WAN context router port 5066

context sip-gateway ASTERISK4
  bind location-service LOC4
  no shutdown

port ethernet 0 0
  bind interface WAN router
  no shutdown

port bri 0 0
  q921
    protocol pp
    q931
      bind interface IF_S0_01 switch

port bri 0 0
  no shutdown

port bri 0 1
  q921
    protocol pp
    q931
      bind interface IF_S0_02 switch

port bri 0 1
  no shutdown

port fxo 0 0
  bind interface fxo-00 switch
  no shutdown

port fxs 0 0
  bind interface fxs-00 switch
  no shutdown
)";

QByteArray planted(QByteArray text, const QByteArray& from, const QByteArray& to)
{
    const auto at = text.indexOf(from);
    if (at < 0)
        qFatal("no '%s' to plant a fault in", from.constData());
    return text.replace(at, from.size(), to);
}

void row(const char* name, const QByteArray& text, const QString& fault)
{
    QTest::newRow(name) << text << fault;
}

} // namespace

class tst_PattonChecker : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsNothingInSoundFiles_data();
    void findsNothingInSoundFiles();
    void findsTheFaultsOfTrinityTemplates_data();
    void findsTheFaultsOfTrinityTemplates();
    void findsTheFaultsOfSmartwareTemplates_data();
    void findsTheFaultsOfSmartwareTemplates();
    void findsOtherFaults_data();
    void findsOtherFaults();

private:
    static void findsTheFault();
    static void columns();
};

void tst_PattonChecker::columns()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("fault");
}

void tst_PattonChecker::findsTheFault()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, fault);
    const QStringList faults = PattonChecker(text).faults();
    QVERIFY2(std::any_of(faults.begin(), faults.end(),
                 [&](const QString& found) { return found.startsWith(fault); }),
        qPrintable(fault + u"\namong: "_s + faults.join(u"\n  "_s)));
}

void tst_PattonChecker::findsNothingInSoundFiles_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("Trinity") << trinity;
    QTest::newRow("SmartWare") << smartware;
}

void tst_PattonChecker::findsNothingInSoundFiles()
{
    QFETCH(QByteArray, text);
    QCOMPARE(PattonChecker(text).faults(), QStringList());
}

void tst_PattonChecker::findsTheFaultsOfTrinityTemplates_data()
{
    columns();
    row("TRI_FXO: an interface is named where a hunt group is meant",
        planted(trinity, "dest-service OUTSERV0", "dest-interface OUTSERV0"),
        u"OUTSERV0 is service hunt-group, not interface"_s);
    const QByteArray last
        = planted(trinity, "bind location-service LOC_01", "bind location-service LOC_00");
    row("TRI_FXO_8: the last port registers as another", last,
        u"location-service LOC_00 is bound by ASTERISK_00 and ASTERISK_01"_s);
    row("TRI_FXO_8: its own identity is left over", last,
        u"identity b of LOC_01 is reached by no call"_s);
    row("TRI_FXO_8: the last port listens where another does",
        planted(trinity, "tls 5063", "tls 5061"), u"ASTERISK_00 and ASTERISK_01 listen on 5061"_s);
    row("TRI_PRI_2: a stray second route",
        planted(trinity, "    route call dest-table to_fxo\n",
            "    route call dest-table to_fxo\n    route call dest-interface IF_FXO_1\n"),
        u"interface sip IF_VOIP_00 has a second route: route call dest-interface IF_FXO_1"_s);
    row("NethVoice 7: location services that nobody binds",
        planted(trinity, "  bind location-service LOC_01\n", ""),
        u"location-service LOC_01 is used by nothing"_s);
}

void tst_PattonChecker::findsTheFaultsOfTrinityTemplates() { findsTheFault(); }

void tst_PattonChecker::findsTheFaultsOfSmartwareTemplates_data()
{
    columns();
    const QByteArray gap
        = planted(smartware, "dest-interface IF_VOIP3 FXO_00", "dest-interface IF_VOIP2 FXO_00");
    row("4114fxo: a line calls through another's SIP interface", gap,
        u"IF_S0_02 and fxo-00 both call through IF_VOIP2"_s);
    row("4114fxo: and leaves its own identity out", gap,
        u"identity 20003 of LOC3 is reached by no call"_s);
    const QByteArray leftOver = planted(smartware, "  interface isdn IF_S0_01",
        "  routing-table called-e164 from_if_fxo-07\n"
        "    route default dest-interface IF_VOIP8 FXO_07\n  interface isdn IF_S0_01");
    row("4118fxs: a table left over from another model", leftOver,
        u"table from_if_fxo-07 is used by nothing"_s);
    row("4118fxs: names an interface that is not there", leftOver,
        u"interface IF_VOIP8 is not defined"_s);
    row("4118fxs: names a mapping that is not there", leftOver,
        u"mapping-table FXO_07 is not defined"_s);
    row("4661fxs2_fxo2_isdn2: ASTERISK64",
        planted(smartware, "sip-gateway ASTERISK4", "sip-gateway ASTERISK64"),
        u"context sip-gateway ASTERISK64 is not defined"_s);
    row("4661fxs4_isdn4: a table named as an interface",
        planted(smartware, "route call dest-table TAB-IN", "route call dest-interface TAB-IN"),
        u"TAB-IN is table, not interface"_s);
    row("4661fxs4_isdn2: FXO tables nobody defines",
        planted(smartware, "dest-table from_if_fxo-00", "dest-table from_if_fxo-01"),
        u"table from_if_fxo-01 is not defined"_s);
    row("4552: PROTOCOLTYPE2", planted(smartware, "    protocol pp\n", "    PROTOCOLTYPE2\n"),
        u"a placeholder is left: PROTOCOLTYPE2"_s);
    row("4970_4: one clock-source index for all",
        planted(smartware, "clock-source 2", "clock-source 1"), u"clock-source 1 stands twice"_s);
}

void tst_PattonChecker::findsTheFaultsOfSmartwareTemplates() { findsTheFault(); }

void tst_PattonChecker::findsOtherFaults_data()
{
    columns();
    row("a trunk whose prefix nobody cuts", planted(smartware, "    map 20002(.%) to \\1\n", ""),
        u"cutpref does not cut the prefix of: route 20002.%"_s);
    row("a port of another kind than its interface",
        planted(smartware, "bind interface fxo-00 switch", "bind interface fxs-00 switch"),
        u"fxs-00 is interface fxs, not interface fxo"_s);
    row("an interface without its port",
        planted(smartware, "bind interface IF_S0_02 switch", "bind interface IF_S0_01 switch"),
        u"interface isdn IF_S0_02 is bound to no port"_s);
    row("an interface of two ports",
        planted(smartware, "bind interface IF_S0_02 switch", "bind interface IF_S0_01 switch"),
        u"interface IF_S0_01 is bound by port bri 0 0 and port bri 0 1"_s);
    row("the arguments in the other system's order",
        planted(smartware, "bind interface WAN router", "bind interface WAN switch"),
        u"port ethernet 0 0: no such context"_s);
    row("a user the service does not know", planted(smartware, "  username 210", "  username 211"),
        u"AUTH knows no user 210"_s);
    row("a user twice", planted(smartware, "  username 210", "  username 20003"),
        u"user 20003 stands twice"_s);
    row("a profile that is not there", planted(trinity, "profile voip DEFAULT", "profile voip X"),
        u"profile voip DEFAULT is not defined"_s);
    row("a tone that is not there", planted(smartware, "tone IT_Busytone", "tone IT_Busy"),
        u"profile call-progress-tone IT_Busytone is not defined"_s);
    row("an address that is not there", planted(trinity, "ipaddress WAN 1", "ipaddress LAN 1"),
        u"WAN is ip interface, not address"_s);
    row("a gateway that is off", planted(trinity, "WAN WAN\n  no shutdown", "WAN WAN\n  shutdown"),
        u"context sip-gateway ASTERISK_00 is not switched on"_s);
    row("a gateway without a SIP port", planted(trinity, "    transport-protocol tls 5063\n", ""),
        u"context sip-gateway ASTERISK_01 listens nowhere"_s);
    row("a port open for nobody",
        planted(trinity, "  bind interface SWITCH IF_FXO_1\n  no", "  no"),
        u"port fxo 0 1 is open and bound to nothing"_s);
    row("a clock from a port that is not there", planted(smartware, "bri 0 1", "bri 0 7"),
        u"no such port: clock-source 2 bri 0 7"_s);
    row("a port neither open nor shut", planted(trinity, "IF_FXO_1\n  no shutdown\n", "IF_FXO_1\n"),
        u"port fxo 0 1 is neither open nor shut"_s);
    row("an indentation that leaps", planted(trinity, "  interface WAN", "      interface WAN"),
        u"indented unlike its neighbours: interface WAN"_s);
    row("an odd indentation", planted(trinity, "  interface WAN", "   interface WAN"),
        u"indented unlike its neighbours: interface WAN"_s);
    row("a tab", planted(trinity, "version 4", "version\t4"),
        u"a byte that is no plain text: 0x09"_s);
    row("a carriage return", planted(trinity, "4.00\n", "4.00\r\n"),
        u"a byte that is no plain text: 0x0d"_s);
    row("an accent", planted(trinity, "4.00", "4.\xc3\xa0"),
        u"a byte that is no plain text: 0xc3"_s);
    row("a last line without its end", trinity.chopped(1), u"the last line has no end"_s);
    row("a placeholder of ours", planted(trinity, "password x", "password {{password}}"),
        u"a placeholder is left: {{"_s);
}

void tst_PattonChecker::findsOtherFaults() { findsTheFault(); }

QTEST_GUILESS_MAIN(tst_PattonChecker)
#include "tst_PattonChecker.moc"
