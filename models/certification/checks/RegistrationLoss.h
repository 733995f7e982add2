// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/certification/checks/OtherAgentCheck.h"

/// A PBX loses its power and comes back at another port: calls have to find it there, whatever
/// became of the registration it left behind.
class RegistrationLoss : public OtherAgentCheck {
public:
    using OtherAgentCheck::OtherAgentCheck;

    void start() override;
    void stop(std::function<void()> then) override;

private:
    void abandon();
    void comeBack();
    void listBindings();
    void callOwnNumber();
    void onCalled(const CheckFinding& finding);

    SipHop m_registrar;
    std::unique_ptr<Check> m_call;
    /// Calls that ring where nobody is any more: they are never answered.
    QList<std::shared_ptr<SipCall>> m_atOldPlace;
    qsizetype m_calledOldPlace = 0;
    QString m_abandoned; ///< contact
    QStringList m_contacts;
};
