// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/CatalogFile.h"

#include <QObject>

class Banner;
class PrivateFile;
class Store;
class VaultGate;
class QWidget;

/// Hands the catalogue in use on to other laptops, takes theirs, and goes back. What came of it,
/// refusals included, is said in the banner.
class CatalogActions : public QObject {
    Q_OBJECT

public:
    /// @param window parent of the dialogs @param banner lives as long as the window
    CatalogActions(VaultGate* gate, Banner* banner, QWidget* window);

    void setStore(Store* store) { m_store = store; }
    void save();
    void take();
    void goBack();

Q_SIGNALS:
    /// Another catalogue is in use.
    void catalogChanged();

private:
    void askForPublisher();
    void makeKey(const QString& publisher);
    void writeFile(const CatalogFile& file);
    void saySaved(const QString& path);
    void takeFile(const QString& path);
    void take(const QByteArray& bytes, const QString& name,
        const std::optional<CatalogKey>& alsoTrusted = {});
    void askForTrust(const QByteArray& bytes, const QString& name);
    void askToGoBack(const QString& inUse, const QString& earlier);
    void revert();
    /// Somebody new uses the name of somebody trusted.
    void sayOtherKey(const Error& error);
    void sayError(const Error& error);
    /// For the middle of a sentence.
    static QString nameOf(const std::optional<CatalogFile>& file);

    Store* m_store = nullptr;
    VaultGate* m_gate;
    Banner* m_banner;
    QWidget* m_window;
    PrivateFile* m_writer;
    CatalogKey m_savedKey;
    qint64 m_savedSerial = 0;
};
