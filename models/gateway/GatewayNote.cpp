// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/GatewayNote.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace {

// clang-format off
const QHash<QString, const char*>& sentences()
{
    static const QHash<QString, const char*> all {
        { u"tftp_port_unavailable"_s, QT_TRANSLATE_NOOP("GatewayNote", "TFTP could not be served from this computer: sent line by line.") },
        { u"already_up_to_date"_s, QT_TRANSLATE_NOOP("GatewayNote", "It held this configuration already.") },
        { u"device_rewrote_file"_s, QT_TRANSLATE_NOOP("GatewayNote", "The device wrote the file in its own way; the statements are the same.") },
        { u"restart_pending"_s, QT_TRANSLATE_NOOP("GatewayNote", "It takes effect at the device's next restart.") },
        { u"not_saved"_s, QT_TRANSLATE_NOOP("GatewayNote", "It is in force but was not saved on the device: a restart undoes it.") },
        { u"startup_restored"_s, QT_TRANSLATE_NOOP("GatewayNote", "What it held before has been put back and checked.") },
        { u"running_restored"_s, QT_TRANSLATE_NOOP("GatewayNote", "What it held before has been put back and checked.") },
        { u"passwords_not_restored"_s, QT_TRANSLATE_NOOP("GatewayNote", "The device shows no passwords, so those in force now could not be compared with the earlier ones.") },
        { u"clear_text"_s, QT_TRANSLATE_NOOP("GatewayNote", "Telnet is not encrypted: whoever could listen on that network has seen the password.") },
        { u"factory_password"_s, QT_TRANSLATE_NOOP("GatewayNote", "It was opened with the factory password, which everybody knows.") },
        { u"login_of_the_plan"_s, QT_TRANSLATE_NOOP("GatewayNote", "It no longer takes its earlier password; the one of the plan opened it.") },
        { u"ssh_unavailable"_s, QT_TRANSLATE_NOOP("GatewayNote", "SSH did not answer; another way in was taken.") },
        { u"http_unavailable"_s, QT_TRANSLATE_NOOP("GatewayNote", "Its web page did not answer; another way in was taken.") },
        { u"telnet_unavailable"_s, QT_TRANSLATE_NOOP("GatewayNote", "Telnet did not answer; another way in was taken.") },
    };
    return all;
}
// clang-format on

} // namespace

QString gatewayNoteText(const QString& note)
{
    const QString key = note.section(u": "_s, 0, 0);
    if (key == u"transfer_failed")
        return QCoreApplication::translate("GatewayNote", "A TFTP transfer did not work: %1.")
            .arg(note.section(u": "_s, 1));
    const char* sentence = sentences().value(key);
    return sentence ? QCoreApplication::translate("GatewayNote", sentence) : QString();
}

bool isGatewayWarning(const QString& note)
{
    return note == u"clear_text" || note == u"factory_password" || note == u"not_saved"
        || note == u"restart_pending";
}
