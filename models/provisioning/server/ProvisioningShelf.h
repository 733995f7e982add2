// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/phones/PhoneAgent.h"
#include "models/provisioning/PhoneFiles.h"
#include "models/provisioning/PhonePlan.h"
#include "models/store/PhoneRepository.h"

#include <memory>

/// What the server can answer: one state of a site, made on the GUI thread, read by the server's.
/// A change of the site makes a new shelf; nothing of the old one is served after that.
/// Files are written when first asked for and kept on the shelf for a minute, as some of them count
/// from now.
class ProvisioningShelf {
public:
    enum class Access { None, First, Second };
    struct Answer {
        int status = 404;
        QByteArray contentType;
        std::shared_ptr<const QByteArray> bytes; ///< of a configuration
        int file = -1; ///< descriptor of a firmware or picture; who gets it closes it
        QByteArray tag; ///< ETag, quoted
        Access access = Access::None;
        QString phoneId; ///< whose; empty = nobody known
        bool isConfiguration = false; ///< the phone's own file, as it will take it
        bool isFirstDeath = false; ///< this use of the second token ended the first one
        bool isCommon = false; ///< a vendor's common file, which nobody has
        std::optional<Error> error; ///< of a 500
    };

    /// @param tokens  by phone id
    /// @param earlier the shelf in use until now: a first token that dies on one is dead on both;
    /// may be null
    ProvisioningShelf(Site site, std::shared_ptr<const Catalog> catalog,
        const QHash<QString, PhoneTokens>& tokens, QString baseUrl, PhoneFiles files,
        const ProvisioningShelf* earlier = nullptr);
    ~ProvisioningShelf();

    /// @param path after "/provisioning/", decoded once, never trusted; @param agent User-Agent
    /// Any thread.
    [[nodiscard]] Answer answer(const QByteArray& path, const QByteArray& agent) const;
    /// The file as it would be written now for that phone: preview and comparison.
    /// @param agent of its last request; empty = unknown
    [[nodiscard]] Result<QByteArray> configuration(
        const QString& phoneId, const QByteArray& agent = {}) const;
    /// What that file is written from.
    [[nodiscard]] Result<PhonePlan> plan(
        const QString& phoneId, const QByteArray& agent = {}) const;
    /// Of the tokens on this shelf, not of earlier ones. False where the phone is not on it.
    [[nodiscard]] bool isFirstAlive(const QString& phoneId) const;
    [[nodiscard]] const QString& baseUrl() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};
