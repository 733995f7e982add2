// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/Catalog.h"
#include "models/core/Secret.h"

/// Public half of the key catalogues are signed with (Ed25519, RFC 8032).
struct CatalogKey {
    QByteArray bytes; ///< 32
    QString name; ///< of the publisher
    /// First 16 hex digits of its SHA-256, in groups of four: what people read out on the phone.
    [[nodiscard]] QString fingerprint() const;
    /// One line: "doppino-catalog-key/1 <Base64> <name>".
    [[nodiscard]] QString text() const;
    /// Errors: BadValue.
    static Result<CatalogKey> parse(const QString& text);
};

/// A catalogue of providers as it travels between laptops: signed, dated, numbered. What is read
/// is hostile: bounded, and its signature is checked before anything of its content is read.
struct CatalogFile {
    static constexpr qsizetype maximumSize = 4'000'000;

    qint64 serial = 0; ///< grows with every publication; the program's own catalogue is 0
    QDate issued;
    QDate expires;
    QString publisher;
    QByteArray providers; ///< as in providers.json, valid: Catalog::load takes it
    QByteArray bytes; ///< the whole file, signature included
    CatalogKey key; ///< that signed it

    /// It is suggested to be saved under.
    [[nodiscard]] QString fileName() const
    {
        return QStringLiteral("doppino-catalogue-%1.doppino").arg(serial);
    }
    /// The file's bytes. @param secretKey 64 bytes, libsodium's form
    /// Errors: CatalogInvalid (providers is none), NoSigningKey (not a key).
    static Result<CatalogFile> sign(
        CatalogFile content, const CatalogKey& publicKey, const Secret& secretKey);
    /// Whole, of a known form, signed by one of those keys, in date. @param name for the subject
    /// Errors: CatalogFileDamaged, CatalogFormatNewer, CatalogSignerUnknown,
    /// CatalogSignatureWrong, CatalogExpired, CatalogInvalid.
    static Result<CatalogFile> read(const QByteArray& bytes, const QList<CatalogKey>& trusted,
        const QDate& today, const QString& name);
    /// The same on any day. Errors: those of read() but CatalogExpired.
    static Result<CatalogFile> open(
        const QByteArray& bytes, const QList<CatalogKey>& trusted, const QString& name);
    /// The key a file says to be signed with, without a name; proves nothing.
    /// Errors: CatalogFileDamaged, CatalogFormatNewer.
    static Result<CatalogKey> keyStated(const QByteArray& bytes, const QString& name);
};
