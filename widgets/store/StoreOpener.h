// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Secret.h"
#include "models/store/Store.h"

#include <QObject>

/// Opens the database, without keeping the window waiting for a server that does not answer or a
/// file that is looked through: it is first opened in a pool thread, migrations included, and only
/// then here, where a connection stays. A file too large to be looked through before is looked
/// through after.
class StoreOpener : public QObject {
    Q_OBJECT

public:
    explicit StoreOpener(QObject* parent = nullptr);

    /// Ends with opened() or failed(), never from inside. A second call forgets the first one.
    void open(const QString& place, const Secret& password = {});
    [[nodiscard]] std::unique_ptr<Store> take() { return std::move(m_store); }

Q_SIGNALS:
    void opened();
    void failed(const Error& error);
    /// Some time after opened(): the look through a large file found something.
    void damaged(const Error& error);

private:
    void openHere(const QString& place, const Secret& password);
    void lookThrough(const QString& file);
    int m_attempt = 0;
    std::unique_ptr<Store> m_store;
};
