// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/CertifyCommand.h"

/// certify list, show, runs, plan and ticket: what is known, without changing it.
class CertifyListCommand : public CertifyCommand {
    Q_OBJECT

public:
    using CertifyCommand::CertifyCommand;
    void start() override;

private:
    void list();
    void show(const Dossier& dossier);
    void listRuns(const Dossier& dossier);
    void listPlan();
    void writeTicket(const Dossier& dossier);
};
