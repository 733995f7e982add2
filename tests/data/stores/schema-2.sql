CREATE TABLE schema_migration (version INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at TEXT NOT NULL);
INSERT INTO schema_migration VALUES(1,'0001_initial.sql','2026-11-22T06:12:16Z');
INSERT INTO schema_migration VALUES(2,'0002_gateways.sql','2026-11-22T06:12:16Z');
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
);
INSERT INTO site VALUES('01a201e2-47ad-7000-977b-843453f8d753',2,'Rossi S.r.l. – Pesaro (schema 2)','Rossi S.r.l.','Via Roma 2, Pesaro','it','IT','Europe/Rome','192.168.1.0/24','192.168.1.1','192.168.1.1,9.9.9.9','it.pool.ntp.org','nethvoice','pbx.example.net','192.168.1.10','pbx.example.net','admin',0,30,1,'internet',1,'alaw','upload','site,provider,credentials,users','2026-11-22T06:12:16.429Z','2026-11-22T06:12:16.440Z');
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
);
INSERT INTO trunk VALUES('01a201e2-47ae-7000-92f8-d2c627bbcbf9','01a201e2-47ad-7000-977b-843453f8d753',0,'voip1','twt','register','u','','0721405516','alaw,ulaw',1,4,'',0,'','','','','',0);
INSERT INTO trunk VALUES('01a201e2-47ae-7001-803a-c6003424c5ef','01a201e2-47ad-7000-977b-843453f8d753',1,'other','','ip','o','','','',1,0,'203.0.113.7',5060,'udp','','','','',0);
CREATE TABLE person (
    id TEXT PRIMARY KEY,
    site_id TEXT NOT NULL REFERENCES site (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    username TEXT NOT NULL,
    name TEXT NOT NULL,
    extension TEXT NOT NULL,
    mobile TEXT NOT NULL,
    voicemail INTEGER NOT NULL
);
INSERT INTO person VALUES('01a201e2-47ae-7002-a7b2-f48121735f57','01a201e2-47ad-7000-977b-843453f8d753',0,'mario','Mario Rossi','201','',1);
INSERT INTO person VALUES('01a201e2-47ae-7003-83b0-291fae8f0250','01a201e2-47ad-7000-977b-843453f8d753',1,'anna','Anna D''Angelo; Bò','202','+39 333 1234567',0);
CREATE TABLE phone (
    id TEXT PRIMARY KEY,
    site_id TEXT NOT NULL REFERENCES site (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    mac TEXT NOT NULL,
    model TEXT NOT NULL,
    username TEXT NOT NULL,
    serial TEXT NOT NULL,
    label TEXT NOT NULL
);
INSERT INTO phone VALUES('01a201e2-47ae-7004-841c-b314f98b9591','01a201e2-47ad-7000-977b-843453f8d753',0,'001565AABBCC','yealink-T54','mario','','');
INSERT INTO phone VALUES('01a201e2-47ae-7005-853d-0b28ed31d3f4','01a201e2-47ad-7000-977b-843453f8d753',1,'0C383E112233','fanvil-X3','anna','SN 1','reception');
CREATE TABLE parameter (
    site_id TEXT NOT NULL REFERENCES site (id) ON DELETE CASCADE,
    scope TEXT NOT NULL,
    owner TEXT NOT NULL,
    name TEXT NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (site_id, scope, owner, name)
);
INSERT INTO parameter VALUES('01a201e2-47ad-7000-977b-843453f8d753','phone','01a201e2-47ae-7004-841c-b314f98b9591','adminpw','kept-phone');
INSERT INTO parameter VALUES('01a201e2-47ad-7000-977b-843453f8d753','phone','01a201e2-47ae-7004-841c-b314f98b9591','language','it');
INSERT INTO parameter VALUES('01a201e2-47ad-7000-977b-843453f8d753','phone','01a201e2-47ae-7004-841c-b314f98b9591','linekey_label_1','Anna');
INSERT INTO parameter VALUES('01a201e2-47ad-7000-977b-843453f8d753','phone','01a201e2-47ae-7004-841c-b314f98b9591','linekey_type_1','blf');
INSERT INTO parameter VALUES('01a201e2-47ad-7000-977b-843453f8d753','phone','01a201e2-47ae-7004-841c-b314f98b9591','linekey_value_1','202');
INSERT INTO parameter VALUES('01a201e2-47ad-7000-977b-843453f8d753','default','','adminpw','kept-default');
INSERT INTO parameter VALUES('01a201e2-47ad-7000-977b-843453f8d753','default','','timezone','Europe/Rome');
INSERT INTO parameter VALUES('01a201e2-47ad-7000-977b-843453f8d753','model','yealink-T54','brightness','8');
INSERT INTO parameter VALUES('01a201e2-47ad-7000-977b-843453f8d753','model','yealink-T54','userpw','kept-model');
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
INSERT INTO gateway VALUES('01a201e2-47ae-7006-abdf-83d95f0cd627','01a201e2-47ad-7000-977b-843453f8d753',0,'isdn','TRI_ISDN_2','00:A0:BA:01:02:03','192.168.1.100','255.255.255.0','192.168.1.1','192.168.1.1','','192.168.1.57','','administrator','admin','');
INSERT INTO gateway VALUES('01a201e2-47ae-7007-9e3f-5ba424ae547b','01a201e2-47ad-7000-977b-843453f8d753',1,'fax','ht802','00:0B:82:01:02:03','192.168.1.101','255.255.255.0','192.168.1.1','','','','','','','');
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
INSERT INTO gateway_port VALUES('01a201e2-47ae-7006-abdf-83d95f0cd627',0,'bri','pp','','20001','Patton_010203_isdn_0','');
INSERT INTO gateway_port VALUES('01a201e2-47ae-7006-abdf-83d95f0cd627',1,'bri','pmp','','20002','Patton_010203_isdn_1','');
INSERT INTO gateway_port VALUES('01a201e2-47ae-7007-9e3f-5ba424ae547b',0,'fxs','','','','','210');
INSERT INTO gateway_port VALUES('01a201e2-47ae-7007-9e3f-5ba424ae547b',1,'fxs','','','','','');
CREATE TABLE secret (
    site_id TEXT NOT NULL REFERENCES site (id) ON DELETE CASCADE,
    owner TEXT NOT NULL,
    field TEXT NOT NULL,
    sealed TEXT NOT NULL,
    PRIMARY KEY (owner, field)
);
INSERT INTO secret VALUES('01a201e2-47ad-7000-977b-843453f8d753','01a201e2-47ad-7000-977b-843453f8d753','pbx','tB5CmzDDP6/d177sz7i6PA7ZxNbVoDHBcpEelQQbBB+PIIQremhvgz0Z6h93HIr7');
INSERT INTO secret VALUES('01a201e2-47ad-7000-977b-843453f8d753','01a201e2-47ae-7000-92f8-d2c627bbcbf9','password','PuiSqPvzSEjp/CjWGLZ556kNlFS8/KOoX4W6VrossBTzofuTnT2L1i5lwxjuiwlyrGxm');
INSERT INTO secret VALUES('01a201e2-47ad-7000-977b-843453f8d753','01a201e2-47ae-7001-803a-c6003424c5ef','password','2kkqKPiwu/snWqR5gM0YTtmvUqDpXnmr63mn9D3TPJfAVNQ9poyx1CjJ++Y2G72AqgE=');
INSERT INTO secret VALUES('01a201e2-47ad-7000-977b-843453f8d753','01a201e2-47ae-7006-abdf-83d95f0cd627','login','c9B99ZyZPciW6zE99L7baMv/1EChcLzYlMR9uCJJJC9exBALkAQSD425Acs+f4zL0EE=');
INSERT INTO secret VALUES('01a201e2-47ad-7000-977b-843453f8d753','01a201e2-47ae-7006-abdf-83d95f0cd627','login_now','b8TVMhJmmGfE7vmCadI4yicM/DNlBGL6mPT2pDiTX/USCn6KMCZ3DSZkmDZNQBKx');
INSERT INTO secret VALUES('01a201e2-47ad-7000-977b-843453f8d753','01a201e2-47ae-7006-abdf-83d95f0cd627','port0','SdnpPaRbJ6rVUwz5iRaHrhohvLu7RrZPwUJtDa6e+hgVA0BMhmp3617i/GJh5Ad2FqME');
INSERT INTO secret VALUES('01a201e2-47ad-7000-977b-843453f8d753','01a201e2-47ae-7006-abdf-83d95f0cd627','port1','Lf61gTrljZGRihBeeXaNckN3mS1XA6N6+yQqZv+5zov2I9l7yrQbec1bfJRwuqXJRDRS');
INSERT INTO secret VALUES('01a201e2-47ad-7000-977b-843453f8d753','01a201e2-47ae-7007-9e3f-5ba424ae547b','port0','IK4RXG2Ji68MZvBIi4hf5MUxTqhJG9q30vJs3fCR/S6nxObMQkvWeUTOWsSOGkqu');
CREATE TABLE vault_key (
    method TEXT PRIMARY KEY,
    vault_id TEXT NOT NULL,
    kdf TEXT NOT NULL,
    salt TEXT NOT NULL,
    operations BIGINT NOT NULL,
    memory BIGINT NOT NULL,
    wrapped TEXT NOT NULL
);
INSERT INTO vault_key VALUES('passphrase','0193a1b2-3c4d-7e5f-8a6b-0123456789ab','argon2id13','4SGsVePiuMA3HKjjT9ZY8w==',1,8192,'DWd4BWCSzoDzrTCB/shzcWKseODfFvqqTxnrEcGlUEnoUyCjt2qmMSyveOpbfznScqupSMghzaUvTnisIX/c8CrwtxEadoWA');
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
INSERT INTO upload VALUES('01a201e2-47c0-7000-bcbb-7778b7f13959','01a201e2-47ad-7000-977b-843453f8d753','01a201e2-47ae-7006-abdf-83d95f0cd627','isdn','2026-11-22T06:12:16.448Z',1500,'tftp','done','','','','abc','> show version','upload','telnet','SN4120 00A0BA010203','+ ntp','["not_saved"]');
CREATE TABLE backup (
    id TEXT PRIMARY KEY,
    site_id TEXT NOT NULL REFERENCES site (id) ON DELETE CASCADE,
    gateway_id TEXT NOT NULL,
    taken_at TEXT NOT NULL,
    region TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    sealed TEXT NOT NULL
, identity TEXT NOT NULL DEFAULT '');
INSERT INTO backup VALUES('01a201e2-47bf-7000-ac1c-edea3310bcf8','01a201e2-47ad-7000-977b-843453f8d753','01a201e2-47ae-7006-abdf-83d95f0cd627','2026-11-22T06:12:16.447Z','startup','6fcffce6540af63d97c524794fbc46a0eb3958b6e970d578b85b9417d19b4e5a','ZB6zHhofB4btZMKpdP2qdjfjHvpCpn24UY9D8G1wJxVYMlkZq21He+Bduil4zhG3QpnJhNCOAYLkoZtmdIEQyZ7kDFd/KO9tDNz8qJuMAAvUFeJQ0/Lo0lGqxdXg+g==','');
CREATE TABLE journal (
    id TEXT PRIMARY KEY,
    site_id TEXT NOT NULL REFERENCES site (id) ON DELETE CASCADE,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    what TEXT NOT NULL
);
INSERT INTO journal VALUES('01a201e2-47ae-7008-adf9-81a5da65c324','01a201e2-47ad-7000-977b-843453f8d753','2026-11-22T06:12:16.430Z','technician','import');
INSERT INTO journal VALUES('01a201e2-47b9-7000-a6d7-e11c96ac7292','01a201e2-47ad-7000-977b-843453f8d753','2026-11-22T06:12:16.441Z','technician','wizard');
CREATE TABLE host_key (
    gateway_id TEXT PRIMARY KEY,
    site_id TEXT NOT NULL REFERENCES site (id) ON DELETE CASCADE,
    type TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    allows_old INTEGER NOT NULL,
    seen_at TEXT NOT NULL
);
INSERT INTO host_key VALUES('01a201e2-47ae-7006-abdf-83d95f0cd627','01a201e2-47ad-7000-977b-843453f8d753','ssh-ed25519','SHA256:abcdefgh',0,'2026-11-22T06:12:16.448Z');
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
