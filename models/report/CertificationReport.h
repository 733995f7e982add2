// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/certification/CertificationScore.h"
#include "models/certification/Dossier.h"

/// A run on paper, with a box to sign. The language is the reader's, whatever the program's.
struct CertificationReport {
    Dossier dossier;
    CertificationRun run;
    std::optional<CertificationRun> earlier; ///< compared with it, differences marked
    QList<CertificationAttachment> attachments; ///< named; their contents stay in the store
    QString language; ///< "it" or "en"

    /// One self-contained page, also what the PDF is set from. No scripts, nothing from outside.
    [[nodiscard]] QString html() const;
    /// A4, or Letter where that is usual.
    [[nodiscard]] QByteArray pdf() const;
};
