// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/CatalogFile.h"

#include <QObject>

class DossierDesk;
class QWidget;
class TestBench;

/// Brings the certified entry of the dossier on the desk into the catalogue, after a question that
/// says what happens.
class Publisher : public QObject {
    Q_OBJECT

public:
    Publisher(DossierDesk* desk, TestBench* bench, QWidget* window);

    /// What stands in the way; nothing = it can be published.
    [[nodiscard]] std::optional<Error> obstacle() const;
    void ask();
    /// The catalogue in use as a signed file, for other laptops.
    void saveCatalogue();

Q_SIGNALS:
    void published(const CatalogFile& file);
    void saved(const QString& path);
    void failed(const Error& error);

private:
    void publish(const Provider& entry, const QString& publisher, const QString& note);
    DossierDesk* m_desk;
    TestBench* m_bench;
    QWidget* m_window;
};
