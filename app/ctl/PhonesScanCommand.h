// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/LineInput.h"
#include "app/ctl/PhonesCommand.h"
#include "models/phones/ScanSession.h"

#include <QTimer>

/// phones scan SITE [--assign]: a scan per line of standard input, each answered at once; "undo"
/// takes the last one back. Stored whenever the scanner rests, and at the end.
class PhonesScanCommand : public PhonesCommand {
    Q_OBJECT

public:
    PhonesScanCommand(const Options& options, const Output& output);
    void start() override;
    void cancel() override;

private:
    void begin(Site site);
    void take(const QString& text, bool isOver);
    void tell(const ScanSession::Answer& answer);
    [[nodiscard]] QString textOf(const ScanSession::Answer& answer) const;
    void tellNext();
    /// False when the command has ended with an error.
    bool storeNow();
    void finish(bool isCancelled);

    Site m_site;
    ScannedSite m_scanned { m_site };
    VendorBook m_vendors;
    std::unique_ptr<ScanSession> m_session;
    std::unique_ptr<LineInput> m_input;
    QTimer m_rest;
    bool m_isChanged = false;
    int m_good = 0;
    int m_duplicate = 0;
    int m_wrong = 0;
};
