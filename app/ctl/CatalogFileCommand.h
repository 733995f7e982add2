// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/Command.h"

/// catalog update|revert|export|key|trust|keys|distrust: signed catalogues and who may sign them.
class CatalogFileCommand : public Command {
    Q_OBJECT

public:
    using Command::Command;
    /// Whether that word after "catalog" is for this command.
    static bool isVerb(const QString& word);
    void start() override;

private:
    void update();
    void revert();
    void exportFile(bool isUnlocked = false);
    void key();
    void makeKey();
    void trust();
    void keys();
    void distrust();
    /// Of --trust, or of the words after `catalog trust`: the key's line, or a file that holds it.
    [[nodiscard]] static Result<CatalogKey> keyFrom(const QString& wish);
    void sayKey(const CatalogKey& key, bool isOwn) const;
    /// @param content of an export that goes to nobody's file; @param text %1 = serial, %2 =
    /// publisher
    void sayFile(const CatalogFile& file, const QString& subject, const QString& text,
        const QByteArray& content = {}) const;
};
