// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/peers/PeerShell.h"
#include "tests/peers/PeerTransfer.h"
#include "tests/peers/VegaDevice.h"

/// The command line of a Vega: "admin  >", with the path between when "cp" moved there.
/// Assumed: "show <path>" prints what is staged, "put" sends it, the port in .tftp.port, and how an
/// error looks.
class VegaShell : public PeerShell {
    Q_OBJECT

public:
    explicit VegaShell(VegaDevice& device, QObject* parent = nullptr);

    [[nodiscard]] QByteArray prompt() const override;

protected:
    [[nodiscard]] PeerPoint pointOf(const QString& line) const override;
    void dispatch(const QString& line) override;
    [[nodiscard]] QByteArray misleadingComment() const override;

private:
    void show(const QString& path);
    void statement(const QString& line);
    void get(const QString& url);
    void put(const QString& url);
    void save();
    /// "tftp:file" on the server of .tftp.ip, "tftp://host/file" on any.
    [[nodiscard]] std::optional<TftpPlace> placeOf(const QString& url) const;
    /// @return an error line for each bad statement
    [[nodiscard]] QByteArray carryOut(const QByteArray& script);
    [[nodiscard]] QByteArray versionText() const;

    VegaDevice& m_device;
    QString m_path { QStringLiteral(".") };
    int m_statements = 0;
};
