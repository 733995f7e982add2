// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/Catalog.h"
#include "models/deploy/asterisk/AsteriskConsole.h"

#include <QJsonObject>

/// Extensions and inbound routes of a FreePBX, as its bulk handler has them: rows with all their
/// columns, since importing one deletes what stands there and gives the default to every column
/// that is not named.
/// Source: FreePBX 15 to 17, bulkhandler and core modules, fwconsole bulkimport
namespace FreePbxRows {

/// "extension" -> "extensions", "inbound_route" -> "dids"; empty for anything else.
QString typeOf(const QString& kind);
/// @param rows content of a state: by type, by key
QList<PbxObject> objects(const QJsonObject& rows);
void addWanted(PbxWanted& wanted, const Site& site, const QJsonObject& rows);
/// The row an item makes of what stands there.
QJsonObject rowAfter(const DeployItem& item, const QJsonObject& before);
QByteArray csv(const QList<QJsonObject>& rows);
bool learn(Site& site, const QJsonObject& rows);

} // namespace FreePbxRows

/// The commands that read and write these rows. A file of passwords lies on the PBX only while it
/// is imported, for its owner alone.
class FreePbxDesk : public QObject {
public:
    explicit FreePbxDesk(AsteriskConsole& console);

    void begin(const QJsonObject& rows);
    /// By type, by key. Errors: PbxCommandFailed, PbxAnswerOdd
    void read(std::function<void(Result<QJsonObject>)> then);
    /// Several at once are one import and one reload. What was imported is read back.
    void apply(const DeployItem& item, PbxDriver::Applied then);
    void abort();

private:
    struct Order {
        DeployItem item;
        PbxDriver::Applied then;
    };
    void start();
    void remove();
    void import();
    void reload();
    void onReadBack(const QJsonObject& rows);
    void conclude(const std::function<Outcome(const DeployItem&)>& outcome);
    void fail(const Error& error);
    [[nodiscard]] QJsonObject row(const DeployItem& item) const;

    AsteriskConsole& m_console;
    QJsonObject m_rows;
    QList<Order> m_waiting;
    QList<Order> m_batch;
    bool m_isBusy = false;
};
