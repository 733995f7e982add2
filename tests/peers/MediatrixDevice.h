// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/peers/PeerDevice.h"

#include <QMap>
#include <QSet>

/// The memory of a Mediatrix with DGW: parameters by name ("Hoc.StaticDefaultRouter",
/// "CRout.Route[Index=1].Destination"), kept as soon as they are set. After a restart it may fetch
/// a script and carry it out.
class MediatrixDevice : public PeerDevice {
    Q_OBJECT

public:
    explicit MediatrixDevice(const PeerSetup& setup, QObject* parent = nullptr);

    [[nodiscard]] std::unique_ptr<PeerShell> newShell() override;
    [[nodiscard]] PeerLogin login() const override;
    [[nodiscard]] QByteArray errorLine(const QByteArray& text) const override;
    /// "running-config", and the "script" carried out last.
    [[nodiscard]] QStringList storeNames() const override;
    [[nodiscard]] QByteArray store(const QString& name) const override;
    void setStore(const QString& name, const QByteArray& text) override;

    /// Sets a parameter, makes or deletes rows, or runs a command of a service. Rows of a table of
    /// CRout, Lfw or SipEp.Gateway that was emptied must be inserted before they are set.
    /// @return what is wrong, in words; empty when all is well
    [[nodiscard]] QString carryOut(const QString& statement);
    [[nodiscard]] QString value(const QString& name) const { return m_values.value(name); }
    /// "name = value" for a parameter and for all of a row, a table or a service; passwords are
    /// hidden behind asterisks. Empty for what does not exist.
    [[nodiscard]] QByteArray shown(const QString& name) const;
    [[nodiscard]] bool isKnown(const QString& name) const;
    /// Of the script carried out last: "line 3: unknown service".
    [[nodiscard]] QStringList scriptErrors() const { return m_scriptErrors; }

protected:
    void bootStores() override;
    void afterBoot() override;

private:
    using Values = QMap<QString, QString>;

    QString set(const QString& name, QString value);
    QString command(const QString& name, const QString& argument);
    QString insertRow(const QString& service, const QString& table, const QString& key);
    void deleteRows(const QString& table);
    void adoptLogin();
    [[nodiscard]] QByteArray text() const;
    void pull(const QStringList& files);
    void runScript(const QByteArray& script);

    Values m_values;
    Values m_booted;
    QSet<QString> m_emptied; ///< tables
    QSet<QString> m_rows; ///< inserted
    QSet<QString> m_services;
    QByteArray m_script;
    QStringList m_scriptErrors;
};
