// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/provisioning/reach/DhcpOptions.h"

/// What each DHCP server is to be told, before it is put into that server's words.
struct DhcpPlan {
    struct Option {
        int code = 0;
        QByteArray value; ///< ASCII without quotes and control characters
    };
    /// Addresses with the same octets in front, one octet of a range, and anything behind it.
    struct Piece {
        QList<int> octets;
        int low = 0;
        int high = 0;
        bool operator==(const Piece&) const = default;
        /// "00:04:13:80:*:*" for each octet of the range. @param rest stands for each octet left
        [[nodiscard]] QStringList patterns(const QString& separator, const QString& rest) const;
    };
    /// Phones that are told the same.
    struct Class {
        QString name; ///< "doppino-yealink"
        QString vendor; ///< PhoneVendor::id
        QString title; ///< its name
        QList<Option> options;
        QList<int> forbidden;
        QList<QByteArray> others; ///< values that other phones of the vendor want
        QList<Piece> pieces;
        QStringList without; ///< classes whose addresses lie within this one's and are not its own
        QList<MacAddress> phones; ///< of the site
    };
    /// One phone that is told something of its own.
    struct Reservation {
        MacAddress mac;
        QString name; ///< "doppino-001565aabbcc"
        QList<Option> options;
    };

    QList<Class> classes;
    QList<Reservation> reservations;
    QStringList silentVendors; ///< names of those whose phones no option is known for

    /// Errors: BadValue (base), ValueNotAllowed.
    static Result<DhcpPlan> make(
        const Site& site, const Catalog& catalog, const DhcpOptions::Wish& wish);
    [[nodiscard]] const Class* find(const QString& name) const;
};

/// One per server.
namespace DhcpWriter {
QByteArray dnsmasq(const DhcpPlan& plan);
QByteArray isc(const DhcpPlan& plan);
QByteArray kea(const DhcpPlan& plan);
QByteArray mikrotik(const DhcpPlan& plan);
QByteArray windows(const DhcpPlan& plan);

/// Sentences all of them begin with, and what a class needs said.
QStringList introduction(const DhcpPlan& plan);
QStringList notes(const DhcpPlan::Class& one);
QByteArray comment(const QStringList& sentences, const char* mark);
} // namespace DhcpWriter
