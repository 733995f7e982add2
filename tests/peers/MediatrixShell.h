// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/peers/MediatrixDevice.h"
#include "tests/peers/PeerShell.h"

/// The command line of a Mediatrix, "Global>". Assumed: a parameter alone prints
/// "Service.Parameter = value", a row, a table or a service all of its own; "sysinfo"; how an error
/// looks.
class MediatrixShell : public PeerShell {
    Q_OBJECT

public:
    explicit MediatrixShell(MediatrixDevice& device, QObject* parent = nullptr);

    [[nodiscard]] QByteArray prompt() const override { return "Global>"; }

protected:
    [[nodiscard]] PeerPoint pointOf(const QString& line) const override;
    void dispatch(const QString& line) override;
    [[nodiscard]] QByteArray misleadingComment() const override
    {
        return "#Global>\n# Global> and SipEp>\n";
    }

private:
    void statement(const QString& line);
    [[nodiscard]] QByteArray systemText() const;

    MediatrixDevice& m_device;
    int m_statements = 0;
};
