// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Error.h"
#include "models/site/Site.h"

/// Which extension each device of a user gets, and why a number was passed over: main extension
/// first, then the first free of 91 to 98 in front of it. Source: NethVoice numbering.
class DeviceNumbering {
public:
    struct Skipped {
        QString number;
        Error why; ///< NumberTaken (detail = user name, or gateway and port)
    };
    struct Device {
        MacAddress mac;
        QString extension; ///< empty = none was free
    };
    struct Plan {
        QList<Device> devices; ///< in the order of the site's phones
        QList<Skipped> skipped;
        /// The user has no main extension, a main extension that is taken or ambiguous
        /// (NumberAmbiguous: another main extension with two digits in front of it), more than
        /// eight devices (TooManyDevices).
        QList<Error> problems;
    };

    explicit DeviceNumbering(const Site& site);
    [[nodiscard]] Plan of(const QString& username) const;
    /// Of every phone that has one; one pass over the site.
    [[nodiscard]] QHash<MacAddress, QString> all() const;
    [[nodiscard]] QList<Error> problems() const;

private:
    struct Taken {
        QString by;
        QString kind;
    };
    const Site& m_site;
    QHash<QString, QList<Taken>> m_taken; ///< by number: main extensions and gateway ports
    QHash<QString, QList<int>> m_phonesOf; ///< rows by user name
};
