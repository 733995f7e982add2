// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/ErrorTextRow.h"

#include <QCoreApplication>

#include <array>

namespace {

// clang-format off
constexpr std::array phoneRows {
    ErrorTextRow { ErrorCode::NoSuchPhone,
        QT_TRANSLATE_NOOP("ErrorText", "There is no phone %1 in this site."),
        QT_TRANSLATE_NOOP("ErrorText", "List the site's phones; a MAC address may be written in any usual way.") },
    ErrorTextRow { ErrorCode::NoSuchPhoneModel,
        QT_TRANSLATE_NOOP("ErrorText", "There is no phone model %1."),
        QT_TRANSLATE_NOOP("ErrorText", "List the catalogue's phone models and those of the site.") },
    ErrorTextRow { ErrorCode::PhoneWithoutModel,
        QT_TRANSLATE_NOOP("ErrorText", "It is not known yet which model the phone %1 is."),
        QT_TRANSLATE_NOOP("ErrorText", "Pick its model: the label under the phone names it, and the phone says it in its first request.") },
    ErrorTextRow { ErrorCode::PhoneModelInUse,
        QT_TRANSLATE_NOOP("ErrorText", "The phone model %1 is still used (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Give these phones another model first.") },
    ErrorTextRow { ErrorCode::PhoneVendorUnknown,
        QT_TRANSLATE_NOOP("ErrorText", "It is not known whose device %1 is."),
        QT_TRANSLATE_NOOP("ErrorText", "Pick the vendor once; it is kept for every address that begins alike.") },
    ErrorTextRow { ErrorCode::SerialDuplicate,
        QT_TRANSLATE_NOOP("ErrorText", "The serial number %1 belongs to another phone already (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Scan both labels once more; one of the two was scanned at the wrong phone.") },
    ErrorTextRow { ErrorCode::ArticleNumberScanned,
        QT_TRANSLATE_NOOP("ErrorText", "%1 is the article number on the box, not an address."),
        QT_TRANSLATE_NOOP("ErrorText", "Scan the other bar code, beside which MAC is written.") },
    ErrorTextRow { ErrorCode::ScanWithoutPhone,
        QT_TRANSLATE_NOOP("ErrorText", "%1 belongs to a phone, but no phone was scanned before it."),
        QT_TRANSLATE_NOOP("ErrorText", "Scan the MAC address first, then what belongs to it.") },
    ErrorTextRow { ErrorCode::CheckCodeWrong,
        QT_TRANSLATE_NOOP("ErrorText", "The check code behind the MAC-ID %1 is not one (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "It is four capital letters and digits, printed behind the address on the label.") },
    ErrorTextRow { ErrorCode::NumberTaken,
        QT_TRANSLATE_NOOP("ErrorText", "The number %1 is taken already (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Choose another main extension, or release the number there.") },
    ErrorTextRow { ErrorCode::NumberAmbiguous,
        QT_TRANSLATE_NOOP("ErrorText", "The number %1 cannot be told from a device number of another extension (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Choose a main extension that is not another one with two digits in front.") },
    ErrorTextRow { ErrorCode::PhoneImportFaulty,
        QT_TRANSLATE_NOOP("ErrorText", "%1 was not imported: some rows are wrong (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Correct the rows named and import again; nothing was changed.") },
    ErrorTextRow { ErrorCode::PhoneFileRefused,
        QT_TRANSLATE_NOOP("ErrorText", "The file %1 cannot be given to phones (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Use a file of the type the vendor names; letters, digits and . _ - ( ) in its name.") },
    ErrorTextRow { ErrorCode::NoSuchPhoneFile,
        QT_TRANSLATE_NOOP("ErrorText", "There is no file %1 for phones."),
        QT_TRANSLATE_NOOP("ErrorText", "List the files for phones, or add it first.") },
    ErrorTextRow { ErrorCode::CertificateUnusable,
        QT_TRANSLATE_NOOP("ErrorText", "The certificate or key in %1 cannot be used (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Both must be PEM, the key without passphrase and belonging to the certificate.") },
    ErrorTextRow { ErrorCode::PhoneAddressUnknown,
        QT_TRANSLATE_NOOP("ErrorText", "It is not known where the phone %1 is on the network."),
        QT_TRANSLATE_NOOP("ErrorText", "Let it fetch its configuration once, search the network, or give its address.") },
    ErrorTextRow { ErrorCode::PhoneSilent,
        QT_TRANSLATE_NOOP("ErrorText", "The phone at %1 does not answer (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Check that it is switched on and on this network; some phones take such requests from their PBX only.") },
    ErrorTextRow { ErrorCode::PhoneRefused,
        QT_TRANSLATE_NOOP("ErrorText", "The phone at %1 refuses (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Some phones take such requests from their PBX only; restart it at its own menu instead.") },
    ErrorTextRow { ErrorCode::PhoneCallNotOffered,
        QT_TRANSLATE_NOOP("ErrorText", "The phone model %1 cannot be told from outside to call."),
        QT_TRANSLATE_NOOP("ErrorText", "Test it by hand: call another extension from the phone, then call it.") },
    ErrorTextRow { ErrorCode::RedirectNotOffered,
        QT_TRANSLATE_NOOP("ErrorText", "There is no redirect service for %1."),
        QT_TRANSLATE_NOOP("ErrorText", "Use DHCP options, or type the address on the phone.") },
    ErrorTextRow { ErrorCode::RedirectCredentialsMissing,
        QT_TRANSLATE_NOOP("ErrorText", "No account for the redirect service %1 is known here."),
        QT_TRANSLATE_NOOP("ErrorText", "Enter the user and password your distributor gave you for it.") },
    ErrorTextRow { ErrorCode::RedirectCredentialsRefused,
        QT_TRANSLATE_NOOP("ErrorText", "The redirect service %1 refuses user or password (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Check the account with your distributor; the password differs from that of its web page.") },
    ErrorTextRow { ErrorCode::RedirectForeign,
        QT_TRANSLATE_NOOP("ErrorText", "The redirect service says that %1 belongs to somebody else's account (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Ask who sold it to release it there; until then use DHCP or type the address on the phone.") },
    ErrorTextRow { ErrorCode::RedirectPhoneUnknown,
        QT_TRANSLATE_NOOP("ErrorText", "The redirect service does not know %1 (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Compare the MAC address with the label; a new phone may be missing there for some days.") },
    ErrorTextRow { ErrorCode::RedirectCheckCode,
        QT_TRANSLATE_NOOP("ErrorText", "The redirect service wants the check code of %1, or a right one (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "It is printed behind the MAC-ID on the label: four letters and digits.") },
    ErrorTextRow { ErrorCode::RedirectSerialMissing,
        QT_TRANSLATE_NOOP("ErrorText", "The redirect service wants the serial number of %1 (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Scan the serial number on the label, then send it again.") },
    ErrorTextRow { ErrorCode::RedirectUrlRefused,
        QT_TRANSLATE_NOOP("ErrorText", "The redirect service does not take the address for %1 (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "It takes http and https; use a host name or address that the phone can reach.") },
    ErrorTextRow { ErrorCode::RedirectLimited,
        QT_TRANSLATE_NOOP("ErrorText", "The redirect service %1 asks for patience (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Wait a minute, then send the phones that are left.") },
    ErrorTextRow { ErrorCode::RedirectRefused,
        QT_TRANSLATE_NOOP("ErrorText", "The redirect service %1 refuses (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Nothing was changed for this phone; give these words to your distributor if it stays so.") },
};
// clang-format on

constexpr auto firstPhoneCode = std::size_t(ErrorCode::NoSuchPhone);

constexpr bool phoneRowsAreInOrder()
{
    for (std::size_t i = 0; i < phoneRows.size(); ++i)
        if (std::size_t(phoneRows[i].code) != firstPhoneCode + i)
            return false;
    return true;
}
static_assert(phoneRowsAreInOrder(), "one row per code, in the order of the enum");
static_assert(phoneRows.back().code == ErrorCode::RedirectRefused);

} // namespace

const ErrorTextRow* errorTextOfPhones(ErrorCode code)
{
    const std::size_t index = std::size_t(code) - firstPhoneCode;
    return index < phoneRows.size() ? &phoneRows[index] : nullptr;
}
