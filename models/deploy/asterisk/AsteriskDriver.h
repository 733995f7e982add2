// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/asterisk/AsteriskFragments.h"
#include "models/deploy/asterisk/AsteriskLoader.h"
#include "models/deploy/asterisk/AsteriskReader.h"
#include "models/deploy/asterisk/FreePbxDesk.h"

/// An Asterisk over SSH: files in folders that its own include, each proven by what Asterisk made
/// of it. A FreePBX besides: its extensions and inbound routes by its bulk handler.
class AsteriskDriver : public PbxDriver {
    Q_OBJECT

public:
    explicit AsteriskDriver(const PbxAccess& access, QObject* parent = nullptr);
    ~AsteriskDriver() override;

    [[nodiscard]] QString kind() const override { return m_access.pbx.kind; }
    [[nodiscard]] QList<DeployStage> stages() const override;
    void open(Then then) override;
    void read(Read then) override;
    void abort() override;

    [[nodiscard]] QList<PbxObject> objects(const PbxState& state) const override;
    [[nodiscard]] PbxWanted wanted(
        const Site& site, const Catalog& catalog, const PbxState& now) const override;
    void review(DeployItem& item, const DeployPlan& plan, const PbxState& now) const override;

    void begin(const PbxState& now) override;
    void apply(const DeployItem& item, Applied then) override;
    void settle(const QList<DeployItem>& done, Then then) override;

    bool learn(Site& site, const PbxState& now) const override;
    Status adopt(Site& site, const DeployItem& drift, const PbxState& now) const override;
    void import(
        Site& site, const Catalog& catalog, const PbxState& now, QStringList& notes) const override;

private:
    [[nodiscard]] bool isFreePbx() const { return m_access.pbx.kind == QLatin1String("freepbx"); }
    void applyFile(const DeployItem& item, const Applied& then);
    void applyInclude(const DeployItem& item, const Applied& then);
    void changeMain(const DeployItem& item, const QByteArray& content, int mode, bool isThere,
        const Applied& then);
    void askRegistrations(const QStringList& names, int attempt, const Then& then);

    PbxAccess m_access;
    AsteriskConsole m_console;
    AsteriskReader m_reader;
    AsteriskLoader m_loader;
    FreePbxDesk m_desk;
    AsteriskState m_live;
};
