// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/PaperPages.h"
#include "models/report/SiteEvidence.h"
#include "models/store/ResellerRepository.h"

#include <QDate>

/// What a site is handed over with: what was planned, what of it is proven, what is open, and boxes
/// to sign. In the language of the customer, whatever the program's.
struct HandoverReport {
    Site site; ///< with its passwords only for an envelope
    SiteEvidence evidence; ///< of the same site
    std::shared_ptr<const Catalog> catalog;
    Reseller reseller;
    QString language; ///< "it" or "en"; empty = the site's
    QString technician; ///< who hands over; may be empty
    QString place; ///< where it is signed; may be empty
    QDate date;
    QString programVersion;
    /// A last page, to be folded and sealed, with the passwords that are the customer's own.
    bool hasEnvelope = false;
    double pictureDots = 288; ///< of the site's picture, to the inch

    /// One self-contained page, also what the PDF is set from. No scripts, nothing from outside.
    [[nodiscard]] QString html() const;
    /// The same set onto pages, to be printed or looked at.
    [[nodiscard]] PaperPages pages() const;
    /// On PaperPages::paper().
    [[nodiscard]] QByteArray pdf() const;
    /// By the ending of a file's name: html() for .html and .htm, else pdf().
    [[nodiscard]] QByteArray content(const QString& fileName) const;
    /// "Verbale di collaudo - Rossi S.r.l. - Pesaro", as every file system takes it.
    [[nodiscard]] QString fileName() const;
    /// The language it is written in: it or en.
    [[nodiscard]] QString spoken() const;
};
