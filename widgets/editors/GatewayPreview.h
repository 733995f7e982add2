// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/editors/SiteDraft.h"
#include "widgets/store/StoreTurns.h"

#include <QDateTime>
#include <QTimer>
#include <QWidget>

#include <functional>

class ConfigPreview;
class QPushButton;

/// What the gateway being edited would get, written again a moment after each change, and how that
/// differs from what it was last seen to hold.
class GatewayPreview : public QWidget {
    Q_OBJECT

public:
    /// @param canShow whether the field of a JSON path can be gone to
    GatewayPreview(
        SiteDraft* draft, std::function<bool(const QString&)> canShow, QWidget* parent = nullptr);

    /// @param store null: nothing is compared with
    void setStore(Store* store);
    /// @param index in Site::gateways; -1 = none
    void setCurrent(int index);
    void replaceSaving(QPushButton* button);
    /// Whether a change waits to be shown.
    [[nodiscard]] bool isPending() const { return m_timer.isActive(); }

Q_SIGNALS:
    void fieldRequested(const QString& path);

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Seen {
        QByteArray content; ///< newest backup; empty = none
        QDateTime takenAt;
        QString uploaded; ///< fingerprint of the newest upload that was done
        QDateTime uploadedAt;
    };
    static Seen seen(Store& store, const QString& gatewayId);
    void readRecords();
    void render();
    void compare(const QByteArray& configuration, const Gateway& gateway);
    [[nodiscard]] const Gateway* current() const;

    SiteDraft* m_draft;
    Store* m_store = nullptr;
    std::function<bool(const QString&)> m_canShow;
    ConfigPreview* m_preview;
    QTimer m_timer;
    Seen m_seen;
    QString m_seenOf; ///< id of the gateway
    StoreRead<Seen> m_read;
    int m_index = -1;
};
