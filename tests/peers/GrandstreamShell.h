// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/peers/GrandstreamDevice.h"
#include "tests/peers/PeerShell.h"

/// The command shell of a Grandstream: "GS>" and, after "config", "CONFIG>".
/// Assumed: "get 47" prints "47=value" of what is set or saved, nothing behind the sign for a
/// password; "set 47" without a value empties it; "exit" to "GS>" forgets what is not committed.
class GrandstreamShell : public PeerShell {
    Q_OBJECT

public:
    explicit GrandstreamShell(GrandstreamDevice& device, QObject* parent = nullptr);

    [[nodiscard]] QByteArray prompt() const override;

protected:
    [[nodiscard]] PeerPoint pointOf(const QString& line) const override;
    void dispatch(const QString& line) override;
    [[nodiscard]] QByteArray misleadingComment() const override;

private:
    void dispatchConfig(const QString& word, const QString& rest);
    void set(const QString& rest);
    void get(const QString& rest);
    void leave();
    [[nodiscard]] QByteArray statusText() const;

    GrandstreamDevice& m_device;
    int m_statements = 0;
    bool m_isConfiguring = false;
};
