// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// The target of a request line taken apart, as it came over the wire.
struct RequestTarget {
    /// What follows "/provisioning/", percent signs decoded once. Nothing when there is anything in
    /// it that no file of ours has in its name: then there is nothing to look for.
    QByteArray path;
    bool isOurs = false;
    /// For people: what was asked for without the token, or what may have been meant as one.
    QString shown;

    /// @param target origin form, with or without query; anything else is not ours
    /// Source: RFC 9112 3.2, RFC 3986 2.1
    static RequestTarget read(const QByteArray& target);
    /// Words of a stranger: control characters and long hex runs taken out, cut.
    static QString harmless(const QByteArray& words);

    static constexpr int maximumTarget = 1024;
    static constexpr int maximumShown = 200;
};
