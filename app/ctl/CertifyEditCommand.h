// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/CertifyCommand.h"

/// certify open, contact, trunk, entry, state and delete: changes of a dossier, each logged.
class CertifyEditCommand : public CertifyCommand {
    Q_OBJECT

public:
    using CertifyCommand::CertifyCommand;
    void start() override;

private:
    void open();
    void takeTrunk(const Dossier& dossier);
    void takeEntry(Dossier dossier);
    void changeState(Dossier dossier);
    void remove(const Dossier& dossier);
    /// What the options say of company and contact. @return whether they say anything
    bool takeContact(Dossier& dossier) const;
    void save(Dossier dossier);
};
