// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/PoolJob.h"
#include "models/store/ServerProbe.h"

/// Tries a server out with the password typed, else the one kept; changes nothing there.
class ServerTest : public QObject {
    Q_OBJECT

public:
    ServerTest(const QString& place, const Secret& password, QObject* parent = nullptr);

    void start();
    [[nodiscard]] bool isGood() const;
    /// What came of it, asked again on each change of language.
    [[nodiscard]] std::function<QString()> words() const;

Q_SIGNALS:
    void finished();

private:
    void look(const Secret& password);
    QString m_place;
    Secret m_password;
    Result<ServerProbe::Facts> m_facts = fail(ErrorCode::Cancelled);
};
