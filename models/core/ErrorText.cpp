// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/ErrorText.h"

#include "models/core/ErrorTextRow.h"
#include "models/core/TextLanguage.h"

#include <QCoreApplication>

#include <array>

namespace {

using Row = ErrorTextRow;

// clang-format off
constexpr std::array rows {
    Row { ErrorCode::BadUsage,
        QT_TRANSLATE_NOOP("ErrorText", "The command was not understood: %2."),
        QT_TRANSLATE_NOOP("ErrorText", "See the list of commands with --help.") },
    Row { ErrorCode::FileUnreadable,
        QT_TRANSLATE_NOOP("ErrorText", "The file %1 cannot be read: %2."),
        QT_TRANSLATE_NOOP("ErrorText", "Check its name and that you may read it.") },
    Row { ErrorCode::FileUnwritable,
        QT_TRANSLATE_NOOP("ErrorText", "The file %1 cannot be written: %2."),
        QT_TRANSLATE_NOOP("ErrorText", "Choose a folder you may write to, with room left.") },
    Row { ErrorCode::MalformedFile,
        QT_TRANSLATE_NOOP("ErrorText", "This file cannot be used (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Correct the file at that place, or have it made again.") },
    Row { ErrorCode::WrongType,
        QT_TRANSLATE_NOOP("ErrorText", "%1 is of the wrong kind: it must be %2."),
        QT_TRANSLATE_NOOP("ErrorText", "Correct the file at that place.") },
    Row { ErrorCode::MissingField,
        QT_TRANSLATE_NOOP("ErrorText", "%1 is missing."),
        QT_TRANSLATE_NOOP("ErrorText", "Fill it in.") },
    Row { ErrorCode::UnknownField,
        QT_TRANSLATE_NOOP("ErrorText", "%1 is not a field of a site file."),
        QT_TRANSLATE_NOOP("ErrorText", "Check its spelling, or remove it.") },
    Row { ErrorCode::BadValue,
        QT_TRANSLATE_NOOP("ErrorText", "%1 has a value that is not allowed: %2."),
        QT_TRANSLATE_NOOP("ErrorText", "Use one of the allowed values.") },
    Row { ErrorCode::BadAddress,
        QT_TRANSLATE_NOOP("ErrorText", "%1: not a usable address: %2."),
        QT_TRANSLATE_NOOP("ErrorText", "Write an IPv4 address such as 192.168.1.100, used only once on this site; a network as 192.168.1.0/24.") },
    Row { ErrorCode::OutsideSubnet,
        QT_TRANSLATE_NOOP("ErrorText", "%1: outside the network: %2."),
        QT_TRANSLATE_NOOP("ErrorText", "Choose an address inside the site's network, or correct the network.") },
    Row { ErrorCode::BadMac,
        QT_TRANSLATE_NOOP("ErrorText", "%1 is not a MAC address: %2."),
        QT_TRANSLATE_NOOP("ErrorText", "Copy the twelve characters 0-9 and A-F from the device's label.") },
    Row { ErrorCode::DuplicateMac,
        QT_TRANSLATE_NOOP("ErrorText", "%1: this MAC address is already there: %2."),
        QT_TRANSLATE_NOOP("ErrorText", "Remove one of the two devices, or read the label again.") },
    Row { ErrorCode::DuplicateExtension,
        QT_TRANSLATE_NOOP("ErrorText", "%1: this extension is already taken: %2."),
        QT_TRANSLATE_NOOP("ErrorText", "Give each user and port an extension of its own; 91 to 98 before a main extension belong to its further devices.") },
    Row { ErrorCode::DuplicateName,
        QT_TRANSLATE_NOOP("ErrorText", "%1: this name or number is already taken: %2."),
        QT_TRANSLATE_NOOP("ErrorText", "Choose another one; a trunk number must not be the beginning of another.") },
    Row { ErrorCode::UnknownProvider,
        QT_TRANSLATE_NOOP("ErrorText", "%1: the catalogue has no provider \"%2\"."),
        QT_TRANSLATE_NOOP("ErrorText", "Choose one of the list, or leave it empty and state its server.") },
    Row { ErrorCode::UnknownModel,
        QT_TRANSLATE_NOOP("ErrorText", "%1: the catalogue has no model \"%2\"."),
        QT_TRANSLATE_NOOP("ErrorText", "Choose a model of the list.") },
    Row { ErrorCode::UnknownUser,
        QT_TRANSLATE_NOOP("ErrorText", "%1: there is no user \"%2\"."),
        QT_TRANSLATE_NOOP("ErrorText", "Add the user first, or associate the phone with another one.") },
    Row { ErrorCode::UnknownParameter,
        QT_TRANSLATE_NOOP("ErrorText", "%1 is not a parameter of the phones."),
        QT_TRANSLATE_NOOP("ErrorText", "Check its spelling against the list of parameters.") },
    Row { ErrorCode::TooManyPorts,
        QT_TRANSLATE_NOOP("ErrorText", "%1: the model has only %2."),
        QT_TRANSLATE_NOOP("ErrorText", "Remove the port, or choose a larger model.") },
    Row { ErrorCode::TooManyDevices,
        QT_TRANSLATE_NOOP("ErrorText", "%1: the user %2 already has eight devices."),
        QT_TRANSLATE_NOOP("ErrorText", "Associate this phone with another user: the PBX has no ninth extension for one.") },
    Row { ErrorCode::NoSuchSite,
        QT_TRANSLATE_NOOP("ErrorText", "There is no site \"%1\"."),
        QT_TRANSLATE_NOOP("ErrorText", "Look it up in the list of sites.") },
    Row { ErrorCode::NoSuchTrunk,
        QT_TRANSLATE_NOOP("ErrorText", "This site has no trunk \"%1\"."),
        QT_TRANSLATE_NOOP("ErrorText", "Look it up in the site.") },
    Row { ErrorCode::NoSuchGateway,
        QT_TRANSLATE_NOOP("ErrorText", "This site has no gateway \"%1\"."),
        QT_TRANSLATE_NOOP("ErrorText", "Look it up in the site.") },
    Row { ErrorCode::SiteExists,
        QT_TRANSLATE_NOOP("ErrorText", "There is already a site \"%1\"."),
        QT_TRANSLATE_NOOP("ErrorText", "Delete it first, or change the name in the file.") },
    Row { ErrorCode::DatabaseUnavailable,
        QT_TRANSLATE_NOOP("ErrorText", "The database %1 cannot be used: %2."),
        QT_TRANSLATE_NOOP("ErrorText", "Check that its folder exists, can be written to and is not full.") },
    Row { ErrorCode::DatabaseNewer,
        QT_TRANSLATE_NOOP("ErrorText", "The database %1 was written by a newer Doppino (schema %2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Install the newer version; the file was left untouched.") },
    Row { ErrorCode::DatabaseBusy,
        QT_TRANSLATE_NOOP("ErrorText", "The database %1 is in use by another program."),
        QT_TRANSLATE_NOOP("ErrorText", "Close the other program, then try again.") },
    Row { ErrorCode::DatabaseDamaged,
        QT_TRANSLATE_NOOP("ErrorText", "The database is damaged (%1): %2."),
        QT_TRANSLATE_NOOP("ErrorText", "Do not write to it any more; go back to a copy.") },
    Row { ErrorCode::DatabaseForeign,
        QT_TRANSLATE_NOOP("ErrorText", "%1 is not a Doppino database."),
        QT_TRANSLATE_NOOP("ErrorText", "Choose another file; this one was left untouched.") },
    Row { ErrorCode::Conflict,
        QT_TRANSLATE_NOOP("ErrorText", "Somebody else changed the site %1 meanwhile."),
        QT_TRANSLATE_NOOP("ErrorText", "Open the site again and repeat your change.") },
    Row { ErrorCode::VaultLocked,
        QT_TRANSLATE_NOOP("ErrorText", "The passwords in the database are locked (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Unlock the desktop's keychain, or give the passphrase: --passphrase-file or DOPPINO_PASSPHRASE.") },
    Row { ErrorCode::WrongPassphrase,
        QT_TRANSLATE_NOOP("ErrorText", "The passphrase does not open this database."),
        QT_TRANSLATE_NOOP("ErrorText", "Type it again; mind capital letters and the keyboard's layout.") },
    Row { ErrorCode::CatalogInvalid,
        QT_TRANSLATE_NOOP("ErrorText", "There is a fault at %1: %2."),
        QT_TRANSLATE_NOOP("ErrorText", "Correct the file at that place, or ask who made it; if it is the program's own catalogue, install Doppino again.") },
    Row { ErrorCode::TemplateInvalid,
        QT_TRANSLATE_NOOP("ErrorText", "The template %1 has a fault: %2."),
        QT_TRANSLATE_NOOP("ErrorText", "Report this fault; nothing was sent.") },
    Row { ErrorCode::ValueNotAllowed,
        QT_TRANSLATE_NOOP("ErrorText", "%1 holds a character this device cannot take: %2."),
        QT_TRANSLATE_NOOP("ErrorText", "Use only the characters listed.") },
    Row { ErrorCode::MissingValue,
        QT_TRANSLATE_NOOP("ErrorText", "%1: this is needed here, and still empty."),
        QT_TRANSLATE_NOOP("ErrorText", "Fill it in, then try again.") },
    Row { ErrorCode::UnsupportedFamily,
        QT_TRANSLATE_NOOP("ErrorText", "%1: this version cannot write the configuration of a %2."),
        QT_TRANSLATE_NOOP("ErrorText", "Configure this gateway on its web page.") },
    Row { ErrorCode::UnsupportedPbx,
        QT_TRANSLATE_NOOP("ErrorText", "%1: this version cannot write for that PBX."),
        QT_TRANSLATE_NOOP("ErrorText", "Copy the values by hand.") },
    Row { ErrorCode::Unresolvable,
        QT_TRANSLATE_NOOP("ErrorText", "The name of %1 cannot be resolved (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Check the name and the DNS server, or use the address.") },
    Row { ErrorCode::ConnectionRefused,
        QT_TRANSLATE_NOOP("ErrorText", "%1 refuses the connection."),
        QT_TRANSLATE_NOOP("ErrorText", "Check address and port, and that this access (telnet, SSH, web) is switched on there.") },
    Row { ErrorCode::Unreachable,
        QT_TRANSLATE_NOOP("ErrorText", "%1 cannot be reached (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Check the cable, the device's power, and that this laptop is in the same network.") },
    Row { ErrorCode::Timeout,
        QT_TRANSLATE_NOOP("ErrorText", "%1 did not answer in time (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Check the cable, the address and that the device is up, then try again.") },
    Row { ErrorCode::ConnectionLost,
        QT_TRANSLATE_NOOP("ErrorText", "The connection to %1 broke off (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Check the cable and that nobody else is logged in to the device, then try again.") },
    Row { ErrorCode::PortUnavailable,
        QT_TRANSLATE_NOOP("ErrorText", "Our TFTP server cannot use %1: %2."),
        QT_TRANSLATE_NOOP("ErrorText", "Port 69 needs a privilege: upload line by line, choose another port if the device takes one, or run setcap cap_net_bind_service=+ep on the program.") },
    Row { ErrorCode::CredentialsRefused,
        QT_TRANSLATE_NOOP("ErrorText", "%1 refused user or password (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Check user and password; a factory unit has the ones on its label or in its manual.") },
    Row { ErrorCode::DeviceRefused,
        QT_TRANSLATE_NOOP("ErrorText", "The device refused %1: \"%2\"."),
        QT_TRANSLATE_NOOP("ErrorText", "It was left as it was. Its own words say what it did not like.") },
    Row { ErrorCode::DeviceMismatch,
        QT_TRANSLATE_NOOP("ErrorText", "%1: this is another device than planned: %2."),
        QT_TRANSLATE_NOOP("ErrorText", "Check the address, the model and the MAC address; nothing was changed.") },
    Row { ErrorCode::UnexpectedAnswer,
        QT_TRANSLATE_NOOP("ErrorText", "The device answered something unexpected at %1: \"%2\"."),
        QT_TRANSLATE_NOOP("ErrorText", "Look at the transcript; the device may be of another kind or firmware.") },
    Row { ErrorCode::TooMuchData,
        QT_TRANSLATE_NOOP("ErrorText", "There was far more data than expected: %1."),
        QT_TRANSLATE_NOOP("ErrorText", "Check that this is the right device, file or code; a device may need a restart.") },
    Row { ErrorCode::TransferFailed,
        QT_TRANSLATE_NOOP("ErrorText", "The transfer of %1 failed: %2."),
        QT_TRANSLATE_NOOP("ErrorText", "Check firewalls between device and laptop, or upload line by line.") },
    Row { ErrorCode::NoTransferRequest,
        QT_TRANSLATE_NOOP("ErrorText", "The device never asked for the file at %1, port %2."),
        QT_TRANSLATE_NOOP("ErrorText", "Allow TFTP (UDP) through the laptop's firewall, or upload line by line.") },
    Row { ErrorCode::ReadBackDiffers,
        QT_TRANSLATE_NOOP("ErrorText", "%1 stored something else than what was sent: %2."),
        QT_TRANSLATE_NOOP("ErrorText", "It was not restarted. Try again; if it happens twice, the firmware writes this statement differently.") },
    Row { ErrorCode::VerifyDiffers,
        QT_TRANSLATE_NOOP("ErrorText", "%1 restarted, but does not run what was sent: %2."),
        QT_TRANSLATE_NOOP("ErrorText", "Look at the difference, then upload again or restore the backup.") },
    Row { ErrorCode::NotBack,
        QT_TRANSLATE_NOOP("ErrorText", "The device was restarted, but did not come back at %1 (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Wait for its lights, check that this laptop is in the device's new network, then compare it with the plan.") },
    Row { ErrorCode::NotReloaded,
        QT_TRANSLATE_NOOP("ErrorText", "%1 was told to restart, but no restart was seen (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "The new configuration is stored: restart the device by hand, then compare it with the plan.") },
    Row { ErrorCode::AddressWouldChange,
        QT_TRANSLATE_NOOP("ErrorText", "%1 would change its own address (%2): typed line by line, that cuts the connection half way."),
        QT_TRANSLATE_NOOP("ErrorText", "Upload by TFTP instead, or give the device its address first; nothing was changed.") },
    Row { ErrorCode::RollbackFailed,
        QT_TRANSLATE_NOOP("ErrorText", "%1: the upload failed and the earlier state could not be proven to be back (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Do not restart the device. Compare it with its backup, which is kept with the site.") },
    Row { ErrorCode::HostKeyChanged,
        QT_TRANSLATE_NOOP("ErrorText", "%1 identifies itself with another SSH key than before (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Was it replaced or reset? Then accept the new key; otherwise somebody may be standing in between: type nothing and look at the cabling first.") },
    Row { ErrorCode::OldAlgorithmsOnly,
        QT_TRANSLATE_NOOP("ErrorText", "%1 offers only algorithms that are no longer considered safe (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Of a device: allow old algorithms for this one, update its firmware, or use telnet. Of a provider: ask for SHA-256 (RFC 8760).") },
    Row { ErrorCode::LockedOut,
        QT_TRANSLATE_NOOP("ErrorText", "%1 no longer takes log-ins after too many wrong passwords: %2."),
        QT_TRANSLATE_NOOP("ErrorText", "Wait some minutes (a restart of the device usually ends it), then try once more with the right password.") },
    Row { ErrorCode::NotKept,
        QT_TRANSLATE_NOOP("ErrorText", "The new configuration of %1 was not confirmed; the previous one is back in force."),
        QT_TRANSLATE_NOOP("ErrorText", "Upload again, and confirm within the time shown.") },
    Row { ErrorCode::NoSuchBackup,
        QT_TRANSLATE_NOOP("ErrorText", "There is no such backup of %1: %2."),
        QT_TRANSLATE_NOOP("ErrorText", "Look it up in the gateway's history.") },
    Row { ErrorCode::TlsUntrusted,
        QT_TRANSLATE_NOOP("ErrorText", "%1 shows a certificate nobody known vouches for: %2."),
        QT_TRANSLATE_NOOP("ErrorText", "Ask the provider for its certification authority's file and name it in the settings; do not switch the check off.") },
    Row { ErrorCode::TlsWrongName,
        QT_TRANSLATE_NOOP("ErrorText", "The certificate of %1 is for another name: %2."),
        QT_TRANSLATE_NOOP("ErrorText", "Use the server name the certificate is made out to, or ask the provider which one to use.") },
    Row { ErrorCode::TlsExpired,
        QT_TRANSLATE_NOOP("ErrorText", "The certificate of %1 is not valid today, or not for long: %2."),
        QT_TRANSLATE_NOOP("ErrorText", "Check this computer's date; when it is right, tell the provider to renew the certificate.") },
    Row { ErrorCode::TlsTooOld,
        QT_TRANSLATE_NOOP("ErrorText", "%1 does not speak TLS 1.2 or later: %2."),
        QT_TRANSLATE_NOOP("ErrorText", "Ask the provider for a server with TLS 1.2, or use UDP or TCP.") },
    Row { ErrorCode::TlsRefused,
        QT_TRANSLATE_NOOP("ErrorText", "%1 broke off the TLS handshake: %2."),
        QT_TRANSLATE_NOOP("ErrorText", "Check the port: TLS usually has one of its own, 5061.") },
    Row { ErrorCode::TrunkRealmDiffers,
        QT_TRANSLATE_NOOP("ErrorText", "%1 asks for credentials of the realm \"%2\", not of the one stated."),
        QT_TRANSLATE_NOOP("ErrorText", "Correct the trunk's realm, or leave it empty; compare it with the provider's sheet.") },
    Row { ErrorCode::Cancelled,
        QT_TRANSLATE_NOOP("ErrorText", "%1: stopped on your request."),
        QT_TRANSLATE_NOOP("ErrorText", "Start again when you are ready.") },
};
// clang-format on

constexpr bool rowsAreInOrder()
{
    for (std::size_t i = 0; i + 1 < rows.size(); ++i)
        if (static_cast<std::size_t>(rows[i].code) != i)
            return false;
    return true;
}
static_assert(rowsAreInOrder(), "one row per ErrorCode, in the order of the enum");
// Between the last two stand those of a trunk's test, of certification and of phones: tables of their own.
static_assert(rows.back().code == ErrorCode::Cancelled);
static_assert(rows.size() == std::size_t(ErrorCode::TrunkPasswordRefused) + 1);

const Row& rowOf(ErrorCode code)
{
    if (const Row* row = errorTextOfTrunkTest(code))
        return *row;
    if (const Row* row = errorTextOfCertification(code))
        return *row;
    if (const Row* row = errorTextOfPhones(code))
        return *row;
    if (const Row* row = errorTextOfDeployment(code))
        return *row;
    if (const Row* row = errorTextOfStore(code))
        return *row;
    return code == ErrorCode::Cancelled ? rows.back() : rows[std::size_t(code)];
}

// Details that are our own words, not a device's or the system's: they are translated as well.
[[maybe_unused]] constexpr const char* ownDetails[] = {
    QT_TRANSLATE_NOOP("ErrorDetail", "text"),
    QT_TRANSLATE_NOOP("ErrorDetail", "true or false"),
    QT_TRANSLATE_NOOP("ErrorDetail", "a whole number"),
    QT_TRANSLATE_NOOP("ErrorDetail", "a list"),
    QT_TRANSLATE_NOOP("ErrorDetail", "a list of texts"),
    QT_TRANSLATE_NOOP("ErrorDetail", "an object"),
    QT_TRANSLATE_NOOP("ErrorDetail", "larger than 16 MiB"),
    QT_TRANSLATE_NOOP("ErrorDetail", "is a directory"),
    QT_TRANSLATE_NOOP("ErrorDetail", "only SQLite files are supported"),
    QT_TRANSLATE_NOOP("ErrorDetail", "the folder cannot be created"),
    QT_TRANSLATE_NOOP("ErrorDetail", "no transfer took place"),
    QT_TRANSLATE_NOOP("ErrorDetail", "no answer"),
    QT_TRANSLATE_NOOP("ErrorDetail", "cancelled"),
    QT_TRANSLATE_NOOP("ErrorDetail", "connect"),
    QT_TRANSLATE_NOOP("ErrorDetail", "telnet negotiation"),
    QT_TRANSLATE_NOOP("ErrorDetail", "more than 1024 addresses (/22)"),
    QT_TRANSLATE_NOOP("ErrorDetail", "no interface has an IPv4 address"),
    QT_TRANSLATE_NOOP("ErrorDetail", "no name server"),
    QT_TRANSLATE_NOOP("ErrorDetail", "no host name"),
    QT_TRANSLATE_NOOP("ErrorDetail", "no address"),
    QT_TRANSLATE_NOOP("ErrorDetail", "no certificates in it"),
    QT_TRANSLATE_NOOP("ErrorDetail", "the connection was closed"),
    QT_TRANSLATE_NOOP("ErrorDetail", "no SIP message"),
};

QString translated(const char* text) { return TextLanguage::translate("ErrorText", text); }

QString filled(QString text, const Error& error)
{
    // Without a detail the brackets or the colon before it say nothing.
    if (error.detail.isEmpty()) {
        for (const char* empty : { " (%2)", ": \"%2\"", ": %2" })
            text.remove(QLatin1StringView(empty));
    }
    const QString subject = error.subject.isEmpty()
        ? TextLanguage::translate("ErrorText", "the device", "when no name is known")
        : error.subject;
    // One pass: a subject may itself hold "%2".
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPlace = text[i] == u'%' && i + 1 < text.size();
        if (isPlace && text[i + 1] == u'1')
            out += subject;
        else if (isPlace && text[i + 1] == u'2')
            out += TextLanguage::translate("ErrorDetail", error.detail.toUtf8().constData());
        else {
            out += text[i];
            continue;
        }
        ++i;
    }
    // A name keeps its spelling at the beginning of a sentence; "the device" does not.
    return error.subject.isEmpty() && !out.isEmpty() ? out.at(0).toUpper() + out.sliced(1) : out;
}

} // namespace

namespace ErrorText {

QString sentence(const Error& error)
{
    return filled(translated(rowOf(error.code).sentence), error);
}

QString nextStep(const Error& error) { return translated(rowOf(error.code).next); }

QString turn(Turn turn)
{
    switch (turn) {
    case Turn::You:
        return TextLanguage::translate("ErrorText", "you");
    case Turn::SiteNetwork:
        return TextLanguage::translate("ErrorText", "the site's network");
    case Turn::Provider:
        return TextLanguage::translate("ErrorText", "the provider");
    case Turn::Device:
        return TextLanguage::translate("ErrorText", "the device");
    case Turn::Pbx:
        return TextLanguage::translate("ErrorText", "the PBX");
    }
    Q_UNREACHABLE();
}

QString whole(const Error& error) { return sentence(error) + u' ' + nextStep(error); }

} // namespace ErrorText
