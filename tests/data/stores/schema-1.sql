CREATE TABLE schema_migration (version INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at TEXT NOT NULL);
INSERT INTO schema_migration VALUES(1,'0001_initial.sql','2026-11-22T06:12:16Z');
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
INSERT INTO site VALUES('01a201e2-46ee-7000-b809-60815acc1d99',2,'Rossi S.r.l. – Pesaro (schema 1)','Rossi S.r.l.','Via Roma 2, Pesaro','it','IT','Europe/Rome','192.168.1.0/24','192.168.1.1','192.168.1.1,9.9.9.9','it.pool.ntp.org','nethvoice','pbx.example.net','192.168.1.10','pbx.example.net','admin',0,30,1,'internet',1,'alaw','upload','site,provider,credentials,users','2026-11-22T06:12:16.238Z','2026-11-22T06:12:16.239Z');
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
INSERT INTO trunk VALUES('01a201e2-46ee-7001-b931-45125478136b','01a201e2-46ee-7000-b809-60815acc1d99',0,'voip1','twt','register','u','','0721405516','alaw,ulaw',1,4,'',0,'','','','','',0);
INSERT INTO trunk VALUES('01a201e2-46ee-7002-991f-68ec11e547a1','01a201e2-46ee-7000-b809-60815acc1d99',1,'other','','ip','o','','','',1,0,'203.0.113.7',5060,'udp','','','','',0);
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
INSERT INTO person VALUES('01a201e2-46ee-7003-b25b-df57c64d97fb','01a201e2-46ee-7000-b809-60815acc1d99',0,'mario','Mario Rossi','201','',1);
INSERT INTO person VALUES('01a201e2-46ee-7004-aae4-dc736434edce','01a201e2-46ee-7000-b809-60815acc1d99',1,'anna','Anna D''Angelo; Bò','202','+39 333 1234567',0);
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
INSERT INTO phone VALUES('01a201e2-46ee-7005-ab1e-183f299975f3','01a201e2-46ee-7000-b809-60815acc1d99',0,'001565AABBCC','yealink-T54','mario','','');
INSERT INTO phone VALUES('01a201e2-46ee-7006-9662-0eebd510598b','01a201e2-46ee-7000-b809-60815acc1d99',1,'0C383E112233','fanvil-X3','anna','SN 1','reception');
CREATE TABLE parameter (
    site_id TEXT NOT NULL REFERENCES site (id) ON DELETE CASCADE,
    scope TEXT NOT NULL,
    owner TEXT NOT NULL,
    name TEXT NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (site_id, scope, owner, name)
);
INSERT INTO parameter VALUES('01a201e2-46ee-7000-b809-60815acc1d99','phone','01a201e2-46ee-7005-ab1e-183f299975f3','adminpw','kept-phone');
INSERT INTO parameter VALUES('01a201e2-46ee-7000-b809-60815acc1d99','phone','01a201e2-46ee-7005-ab1e-183f299975f3','language','it');
INSERT INTO parameter VALUES('01a201e2-46ee-7000-b809-60815acc1d99','phone','01a201e2-46ee-7005-ab1e-183f299975f3','linekey_label_1','Anna');
INSERT INTO parameter VALUES('01a201e2-46ee-7000-b809-60815acc1d99','phone','01a201e2-46ee-7005-ab1e-183f299975f3','linekey_type_1','blf');
INSERT INTO parameter VALUES('01a201e2-46ee-7000-b809-60815acc1d99','phone','01a201e2-46ee-7005-ab1e-183f299975f3','linekey_value_1','202');
INSERT INTO parameter VALUES('01a201e2-46ee-7000-b809-60815acc1d99','default','','adminpw','kept-default');
INSERT INTO parameter VALUES('01a201e2-46ee-7000-b809-60815acc1d99','default','','timezone','Europe/Rome');
INSERT INTO parameter VALUES('01a201e2-46ee-7000-b809-60815acc1d99','model','yealink-T54','brightness','8');
INSERT INTO parameter VALUES('01a201e2-46ee-7000-b809-60815acc1d99','model','yealink-T54','userpw','kept-model');
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
);
INSERT INTO gateway VALUES('01a201e2-46ee-7007-81e6-a386d124d26d','01a201e2-46ee-7000-b809-60815acc1d99',0,'isdn','TRI_ISDN_2','00:A0:BA:01:02:03','192.168.1.100','255.255.255.0','192.168.1.1','192.168.1.1','','192.168.1.57','','administrator');
INSERT INTO gateway VALUES('01a201e2-46ee-7008-92cb-73fee0226b15','01a201e2-46ee-7000-b809-60815acc1d99',1,'fax','ht802','00:0B:82:01:02:03','192.168.1.101','255.255.255.0','192.168.1.1','','','','','');
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
INSERT INTO gateway_port VALUES('01a201e2-46ee-7007-81e6-a386d124d26d',0,'bri','pp','','20001','Patton_010203_isdn_0','');
INSERT INTO gateway_port VALUES('01a201e2-46ee-7007-81e6-a386d124d26d',1,'bri','pmp','','20002','Patton_010203_isdn_1','');
INSERT INTO gateway_port VALUES('01a201e2-46ee-7008-92cb-73fee0226b15',0,'fxs','','','','','210');
INSERT INTO gateway_port VALUES('01a201e2-46ee-7008-92cb-73fee0226b15',1,'fxs','','','','','');
CREATE TABLE secret (
    site_id TEXT NOT NULL REFERENCES site (id) ON DELETE CASCADE,
    owner TEXT NOT NULL,
    field TEXT NOT NULL,
    sealed TEXT NOT NULL,
    PRIMARY KEY (owner, field)
);
INSERT INTO secret VALUES('01a201e2-46ee-7000-b809-60815acc1d99','01a201e2-46ee-7000-b809-60815acc1d99','pbx','vssDWQNxaY0Khz8SieMQOU6px79Z2GRJ77nhKGQoSYoI8VGdifZqP+sSPBJZ2HHW');
INSERT INTO secret VALUES('01a201e2-46ee-7000-b809-60815acc1d99','01a201e2-46ee-7001-b931-45125478136b','password','zKxovbTKEDybFshuibkIRyumy90g0u1Dmbf4cNSXkvcRiOInK4LQcnsW0PGqk7MLGGMb');
INSERT INTO secret VALUES('01a201e2-46ee-7000-b809-60815acc1d99','01a201e2-46ee-7002-991f-68ec11e547a1','password','0x7NJurnWNfKMfbQ22CEoYSzRQSWUwsazMTP0tT3xl1qE0kAyKTdX7uFxMsINgf5I4E=');
INSERT INTO secret VALUES('01a201e2-46ee-7000-b809-60815acc1d99','01a201e2-46ee-7007-81e6-a386d124d26d','login','XPSS2ES3qkd3QhIcd3Rfg+4qdpyyZdFzyccSerQGVH7teUjclBYTd8Km+koUhf8c040=');
INSERT INTO secret VALUES('01a201e2-46ee-7000-b809-60815acc1d99','01a201e2-46ee-7007-81e6-a386d124d26d','port0','py6umQER8nufyvictU+kqxsdffM+4jKvGNTM3gfXq5jL4m23H4tOQ+D4A3a9iySkAyxQ');
INSERT INTO secret VALUES('01a201e2-46ee-7000-b809-60815acc1d99','01a201e2-46ee-7007-81e6-a386d124d26d','port1','T47LF1kb7v/0ED+P4xaZ5Z555+oyv9/rBdjPg42jvqi1jzhLLv4DN6Vm3TRZ/F2Wj2zW');
INSERT INTO secret VALUES('01a201e2-46ee-7000-b809-60815acc1d99','01a201e2-46ee-7008-92cb-73fee0226b15','port0','fIstgQ69/oj6ahWoVD2qXgW3V6KlUzgbAgjsEmawBj3ek5qeQu6b9kuj1Zb4HaIg');
CREATE TABLE vault_key (
    method TEXT PRIMARY KEY,
    vault_id TEXT NOT NULL,
    kdf TEXT NOT NULL,
    salt TEXT NOT NULL,
    operations BIGINT NOT NULL,
    memory BIGINT NOT NULL,
    wrapped TEXT NOT NULL
);
INSERT INTO vault_key VALUES('passphrase','0193a1b2-3c4d-7e5f-8a6b-0123456789ab','argon2id13','4SGsVePiuMA3HKjjT9ZY8w==',1,8192,'8PY4oFRXrnkWEGkRECs+2UgG96ORkXfBsj917YjCmAilR79fvSXUohG6jtyRLwvEXP/ek7hsoiDur2rx66Q2iIHAV1g5rG7J');
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
);
INSERT INTO upload VALUES('01a201e2-46f1-7001-8b54-83baef69bd5b','01a201e2-46ee-7000-b809-60815acc1d99','01a201e2-46ee-7007-81e6-a386d124d26d','isdn','2026-11-22T06:12:16.241Z',1500,'tftp','done','','','','abc','> show version');
CREATE TABLE backup (
    id TEXT PRIMARY KEY,
    site_id TEXT NOT NULL REFERENCES site (id) ON DELETE CASCADE,
    gateway_id TEXT NOT NULL,
    taken_at TEXT NOT NULL,
    region TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    sealed TEXT NOT NULL
);
INSERT INTO backup VALUES('01a201e2-46f1-7000-8361-b1642d6d3a8f','01a201e2-46ee-7000-b809-60815acc1d99','01a201e2-46ee-7007-81e6-a386d124d26d','2026-11-22T06:12:16.241Z','startup','6fcffce6540af63d97c524794fbc46a0eb3958b6e970d578b85b9417d19b4e5a','xPgopyB4La9AzlLSeW6fzN2g8XJ/5HdY1SDtcMHqbXRs6dOMoejNpX9ZPQrK+7XrnhChM4HPJOw2GS23IJYWhrB1iHY7FXO67REgqRNN3tyNgLLnddJdX6x54fhSyg==');
CREATE TABLE journal (
    id TEXT PRIMARY KEY,
    site_id TEXT NOT NULL REFERENCES site (id) ON DELETE CASCADE,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    what TEXT NOT NULL
);
INSERT INTO journal VALUES('01a201e2-46ee-7009-8013-9edd02ddad29','01a201e2-46ee-7000-b809-60815acc1d99','2026-11-22T06:12:16.238Z','technician','import');
INSERT INTO journal VALUES('01a201e2-46f0-7000-8a97-6df7447599fb','01a201e2-46ee-7000-b809-60815acc1d99','2026-11-22T06:12:16.240Z','technician','wizard');
CREATE INDEX site_name ON site (name);
CREATE INDEX trunk_site ON trunk (site_id);
CREATE INDEX person_site ON person (site_id);
CREATE INDEX phone_site ON phone (site_id);
CREATE INDEX gateway_site ON gateway (site_id);
CREATE INDEX secret_site ON secret (site_id);
CREATE INDEX upload_site ON upload (site_id);
CREATE INDEX backup_site ON backup (site_id);
CREATE INDEX journal_site ON journal (site_id);
