// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Error.h"
#include "models/site/SiteRules.h"

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

    /// @param site must outlive it
    explicit DeviceNumbering(const Site& site);
    [[nodiscard]] Plan of(const QString& username) const;
    /// nullptr when there is none.
    [[nodiscard]] const User* user(const QString& username) const;
    /// Of every phone that has one; one pass over the site.
    [[nodiscard]] QHash<MacAddress, QString> all() const;
    /// Of every user, in the site's order.
    [[nodiscard]] QList<Error> problems() const;
    /// Rows of the site's phones, in their order.
    [[nodiscard]] QList<int> phonesOf(const QString& username) const
    {
        return m_phonesOf.value(username);
    }
    /// The extensions of a user's first `devices` devices, as many as are free; at most eight.
    [[nodiscard]] QStringList numbers(const QString& username, qsizetype devices) const;

    static constexpr int maximumDevices = SiteRules::maximumDevices;
    /// Every number a user's devices may get: the main extension, 91 to 98 in front of it.
    static QStringList candidates(const QString& main);
    /// The main extension a number derives from: 201 of 91201; empty when it derives from none.
    static QString mainOf(const QString& number);

private:
    struct Holder {
        QString by; ///< user name, or gateway and port
        bool isPort = false;
    };
    [[nodiscard]] std::optional<Holder> holderOf(const QString& number, const User& except) const;
    void checkMain(const User& user, QList<Error>& problems) const;
    QStringList number(const User& user, qsizetype devices, QList<Skipped>* skipped) const;

    const Site& m_site;
    QHash<QString, QList<Holder>> m_holders; ///< by number: main extensions and gateway ports
    QHash<QString, QList<int>> m_phonesOf; ///< rows by user name
    QHash<QString, int> m_users; ///< rows by user name
};
