CREATE TABLE schema_migration (version INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at TEXT NOT NULL);
INSERT INTO schema_migration VALUES(1,'0001_initial.sql','2026-11-22T06:14:20Z');
INSERT INTO schema_migration VALUES(2,'0002_gateways.sql','2026-11-22T06:14:20Z');
INSERT INTO schema_migration VALUES(3,'0003_trunks.sql','2026-11-22T06:14:20Z');
INSERT INTO schema_migration VALUES(4,'0004_certification.sql','2026-11-22T06:14:20Z');
INSERT INTO schema_migration VALUES(5,'0005_phones.sql','2026-11-22T06:14:20Z');
INSERT INTO schema_migration VALUES(6,'0006_deployment.sql','2026-11-22T06:14:20Z');
INSERT INTO schema_migration VALUES(7,'0007_history.sql','2026-11-22T06:14:20Z');
INSERT INTO schema_migration VALUES(8,'0008_team.sql','2026-11-22T06:14:20Z');
INSERT INTO schema_migration VALUES(9,'0009_home.sql','2026-11-22T08:00:00Z');
CREATE TABLE site (
    id TEXT PRIMARY KEY,
    version INTEGER NOT NULL,
    name TEXT NOT NULL,
    customer TEXT NOT NULL,
    address TEXT NOT NULL,
    language TEXT NOT NULL,
    country TEXT NOT NULL,
    timezone TEXT NOT NULL,
    subnet TEXT NOT NULL,
    gateway TEXT NOT NULL,
    dns TEXT NOT NULL,
    ntp TEXT NOT NULL,
    pbx_kind TEXT NOT NULL,
    pbx_host TEXT NOT NULL,
    pbx_address TEXT NOT NULL,
    pbx_proxy TEXT NOT NULL,
    pbx_user TEXT NOT NULL,
    pbx_cloud INTEGER NOT NULL,
    calls INTEGER NOT NULL,
    sites INTEGER NOT NULL,
    connection TEXT NOT NULL,
    vpn INTEGER NOT NULL,
    codec TEXT NOT NULL,
    wizard_step TEXT NOT NULL,
    wizard_done TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
, packet_ms INTEGER NOT NULL DEFAULT 20, srtp INTEGER NOT NULL DEFAULT 0, milli_erlang_per_user INTEGER NOT NULL DEFAULT 0, blocking_per_mille INTEGER NOT NULL DEFAULT 10, line_up_kbps INTEGER NOT NULL DEFAULT 0, line_down_kbps INTEGER NOT NULL DEFAULT 0, users_per_site INTEGER NOT NULL DEFAULT 0, dids_land TEXT NOT NULL DEFAULT '', survivability INTEGER NOT NULL DEFAULT 0, countries INTEGER NOT NULL DEFAULT 1, wan TEXT NOT NULL DEFAULT '', pbx_tunnel INTEGER NOT NULL DEFAULT 0, ssh_host TEXT NOT NULL DEFAULT '', ssh_port INTEGER NOT NULL DEFAULT 22, ssh_user TEXT NOT NULL DEFAULT '', ssh_key_file TEXT NOT NULL DEFAULT '', ssh_agent INTEGER NOT NULL DEFAULT 0, ssh_jump TEXT NOT NULL DEFAULT '', tags TEXT NOT NULL DEFAULT '', delivered_at TEXT NOT NULL DEFAULT '', delivered_version INTEGER NOT NULL DEFAULT 0, found_different INTEGER NOT NULL DEFAULT 0, open_points INTEGER NOT NULL DEFAULT 0);
INSERT INTO site VALUES('01a201e4-4edc-7000-be0f-f40cb7f65457',1,'Rossi S.r.l. – Pesaro (schema 6)','Rossi S.r.l.','Via Roma 1, Pesaro','it','IT','Europe/Rome','192.168.1.0/24','192.168.1.1','192.168.1.1,9.9.9.9','it.pool.ntp.org','nethvoice','pbx.example.net','192.168.1.10','pbx.example.net','admin',0,30,1,'internet',1,'alaw','','','2026-11-22T06:14:29.340Z','2026-11-22T06:14:29.340Z',30,1,100,5,10000,100000,12,'central',1,2,'good',1,'192.168.1.10',2222,'root','/home/u/.ssh/id',0,'hop@203.0.113.9:22','','2026-11-22T08:10:00.000Z',1,0,3);
CREATE TABLE trunk (
    id TEXT PRIMARY KEY,
    site_id TEXT NOT NULL REFERENCES site (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    provider TEXT NOT NULL,
    mode TEXT NOT NULL,
    username TEXT NOT NULL,
    auth_user TEXT NOT NULL,
    number TEXT NOT NULL,
    codecs TEXT NOT NULL,
    force_codecs INTEGER NOT NULL,
    channels INTEGER NOT NULL,
    host TEXT NOT NULL,
    port INTEGER NOT NULL,
    transport TEXT NOT NULL,
    registrar TEXT NOT NULL,
    outbound_proxy TEXT NOT NULL,
    realm TEXT NOT NULL,
    from_domain TEXT NOT NULL,
    peer_to_peer INTEGER NOT NULL
, numbers TEXT NOT NULL DEFAULT '', outbound_number TEXT NOT NULL DEFAULT '', number_format TEXT NOT NULL DEFAULT '', dtmf TEXT NOT NULL DEFAULT '', expiry_seconds INTEGER NOT NULL DEFAULT 0, srtp TEXT NOT NULL DEFAULT '', verify_name TEXT NOT NULL DEFAULT '', provider_entry TEXT NOT NULL DEFAULT '');
INSERT INTO trunk VALUES('01a201e4-4edd-7000-a95d-91e36759ffd7','01a201e4-4edc-7000-be0f-f40cb7f65457',0,'voip1','twt','register','u','','0721405516','alaw,ulaw',1,4,'',0,'','','','','',0,'0721405517,0721405520-0721405539','0721405517','plus','rfc4733',120,'disabled','','');
INSERT INTO trunk VALUES('01a201e4-4edd-7001-96d3-c301679c0372','01a201e4-4edc-7000-be0f-f40cb7f65457',1,'other','','ip','o','','','',1,0,'203.0.113.7',5060,'udp','','','','',0,'','','','',0,'','sip.example.net','');
CREATE TABLE person (
    id TEXT PRIMARY KEY,
    site_id TEXT NOT NULL REFERENCES site (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    username TEXT NOT NULL,
    name TEXT NOT NULL,
    extension TEXT NOT NULL,
    mobile TEXT NOT NULL,
    voicemail INTEGER NOT NULL
, profile TEXT NOT NULL DEFAULT '', client_groups TEXT NOT NULL DEFAULT '[]', mobile_app INTEGER NOT NULL DEFAULT 0, webrtc INTEGER NOT NULL DEFAULT 0);
INSERT INTO person VALUES('01a201e4-4edd-7002-a752-3fc4e8d175de','01a201e4-4edc-7000-be0f-f40cb7f65457',0,'mario','Mario Rossi','201','',1,'Standard','["Sales","All"]',1,1);
INSERT INTO person VALUES('01a201e4-4edd-7003-9338-e90a6c0344bb','01a201e4-4edc-7000-be0f-f40cb7f65457',1,'anna','Anna D''Angelo; Bò','202','+39 333 1234567',0,'','[]',0,0);
CREATE TABLE phone (
    id TEXT PRIMARY KEY,
    site_id TEXT NOT NULL REFERENCES site (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    mac TEXT NOT NULL,
    model TEXT NOT NULL,
    username TEXT NOT NULL,
    serial TEXT NOT NULL,
    label TEXT NOT NULL
, check_code TEXT NOT NULL DEFAULT '');
INSERT INTO phone VALUES('01a201e4-4edd-7004-8578-6674c88c8942','01a201e4-4edc-7000-be0f-f40cb7f65457',0,'001565AABBCC','yealink-T54','mario','','','AB12');
INSERT INTO phone VALUES('01a201e4-4edd-7005-b154-0207a9f0fc1b','01a201e4-4edc-7000-be0f-f40cb7f65457',1,'0C383E112233','fanvil-X3','anna','SN 1','reception','');
CREATE TABLE parameter (
    site_id TEXT NOT NULL REFERENCES site (id) ON DELETE CASCADE,
    scope TEXT NOT NULL,
    owner TEXT NOT NULL,
    name TEXT NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (site_id, scope, owner, name)
);
INSERT INTO parameter VALUES('01a201e4-4edc-7000-be0f-f40cb7f65457','default','','timezone','Europe/Rome');
INSERT INTO parameter VALUES('01a201e4-4edc-7000-be0f-f40cb7f65457','model','yealink-T54','brightness','8');
INSERT INTO parameter VALUES('01a201e4-4edc-7000-be0f-f40cb7f65457','model','yealink-T54-reception','brightness','3');
INSERT INTO parameter VALUES('01a201e4-4edc-7000-be0f-f40cb7f65457','phone','01a201e4-4edd-7004-8578-6674c88c8942','language','it');
INSERT INTO parameter VALUES('01a201e4-4edc-7000-be0f-f40cb7f65457','phone','01a201e4-4edd-7004-8578-6674c88c8942','linekey_label_1','Anna');
INSERT INTO parameter VALUES('01a201e4-4edc-7000-be0f-f40cb7f65457','phone','01a201e4-4edd-7004-8578-6674c88c8942','linekey_type_1','blf');
INSERT INTO parameter VALUES('01a201e4-4edc-7000-be0f-f40cb7f65457','phone','01a201e4-4edd-7004-8578-6674c88c8942','linekey_value_1','202');
CREATE TABLE gateway (
    id TEXT PRIMARY KEY,
    site_id TEXT NOT NULL REFERENCES site (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    model TEXT NOT NULL,
    mac TEXT NOT NULL,
    address TEXT NOT NULL,
    netmask TEXT NOT NULL,
    gateway TEXT NOT NULL,
    dns TEXT NOT NULL,
    ntp TEXT NOT NULL,
    reach_at TEXT NOT NULL,
    transport TEXT NOT NULL,
    login_user TEXT NOT NULL
, login_now_user TEXT NOT NULL DEFAULT '', planned TEXT NOT NULL DEFAULT '');
INSERT INTO gateway VALUES('01a201e4-4edd-7006-b44b-5145eefacbee','01a201e4-4edc-7000-be0f-f40cb7f65457',0,'isdn','TRI_ISDN_2','00:A0:BA:01:02:03','192.168.1.100','255.255.255.0','192.168.1.1','192.168.1.1','','192.168.1.57','','administrator','admin','');
INSERT INTO gateway VALUES('01a201e4-4ede-7000-9acc-46c954f7cb79','01a201e4-4edc-7000-be0f-f40cb7f65457',1,'fax','ht802','00:0B:82:01:02:03','192.168.1.101','255.255.255.0','192.168.1.1','','','','','','','');
CREATE TABLE gateway_port (
    gateway_id TEXT NOT NULL REFERENCES gateway (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    protocol TEXT NOT NULL,
    number TEXT NOT NULL,
    trunk_number TEXT NOT NULL,
    username TEXT NOT NULL,
    extension TEXT NOT NULL,
    PRIMARY KEY (gateway_id, position)
);
INSERT INTO gateway_port VALUES('01a201e4-4edd-7006-b44b-5145eefacbee',0,'bri','pp','','20001','Patton_010203_isdn_0','');
INSERT INTO gateway_port VALUES('01a201e4-4edd-7006-b44b-5145eefacbee',1,'bri','pmp','','20002','Patton_010203_isdn_1','');
INSERT INTO gateway_port VALUES('01a201e4-4ede-7000-9acc-46c954f7cb79',0,'fxs','','','','','210');
INSERT INTO gateway_port VALUES('01a201e4-4ede-7000-9acc-46c954f7cb79',1,'fxs','','','','','');
CREATE TABLE secret (
    site_id TEXT NOT NULL REFERENCES site (id) ON DELETE CASCADE,
    owner TEXT NOT NULL,
    field TEXT NOT NULL,
    sealed TEXT NOT NULL,
    PRIMARY KEY (owner, field)
);
INSERT INTO secret VALUES('01a201e4-4edc-7000-be0f-f40cb7f65457','01a201e4-4edc-7000-be0f-f40cb7f65457','pbx','UVQimJi0gb028PXQahXiUB3jxV9+q+dk0rwQV4n92uhakJ+ruYiccHQRrgNHq515');
INSERT INTO secret VALUES('01a201e4-4edc-7000-be0f-f40cb7f65457','01a201e4-4edc-7000-be0f-f40cb7f65457','ssh','tqtkUrXytBPp7n2tEduLZRXEo74eq/U1ZYLwOJVe11wr4RMaEozTMXHPl68vCqIF');
INSERT INTO secret VALUES('01a201e4-4edc-7000-be0f-f40cb7f65457','01a201e4-4edc-7000-be0f-f40cb7f65457','ssh_key','ZLsfSZFoZN/MGb/2j3EP0EZ/+KFX5mZ6St4G+RRbZONkUGYhseLDIMr211SxqpH/');
INSERT INTO secret VALUES('01a201e4-4edc-7000-be0f-f40cb7f65457','01a201e4-4edc-7000-be0f-f40cb7f65457','ssh_jump','gimeMxfG4hL8AJ2pSe6Mjo3ZeQpU6l/frzYQPsb/aG9NdNCGl0gMHzPh7xIAUGFXWA==');
INSERT INTO secret VALUES('01a201e4-4edc-7000-be0f-f40cb7f65457','01a201e4-4edd-7000-a95d-91e36759ffd7','password','QcnIGgKIFxwW98XunjsRXvAi3G+yCXxIPCxr8b6SKGtK3uo4mtNPDa+iIar8NaNON21S');
INSERT INTO secret VALUES('01a201e4-4edc-7000-be0f-f40cb7f65457','01a201e4-4edd-7001-96d3-c301679c0372','password','cEd9dCEZ1Xn5Ob/zBdeTHUdmzjQoBShYA4cZN+twnJttSlWPK3LV4Frb6IaK88TOV8E=');
INSERT INTO secret VALUES('01a201e4-4edc-7000-be0f-f40cb7f65457','01a201e4-4edd-7002-a752-3fc4e8d175de','password','mUxzesSeTiTeVLsorPmjiKINwFk/pxjyoufC8PLIscqcp0A1KEBkfUKQ3gFYCJtSfw==');
INSERT INTO secret VALUES('01a201e4-4edc-7000-be0f-f40cb7f65457','01a201e4-4edc-7000-be0f-f40cb7f65457','parameter:adminpw','hYLqkiRkUlCzJeFSP2OveMxeXUbqbgUXzeYTun8VLNpaLTl4/LPAgD9OYpPipIh3re2iUA==');
INSERT INTO secret VALUES('01a201e4-4edc-7000-be0f-f40cb7f65457','01a201e4-4edc-7000-be0f-f40cb7f65457','model:yealink-T54:userpw','n6l33y54A3rwRXvwVYP0u96NAsXqUe3hXZAFXoB1c3Ng8C9Y2lNCh9wLWN8GS7wi+fs=');
INSERT INTO secret VALUES('01a201e4-4edc-7000-be0f-f40cb7f65457','01a201e4-4edd-7004-8578-6674c88c8942','parameter:adminpw','DTbKbhBO0f4yQrzelxHDpWrYSlXlmM5Soi6nlfuQ8keSJh0BBzUF5ZEyAhyz676vQhM=');
INSERT INTO secret VALUES('01a201e4-4edc-7000-be0f-f40cb7f65457','01a201e4-4edd-7006-b44b-5145eefacbee','login','hz8+ZBZIneTCIfITO0Up3h29WIxU40aFXMG/ZNVmZJaJwnny7pyLcCJoDHrRICErf54=');
INSERT INTO secret VALUES('01a201e4-4edc-7000-be0f-f40cb7f65457','01a201e4-4edd-7006-b44b-5145eefacbee','login_now','mH0qw/e831qhcdrP/hY1guCDNL0KKOJVS3hV8LIsffWooOBXnwTWaKJ/FN8EKzB/');
INSERT INTO secret VALUES('01a201e4-4edc-7000-be0f-f40cb7f65457','01a201e4-4edd-7006-b44b-5145eefacbee','port0','XlMxRdwlZ/7nyXDK2N0ZPOVZuVKkBwFjJJB2kY2XWwXrZjKKTwjEsuRFgMNe4rfwWn0k');
INSERT INTO secret VALUES('01a201e4-4edc-7000-be0f-f40cb7f65457','01a201e4-4edd-7006-b44b-5145eefacbee','port1','OBKkJC27EFaAazLNqdoOWoG8GiQZqz5T4VuRdEIwbuRUf7MVX3yaUziRW8QkWREqVCqw');
INSERT INTO secret VALUES('01a201e4-4edc-7000-be0f-f40cb7f65457','01a201e4-4ede-7000-9acc-46c954f7cb79','port0','8RIVS5YIzZDyp5z4HaHQvdbymRzOrEoy2wtoqpC9u94hjMjU9DJbOEiM+YQR9uZQ');
CREATE TABLE vault_key (
    method TEXT PRIMARY KEY,
    vault_id TEXT NOT NULL,
    kdf TEXT NOT NULL,
    salt TEXT NOT NULL,
    operations BIGINT NOT NULL,
    memory BIGINT NOT NULL,
    wrapped TEXT NOT NULL
, failures INTEGER NOT NULL DEFAULT 0, failed_at TEXT NOT NULL DEFAULT '');
INSERT INTO vault_key VALUES('passphrase','0193a1b2-3c4d-7e5f-8a6b-0123456789ab','argon2id13','4SGsVePiuMA3HKjjT9ZY8w==',1,8192,'1eLPbI11cXp/b4q7QEVkS0Rfck7M8rVZa/uKr4DMDHunJlIoPQ/CNd/ohJNImYTujAx3Q5S3r8I9GbsyDaCb0JAW7B3D57Yj',0,'');
CREATE TABLE upload (
    id TEXT PRIMARY KEY,
    site_id TEXT NOT NULL REFERENCES site (id) ON DELETE CASCADE,
    gateway_id TEXT NOT NULL,
    gateway_name TEXT NOT NULL,
    ended_at TEXT NOT NULL,
    elapsed_ms BIGINT NOT NULL,
    method TEXT NOT NULL,
    outcome TEXT NOT NULL,
    error_code TEXT NOT NULL,
    error_subject TEXT NOT NULL,
    error_detail TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    transcript TEXT NOT NULL
, purpose TEXT NOT NULL DEFAULT 'upload', door TEXT NOT NULL DEFAULT '', identity TEXT NOT NULL DEFAULT '', difference TEXT NOT NULL DEFAULT '', notes TEXT NOT NULL DEFAULT '[]');
INSERT INTO upload VALUES('01a201e4-b2f8-7000-bf9f-d2d63aefa6c3','01a201e4-4edc-7000-be0f-f40cb7f65457','01a201e4-4edd-7006-b44b-5145eefacbee','isdn','2026-11-22T06:14:54.968Z',16014,'tftp','done','','','','351f8fab39194436c2e78604bbfe3411d5b7ddddedda6d7f6ca32fb35a9c968e',replace('login: \n> admin\nadmin\nPassword: \n> ••••\n\nAuthentication failed!\nlogin: login: \n> administrator\nadministrator\nPassword: \n> ••••\n\ngw>\n> enable\nenable\ngw#\n> show version\nshow version\n\nProductname       : SN4131/2BIS4VHP/EUI\nSoftware Version  : Trinity 3.19.2-21031\nSerial Number     : 00A0BA010203\nHardware Version  : 1.0\n\ngw#\n> show running-config\nshow running-config\ncli version 4.00\ngw#\n> copy startup-config tftp://127.0.0.1:33666/backup-00A0BA010203.cfg\ncopy startup-config tftp://127.0.0.1:33666/backup-00A0BA010203.cfg\n17 bytes transferred\ngw#\n> copy tftp://127.0.0.1:33666/00A0BA010203.cfg config:tmp-config\ncopy tftp://127.0.0.1:33666/00A0BA010203.cfg config:tmp-config\n7248 bytes transferred\ngw#\n> copy config:tmp-config tftp://127.0.0.1:33666/check-00A0BA010203.cfg\ncopy config:tmp-config tftp://127.0.0.1:33666/check-00A0BA010203.cfg\n7248 bytes transferred\ngw#\n> copy config:tmp-config startup-config\ncopy config:tmp-config startup-config\ngw#\n> copy startup-config tftp://127.0.0.1:33666/check-00A0BA010203.cfg\ncopy startup-config tftp://127.0.0.1:33666/check-00A0BA010203.cfg\n7248 bytes transferred\ngw#\n> reload\nreload\nConfiguration was changed since last save. Store it now (yes/no): \n> no\nno\nPress yes to restart, no to cancel: \n> yes\nyes\nThe system is going down\nlogin: \n> administrator\nadministrator\nPassword: \n> ••••\n\ngw>\n> enable\nenable\ngw#\n> show version\nshow version\n\nProductname       : SN4131/2BIS4VHP/EUI\nSoftware Version  : Trinity 3.19.2-21031\nSerial Number     : 00A0BA010203\nHardware Version  : 1.0\n\ngw#\n> show running-config\nshow running-config\ncli version 4.00\nclock local default-offset +01:00\nclock local dst-rule DST_ON +01:00 from mar last sunday 02:00 2000 until oct last sunday 03:00 2036\n\nprofile aaa DEFAULT\n  method 1 local\n\nadministrator administrator password ••••\n\nconsole\n  use profile aaa DEFAULT\n\ntelnet-server\n  use profile aaa DEFAULT\n  no shutdown\n\nssh-server\n  use profile aaa DEFAULT\n  no shutdown\n\nsnmp-server\n  shutdown\n\nweb-server\n  protocol http port 80\n  no protocol https\n  use profile aaa DEFAULT\n  no shutdown\n\nntp\n  server it.pool.ntp.org\n  no shutdown\n\nsystem\n  clock-source 1 bri 0 0\n  clock-source 2 bri 0 1\n\ndns-server\n  relay dns-client\n  shutdown\n\ndns-client\n  name-server 192.168.1.1\n\nprofile tls DEFAULT\n  no authentication incoming\n  no authentication outgoing\n  private-key pki:private-key/DEFAULT\n  own-certificate 1 pki:certificate/DEFAULT\n\nprofile call-progress-tone DT-AS\nprofile tone-set DEFAULT\n\nprofile voip DEFAULT\n  codec 1 g729 rx-length 20 tx-length 20\n  codec 2 g711alaw64k rx-length 20 tx-length 20\n  codec 3 g711ulaw64k rx-length 20 tx-length 20\n  srtp transmission preferred\n\nprofile pstn DEFAULT\nprofile rip DEFAULT\nprofile sip DEFAULT\nprofile ppp DEFAULT\n\ncontext ip ROUTER\n  interface WAN\n    ipaddress WAN 192.168.1.100 255.255.255.0\n  routing-table DEFAULT\n    route 0.0.0.0/0 gateway 192.168.1.1 metric 0\n  bgp\n    shutdown\n  rip\n    shutdown\n\nnodems-client\n  server auto-discover\n  resource any\n  shutdown\n\ncwmp-client\n  shutdown\n  stun\n    shutdown\n\nsip-survivability\n  shutdown\n\ncontext cs SWITCH\n  national-prefix 0\n  international-prefix 00\n  mapping-table called-e164 to called-e164 cutpref\n    map 20001(.%) to \1\n    map 20002(.%) to \1\n  routing-table called-e164 to_isdn\n    route 20001.% dest-service HUNT_00 cutpref\n    route 20002.% dest-service HUNT_01 cutpref\n  routing-table called-e164 to-IF_SIP_00\n    route .%T dest-interface IF_SIP_00\n  interface isdn IF_ISDN_00\n    route call dest-table to-IF_SIP_00\n    call-reroute emit\n    diversion emit\n    caller-name\n    caller-name ignore-absence 0\n    user-side-ringback-tone\n  interface sip IF_SIP_00\n    bind context sip-gateway GW_SIP_00\n    route call dest-table to_isdn\n    remote pbx.example.net 5061\n    early-disconnect\n    privacy\n    uri-scheme sip\n    call-transfer uri-scheme original\n    address-translation outgoing-call from-header user-part fix Patton_010203_isdn_0 host-part fix pbx.example.net 5061\n    address-translation outgoing-call to-header user-part call host-part fix pbx.example.net 5061\n    address-translation outgoing-call request-uri user-part to-header host-part fix pbx.example.net 5061 target-param none\n    address-translation outgoing-call identity-header user-part call e164 single-primary host-part fix pbx.example.net 5061\n    trust remote\n  service hunt-group HUNT_00\n    drop-cause normal-unspecified\n    drop-cause no-circuit-channel-available\n    drop-cause network-out-of-order\n    drop-cause temporary-failure\n    drop-cause switching-equipment-congestion\n    drop-cause access-info-discarded\n    drop-cause circuit-channel-not-available\n    drop-cause resources-unavailable\n    drop-cause user-busy\n    unavailable drop transparent\n    route call 1 dest-interface IF_ISDN_00\n  routing-table called-e164 to-IF_SIP_01\n    route .%T dest-interface IF_SIP_01\n  interface isdn IF_ISDN_01\n    route call dest-table to-IF_SIP_01\n    call-reroute emit\n    diversion emit\n    caller-name\n    caller-name ignore-absence 0\n    user-side-ringback-tone\n  interface sip IF_SIP_01\n    bind context sip-gateway GW_SIP_01\n    route call dest-table to_isdn\n    remote pbx.example.net 5061\n    early-disconnect\n    privacy\n    uri-scheme sip\n    call-transfer uri-scheme original\n    address-translation outgoing-call from-header user-part fix Patton_010203_isdn_1 host-part fix pbx.example.net 5061\n    address-translation outgoing-call to-header user-part call host-part fix pbx.example.net 5061\n    address-translation outgoing-call request-uri user-part to-header host-part fix pbx.example.net 5061 target-param none\n    address-translation outgoing-call identity-header user-part call e164 single-primary host-part fix pbx.example.net 5061\n    trust remote\n  service hunt-group HUNT_01\n    drop-cause normal-unspecified\n    drop-cause no-circuit-channel-available\n    drop-cause network-out-of-order\n    drop-cause temporary-failure\n    drop-cause switching-equipment-congestion\n    drop-cause access-info-discarded\n    drop-cause circuit-channel-not-available\n    drop-cause resources-unavailable\n    drop-cause user-busy\n    unavailable drop transparent\n    route call 1 dest-interface IF_ISDN_01\n\ncontext cs SWITCH\n  no shutdown\n\nauthentication-service AUTH_00\n  realm 1 asterisk\n  username Patton_010203_isdn_0 password ••••\n\nlocation-service LOC_00\n  domain 1 pbx.example.net 5061\n  identity Patton_010203_isdn_0\n    authentication outbound\n      authenticate 1 authentication-service AUTH_00 username Patton_010203_isdn_0\n    registration outbound\n      registrar pbx.example.net 5061\n      force-destination manual pbx.example.net 5061\n      proxy 1 pbx.example.net 5061\n      lifetime 3600\n      register auto\n      keep-alive options 60\n    call outbound\n      use profile tone-set DEFAULT\n      use profile voip DEFAULT\n      use profile sip DEFAULT\n    call inbound\n      use profile tone-set DEFAULT\n      use profile voip DEFAULT\n      use profile sip DEFAULT\n\ncontext sip-gateway GW_SIP_00\n  bind location-service LOC_00\n  interface IF_GW_SIP_00\n    no transport-protocol udp+tcp\n    transport-protocol tls 5061\n    bind ipaddress ROUTER WAN WAN\n  no shutdown\n\nauthentication-service AUTH_01\n  realm 1 asterisk\n  username Patton_010203_isdn_1 password ••••\n\nlocation-service LOC_01\n  domain 1 pbx.example.net 5061\n  identity Patton_010203_isdn_1\n    authentication outbound\n      authenticate 1 authentication-service AUTH_01 username Patton_010203_isdn_1\n    registration outbound\n      registrar pbx.example.net 5061\n      force-destination manual pbx.example.net 5061\n      proxy 1 pbx.example.net 5061\n      lifetime 3600\n      register auto\n      keep-alive options 60\n    call outbound\n      use profile tone-set DEFAULT\n      use profile voip DEFAULT\n      use profile sip DEFAULT\n    call inbound\n      use profile tone-set DEFAULT\n      use profile voip DEFAULT\n      use profile sip DEFAULT\n\ncontext sip-gateway GW_SIP_01\n  bind location-service LOC_01\n  interface IF_GW_SIP_01\n    no transport-protocol udp+tcp\n    transport-protocol tls 5063\n    bind ipaddress ROUTER WAN WAN\n  no shutdown\n\nport ethernet 0 0\n  bind interface ROUTER WAN\n  no shutdown\n\nport bri 0 0\n  clock auto\n  encapsulation q921\n  q921\n    permanent-layer2\n    protocol pp\n    uni-side auto\n    encapsulation q931\n    q931\n      protocol dss1\n      uni-side user\n      max-calls 2\n      channel-range 0 1\n      encapsulation cc-isdn\n      bind interface SWITCH IF_ISDN_00\n\nport bri 0 0\n  no shutdown\n\nport bri 0 1\n  clock auto\n  encapsulation q921\n  q921\n    permanent-layer2\n    protocol pmp\n    uni-side auto\n    encapsulation q931\n    q931\n      protocol dss1\n      uni-side user\n      max-calls 2\n      channel-range 0 1\n      encapsulation cc-isdn\n      bind interface SWITCH IF_ISDN_01\n\nport bri 0 1\n  no shutdown\ngw#\n> logout\nlogout\n','\n',char(10)),'upload','telnet','SN4131/2BIS4VHP/EUI, Trinity 3.19.2-21031, 00A0BA010203',replace('+ clock local default-offset +01:00\n+ clock local dst-rule DST_ON +01:00 from mar last sunday 02:00 2000 until oct last sunday 03:00 2036\n+ profile aaa DEFAULT\n+ profile aaa DEFAULT: method 1 local\n+ administrator administrator password ••••\n+ console\n+ console: use profile aaa DEFAULT\n+ telnet-server\n+ telnet-server: use profile aaa DEFAULT\n+ telnet-server: no shutdown\n+ ssh-server\n+ ssh-server: use profile aaa DEFAULT\n+ ssh-server: no shutdown\n+ snmp-server\n+ snmp-server: shutdown\n+ web-server\n+ web-server: protocol http port 80\n+ web-server: no protocol https\n+ web-server: use profile aaa DEFAULT\n+ web-server: no shutdown\n+ ntp\n+ ntp: server it.pool.ntp.org\n+ ntp: no shutdown\n+ system\n+ system: clock-source 1 bri 0 0\n+ system: clock-source 2 bri 0 1\n+ dns-server\n+ dns-server: relay dns-client\n+ dns-server: shutdown\n+ dns-client\n+ dns-client: name-server 192.168.1.1\n+ profile tls DEFAULT\n+ profile tls DEFAULT: no authentication incoming\n+ profile tls DEFAULT: no authentication outgoing\n+ profile tls DEFAULT: private-key pki:private-key/DEFAULT\n+ profile tls DEFAULT: own-certificate 1 pki:certificate/DEFAULT\n+ profile call-progress-tone DT-AS\n+ profile tone-set DEFAULT\n+ profile voip DEFAULT\n+ profile voip DEFAULT: codec 1 g729 rx-length 20 tx-length 20\n+ profile voip DEFAULT: codec 2 g711alaw64k rx-length 20 tx-length 20\n+ profile voip DEFAULT: codec 3 g711ulaw64k rx-length 20 tx-length 20\n+ profile voip DEFAULT: srtp transmission preferred\n+ profile pstn DEFAULT\n+ profile rip DEFAULT\n+ profile sip DEFAULT\n+ profile ppp DEFAULT\n+ context ip ROUTER\n+ context ip ROUTER: interface WAN\n+ context ip ROUTER / interface WAN: ipaddress WAN 192.168.1.100 255.255.255.0\n+ context ip ROUTER: routing-table DEFAULT\n+ context ip ROUTER / routing-table DEFAULT: route 0.0.0.0/0 gateway 192.168.1.1 metric 0\n+ context ip ROUTER: bgp\n+ context ip ROUTER / bgp: shutdown\n+ context ip ROUTER: rip\n+ context ip ROUTER / rip: shutdown\n+ nodems-client\n+ nodems-client: server auto-discover\n+ nodems-client: resource any\n+ nodems-client: shutdown\n+ cwmp-client\n+ cwmp-client: shutdown\n+ cwmp-client: stun\n+ cwmp-client / stun: shutdown\n+ sip-survivability\n+ sip-survivability: shutdown\n+ context cs SWITCH\n+ context cs SWITCH: national-prefix 0\n+ context cs SWITCH: international-prefix 00\n+ context cs SWITCH: mapping-table called-e164 to called-e164 cutpref\n+ context cs SWITCH / mapping-table called-e164 to called-e164 cutpref: map 20001(.%) to \1\n+ context cs SWITCH / mapping-table called-e164 to called-e164 cutpref: map 20002(.%) to \1\n+ context cs SWITCH: routing-table called-e164 to_isdn\n+ context cs SWITCH / routing-table called-e164 to_isdn: route 20001.% dest-service HUNT_00 cutpref\n+ context cs SWITCH / routing-table called-e164 to_isdn: route 20002.% dest-service HUNT_01 cutpref\n+ context cs SWITCH: routing-table called-e164 to-IF_SIP_00\n+ context cs SWITCH / routing-table called-e164 to-IF_SIP_00: route .%T dest-interface IF_SIP_00\n+ context cs SWITCH: interface isdn IF_ISDN_00\n+ context cs SWITCH / interface isdn IF_ISDN_00: route call dest-table to-IF_SIP_00\n+ context cs SWITCH / interface isdn IF_ISDN_00: call-reroute emit\n+ context cs SWITCH / interface isdn IF_ISDN_00: diversion emit\n+ context cs SWITCH / interface isdn IF_ISDN_00: caller-name\n+ context cs SWITCH / interface isdn IF_ISDN_00: caller-name ignore-absence 0\n+ context cs SWITCH / interface isdn IF_ISDN_00: user-side-ringback-tone\n+ context cs SWITCH: interface sip IF_SIP_00\n+ context cs SWITCH / interface sip IF_SIP_00: bind context sip-gateway GW_SIP_00\n+ context cs SWITCH / interface sip IF_SIP_00: route call dest-table to_isdn\n+ context cs SWITCH / interface sip IF_SIP_00: remote pbx.example.net 5061\n+ context cs SWITCH / interface sip IF_SIP_00: early-disconnect\n+ context cs SWITCH / interface sip IF_SIP_00: privacy\n+ context cs SWITCH / interface sip IF_SIP_00: uri-scheme sip\n+ context cs SWITCH / interface sip IF_SIP_00: call-transfer uri-scheme original\n+ context cs SWITCH / interface sip IF_SIP_00: address-translation outgoing-call from-header user-part fix Patton_010203_isdn_0 host-part fix pbx.example.net 5061\n+ context cs SWITCH / interface sip IF_SIP_00: address-translation outgoing-call to-header user-part call host-part fix pbx.example.net 5061\n+ context cs SWITCH / interface sip IF_SIP_00: address-translation outgoing-call request-uri user-part to-header host-part fix pbx.example.net 5061 target-param none\n+ context cs SWITCH / interface sip IF_SIP_00: address-translation outgoing-call identity-header user-part call e164 single-primary host-part fix pbx.example.net 5061\n+ context cs SWITCH / interface sip IF_SIP_00: trust remote\n+ context cs SWITCH: service hunt-group HUNT_00\n+ context cs SWITCH / service hunt-group HUNT_00: drop-cause normal-unspecified\n+ context cs SWITCH / service hunt-group HUNT_00: drop-cause no-circuit-channel-available\n+ context cs SWITCH / service hunt-group HUNT_00: drop-cause network-out-of-order\n+ context cs SWITCH / service hunt-group HUNT_00: drop-cause temporary-failure\n+ context cs SWITCH / service hunt-group HUNT_00: drop-cause switching-equipment-congestion\n+ context cs SWITCH / service hunt-group HUNT_00: drop-cause access-info-discarded\n+ context cs SWITCH / service hunt-group HUNT_00: drop-cause circuit-channel-not-available\n+ context cs SWITCH / service hunt-group HUNT_00: drop-cause resources-unavailable\n+ context cs SWITCH / service hunt-group HUNT_00: drop-cause user-busy\n+ context cs SWITCH / service hunt-group HUNT_00: unavailable drop transparent\n+ context cs SWITCH / service hunt-group HUNT_00: route call 1 dest-interface IF_ISDN_00\n+ context cs SWITCH: routing-table called-e164 to-IF_SIP_01\n+ context cs SWITCH / routing-table called-e164 to-IF_SIP_01: route .%T dest-interface IF_SIP_01\n+ context cs SWITCH: interface isdn IF_ISDN_01\n+ context cs SWITCH / interface isdn IF_ISDN_01: route call dest-table to-IF_SIP_01\n+ context cs SWITCH / interface isdn IF_ISDN_01: call-reroute emit\n+ context cs SWITCH / interface isdn IF_ISDN_01: diversion emit\n+ context cs SWITCH / interface isdn IF_ISDN_01: caller-name\n+ context cs SWITCH / interface isdn IF_ISDN_01: caller-name ignore-absence 0\n+ context cs SWITCH / interface isdn IF_ISDN_01: user-side-ringback-tone\n+ context cs SWITCH: interface sip IF_SIP_01\n+ context cs SWITCH / interface sip IF_SIP_01: bind context sip-gateway GW_SIP_01\n+ context cs SWITCH / interface sip IF_SIP_01: route call dest-table to_isdn\n+ context cs SWITCH / interface sip IF_SIP_01: remote pbx.example.net 5061\n+ context cs SWITCH / interface sip IF_SIP_01: early-disconnect\n+ context cs SWITCH / interface sip IF_SIP_01: privacy\n+ context cs SWITCH / interface sip IF_SIP_01: uri-scheme sip\n+ context cs SWITCH / interface sip IF_SIP_01: call-transfer uri-scheme original\n+ context cs SWITCH / interface sip IF_SIP_01: address-translation outgoing-call from-header user-part fix Patton_010203_isdn_1 host-part fix pbx.example.net 5061\n+ context cs SWITCH / interface sip IF_SIP_01: address-translation outgoing-call to-header user-part call host-part fix pbx.example.net 5061\n+ context cs SWITCH / interface sip IF_SIP_01: address-translation outgoing-call request-uri user-part to-header host-part fix pbx.example.net 5061 target-param none\n+ context cs SWITCH / interface sip IF_SIP_01: address-translation outgoing-call identity-header user-part call e164 single-primary host-part fix pbx.example.net 5061\n+ context cs SWITCH / interface sip IF_SIP_01: trust remote\n+ context cs SWITCH: service hunt-group HUNT_01\n+ context cs SWITCH / service hunt-group HUNT_01: drop-cause normal-unspecified\n+ context cs SWITCH / service hunt-group HUNT_01: drop-cause no-circuit-channel-available\n+ context cs SWITCH / service hunt-group HUNT_01: drop-cause network-out-of-order\n+ context cs SWITCH / service hunt-group HUNT_01: drop-cause temporary-failure\n+ context cs SWITCH / service hunt-group HUNT_01: drop-cause switching-equipment-congestion\n+ context cs SWITCH / service hunt-group HUNT_01: drop-cause access-info-discarded\n+ context cs SWITCH / service hunt-group HUNT_01: drop-cause circuit-channel-not-available\n+ context cs SWITCH / service hunt-group HUNT_01: drop-cause resources-unavailable\n+ context cs SWITCH / service hunt-group HUNT_01: drop-cause user-busy\n+ context cs SWITCH / service hunt-group HUNT_01: unavailable drop transparent\n+ context cs SWITCH / service hunt-group HUNT_01: route call 1 dest-interface IF_ISDN_01\n+ context cs SWITCH: no shutdown\n+ authentication-service AUTH_00\n+ authentication-service AUTH_00: realm 1 asterisk\n+ authentication-service AUTH_00: username Patton_010203_isdn_0 password ••••\n+ location-service LOC_00\n+ location-service LOC_00: domain 1 pbx.example.net 5061\n+ location-service LOC_00: identity Patton_010203_isdn_0\n+ location-service LOC_00 / identity Patton_010203_isdn_0: authentication outbound\n+ location-service LOC_00 / identity Patton_010203_isdn_0 / authentication outbound: authenticate 1 authentication-service AUTH_00 username Patton_010203_isdn_0\n+ location-service LOC_00 / identity Patton_010203_isdn_0: registration outbound\n+ location-service LOC_00 / identity Patton_010203_isdn_0 / registration outbound: registrar pbx.example.net 5061\n+ location-service LOC_00 / identity Patton_010203_isdn_0 / registration outbound: force-destination manual pbx.example.net 5061\n+ location-service LOC_00 / identity Patton_010203_isdn_0 / registration outbound: proxy 1 pbx.example.net 5061\n+ location-service LOC_00 / identity Patton_010203_isdn_0 / registration outbound: lifetime 3600\n+ location-service LOC_00 / identity Patton_010203_isdn_0 / registration outbound: register auto\n+ location-service LOC_00 / identity Patton_010203_isdn_0 / registration outbound: keep-alive options 60\n+ location-service LOC_00 / identity Patton_010203_isdn_0: call outbound\n+ location-service LOC_00 / identity Patton_010203_isdn_0 / call outbound: use profile tone-set DEFAULT\n+ location-service LOC_00 / identity Patton_010203_isdn_0 / call outbound: use profile voip DEFAULT\n+ location-service LOC_00 / identity Patton_010203_isdn_0 / call outbound: use profile sip DEFAULT\n+ location-service LOC_00 / identity Patton_010203_isdn_0: call inbound\n+ location-service LOC_00 / identity Patton_010203_isdn_0 / call inbound: use profile tone-set DEFAULT\n+ location-service LOC_00 / identity Patton_010203_isdn_0 / call inbound: use profile voip DEFAULT\n+ location-service LOC_00 / identity Patton_010203_isdn_0 / call inbound: use profile sip DEFAULT\n+ context sip-gateway GW_SIP_00\n+ context sip-gateway GW_SIP_00: bind location-service LOC_00\n+ context sip-gateway GW_SIP_00: interface IF_GW_SIP_00\n+ context sip-gateway GW_SIP_00 / interface IF_GW_SIP_00: no transport-protocol udp+tcp\n+ context sip-gateway GW_SIP_00 / interface IF_GW_SIP_00: transport-protocol tls 5061\n+ context sip-gateway GW_SIP_00 / interface IF_GW_SIP_00: bind ipaddress ROUTER WAN WAN\n+ context sip-gateway GW_SIP_00: no shutdown\n+ authentication-service AUTH_01\n+ authentication-service AUTH_01: realm 1 asterisk\n+ authentication-service AUTH_01: username Patton_010203_isdn_1 password ••••\n+ location-service LOC_01\n+ location-service LOC_01: domain 1 pbx.example.net 5061\n+ location-service LOC_01: identity Patton_010203_isdn_1\n+ location-service LOC_01 / identity Patton_010203_isdn_1: authentication outbound\n+ location-service LOC_01 / identity Patton_010203_isdn_1 / authentication outbound: authenticate 1 authentication-service AUTH_01 username Patton_010203_isdn_1\n+ location-service LOC_01 / identity Patton_010203_isdn_1: registration outbound\n+ location-service LOC_01 / identity Patton_010203_isdn_1 / registration outbound: registrar pbx.example.net 5061\n+ location-service LOC_01 / identity Patton_010203_isdn_1 / registration outbound: force-destination manual pbx.example.net 5061\n+ location-service LOC_01 / identity Patton_010203_isdn_1 / registration outbound: proxy 1 pbx.example.net 5061\n+ location-service LOC_01 / identity Patton_010203_isdn_1 / registration outbound: lifetime 3600\n+ location-service LOC_01 / identity Patton_010203_isdn_1 / registration outbound: register auto\n+ location-service LOC_01 / identity Patton_010203_isdn_1 / registration outbound: keep-alive options 60\n+ location-service LOC_01 / identity Patton_010203_isdn_1: call outbound\n+ location-service LOC_01 / identity Patton_010203_isdn_1 / call outbound: use profile tone-set DEFAULT\n+ location-service LOC_01 / identity Patton_010203_isdn_1 / call outbound: use profile voip DEFAULT\n+ location-service LOC_01 / identity Patton_010203_isdn_1 / call outbound: use profile sip DEFAULT\n+ location-service LOC_01 / identity Patton_010203_isdn_1: call inbound\n+ location-service LOC_01 / identity Patton_010203_isdn_1 / call inbound: use profile tone-set DEFAULT\n+ location-service LOC_01 / identity Patton_010203_isdn_1 / call inbound: use profile voip DEFAULT\n+ location-service LOC_01 / identity Patton_010203_isdn_1 / call inbound: use profile sip DEFAULT\n+ context sip-gateway GW_SIP_01\n+ context sip-gateway GW_SIP_01: bind location-service LOC_01\n+ context sip-gateway GW_SIP_01: interface IF_GW_SIP_01\n+ context sip-gateway GW_SIP_01 / interface IF_GW_SIP_01: no transport-protocol udp+tcp\n+ context sip-gateway GW_SIP_01 / interface IF_GW_SIP_01: transport-protocol tls 5063\n+ context sip-gateway GW_SIP_01 / interface IF_GW_SIP_01: bind ipaddress ROUTER WAN WAN\n+ context sip-gateway GW_SIP_01: no shutdown\n+ port ethernet 0 0\n+ port ethernet 0 0: bind interface ROUTER WAN\n+ port ethernet 0 0: no shutdown\n+ port bri 0 0\n+ port bri 0 0: clock auto\n+ port bri 0 0: encapsulation q921\n+ port bri 0 0: q921\n+ port bri 0 0 / q921: permanent-layer2\n+ port bri 0 0 / q921: protocol pp\n+ port bri 0 0 / q921: uni-side auto\n+ port bri 0 0 / q921: encapsulation q931\n+ port bri 0 0 / q921: q931\n+ port bri 0 0 / q921 / q931: protocol dss1\n+ port bri 0 0 / q921 / q931: uni-side user\n+ port bri 0 0 / q921 / q931: max-calls 2\n+ port bri 0 0 / q921 / q931: channel-range 0 1\n+ port bri 0 0 / q921 / q931: encapsulation cc-isdn\n+ port bri 0 0 / q921 / q931: bind interface SWITCH IF_ISDN_00\n+ port bri 0 0: no shutdown\n+ port bri 0 1\n+ port bri 0 1: clock auto\n+ port bri 0 1: encapsulation q921\n+ port bri 0 1: q921\n+ port bri 0 1 / q921: permanent-layer2\n+ port bri 0 1 / q921: protocol pmp\n+ port bri 0 1 / q921: uni-side auto\n+ port bri 0 1 / q921: encapsulation q931\n+ port bri 0 1 / q921: q931\n+ port bri 0 1 / q921 / q931: protocol dss1\n+ port bri 0 1 / q921 / q931: uni-side user\n+ port bri 0 1 / q921 / q931: max-calls 2\n+ port bri 0 1 / q921 / q931: channel-range 0 1\n+ port bri 0 1 / q921 / q931: encapsulation cc-isdn\n+ port bri 0 1 / q921 / q931: bind interface SWITCH IF_ISDN_01\n+ port bri 0 1: no shutdown','\n',char(10)),'["clear_text","login_of_the_plan"]');
CREATE TABLE backup (
    id TEXT PRIMARY KEY,
    site_id TEXT NOT NULL REFERENCES site (id) ON DELETE CASCADE,
    gateway_id TEXT NOT NULL,
    taken_at TEXT NOT NULL,
    region TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    sealed TEXT NOT NULL
, identity TEXT NOT NULL DEFAULT '');
INSERT INTO backup VALUES('01a201e4-a8bc-7000-ba3a-a8937c897624','01a201e4-4edc-7000-be0f-f40cb7f65457','01a201e4-4edd-7006-b44b-5145eefacbee','2026-11-22T06:14:52.348Z','running','352d03cedb70bca6995ee27c7bc096f0f51b73283adc07b70f21597c4b343cc3','OsHxFawxflcJ6XEKYWa89F/nzkXArUnmJh5G7Oz5nGlwTEDIPbcaSeqrm+otTyetsETjtReM0NKz','SN4131/2BIS4VHP/EUI, Trinity 3.19.2-21031, 00A0BA010203');
INSERT INTO backup VALUES('01a201e4-a8d8-7000-a576-15df6bcf0952','01a201e4-4edc-7000-be0f-f40cb7f65457','01a201e4-4edd-7006-b44b-5145eefacbee','2026-11-22T06:14:52.376Z','startup','352d03cedb70bca6995ee27c7bc096f0f51b73283adc07b70f21597c4b343cc3','I5emaO+7yej1LlFo1eyawdK3THAYImzF4+5ykfisMGFsr+hr+5LwYRCc71u3irZ7ouYNArzzjn/c','SN4131/2BIS4VHP/EUI, Trinity 3.19.2-21031, 00A0BA010203');
CREATE TABLE journal (
    id TEXT PRIMARY KEY,
    site_id TEXT NOT NULL REFERENCES site (id) ON DELETE CASCADE,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    what TEXT NOT NULL
, number INTEGER NOT NULL DEFAULT 0, kind TEXT NOT NULL DEFAULT 'do', of_change TEXT NOT NULL DEFAULT '', content TEXT NOT NULL DEFAULT '', secrets TEXT NOT NULL DEFAULT '');
INSERT INTO journal VALUES('01a201e4-4ede-7001-a8b4-39ada3198fef','01a201e4-4edc-7000-be0f-f40cb7f65457','2026-11-22T06:14:29.342Z','technician','import',1,'do','','','');
CREATE TABLE host_key (
    gateway_id TEXT PRIMARY KEY,
    site_id TEXT NOT NULL REFERENCES site (id) ON DELETE CASCADE,
    type TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    allows_old INTEGER NOT NULL,
    seen_at TEXT NOT NULL
);
CREATE TABLE trunk_test (
    id TEXT PRIMARY KEY,
    site_id TEXT NOT NULL REFERENCES site (id) ON DELETE CASCADE,
    trunk_id TEXT NOT NULL,
    trunk_name TEXT NOT NULL,
    ended_at TEXT NOT NULL,
    elapsed_ms BIGINT NOT NULL,
    outcome TEXT NOT NULL,
    error_code TEXT NOT NULL,
    error_subject TEXT NOT NULL,
    error_detail TEXT NOT NULL,
    turn TEXT NOT NULL,
    steps TEXT NOT NULL,
    messages TEXT NOT NULL
);
INSERT INTO trunk_test VALUES('01a201e4-c122-7000-bf7d-685fd95b0657','01a201e4-4edc-7000-be0f-f40cb7f65457','01a201e4-4edd-7001-96d3-c301679c0372','other','2026-11-22T06:14:58.594Z',3093,'cancelled','cancelled','other','reach_udp','you','[{"elapsed_ms":3,"facts":[["addresses","203.0.113.7:5060 udp"],["found_by","literal"]],"name":"resolve","started_ms":0,"state":"passed"},{"elapsed_ms":3078,"facts":[["reason","cancelled"]],"name":"reach_udp","started_ms":8,"state":"skipped"},{"elapsed_ms":3078,"facts":[["reason","cancelled"]],"name":"reach_tcp","started_ms":8,"state":"skipped"},{"elapsed_ms":238,"error":{"code":"tls_wrong_name","detail":"security.ubuntu.com, security.debian.org, registry.yarnpkg.com, registry.npmjs.org, deb.debian.org, archive.ubuntu.com","subject":"sip.example.net"},"facts":[["address","203.0.113.7:5061 tls"],["samples","1"],["loss_percent","100.0"],["tls_protocol","TLSv1.3"],["tls_cipher","TLS_AES_256_GCM_SHA384"],["tls_chain","sandboxing-tproxy-egress, sandboxing-egress-ca"],["tls_names","security.ubuntu.com, security.debian.org, registry.yarnpkg.com, registry.npmjs.org, deb.debian.org, archive.ubuntu.com"],["tls_issuer","sandboxing-egress-ca"],["tls_expires","2028-11-20"],["reason","not_the_trunks"]],"name":"reach_tls","started_ms":8,"state":"not_applicable"},{"elapsed_ms":0,"facts":[["reason","cancelled"]],"name":"local_network","started_ms":3086,"state":"skipped"},{"elapsed_ms":0,"facts":[["reason","cancelled"]],"name":"register","started_ms":3086,"state":"skipped"},{"elapsed_ms":0,"facts":[["reason","cancelled"]],"name":"call","started_ms":3086,"state":"skipped"},{"elapsed_ms":0,"facts":[["reason","cancelled"]],"name":"receive","started_ms":3086,"state":"skipped"},{"elapsed_ms":0,"facts":[["reason","cancelled"]],"name":"unregister","started_ms":3086,"state":"skipped"},{"name":"verdict","proofs":[],"remarks":[],"sip":0}]','[{"at_us":1795328095534499,"bytes":"OPTIONS sip:o@203.0.113.7 SIP/2.0\r\nVia: SIP/2.0/UDP 192.0.2.2:49575;branch=z9hG4bK387af957546cb0a1;rport\r\nMax-Forwards: 70\r\nFrom: <sip:o@192.0.2.2:49575>;tag=687b46aa3f365cf1\r\nTo: <sip:o@203.0.113.7>\r\nCall-ID: 5e122f29db880489\r\nContact: <sip:o@192.0.2.2:49575>\r\nAccept: application/sdp\r\nCSeq: 1 OPTIONS\r\nUser-Agent: Doppino/0.1.0\r\nContent-Length: 0\r\n\r\n","local":"192.0.2.2","local_port":49575,"remote":"203.0.113.7","remote_port":5060,"sent":true,"transport":"udp"},{"at_us":1795328095729208,"bytes":"OPTIONS sip:o@203.0.113.7 SIP/2.0\r\nVia: SIP/2.0/UDP 192.0.2.2:49575;branch=z9hG4bK3d54b0ca77c34699;rport\r\nMax-Forwards: 70\r\nFrom: <sip:o@192.0.2.2:49575>;tag=d679768380936eab\r\nTo: <sip:o@203.0.113.7>\r\nCall-ID: 1b94bdce6917be28\r\nContact: <sip:o@192.0.2.2:49575>\r\nAccept: application/sdp\r\nCSeq: 1 OPTIONS\r\nUser-Agent: Doppino/0.1.0\r\nContent-Length: 0\r\n\r\n","local":"192.0.2.2","local_port":49575,"remote":"203.0.113.7","remote_port":5060,"sent":true,"transport":"udp"},{"at_us":1795328095736003,"bytes":"OPTIONS sip:o@203.0.113.7 SIP/2.0\r\nVia: SIP/2.0/UDP 192.0.2.2:49575;branch=z9hG4bK12c1e53a6c0da391;rport\r\nMax-Forwards: 70\r\nFrom: <sip:o@192.0.2.2:49575>;tag=ee2fb585558b6890\r\nTo: <sip:o@203.0.113.7>\r\nCall-ID: 6985a2b93e5299e5\r\nContact: <sip:o@192.0.2.2:49575>\r\nAccept: application/sdp\r\nCSeq: 1 OPTIONS\r\nUser-Agent: Doppino/0.1.0\r\nContent-Length: 0\r\n\r\n","local":"192.0.2.2","local_port":49575,"remote":"203.0.113.7","remote_port":5060,"sent":true,"transport":"udp"},{"at_us":1795328095736204,"bytes":"OPTIONS sip:o@203.0.113.7 SIP/2.0\r\nVia: SIP/2.0/UDP 192.0.2.2:49575;branch=z9hG4bK5da97c373a44742e;rport\r\nMax-Forwards: 70\r\nFrom: <sip:o@192.0.2.2:49575>;tag=9eea9df05dcb3278\r\nTo: <sip:o@203.0.113.7>\r\nCall-ID: ef36959ec5b34e03\r\nContact: <sip:o@192.0.2.2:49575>\r\nAccept: application/sdp\r\nCSeq: 1 OPTIONS\r\nUser-Agent: Doppino/0.1.0\r\nContent-Length: 0\r\n\r\n","local":"192.0.2.2","local_port":49575,"remote":"203.0.113.7","remote_port":5060,"sent":true,"transport":"udp"},{"at_us":1795328095736375,"bytes":"OPTIONS sip:o@203.0.113.7 SIP/2.0\r\nVia: SIP/2.0/UDP 192.0.2.2:49575;branch=z9hG4bK6fee76c3a805076a;rport\r\nMax-Forwards: 70\r\nFrom: <sip:o@192.0.2.2:49575>;tag=5b5f29362eb32200\r\nTo: <sip:o@203.0.113.7>\r\nCall-ID: 9a4a9aefd2021611\r\nContact: <sip:o@192.0.2.2:49575>\r\nAccept: application/sdp\r\nCSeq: 1 OPTIONS\r\nUser-Agent: Doppino/0.1.0\r\nContent-Length: 0\r\n\r\n","local":"192.0.2.2","local_port":49575,"remote":"203.0.113.7","remote_port":5060,"sent":true,"transport":"udp"},{"at_us":1795328095736520,"bytes":"OPTIONS sip:o@203.0.113.7 SIP/2.0\r\nVia: SIP/2.0/TCP 192.0.2.2:49575;branch=z9hG4bK7d6fd9b49ccff81f;rport\r\nMax-Forwards: 70\r\nFrom: <sip:o@192.0.2.2:49575>;tag=8017ea2379d8e54d\r\nTo: <sip:o@203.0.113.7>\r\nCall-ID: 1905b52f31b4d016\r\nContact: <sip:o@192.0.2.2:49575;transport=tcp>\r\nAccept: application/sdp\r\nCSeq: 1 OPTIONS\r\nUser-Agent: Doppino/0.1.0\r\nContent-Length: 0\r\n\r\n","local":"192.0.2.2","local_port":39930,"remote":"203.0.113.7","remote_port":5060,"sent":true,"transport":"tcp"},{"at_us":1795328095751222,"bytes":"HTTP/1.1 400 Bad Request\r\nconnection: close\r\ncontent-length: 0\r\ndate: Sun, 22 Nov 2026 06:14:57 GMT\r\n\r\n","local":"192.0.2.2","local_port":39930,"remote":"203.0.113.7","remote_port":5060,"sent":false,"transport":"tcp"},{"at_us":1795328096236206,"bytes":"OPTIONS sip:o@203.0.113.7 SIP/2.0\r\nVia: SIP/2.0/UDP 192.0.2.2:49575;branch=z9hG4bK3d54b0ca77c34699;rport\r\nMax-Forwards: 70\r\nFrom: <sip:o@192.0.2.2:49575>;tag=d679768380936eab\r\nTo: <sip:o@203.0.113.7>\r\nCall-ID: 1b94bdce6917be28\r\nContact: <sip:o@192.0.2.2:49575>\r\nAccept: application/sdp\r\nCSeq: 1 OPTIONS\r\nUser-Agent: Doppino/0.1.0\r\nContent-Length: 0\r\n\r\n","local":"192.0.2.2","local_port":49575,"remote":"203.0.113.7","remote_port":5060,"sent":true,"transport":"udp"},{"at_us":1795328096236509,"bytes":"OPTIONS sip:o@203.0.113.7 SIP/2.0\r\nVia: SIP/2.0/UDP 192.0.2.2:49575;branch=z9hG4bK12c1e53a6c0da391;rport\r\nMax-Forwards: 70\r\nFrom: <sip:o@192.0.2.2:49575>;tag=ee2fb585558b6890\r\nTo: <sip:o@203.0.113.7>\r\nCall-ID: 6985a2b93e5299e5\r\nContact: <sip:o@192.0.2.2:49575>\r\nAccept: application/sdp\r\nCSeq: 1 OPTIONS\r\nUser-Agent: Doppino/0.1.0\r\nContent-Length: 0\r\n\r\n","local":"192.0.2.2","local_port":49575,"remote":"203.0.113.7","remote_port":5060,"sent":true,"transport":"udp"},{"at_us":1795328096251698,"bytes":"OPTIONS sip:o@203.0.113.7 SIP/2.0\r\nVia: SIP/2.0/UDP 192.0.2.2:49575;branch=z9hG4bK5da97c373a44742e;rport\r\nMax-Forwards: 70\r\nFrom: <sip:o@192.0.2.2:49575>;tag=9eea9df05dcb3278\r\nTo: <sip:o@203.0.113.7>\r\nCall-ID: ef36959ec5b34e03\r\nContact: <sip:o@192.0.2.2:49575>\r\nAccept: application/sdp\r\nCSeq: 1 OPTIONS\r\nUser-Agent: Doppino/0.1.0\r\nContent-Length: 0\r\n\r\n","local":"192.0.2.2","local_port":49575,"remote":"203.0.113.7","remote_port":5060,"sent":true,"transport":"udp"},{"at_us":1795328096251913,"bytes":"OPTIONS sip:o@203.0.113.7 SIP/2.0\r\nVia: SIP/2.0/UDP 192.0.2.2:49575;branch=z9hG4bK6fee76c3a805076a;rport\r\nMax-Forwards: 70\r\nFrom: <sip:o@192.0.2.2:49575>;tag=5b5f29362eb32200\r\nTo: <sip:o@203.0.113.7>\r\nCall-ID: 9a4a9aefd2021611\r\nContact: <sip:o@192.0.2.2:49575>\r\nAccept: application/sdp\r\nCSeq: 1 OPTIONS\r\nUser-Agent: Doppino/0.1.0\r\nContent-Length: 0\r\n\r\n","local":"192.0.2.2","local_port":49575,"remote":"203.0.113.7","remote_port":5060,"sent":true,"transport":"udp"},{"at_us":1795328097239611,"bytes":"OPTIONS sip:o@203.0.113.7 SIP/2.0\r\nVia: SIP/2.0/UDP 192.0.2.2:49575;branch=z9hG4bK3d54b0ca77c34699;rport\r\nMax-Forwards: 70\r\nFrom: <sip:o@192.0.2.2:49575>;tag=d679768380936eab\r\nTo: <sip:o@203.0.113.7>\r\nCall-ID: 1b94bdce6917be28\r\nContact: <sip:o@192.0.2.2:49575>\r\nAccept: application/sdp\r\nCSeq: 1 OPTIONS\r\nUser-Agent: Doppino/0.1.0\r\nContent-Length: 0\r\n\r\n","local":"192.0.2.2","local_port":49575,"remote":"203.0.113.7","remote_port":5060,"sent":true,"transport":"udp"},{"at_us":1795328097255602,"bytes":"OPTIONS sip:o@203.0.113.7 SIP/2.0\r\nVia: SIP/2.0/UDP 192.0.2.2:49575;branch=z9hG4bK12c1e53a6c0da391;rport\r\nMax-Forwards: 70\r\nFrom: <sip:o@192.0.2.2:49575>;tag=ee2fb585558b6890\r\nTo: <sip:o@203.0.113.7>\r\nCall-ID: 6985a2b93e5299e5\r\nContact: <sip:o@192.0.2.2:49575>\r\nAccept: application/sdp\r\nCSeq: 1 OPTIONS\r\nUser-Agent: Doppino/0.1.0\r\nContent-Length: 0\r\n\r\n","local":"192.0.2.2","local_port":49575,"remote":"203.0.113.7","remote_port":5060,"sent":true,"transport":"udp"},{"at_us":1795328097255899,"bytes":"OPTIONS sip:o@203.0.113.7 SIP/2.0\r\nVia: SIP/2.0/UDP 192.0.2.2:49575;branch=z9hG4bK5da97c373a44742e;rport\r\nMax-Forwards: 70\r\nFrom: <sip:o@192.0.2.2:49575>;tag=9eea9df05dcb3278\r\nTo: <sip:o@203.0.113.7>\r\nCall-ID: ef36959ec5b34e03\r\nContact: <sip:o@192.0.2.2:49575>\r\nAccept: application/sdp\r\nCSeq: 1 OPTIONS\r\nUser-Agent: Doppino/0.1.0\r\nContent-Length: 0\r\n\r\n","local":"192.0.2.2","local_port":49575,"remote":"203.0.113.7","remote_port":5060,"sent":true,"transport":"udp"},{"at_us":1795328097256005,"bytes":"OPTIONS sip:o@203.0.113.7 SIP/2.0\r\nVia: SIP/2.0/UDP 192.0.2.2:49575;branch=z9hG4bK6fee76c3a805076a;rport\r\nMax-Forwards: 70\r\nFrom: <sip:o@192.0.2.2:49575>;tag=5b5f29362eb32200\r\nTo: <sip:o@203.0.113.7>\r\nCall-ID: 9a4a9aefd2021611\r\nContact: <sip:o@192.0.2.2:49575>\r\nAccept: application/sdp\r\nCSeq: 1 OPTIONS\r\nUser-Agent: Doppino/0.1.0\r\nContent-Length: 0\r\n\r\n","local":"192.0.2.2","local_port":49575,"remote":"203.0.113.7","remote_port":5060,"sent":true,"transport":"udp"}]');
CREATE TABLE dossier (
    id TEXT PRIMARY KEY,
    version INTEGER NOT NULL,
    company TEXT NOT NULL,
    provider_id TEXT NOT NULL,
    state TEXT NOT NULL,
    contact TEXT NOT NULL,
    trunk TEXT NOT NULL,
    password TEXT NOT NULL,
    entry TEXT NOT NULL,
    run_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    published_on TEXT NOT NULL,
    expires_on TEXT NOT NULL
);
INSERT INTO dossier VALUES('d1',3,'Voce S.p.A.','','testing','{"name":"Ugo"}','{"username":"u"}','OVI4ncya8dLuDYCv6XaApKJmu4izBa1B5j3CkdSnqpSpHXPZBa3nmICD5Tnyp6jleNJDKA==','{}','r1','2026-11-21T10:00:00.000Z','2026-11-21T10:00:00.000Z','','');
CREATE TABLE dossier_event (
    id TEXT PRIMARY KEY,
    dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    kind TEXT NOT NULL,
    before_value TEXT NOT NULL,
    after_value TEXT NOT NULL,
    note TEXT NOT NULL
);
INSERT INTO dossier_event VALUES('e1','d1','2026-11-21T10:00:00.000Z','technician','state','requested','testing','by telephone');
CREATE TABLE certification_run (
    id TEXT PRIMARY KEY,
    dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE,
    plan_id TEXT NOT NULL,
    plan_version INTEGER NOT NULL,
    plan TEXT NOT NULL,
    trunk_name TEXT NOT NULL,
    trunk_summary TEXT NOT NULL,
    entry_fingerprint TEXT NOT NULL,
    tester TEXT NOT NULL,
    program_version TEXT NOT NULL,
    started_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    inputs TEXT NOT NULL
);
INSERT INTO certification_run VALUES('r1','d1','provider',1,'{}','voip1','u@sip.example.net','ab','technician','0.1.0','2026-11-21T10:00:00.000Z','2026-11-21T10:00:00.000Z','{}');
CREATE TABLE certification_result (
    run_id TEXT NOT NULL REFERENCES certification_run (id) ON DELETE CASCADE,
    test_id TEXT NOT NULL,
    state TEXT NOT NULL,
    error_code TEXT NOT NULL,
    error_subject TEXT NOT NULL,
    error_detail TEXT NOT NULL,
    turn TEXT NOT NULL,
    note TEXT NOT NULL,
    tester TEXT NOT NULL,
    started_at TEXT NOT NULL,
    elapsed_ms BIGINT NOT NULL,
    attempt INTEGER NOT NULL,
    facts TEXT NOT NULL,
    messages TEXT NOT NULL,
    further_messages INTEGER NOT NULL,
    PRIMARY KEY (run_id, test_id)
);
INSERT INTO certification_result VALUES('r1','1.1','passed','','','','','heard','technician','2026-11-21T10:00:00.000Z',1200,1,'[]','[]',0);
CREATE TABLE certification_attachment (
    id TEXT PRIMARY KEY,
    run_id TEXT NOT NULL REFERENCES certification_run (id) ON DELETE CASCADE,
    test_id TEXT NOT NULL,
    file_name TEXT NOT NULL,
    size BIGINT NOT NULL,
    content TEXT NOT NULL
);
INSERT INTO certification_attachment VALUES('a1','r1','1.1','ladder.txt',5,'U0lQLzI=');
CREATE TABLE catalog_file (
    serial BIGINT PRIMARY KEY,
    issued TEXT NOT NULL,
    taken_at TEXT NOT NULL,
    in_use INTEGER NOT NULL,
    file TEXT NOT NULL
);
CREATE TABLE catalog_key (
    fingerprint TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    public_key TEXT NOT NULL,
    secret TEXT NOT NULL,
    added_at TEXT NOT NULL
);
CREATE TABLE catalog_seen (
    provider_id TEXT PRIMARY KEY,
    fingerprint TEXT NOT NULL,
    entry TEXT NOT NULL
);
INSERT INTO catalog_seen VALUES('activenetwork','421e94accdfb2444339c13dcac084de2657d781234697addaa07758b65708004','{"auth_user":"username","certified":true,"codecs":["ulaw","alaw"],"contact_user":"username","context":"from-pstn-toheader","credentials":["username","password","number"],"dtmf":"auto","expiry_seconds":300,"from_domain":"sip.activenetwork.it","from_user":"username","host":"sip.activenetwork.it","id":"activenetwork","name":"Active Network","nethvoice_template":true,"port":5060,"qualify_seconds":60,"realm":"sip.activenetwork.it","registering":true,"registrar":"sip.activenetwork.it","retry_seconds":60,"sip_user":"username","source":"nv8_pjsip","sources":{"realm":"nv7_chan_sip"},"srtp_off":true,"topology_hiding_off":false,"transport":"udp"}');
INSERT INTO catalog_seen VALUES('cheapnet','78bb065ae848194f93e2ce02042c216bdd0e2e56da5d9f8d3d1a614085a7a046','{"auth_user":"username","certified":true,"codecs":[],"contact_user":"number","context":"from-pstn","credentials":["username","password","number"],"dtmf":"rfc4733","from_domain":"sip.cheapnet.it","from_user":"none","host":"sip.cheapnet.it","id":"cheapnet","name":"Cheapnet","nethvoice_template":false,"notes":[{"en":"The NethVoice 8 wizard does not know it: type the trunk in by hand.","it":"Il wizard di NethVoice 8 non lo conosce: inserire il fascio a mano."},{"en":"Its data name no port; the SIP default is used.","it":"I suoi dati non indicano la porta: si usa quella predefinita del SIP."}],"port":5060,"registering":true,"registrar":"sip.cheapnet.it","sip_user":"username","source":"nv7_chan_sip","srtp_off":true,"topology_hiding_off":false,"transport":"udp"}');
INSERT INTO catalog_seen VALUES('clouditalia','e495a13531575b8b7896e478fdd2bee4a1e27e124f211d5bf197e850e9bb271e','{"auth_user":"username","certified":true,"codecs":["ulaw","alaw","gsm","g726","g722","g729"],"contact_user":"username","context":"from-pstn-toheader","credentials":["username","password","number"],"dtmf":"auto","expiry_seconds":300,"from_domain":"voip.eutelia.it","from_user":"username","host":"voip.eutelia.it","id":"clouditalia","name":"Clouditalia","nethvoice_template":true,"notes":[{"en":"The server still carries the name of Eutelia, the earlier company.","it":"Il server porta ancora il nome di Eutelia, l''azienda di prima."},{"en":"Handy as a model when a trunk for an unlisted provider has to be built.","it":"Comodo come modello quando si deve creare il fascio di un provider non in elenco."}],"port":5060,"qualify_seconds":60,"realm":"voip.eutelia.it","registering":true,"registrar":"voip.eutelia.it","retry_seconds":60,"sip_user":"username","source":"nv8_pjsip","sources":{"realm":"nv7_chan_sip"},"special_options":{"rewrite_contact":"no"},"srtp_off":true,"topology_hiding_off":false,"transport":"udp"}');
INSERT INTO catalog_seen VALUES('digitalia','3d28597cc5bdaeedb2de8dd2bcd3cad643fced189123325acd2fcbd04ee699be','{"auth_user":"username","certified":true,"codecs":["ulaw","alaw","g729"],"contact_user":"username","context":"from-pstn-toheader","credentials":["username","password","number"],"dtmf":"auto","expiry_seconds":300,"from_domain":"sip.digiclex.it","from_user":"username","host":"sip.digiclex.it","id":"digitalia","name":"Digitalia ICT","nethvoice_template":true,"port":5060,"qualify_seconds":60,"registering":true,"registrar":"sip.digiclex.it","retry_seconds":60,"sip_user":"username","source":"nv8_pjsip","srtp_off":true,"topology_hiding_off":false,"transport":"udp"}');
INSERT INTO catalog_seen VALUES('elevenlabs','4bd4201cc0b432997f8594e960f2ac3e2ef13d8bfef59a6dd04fbcc519de8b79','{"auth_user":"username","certified":true,"codecs":["ulaw","alaw","gsm","g726","g722","vp8","h264"],"contact_user":"username","context":"from-internal","credentials":["username","password","number"],"dtmf":"auto","expiry_seconds":3600,"from_domain":"sip.rtc.elevenlabs.io","from_user":"username","host":"sip.rtc.elevenlabs.io","id":"elevenlabs","name":"ElevenLabs","nethvoice_template":true,"notes":[{"en":"The PBX does not register: ElevenLabs logs in to the PBX with the user name and password agreed.","it":"Il centralino non si registra: è ElevenLabs ad autenticarsi sul centralino con utente e password concordati."},{"en":"Works over TCP; UDP is not an option.","it":"Funziona su TCP; UDP non è previsto."},{"en":"Its calls are treated as internal ones and can dial whatever an extension can: think of fraud before opening it.","it":"Le sue chiamate valgono come interne e possono comporre tutto ciò che può un interno: valutare il rischio di frodi."}],"port":5060,"qualify_seconds":60,"realm":"sip.rtc.elevenlabs.io","registering":false,"registrar":"","retry_seconds":60,"sip_user":"username","source":"nv8_pjsip","sources":{"realm":"nv7_chan_sip"},"special_options":{"authentication":"inbound","identify_by":"auth_username","rewrite_contact":"no","rtp_symmetric":"yes"},"srtp_off":false,"topology_hiding_off":false,"transport":"tcp"}');
INSERT INTO catalog_seen VALUES('enegan','5cc3c57713b7db9026c2893a52739f4bdd14eeb8cbfe273e71c2e708a360c780','{"auth_user":"username","certified":true,"codecs":["g729","ulaw","alaw"],"contact_user":"username","context":"from-pstn-toheader","corrections":[{"field":"special_options","found":"sip:USERNAME@sip.enegan.it:5060","used":"sip:$USERNAME@sip.enegan.it:5060","why":{"en":"Without the dollar sign NethVoice stores the word USERNAME as it stands and the registration fails: put the user name in client_uri by hand.","it":"Senza il segno di dollaro NethVoice salva la parola USERNAME così com''è e la registrazione fallisce: scrivere a mano l''utente in client_uri."}}],"credentials":["username","password","number"],"dtmf":"auto","expiry_seconds":300,"from_domain":"sip.enegan.it","from_user":"username","host":"sip.enegan.it","id":"enegan","name":"Enegan","nethvoice_template":true,"notes":[{"en":"All signalling must pass through Enegan''s own proxy: do not put the PBX proxy in its place.","it":"Tutta la segnalazione deve passare dal proxy di Enegan: non sostituirlo con quello del centralino."}],"outbound_proxy":"sip:proxysip.tlc.enegan.it;lr;hide","port":5060,"qualify_seconds":60,"realm":"sip.enegan.it","registering":true,"registrar":"sip.enegan.it","retry_seconds":180,"sip_user":"username","source":"nv8_pjsip","sources":{"realm":"nv7_chan_sip"},"special_options":{"client_uri":"sip:$USERNAME@sip.enegan.it:5060"},"srtp_off":true,"topology_hiding_off":true,"transport":"udp"}');
INSERT INTO catalog_seen VALUES('fibering','173f66af813f3cd2779e4df9289d977ce13c36bc5b946c485177a2bdcd59cbd1','{"auth_user":"username","certified":true,"codecs":["g729"],"contact_user":"username","context":"from-pstn-toheader","credentials":["username","password","number"],"dtmf":"auto","expiry_seconds":300,"from_domain":"","from_user":"username","host":"voip.sixcommgroup.it","id":"fibering","name":"Fibering s.p.a.","nethvoice_template":true,"notes":[{"en":"Accepts G.729 only: make sure the PBX offers it.","it":"Accetta solo G.729: verificare che il centralino lo offra."},{"en":"Voice is encrypted (SRTP with SDES keys); leave SRTP on towards it.","it":"La voce è cifrata (SRTP con chiavi SDES): lasciare attivo SRTP verso questo provider."}],"port":5060,"qualify_seconds":60,"registering":true,"registrar":"voip.sixcommgroup.it","retry_seconds":60,"sip_user":"username","source":"nv8_pjsip","special_options":{"media_encryption":"sdes"},"srtp_off":false,"topology_hiding_off":false,"transport":"udp"}');
INSERT INTO catalog_seen VALUES('messagenet','083291be9a94a107aef233f9643bbeba2e442071b81ce5415ebd31659d05746d','{"auth_user":"username","certified":true,"codecs":["ulaw","alaw","gsm","g726","g722","g729"],"contact_user":"username","context":"from-pstn-toheader","credentials":["username","password","number"],"dtmf":"auto","expiry_seconds":300,"from_domain":"sip.messagenet.it","from_user":"username","host":"sip.messagenet.it","id":"messagenet","name":"MessageNet","nethvoice_template":true,"port":5060,"qualify_seconds":60,"realm":"sip.messagenet.it","registering":true,"registrar":"sip.messagenet.it","retry_seconds":60,"sip_user":"username","source":"nv8_pjsip","sources":{"realm":"nv7_chan_sip"},"srtp_off":true,"topology_hiding_off":false,"transport":"udp"}');
INSERT INTO catalog_seen VALUES('mynet','e80434b99d686228717215368ab024ed5a0ca66864d210c4dc5521ce357eadea','{"auth_user":"username","certified":true,"codecs":["g729","ulaw","alaw"],"contact_user":"username","context":"from-pstn","corrections":[{"field":"dtmf","found":"rfc2933","used":"auto","why":{"en":"RFC 2933 has nothing to do with DTMF: the chan_sip table meant rfc2833. The PJSIP table says auto.","it":"L''RFC 2933 non riguarda i DTMF: la tabella chan_sip intendeva rfc2833. La tabella PJSIP indica auto."}}],"credentials":["username","password","number"],"dtmf":"auto","expiry_seconds":300,"from_domain":"cloud1b.voicer.it","from_user":"username","host":"cloud1b.voicer.it","id":"mynet","name":"MyNet (cloud1b.voicer.it)","nethvoice_template":true,"port":5060,"qualify_seconds":60,"realm":"cloud1b.voicer.it","registering":true,"registrar":"cloud1b.voicer.it","retry_seconds":60,"sip_user":"username","source":"nv8_pjsip","sources":{"corrections":"nv7_chan_sip","realm":"nv7_chan_sip"},"srtp_off":true,"topology_hiding_off":false,"transport":"udp"}');
INSERT INTO catalog_seen VALUES('neomedia','b94dbcd968114c8ccf6e45e960c5905e98f2d52731211762366c941a4485c7fa','{"auth_user":"username","certified":true,"codecs":["ulaw","alaw","g729","gsm","g726","g722"],"contact_user":"username","context":"from-pstn-toheader","credentials":["username","password","number"],"dtmf":"auto","expiry_seconds":300,"from_domain":"sip.neomedia.it","from_user":"username","host":"sip.neomedia.it","id":"neomedia","name":"Neomedia","nethvoice_template":true,"port":5060,"qualify_seconds":60,"realm":"sip.neomedia.it","registering":true,"registrar":"sip.neomedia.it","retry_seconds":60,"sip_user":"username","source":"nv8_pjsip","sources":{"realm":"nv7_chan_sip"},"srtp_off":true,"topology_hiding_off":false,"transport":"udp"}');
INSERT INTO catalog_seen VALUES('netoip','1159a421cada604eb25ae02c6bf5c253a676ca52b4a8007f14fcb22d885b668b','{"auth_user":"username","certified":true,"codecs":["g729","ulaw","alaw"],"contact_user":"username","context":"from-pstn-toheader","credentials":["username","password","number"],"dtmf":"auto","expiry_seconds":300,"from_domain":"voipnet.netoip.com","from_user":"username","host":"voipnet.netoip.com","id":"netoip","name":"NetoIP","nethvoice_template":true,"notes":[{"en":"Listens on port 5062: check the rules of the firewall.","it":"Ascolta sulla porta 5062: controllare le regole del firewall."}],"port":5062,"qualify_seconds":60,"realm":"voipnet.netoip.com","registering":true,"registrar":"voipnet.netoip.com","retry_seconds":60,"sip_user":"username","source":"nv8_pjsip","sources":{"realm":"nv7_chan_sip"},"special_options":{"rewrite_contact":"no"},"srtp_off":true,"topology_hiding_off":true,"transport":"udp"}');
INSERT INTO catalog_seen VALUES('opensolution_gnr','779048644e595e49d0a908d9394e5af5f92349d62199693bc799f1d261cf0705','{"auth_user":"none","certified":true,"codecs":["ulaw","alaw","gsm","g726","g722","g729"],"contact_user":"none","context":"from-pstn-toheader","credentials":["number"],"dtmf":"auto","expiry_seconds":300,"from_domain":"77.239.128.13","from_user":"none","host":"77.239.128.13","id":"opensolution_gnr","name":"Opensolution GNR","nethvoice_template":true,"notes":[{"en":"No registration and no password: the site is recognised by its public IP address, which has to be a fixed one.","it":"Nessuna registrazione e nessuna password: la sede è riconosciuta dal suo IP pubblico, che deve essere statico."},{"en":"On NethVoice 8 inbound calls also need a rule on the proxy, keyed to the source address.","it":"Su NethVoice 8 le chiamate entranti richiedono anche una regola sul proxy in base all''indirizzo di origine."}],"port":5060,"qualify_seconds":60,"registering":false,"registrar":"","retry_seconds":60,"sip_user":"none","source":"nv8_pjsip","special_options":{"authentication":"off"},"srtp_off":true,"topology_hiding_off":false,"transport":"udp"}');
INSERT INTO catalog_seen VALUES('opensolution_sip','e5193041bde55b9952afaccb222339435e495d91e3d974f292fa9dd8544c732a','{"auth_user":"username","certified":true,"codecs":["ulaw","alaw","gsm","g726","g722","g729"],"contact_user":"username","context":"from-pstn-toheader","credentials":["username","password","number"],"dtmf":"auto","expiry_seconds":300,"from_domain":"sip.opensolution.it","from_user":"username","host":"sip.opensolution.it","id":"opensolution_sip","name":"Opensolution Sip","nethvoice_template":true,"port":5060,"qualify_seconds":60,"realm":"sip.opensolution.it","registering":true,"registrar":"sip.opensolution.it","retry_seconds":60,"sip_user":"username","source":"nv8_pjsip","sources":{"realm":"nv7_chan_sip"},"srtp_off":true,"topology_hiding_off":false,"transport":"udp"}');
INSERT INTO catalog_seen VALUES('opensolution_voip','a31cda277f97ecf9d7244c11003ee03d402d5a595f9e43def0c40a1e1777e39a','{"auth_user":"username","certified":true,"codecs":["ulaw","alaw","gsm","g726","g722","g729"],"contact_user":"username","context":"from-pstn-toheader","credentials":["username","password","number"],"dtmf":"auto","expiry_seconds":300,"from_domain":"voip.opensolution.it","from_user":"username","host":"voip.opensolution.it","id":"opensolution_voip","name":"Opensolution Voip","nethvoice_template":true,"port":5060,"qualify_seconds":60,"realm":"voip.opensolution.it","registering":true,"registrar":"voip.opensolution.it","retry_seconds":60,"sip_user":"username","source":"nv8_pjsip","sources":{"realm":"nv7_chan_sip"},"srtp_off":true,"topology_hiding_off":false,"transport":"udp"}');
INSERT INTO catalog_seen VALUES('oval','bcfea2b45b522610541f38d9812fee6d51a2d9f410f6e0b9053a0de4aabcf350','{"auth_user":"username","certified":true,"codecs":["g729","ulaw","alaw"],"contact_user":"username","context":"from-pstn","credentials":["username","password","number"],"dtmf":"auto","expiry_seconds":330,"from_domain":"sip.oval.it","from_user":"username","host":"sip.oval.it","id":"oval","name":"OVAL","nethvoice_template":true,"notes":[{"en":"Should it refuse outgoing calls, try the phone number in the From header: older PBXs were set up that way.","it":"Se rifiuta le chiamate in uscita, provare con il numero di telefono nel From: i centralini più vecchi erano configurati così."}],"port":5060,"qualify_seconds":60,"realm":"sip.oval.it","registering":true,"registrar":"sip.oval.it","retry_seconds":60,"sip_user":"username","source":"nv8_pjsip","sources":{"realm":"nv7_chan_sip"},"srtp_off":true,"topology_hiding_off":false,"transport":"udp"}');
INSERT INTO catalog_seen VALUES('plink','2ce5e446b908a415d335926b8a060cd0a8de91407c9226cc0952dc806a8dbecc','{"auth_user":"username","certified":true,"codecs":["ulaw","alaw","gsm","g726","g722","g729"],"contact_user":"username","context":"from-pstn-toheader","credentials":["username","password","number"],"dtmf":"auto","expiry_seconds":300,"from_domain":"sipuser.plink.it","from_user":"username","host":"sipuser.plink.it","id":"plink","name":"Plink","nethvoice_template":true,"port":5060,"qualify_seconds":60,"registering":true,"registrar":"sipuser.plink.it","retry_seconds":60,"sip_user":"username","source":"nv8_pjsip","srtp_off":true,"topology_hiding_off":false,"transport":"udp"}');
INSERT INTO catalog_seen VALUES('sixcomm','85f7b44832f3e1064da3c330623af7abb06903448bd227750e333b24bb051aa9','{"auth_user":"username","certified":true,"codecs":["g729"],"contact_user":"username","context":"from-pstn-toheader","credentials":["username","password","number"],"dtmf":"auto","expiry_seconds":300,"from_domain":"","from_user":"username","host":"voip.sixcomm.net","id":"sixcomm","name":"Six Comm Group","nethvoice_template":true,"notes":[{"en":"Accepts G.729 only: make sure the PBX offers it.","it":"Accetta solo G.729: verificare che il centralino lo offra."},{"en":"Voice is encrypted (SRTP with SDES keys); leave SRTP on towards it.","it":"La voce è cifrata (SRTP con chiavi SDES): lasciare attivo SRTP verso questo provider."},{"en":"Older PBXs registered at pcscf.sixcomm.net and kept voip.sixcomm.net as the domain.","it":"I centralini più vecchi si registravano su pcscf.sixcomm.net mantenendo voip.sixcomm.net come dominio."}],"port":5060,"qualify_seconds":60,"registering":true,"registrar":"voip.sixcomm.net","retry_seconds":60,"sip_user":"username","source":"nv8_pjsip","special_options":{"media_encryption":"sdes"},"srtp_off":false,"topology_hiding_off":false,"transport":"udp"}');
INSERT INTO catalog_seen VALUES('talkho','1efbd3de684e0279cf22605afb17ef3aaa2f38529123001bd280c78f411d0e21','{"auth_user":"username","certified":true,"codecs":["ulaw","alaw","gsm","g726","g722","g729"],"contact_user":"username","context":"from-pstn-toheader","credentials":["username","password","number"],"dtmf":"auto","expiry_seconds":300,"from_domain":"sip.talkho.com","from_user":"username","host":"sip.talkho.com","id":"talkho","name":"Talkho","nethvoice_template":true,"port":5060,"qualify_seconds":60,"realm":"sip.talkho.com","registering":true,"registrar":"sip.talkho.com","retry_seconds":60,"sip_user":"username","source":"nv8_pjsip","sources":{"realm":"nv7_chan_sip"},"srtp_off":true,"topology_hiding_off":false,"transport":"udp"}');
INSERT INTO catalog_seen VALUES('terrecablate','7e22693dec49a6672d6ef16fd30f378bdbd3e3b440d8c48de50d999e12fd74b4','{"auth_user":"username","certified":true,"codecs":["g729","ulaw","alaw"],"contact_user":"username","context":"from-pstn","credentials":["username","password","number"],"dtmf":"auto","expiry_seconds":300,"from_domain":"sbc.tcrs.it","from_user":"username","host":"sbc.tcrs.it","id":"terrecablate","name":"Terrecablate","nethvoice_template":true,"port":5060,"qualify_seconds":60,"realm":"sbc.tcrs.it","registering":true,"registrar":"sbc.tcrs.it","retry_seconds":60,"sip_user":"username","source":"nv8_pjsip","sources":{"realm":"nv7_chan_sip"},"srtp_off":true,"topology_hiding_off":false,"transport":"udp"}');
INSERT INTO catalog_seen VALUES('timenet','745766c1fec463fbe43631d645358e3005c50542fa033aea9eb4c8d7f4e972ef','{"auth_user":"username","certified":true,"codecs":["ulaw","alaw","gsm","g726","g722","g729"],"contact_user":"username","context":"from-pstn-toheader","credentials":["username","password","number"],"dtmf":"auto","expiry_seconds":300,"from_domain":"voce.voipvox.it","from_user":"username","host":"voce.voipvox.it","id":"timenet","name":"Timenet","nethvoice_template":true,"notes":[{"en":"Older PBXs used the server sbc.voipvox.it, whose name survives as the realm.","it":"I centralini più vecchi usavano il server sbc.voipvox.it, il cui nome è rimasto come realm."}],"port":5060,"qualify_seconds":60,"realm":"sbc.voipvox.it","registering":true,"registrar":"voce.voipvox.it","retry_seconds":60,"sip_user":"username","source":"nv8_pjsip","sources":{"realm":"nv7_chan_sip"},"srtp_off":true,"topology_hiding_off":false,"transport":"udp"}');
INSERT INTO catalog_seen VALUES('twt','692eb3f4aee93c220eceaf856906222d0111694333e33d34bb7fcdda8f289ab9','{"auth_user":"username","certified":true,"codecs":["ulaw","alaw","gsm","g726","g722","g729"],"contact_user":"username","context":"from-pstn","credentials":["username","password","number"],"dtmf":"auto","expiry_seconds":300,"from_domain":"res.sip.twt.it","from_user":"username","host":"res.sip.twt.it","id":"twt","name":"TWT","nethvoice_template":true,"notes":[{"en":"Should it refuse outgoing calls, try the phone number in the From header: older PBXs were set up that way.","it":"Se rifiuta le chiamate in uscita, provare con il numero di telefono nel From: i centralini più vecchi erano configurati così."}],"port":5060,"qualify_seconds":60,"realm":"res.sip.twt.it","registering":true,"registrar":"res.sip.twt.it","retry_seconds":60,"sip_user":"username","source":"nv8_pjsip","sources":{"realm":"nv7_chan_sip"},"srtp_off":true,"topology_hiding_off":false,"transport":"udp"}');
INSERT INTO catalog_seen VALUES('viatek','e6670184987f82e60335652f19b171b520b8eb77411c8c43594e6cad64aaf75d','{"auth_user":"username","certified":true,"codecs":["ulaw","alaw","gsm","g726","g722","g729"],"contact_user":"username","context":"from-pstn-toheader","credentials":["username","password","number"],"dtmf":"auto","expiry_seconds":300,"from_domain":"","from_user":"username","host":"185.144.72.100","id":"viatek","name":"Viatek","nethvoice_template":true,"notes":[{"en":"In FreePBX replace CHANGE_ME in the client URI with the domain Viatek assigned; before that the trunk does not register.","it":"In FreePBX sostituire CHANGE_ME nel client URI con il dominio assegnato da Viatek; prima il fascio non si registra."}],"port":5083,"qualify_seconds":60,"registering":true,"registrar":"185.144.72.100","retry_seconds":60,"sip_user":"username","source":"nv8_pjsip","special_options":{"client_uri":"sip:$USERNAME@CHANGE_ME"},"srtp_off":true,"topology_hiding_off":false,"transport":"udp"}');
INSERT INTO catalog_seen VALUES('vivavox','40cd1ea2a701ab696d1ee28f3b178d89e711f079e2ece5be85984c4f225cb9e4','{"auth_user":"username","certified":true,"codecs":["ulaw","alaw","gsm","g726","g722","g729"],"contact_user":"username","context":"from-pstn","credentials":["username","password","number"],"dtmf":"auto","expiry_seconds":300,"from_domain":"sip.vivavox.it","from_user":"username","host":"sip.vivavox.it","id":"vivavox","name":"VivaVox","nethvoice_template":true,"port":5060,"qualify_seconds":60,"realm":"sip.vivavox.it","registering":true,"registrar":"sip.vivavox.it","retry_seconds":60,"sip_user":"username","source":"nv8_pjsip","sources":{"realm":"nv7_chan_sip"},"srtp_off":true,"topology_hiding_off":false,"transport":"udp"}');
INSERT INTO catalog_seen VALUES('voipeasy','b5d9f85a3586192f0edab74e8ef1c661bc554d1dd812e5c492968d547ef24cf7','{"auth_user":"username","certified":true,"codecs":["g729"],"contact_user":"username","context":"from-pstn","credentials":["username","password","number"],"dtmf":"auto","expiry_seconds":300,"from_domain":"sip.voipeasy.it","from_user":"username","host":"sip.voipeasy.it","id":"voipeasy","name":"VoipEasy","nethvoice_template":true,"notes":[{"en":"Accepts G.729 only: make sure the PBX offers it.","it":"Accetta solo G.729: verificare che il centralino lo offra."}],"port":5060,"qualify_seconds":60,"realm":"sip.voipeasy.it","registering":true,"registrar":"sip.voipeasy.it","retry_seconds":60,"sip_user":"username","source":"nv8_pjsip","sources":{"realm":"nv7_chan_sip"},"srtp_off":true,"topology_hiding_off":false,"transport":"udp"}');
INSERT INTO catalog_seen VALUES('voiptel','368fb82e6afa354aa6b7a4768dcdc9f366cb267f32a09e34f4a1ca8ddd8bfe00','{"auth_user":"username","certified":true,"codecs":["g729","ulaw","alaw"],"contact_user":"username","context":"from-pstn","credentials":["username","password","number"],"dtmf":"auto","expiry_seconds":300,"from_domain":"voip.voiptelitalia.it","from_user":"username","host":"voip.voiptelitalia.it","id":"voiptel","name":"VoipTel","nethvoice_template":true,"port":5060,"qualify_seconds":60,"realm":"voip.voiptelitalia.it","registering":true,"registrar":"voip.voiptelitalia.it","retry_seconds":60,"sip_user":"username","source":"nv8_pjsip","sources":{"realm":"nv7_chan_sip"},"srtp_off":true,"topology_hiding_off":false,"transport":"udp"}');
INSERT INTO catalog_seen VALUES('voiptel2','9bbf853619cecc1c41e7a2507d48af8c4b3dbec1e84cf0eea5c1aa0fba9a7a79','{"auth_user":"username","certified":true,"codecs":["g729","ulaw","alaw"],"contact_user":"username","context":"from-pstn","credentials":["username","password","number"],"dtmf":"auto","expiry_seconds":300,"from_domain":"voip2.voiptelitalia.it","from_user":"username","host":"voip2.voiptelitalia.it","id":"voiptel2","name":"VoipTel 2","nethvoice_template":true,"port":5060,"qualify_seconds":60,"realm":"voip2.voiptelitalia.it","registering":true,"registrar":"voip2.voiptelitalia.it","retry_seconds":60,"sip_user":"username","source":"nv8_pjsip","sources":{"realm":"nv7_chan_sip"},"srtp_off":true,"topology_hiding_off":false,"transport":"udp"}');
INSERT INTO catalog_seen VALUES('voipvoice-sip','dba5fc4946950f2c99106a73c00790d3712506bdf0603952a101e053dc973fab','{"auth_user":"username","certified":true,"codecs":["ulaw","alaw","gsm","g726","g722","g729"],"contact_user":"username","context":"from-pstn-toheader","credentials":["username","password","number"],"dtmf":"auto","expiry_seconds":300,"from_domain":"sip.voipvoicetel.it","from_user":"username","host":"sip.voipvoicetel.it","id":"voipvoice-sip","name":"VoipVoice (sip.voipvoice.it)","nethvoice_template":true,"notes":[{"en":"Despite the label its server is sip.voipvoicetel.it.","it":"Nonostante l''etichetta il suo server è sip.voipvoicetel.it."}],"port":5060,"qualify_seconds":60,"realm":"sip.voipvoicetel.it","registering":true,"registrar":"sip.voipvoicetel.it","retry_seconds":60,"sip_user":"username","source":"nv8_pjsip","sources":{"realm":"nv7_chan_sip"},"srtp_off":true,"topology_hiding_off":false,"transport":"udp"}');
INSERT INTO catalog_seen VALUES('voipvoice-trunk','196efd132ac8dd5b1fc5e4a9b2832bb0a4cdde03e204b94eccda6617875c4737','{"auth_user":"username","certified":true,"codecs":["ulaw","alaw","gsm","g726","g722","g729"],"contact_user":"username","context":"from-pstn-toheader","credentials":["username","password","number"],"dtmf":"auto","expiry_seconds":300,"from_domain":"trunk.voipvoice.it","from_user":"username","host":"trunk.voipvoice.it","id":"voipvoice-trunk","name":"VoipVoice (trunk.voipvoice.it)","nethvoice_template":true,"port":5060,"qualify_seconds":60,"realm":"trunk.voipvoice.it","registering":true,"registrar":"trunk.voipvoice.it","retry_seconds":60,"sip_user":"username","source":"nv8_pjsip","sources":{"realm":"nv7_chan_sip"},"srtp_off":true,"topology_hiding_off":false,"transport":"udp"}');
INSERT INTO catalog_seen VALUES('voipvoice-user','0e7cb7990d0e7de89c2c9944d4669a2b71682c41d39a9afd2f4c39156f6761d3','{"auth_user":"username","certified":true,"codecs":["ulaw","alaw","gsm","g726","g722","g729"],"contact_user":"username","context":"from-pstn-toheader","credentials":["username","password","number"],"dtmf":"auto","expiry_seconds":300,"from_domain":"user.voipvoice.it","from_user":"username","host":"user.voipvoice.it","id":"voipvoice-user","name":"VoipVoice (user.voipvoice.it)","nethvoice_template":true,"port":5060,"qualify_seconds":60,"realm":"user.voipvoice.it","registering":true,"registrar":"user.voipvoice.it","retry_seconds":60,"sip_user":"username","source":"nv8_pjsip","sources":{"realm":"nv7_chan_sip"},"srtp_off":true,"topology_hiding_off":false,"transport":"udp"}');
INSERT INTO catalog_seen VALUES('wic','f2dbb72098cd3727ccfed945e0867360a97bac50779952763f555b7c0360479f','{"auth_user":"username","certified":true,"codecs":["g729"],"contact_user":"username","context":"from-pstn-toheader","credentials":["username","password","number"],"dtmf":"auto","expiry_seconds":300,"from_domain":"sip.mywic.it","from_user":"username","host":"sip.mywic.it","id":"wic","name":"WiC SIP","nethvoice_template":true,"notes":[{"en":"Accepts G.729 only: make sure the PBX offers it.","it":"Accetta solo G.729: verificare che il centralino lo offra."}],"port":5060,"qualify_seconds":60,"registering":true,"registrar":"sip.mywic.it","retry_seconds":60,"sip_user":"username","source":"nv8_pjsip","special_options":{"sendrpid":"both"},"srtp_off":true,"topology_hiding_off":false,"transport":"udp"}');
INSERT INTO catalog_seen VALUES('wic-voip','2e640013604b0514590dd1aa91181f74fc3ae71939132ce470118c98f300084d','{"auth_user":"username","certified":true,"codecs":["alaw","ulaw"],"contact_user":"number","context":"from-pstn-toheader","corrections":[{"field":"topology_hiding_off","found":"","used":"false","why":{"en":"The table has no row for this flag; every provider without special needs has it off.","it":"Nella tabella manca la riga di questa opzione; tutti i provider senza esigenze particolari la tengono spenta."}}],"credentials":["username","password","number"],"dtmf":"auto","expiry_seconds":300,"from_domain":"voip.mywic.it","from_user":"number","host":"voip.mywic.it","id":"wic-voip","name":"WiC VoIP","nethvoice_template":true,"notes":[{"en":"The phone number is the SIP user; the user name serves for authentication only. After changing user name in the NethVoice wizard check both.","it":"L''utente SIP è il numero di telefono; il nome utente serve solo per l''autenticazione. Dopo una modifica dell''utente nel wizard di NethVoice ricontrollare entrambi."}],"port":5060,"qualify_seconds":60,"registering":true,"registrar":"voip.mywic.it","retry_seconds":60,"sip_user":"number","source":"nv8_pjsip","srtp_off":true,"topology_hiding_off":false,"transport":"udp"}');
INSERT INTO catalog_seen VALUES('wicity','6e86c1c873617c0af115e95d58748a1ffc592eefb4aca261c7cbdf1c4a50adc6','{"auth_user":"username","certified":true,"codecs":["alaw","ulaw"],"contact_user":"username","context":"from-pstn","credentials":["username","password","number"],"dtmf":"auto","expiry_seconds":300,"from_domain":"sip.wicity.it","from_user":"username","host":"sip.wicity.it","id":"wicity","name":"WiCity","nethvoice_template":true,"port":5060,"qualify_seconds":60,"realm":"sip.wicity.it","registering":true,"registrar":"sip.wicity.it","retry_seconds":60,"sip_user":"username","source":"nv8_pjsip","sources":{"realm":"nv7_chan_sip"},"srtp_off":true,"topology_hiding_off":false,"transport":"udp"}');
INSERT INTO catalog_seen VALUES('xera','943f2079115405b8783a1e0f065285a26dfccaf9fb3be06f996a21801525d525','{"auth_user":"username","certified":true,"codecs":[],"contact_user":"number","context":"from-pstn","credentials":["username","password","number"],"dtmf":"rfc4733","expiry_seconds":330,"from_domain":"res.sip.twt.it","from_user":"number","host":"res.sip.twt.it","id":"xera","name":"Xera","nethvoice_template":false,"notes":[{"en":"The NethVoice 8 wizard does not know it: type the trunk in by hand.","it":"Il wizard di NethVoice 8 non lo conosce: inserire il fascio a mano."},{"en":"Shares TWT''s server.","it":"Usa il server di TWT."}],"port":5060,"realm":"res.sip.twt.it","registering":true,"registrar":"res.sip.twt.it","sip_user":"username","source":"nv7_chan_sip","srtp_off":true,"topology_hiding_off":false,"transport":"udp"}');
INSERT INTO catalog_seen VALUES('xstream','82572bd1f0690c71f80b9614c61187d7e6aec9591bbc2d03a2808de2a7b93c32','{"auth_user":"username","certified":true,"codecs":["ulaw","alaw","g729"],"contact_user":"username","context":"from-pstn-toheader","credentials":["username","password","number"],"dtmf":"auto","expiry_seconds":300,"from_domain":"nomecliente.site","from_user":"username","host":"128.65.200.18","id":"xstream","name":"XStream","nethvoice_template":true,"notes":[{"en":"nomecliente.site stands for the customer''s domain: put the real one in From domain, realm and client URI (FreePBX).","it":"nomecliente.site sta per il dominio del cliente: mettere quello vero in From domain, realm e client URI (FreePBX)."}],"port":5083,"qualify_seconds":60,"realm":"nomecliente.site","registering":true,"registrar":"128.65.200.18","retry_seconds":60,"sip_user":"username","source":"nv8_pjsip","sources":{"realm":"nv7_chan_sip"},"special_options":{"client_uri":"sip:$USERNAME@nomecliente.site:5083"},"srtp_off":true,"topology_hiding_off":false,"transport":"udp"}');
CREATE TABLE phone_model (
    site_id TEXT NOT NULL REFERENCES site (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    id TEXT NOT NULL,
    base TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (site_id, id)
);
INSERT INTO phone_model VALUES('01a201e4-4edc-7000-be0f-f40cb7f65457',0,'yealink-T54-reception','yealink-T54','Reception');
CREATE TABLE phone_token (
    phone_id TEXT PRIMARY KEY,
    site_id TEXT NOT NULL REFERENCES site (id) ON DELETE CASCADE,
    first_token TEXT NOT NULL,
    second_token TEXT NOT NULL,
    first_dead INTEGER NOT NULL,
    made_at TEXT NOT NULL
);
INSERT INTO phone_token VALUES('01a201e4-4edd-7004-8578-6674c88c8942','01a201e4-4edc-7000-be0f-f40cb7f65457','eA9EsDn+AoQswCwCZGhvwYMEsXiLIf9ycFJzhFPGKJTiVwemaASgHnIzKi5GUjAjKbmvo1exWIZNeFkRM3jr17UyxbggCJuT','UENjtx+ZxZWsPKo419I4YmOwkQ0pIf1N+Tkj/CeMkUmLE/eUVbu+VYuCk6fAdh5LRPRSlltYoKuEcYkt/JJOV92cPeM6hEzn',0,'2026-11-22T06:14:58.925Z');
INSERT INTO phone_token VALUES('01a201e4-4edd-7005-b154-0207a9f0fc1b','01a201e4-4edc-7000-be0f-f40cb7f65457','gMNTRzB4P38lbirluIthC5itGv1P9Qz/eeTX+KowZI8VYesHiHLPNVSkDCdwYyVzrcP7BX7wXy1OpXRhKfB+6EhyTj6tRdGX','w+jrp3MKvm4WxQcwdJTvt1yEL0kChXgNr/kOeV3Mbzqn2AmLWOgHA7vrtaFm6uRnhEoNBtIcHJlFnf8ltfonYpbXAuPKXxia',0,'2026-11-22T06:14:58.925Z');
CREATE TABLE phone_contact (
    phone_id TEXT PRIMARY KEY,
    site_id TEXT NOT NULL REFERENCES site (id) ON DELETE CASCADE,
    at TEXT NOT NULL,
    address TEXT NOT NULL,
    agent TEXT NOT NULL,
    firmware TEXT NOT NULL,
    file TEXT NOT NULL,
    status INTEGER NOT NULL,
    access TEXT NOT NULL
);
INSERT INTO phone_contact VALUES('01a201e4-4edd-7004-8578-6674c88c8942','01a201e4-4edc-7000-be0f-f40cb7f65457','2026-11-21T10:00:00.000Z','192.168.1.50','Yealink SIP-T54W 96.86.0.45','96.86.0.45','001565aabbcc.cfg',200,'second');
CREATE TABLE phone_taken (
    phone_id TEXT PRIMARY KEY,
    site_id TEXT NOT NULL REFERENCES site (id) ON DELETE CASCADE,
    at TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    content TEXT NOT NULL
);
INSERT INTO phone_taken VALUES('01a201e4-4edd-7004-8578-6674c88c8942','01a201e4-4edc-7000-be0f-f40cb7f65457','2026-11-21T10:00:00.000Z','cd','vw9Ek83HPFiOIX3hm7Kke41QvfLBAdOq5vTohhVvijRLNy0/MCrnM8hye1fo9Kg/NkhYzV5uqm5aKb94VHfrKEuFGwWP9EJwzRGqzl7nZJJUj9qUsg8=');
CREATE TABLE vendor_rule (
    prefix TEXT PRIMARY KEY,
    vendor TEXT NOT NULL
);
INSERT INTO vendor_rule VALUES('001565','yealink');
CREATE TABLE redirect_account (
    service TEXT PRIMARY KEY,
    login TEXT NOT NULL,
    password TEXT NOT NULL,
    url TEXT NOT NULL
);
INSERT INTO redirect_account VALUES('yealink','reseller','pJrrKYnSWmYNzc1+UDJ23c9GHUEMnXbr/yNdqFysWM92evDyYRdibTPAISso57kaFoRTZsY=','');
CREATE TABLE route (
    site_id TEXT NOT NULL REFERENCES site (id) ON DELETE CASCADE,
    direction TEXT NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    trunks TEXT NOT NULL,
    number TEXT NOT NULL,
    caller TEXT NOT NULL,
    destination TEXT NOT NULL,
    PRIMARY KEY (site_id, direction, position)
);
INSERT INTO route VALUES('01a201e4-4edc-7000-be0f-f40cb7f65457','out',0,'national_it','["voip1","other"]','','','');
INSERT INTO route VALUES('01a201e4-4edc-7000-be0f-f40cb7f65457','in',0,'main','[]','0721405516','','201');
CREATE TABLE phonebook (
    site_id TEXT NOT NULL REFERENCES site (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    content TEXT NOT NULL,
    mapping TEXT NOT NULL,
    interval_minutes INTEGER NOT NULL,
    PRIMARY KEY (site_id, position)
);
INSERT INTO phonebook VALUES('01a201e4-4edc-7000-be0f-f40cb7f65457',0,'customers',replace('name;number\nBò;0721\n','\n',char(10)),'{"name":"name"}',60);
CREATE TABLE pbx_trust (
    site_id TEXT NOT NULL REFERENCES site (id) ON DELETE CASCADE,
    what TEXT NOT NULL,
    host TEXT NOT NULL,
    type TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    seen_at TEXT NOT NULL,
    PRIMARY KEY (site_id, what, host)
);
INSERT INTO pbx_trust VALUES('01a201e4-4edc-7000-be0f-f40cb7f65457','tls','pbx.example.net:443','','SHA256:abcd','2026-11-21T10:00:00.000Z');
CREATE TABLE deployment (
    id TEXT PRIMARY KEY,
    site_id TEXT NOT NULL REFERENCES site (id) ON DELETE CASCADE,
    pbx_kind TEXT NOT NULL,
    host TEXT NOT NULL,
    purpose TEXT NOT NULL,
    of_deployment TEXT NOT NULL,
    scope TEXT NOT NULL,
    started_at TEXT NOT NULL,
    ended_at TEXT NOT NULL,
    elapsed_ms INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    error_code TEXT NOT NULL,
    error_subject TEXT NOT NULL,
    error_detail TEXT NOT NULL,
    error_turn TEXT NOT NULL,
    transcript TEXT NOT NULL,
    start_state TEXT NOT NULL,
    end_state TEXT NOT NULL
);
INSERT INTO deployment VALUES('p1','01a201e4-4edc-7000-be0f-f40cb7f65457','nethvoice','pbx.example.net','deploy','','["trunks"]','2026-11-21T10:00:00.000Z','2026-11-21T10:00:00.000Z',900,'done','','','','','> GET','Y2jTPcVyFHlBBXXQUAtnJmslfGJ8CtNXpFwD+GhbR7pq8UuRqodlF88bHcOQY1joNCuyrcmkxICRUqpv9jjDONlxE9+3gqz0GSW4V9WU','22g313ZH2Cd26aBOROJ+rJ0aVtjiA1E5+3vbfQvUzwfS4tjlV9X5ll/dm/QGnBeIvJjS5kxiIN5l+KcWg5Fd5qjXrM6sj/CvXbf4okY=');
CREATE TABLE deployment_item (
    deployment_id TEXT NOT NULL REFERENCES deployment (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    item TEXT NOT NULL,
    action TEXT NOT NULL,
    state TEXT NOT NULL,
    at TEXT NOT NULL,
    error_code TEXT NOT NULL,
    error_subject TEXT NOT NULL,
    error_detail TEXT NOT NULL,
    error_turn TEXT NOT NULL,
    PRIMARY KEY (deployment_id, item)
);
INSERT INTO deployment_item VALUES('p1',1,'trunk:voip1','create','done','2026-11-21T10:00:00.000Z','','','','');
CREATE TABLE typed_value (
    site_id TEXT NOT NULL REFERENCES site (id) ON DELETE CASCADE,
    item TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    typed_at TEXT NOT NULL,
    PRIMARY KEY (site_id, item)
);
INSERT INTO typed_value VALUES('01a201e4-4edc-7000-be0f-f40cb7f65457','trunk:voip1/Porta UDP','ef','2026-11-21T10:00:00.000Z');
CREATE TABLE store_fact (
    name TEXT PRIMARY KEY,
    content TEXT NOT NULL
);
INSERT INTO store_fact VALUES('id','01a201e4-0000-7000-8000-000000000001');
CREATE TABLE member (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    public_key TEXT NOT NULL,
    vault_id TEXT NOT NULL,
    wrapped TEXT NOT NULL,
    asked_at TEXT NOT NULL,
    admitted_at TEXT NOT NULL,
    admitted_by TEXT NOT NULL,
    proof TEXT NOT NULL
);
CREATE TABLE commit_note (
    id TEXT PRIMARY KEY,
    at TEXT NOT NULL
);
INSERT INTO commit_note VALUES('01a201e4-0000-7000-8000-000000000003','2026-11-22T06:14:20.000Z');
CREATE TABLE carried_site (
    site_id TEXT PRIMARY KEY,
    origin TEXT NOT NULL,
    number INTEGER NOT NULL,
    taken_at TEXT NOT NULL,
    content TEXT NOT NULL,
    secrets TEXT NOT NULL
);
CREATE TABLE merged_site (
    id TEXT PRIMARY KEY,
    site_id TEXT NOT NULL,
    writer TEXT NOT NULL,
    part TEXT NOT NULL,
    number INTEGER NOT NULL,
    own_number INTEGER NOT NULL,
    own_seen INTEGER NOT NULL,
    written_at TEXT NOT NULL,
    content TEXT NOT NULL,
    secrets TEXT NOT NULL
);
CREATE TABLE removed_site (
    site_id TEXT PRIMARY KEY,
    version INTEGER NOT NULL
);
INSERT INTO removed_site VALUES('01a201e4-0000-7000-8000-000000000002',4);
CREATE INDEX site_name ON site (name);
CREATE INDEX trunk_site ON trunk (site_id);
CREATE INDEX person_site ON person (site_id);
CREATE INDEX phone_site ON phone (site_id);
CREATE INDEX gateway_site ON gateway (site_id);
CREATE INDEX secret_site ON secret (site_id);
CREATE INDEX upload_site ON upload (site_id);
CREATE INDEX backup_site ON backup (site_id);
CREATE INDEX journal_site ON journal (site_id);
CREATE INDEX host_key_site ON host_key (site_id);
CREATE INDEX upload_gateway ON upload (gateway_id);
CREATE INDEX backup_gateway ON backup (gateway_id);
CREATE INDEX trunk_test_site ON trunk_test (site_id);
CREATE INDEX trunk_test_trunk ON trunk_test (trunk_id);
CREATE INDEX dossier_event_dossier ON dossier_event (dossier_id);
CREATE INDEX certification_run_dossier ON certification_run (dossier_id);
CREATE INDEX certification_attachment_run ON certification_attachment (run_id);
CREATE INDEX phone_token_site ON phone_token (site_id);
CREATE INDEX phone_contact_site ON phone_contact (site_id);
CREATE INDEX phone_taken_site ON phone_taken (site_id);
CREATE INDEX deployment_site ON deployment (site_id);
CREATE INDEX journal_number ON journal (site_id, number);
CREATE INDEX merged_site_writer ON merged_site (site_id, writer);
