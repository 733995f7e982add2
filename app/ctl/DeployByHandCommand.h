// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/Command.h"
#include "models/deploy/PbxDriver.h"
#include "models/deploy/tvox/TypedBook.h"

/// deploy SITE for a PBX that takes what people type: its sheet with what is left of it, the ticks,
/// TVox's import template and login, Lync's script.
class DeployByHandCommand : public Command {
    Q_OBJECT

public:
    using Command::Command;
    ~DeployByHandCommand() override;
    void start() override;
    void cancel() override;

private:
    void begin(const Site& site);
    void showSheet();
    Status tick(const TypedSheet& sheet, TypedBook& book);
    void print(const TypedSheet& sheet, const QHash<QString, TypedState>& states) const;
    void printItem(const TypedSection& section, const TypedItem& item, TypedState state) const;
    void fillTemplate();
    void writeScript();
    void testLogin();
    void runScript();
    void watch(Job& job);
    void finish(const QJsonObject& further, const QString& text);
    [[nodiscard]] Result<PbxAccess> access();
    void trust(const QString& what, const QString& host, const QString& type,
        const QString& fingerprint, bool isNew);

    Site m_site;
    std::unique_ptr<Job> m_job;
};
