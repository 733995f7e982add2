// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/CertifyCommand.h"

/// certify publish: a provider whose run is certifiable goes into the catalogue, signed.
class CertifyPublishCommand : public CertifyCommand {
    Q_OBJECT

public:
    using CertifyCommand::CertifyCommand;
    void start() override;

private:
    void prove(const Dossier& dossier);
    void publish(Dossier dossier, const Provider& entry);
};
