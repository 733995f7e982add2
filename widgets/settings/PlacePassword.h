// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Secret.h"

#include <QObject>

#include <functional>

/// The password of a database server in the desktop's keychain. Where there is no keychain nothing
/// is kept, and it is asked for each time.
class PlacePassword : public QObject {
    Q_OBJECT

public:
    using Then = std::function<void(const Secret& password)>;

    explicit PlacePassword(QObject* parent = nullptr);

    /// @param then gets an empty one where none is kept; it may take as long as its user does
    void read(const QString& place, Then then);
    /// @param then whether it is kept now
    void keep(const QString& place, const Secret& password, std::function<void(bool)> then = {});
    void forget(const QString& place);

private:
    /// Without what may change about a connection while its password does not.
    static QString keyOf(const QString& place);
};
