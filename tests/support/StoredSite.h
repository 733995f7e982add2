// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/StoreFixture.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

/// For tests of what is made of one site: folder, unlocked store and site are new for each of them.
class StoredSite : public QObject {
protected:
    /// Call it in init(). False when it cannot be had.
    [[nodiscard]] bool begin(const Site& site)
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = StoreFixture::openUnlocked(m_folder->filePath(QStringLiteral("doppino.sqlite")));
        m_site = site;
        return m_store && save();
    }
    [[nodiscard]] bool save()
    {
        return m_store->sites().save(m_site, QStringLiteral("test")).has_value();
    }
    /// Call it in cleanup().
    void end()
    {
        m_store.reset();
        m_folder.reset();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    Site m_site;
};
