// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Options.h"

#include <QCoreApplication>

/// One text for each family of commands: they change apart.
QString Options::helpText() const
{
    // clang-format off
    const char* const families[] {
        QT_TRANSLATE_NOOP("Options",
            "Commands:\n"
            "  catalog providers|phones|gateways|parameters [--search TEXT]\n"
            "  site import FILE [--dry-run]\n"
            "  site export SITE [-o FILE] [--with-secrets]\n"
            "  site list | site show SITE | site delete SITE\n"
            "  site tag SITE [+TAG]... [-- -TAG...]  adds and takes away; without one lists them\n"
            "  site deliver SITE [--undo]            handed over to the customer, or not after all\n"
            "  trunk render SITE TRUNK --for nethvoice|asterisk|freepbx|tvox|lync [-o FOLDER]\n"
            "               [--with-secrets]\n"
            "  plan SITE | plan --calls N | plan --users N --erlang E [--blocking PERCENT]\n"
            "       [--codec CODEC] [--packet-ms N] [--srtp] [--vpn] [--connection mpls|private|internet]\n"
            "       [--line-up KBPS] [--line-down KBPS] [--pbx PBX] [--sites N] [--countries N]\n"
            "       [--dids central|branches] [--wan good|weak] [--survivability]\n"
            "  lint SITE\n"
            "  trunk paste FILE|-\n"
            "  trunk verify SITE TRUNK [--call NUMBER] [--talk SECONDS] [--digits D] [--receive SECONDS]\n"
            "               [--samples N] [--keep SECONDS] [--dns SERVER[:PORT]] [--ca FILE]\n"
            "               [--local ADDRESS] [--pcap FILE] [--ladder FILE]\n"),
        QT_TRANSLATE_NOOP("Options",
            "  certify run SITE TRUNK [-o FILE.json|FILE.html|FILE.pdf] [--plan FILE] [--input ID=VALUE]...\n"
            "              [--only TESTS] [--repeat] [--resume] [--tester NAME] [--provider PROVIDER]\n"
            "              [--from RUN] [--dns SERVER[:PORT]] [--ca FILE] [--local ADDRESS]\n"
            "  certify list | certify show PROVIDER | certify runs PROVIDER | certify plan [--plan FILE]\n"
            "  certify open|contact PROVIDER [--company NAME] [--contact-name NAME] [--contact-phone PHONE]\n"
            "              [--contact-email ADDRESS] [--availability TEXT] [--note TEXT]\n"
            "  certify trunk PROVIDER SITE TRUNK     takes that trunk as the test trunk\n"
            "  certify entry PROVIDER FILE|-         the requested template, an entry of the catalogue\n"
            "  certify state PROVIDER STATE --note TEXT\n"
            "  certify delete PROVIDER\n"
            "  certify ticket PROVIDER [-o FILE] [--plan FILE] [--language en|it]\n"
            "  certify answer RUN TEST pass|fail|na [--note TEXT] [--attach FILE] [--tester NAME]\n"
            "  certify report RUN -o FILE.pdf|FILE.html|FILE.json [--compare RUN] [--language en|it]\n"
            "  certify publish PROVIDER [--months N]\n"
            "  catalog update FILE [--trust KEY]     takes a signed catalogue; KEY: a line or its file\n"
            "  catalog revert                        back to the catalogue before\n"
            "  catalog export [-o FILE]              what is in use, signed\n"
            "  catalog key [--publisher NAME] | catalog keys | catalog trust KEY\n"
            "  catalog distrust FINGERPRINT\n"),
        QT_TRANSLATE_NOOP("Options",
            "  phones import SITE FILE|- [--dry-run] | phones export SITE [-o FILE]\n"
            "  phones list SITE\n"
            "  phones scan SITE [--assign]           a scan per line of standard input; undo takes back\n"
            "  phones identify TEXT                  what a scan or a phone's User-Agent says\n"
            "  phones vendor MAC --vendor VENDOR     whose such addresses are from now on\n"
            "  phones assign SITE PHONE... --user USER [--user USER]...\n"
            "  phones release SITE PHONE... | phones remove SITE PHONE...\n"
            "  phones model SITE PHONE... --model MODEL\n"
            "  phones swap SITE OLD NEW [--model MODEL] | phones swap-users SITE USER USER\n"
            "  phones parameters SITE [PHONE | --model MODEL] [--search TEXT]\n"
            "  phones set SITE --level default|model|phone [--model MODEL] [--phone PHONE] NAME=VALUE...\n"
            "  phones models SITE | phones copy-model SITE MODEL --name TEXT | phones remove-model SITE MODEL\n"
            "  phones passwords SITE [--renew]       makes what is missing, or all anew\n"
            "  phones serve SITE [--bind ADDRESS] [--port N] [--host NAME] [--tls-certificate FILE\n"
            "               --tls-key FILE] [--old-tls]\n"
            "  phones render SITE PHONE [-o FILE] [--bind ADDRESS] [--port N] [--host NAME]\n"
            "  phones standing SITE\n"
            "  phones renew-tokens SITE PHONE        what the phone has opens nothing any more\n"
            "  phones files list [KIND] | phones files add KIND FILE | phones files remove KIND NAME\n"
            "               KIND: firmware, ringtones, backgrounds or screensavers\n"
            "  phones dhcp SITE --format dnsmasq|isc|kea|mikrotik|windows [--base URL] [--per-phone] [-o FILE]\n"
            "  phones url SITE PHONE [--qr] [--base URL]\n"
            "  phones pnp SITE --bind ADDRESS [--seconds N] [--base URL]\n"
            "  phones notify SITE PHONE... [--host H] [--reboot]\n"
            "  phones redirect SITE PHONE...|--all [--service S] [--base URL] [--clear-text-ok]\n"
            "  phones redirect-account [SERVICE --user U [--password-file F] [--url URL] | SERVICE --remove]\n"
            "  phones call SITE PHONE NUMBER [--host H]\n"
            "  phones scenarios SITE                 what each user can call with\n"),
        QT_TRANSLATE_NOOP("Options",
            "  catalog probe [PROVIDER...] [--dns SERVER[:PORT]] [--local ADDRESS]\n"
            "  discover [SITE] [--subnet CIDR] [--interface NAME] [--doors] [--seconds N]\n"
            "  gateway render SITE GATEWAY [-o FILE]\n"
            "  gateway upload SITE GATEWAY...|--all [--method auto|tftp|inline|ssh|http|pull]\n"
            "                 [--host H] [--port N] [--ssh-port N] [--http-port N] [--tftp-bind ADDRESS]\n"
            "                 [--tftp-port N] [--parallel N] [--no-reload] [--ask] [--keep-within SECONDS]\n"
            "                 [--accept-host-key] [--allow-old-ssh]\n"
            "  gateway backup SITE GATEWAY\n"
            "  gateway diff SITE GATEWAY\n"
            "  gateway history SITE GATEWAY\n"
            "  gateway compare SITE GATEWAY A B      A, B: ids of backups, or planned\n"
            "  gateway prepare SITE GATEWAY...|--all -o FOLDER [--language en|it]\n"
            "  gateway restore SITE GATEWAY [--backup ID] and the options of upload\n"),
        QT_TRANSLATE_NOOP("Options",
            "  site import-pbx --kind nethvoice --host H --user U [--password-file F] [--name N]\n"
            "                  [--trust FINGERPRINT] [--dry-run]      a new site from a PBX\n"
            "  deploy SITE [--dry-run] [--ask] [--only trunks,users,phones,gateways]\n"
            "         [--accept-irreversible] [--use-redirect]\n"
            "  deploy SITE --drift                   what changed on the PBX since\n"
            "  deploy SITE --restore ITEM...|all     puts it back\n"
            "  deploy SITE --adopt ITEM...|all       takes it into the site\n"
            "  deploy SITE --undo [ID] [--dry-run] | deploy SITE --history [ID]\n"
            "         each with [--trust FINGERPRINT] [--address IPV4] [--port N]\n"),
        QT_TRANSLATE_NOOP("Options",
            "  deploy SITE [--typed ITEM[,ITEM]|all] [--with-secrets]   TVox, Lync: what is left to type\n"
            "  deploy SITE --template FILE -o FILE | --login-test       TVox\n"
            "  deploy SITE --script FILE | --run [--apply]              Lync\n"),
        QT_TRANSLATE_NOOP("Options",
            "  site history SITE | site changes SITE REVISION | site show SITE --at REVISION\n"
            "  site undo SITE [--anyone] | site redo SITE [--anyone] | site restore SITE REVISION\n"
            "               REVISION: number or id of an entry of the history\n"
            "  database carry FILE [SITE...]         takes sites along in a copy; all without a name\n"
            "  database sync FILE [--take mine|theirs] [--dry-run]     brings them home; mine: the copy's\n"
            "  site carry SITE -o FILE [--job-passphrase-file FILE]    seals the site for another laptop\n"
            "  site merge FILE [--job-passphrase-file FILE] [--take mine|theirs] [--dry-run]\n"
            "  database rekey                        a new key seals every password anew\n"
            "  database passphrase [--new-passphrase-file FILE] [--recovery-key-file FILE]\n"
            "  database recovery -o FILE.pdf|FILE.html [--language en|it]\n"
            "  team list | team key [--new-passphrase-file FILE]\n"
            "  team ask [--name NAME]                makes the own key and asks to be admitted\n"
            "  team admit MEMBER --fingerprint TEXT | team remove MEMBER\n"),
        QT_TRANSLATE_NOOP("Options",
            "  database check                        looks through it; with a passphrase the passwords, too\n"
            "  database backup [FILE]                a verified copy, while it is in use\n"
            "  database backups                      those that are kept beside it\n"
            "  database restore FILE                 a copy takes its place; what was there is kept\n"
            "  database salvage                      what can be read of a damaged one, in a new one\n"),
        QT_TRANSLATE_NOOP("Options",
            "  report SITE -o FILE.pdf|FILE.html [--language en|it] [--technician NAME] [--place TEXT]\n"
            "         [--with-secrets]               a last page with passwords, to be sealed\n"
            "  reseller show | reseller set [--name NAME] [--address TEXT] [--telephone TEXT]\n"
            "               [--email ADDRESS] [--vat-id TEXT] [--logo FILE|none]\n"),
        QT_TRANSLATE_NOOP("Options",
            "  acceptance list SITE                  what was tried by hand before handing over\n"
            "  acceptance answer SITE TEST pass|fail|na|open [--note TEXT] [--attach FILE]\n"
            "               [--tester NAME]\n"),
        QT_TRANSLATE_NOOP("Options",
            "  database roles                        SQL for the groups of a server: owner, technician, reader\n"),
        QT_TRANSLATE_NOOP("Options",
            "  support SITE [-o FILE.zip] [--list]   what whoever helps needs, without passwords; --list shows\n"
            "               what would be in it\n"),
    };
    // clang-format on
    QString text = m_parser.helpText() + QLatin1Char('\n');
    for (const char* family : families)
        text += QCoreApplication::translate("Options", family);
    return text;
}
