// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/reach/services/RedirectClient.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace {

struct WordsRow {
    QLatin1String words; ///< anywhere in what was said, in any case
    ErrorCode code;
};

/// In the order they are tried. Sources: refusals seen by Falconieri; Falconieri's own; YMCS API
/// error codes.
constexpr std::array wordsRows {
    WordsRow { QLatin1String("mac-id_crc"), ErrorCode::RedirectCheckCode },
    WordsRow { QLatin1String("malformed_url"), ErrorCode::RedirectUrlRefused },
    WordsRow { QLatin1String("url_format_error"), ErrorCode::RedirectUrlRefused },
    WordsRow { QLatin1String("url_invalid:"), ErrorCode::RedirectUrlRefused },
    WordsRow { QLatin1String("the url can only begin with"), ErrorCode::RedirectUrlRefused },
    WordsRow { QLatin1String("unsupported_url_scheme"), ErrorCode::RedirectUrlRefused },
    WordsRow { QLatin1String("unable_to_parse_url"), ErrorCode::RedirectUrlRefused },
    WordsRow { QLatin1String("missing_url"), ErrorCode::RedirectUrlRefused },
    WordsRow { QLatin1String("malformed_mac"), ErrorCode::RedirectPhoneUnknown },
    WordsRow { QLatin1String("mac_format_error"), ErrorCode::RedirectPhoneUnknown },
    WordsRow { QLatin1String("mac_not_exist:"), ErrorCode::RedirectPhoneUnknown },
    WordsRow { QLatin1String("device.mac.invalid"), ErrorCode::RedirectPhoneUnknown },
    WordsRow { QLatin1String("800001"), ErrorCode::RedirectPhoneUnknown },
    WordsRow { QLatin1String("not_valid_mac_address"), ErrorCode::RedirectPhoneUnknown },
    WordsRow { QLatin1String("missing_mac_address"), ErrorCode::RedirectPhoneUnknown },
    WordsRow { QLatin1String("owned_by_other_user"), ErrorCode::RedirectForeign },
    WordsRow { QLatin1String("device_had_existed"), ErrorCode::RedirectForeign },
    WordsRow { QLatin1String("mac_already_in_use:"), ErrorCode::RedirectForeign },
    WordsRow { QLatin1String("800003"), ErrorCode::RedirectForeign },
    WordsRow { QLatin1String("800004"), ErrorCode::RedirectForeign },
    WordsRow { QLatin1String("device already managed"), ErrorCode::RedirectForeign },
    WordsRow { QLatin1String("resource already exists"), ErrorCode::RedirectForeign },
    WordsRow { QLatin1String("taken_mac_or_forbidden"), ErrorCode::RedirectForeign },
    WordsRow { QLatin1String("permission to endpoint"), ErrorCode::RedirectForeign },
    WordsRow { QLatin1String("800002"), ErrorCode::RedirectSerialMissing },
    WordsRow { QLatin1String("device.sn."), ErrorCode::RedirectSerialMissing },
    WordsRow { QLatin1String("900429"), ErrorCode::RedirectLimited },
    WordsRow { QLatin1String("too many requests"), ErrorCode::RedirectLimited },
    WordsRow { QLatin1String("900401"), ErrorCode::RedirectCredentialsRefused },
};

} // namespace

ErrorCode RedirectWords::meaning(const QString& words)
{
    for (const WordsRow& row : wordsRows)
        if (words.contains(row.words, Qt::CaseInsensitive))
            return row.code;
    // Yealink names the account that has the device.
    static const QRegularExpression owner(u"^Error:[a-z0-9]{10}"_s);
    return owner.match(words).hasMatch() ? ErrorCode::RedirectForeign : ErrorCode::RedirectRefused;
}
