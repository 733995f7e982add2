// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/Catalog.h"

#include <QScrollArea>

class QFormLayout;
class QLabel;
class QVBoxLayout;
class Texts;

/// What the catalogue knows about one provider, and what that means for support.
class ProviderDetails : public QScrollArea {
    Q_OBJECT

public:
    explicit ProviderDetails(std::shared_ptr<const Catalog> catalog, QWidget* parent = nullptr);

    /// @param id empty for a provider that is not in the list
    /// @param kept what the trunk keeps of it instead of the catalogue's entry; nullptr = nothing
    void showProvider(const QString& id, std::shared_ptr<const Provider> kept = nullptr);
    /// Before anything was chosen.
    void showNothing();

private:
    void buildValues(QVBoxLayout* layout);
    QLabel* addValue(const char* source, const char* objectName);
    void refresh();
    void showSupport(const Provider* listed);
    void showValues(const Provider& provider);
    [[nodiscard]] QString notesOf(const Provider& provider) const;
    [[nodiscard]] QString sourceOf(const Provider& provider) const;

    std::shared_ptr<const Catalog> m_catalog;
    Texts* m_texts;
    bool m_isChosen = false;
    QString m_id;
    std::shared_ptr<const Provider> m_kept;
    QLabel* m_title;
    QLabel* m_badgeIcon;
    QLabel* m_badge;
    QLabel* m_support;
    QWidget* m_values;
    QFormLayout* m_form = nullptr;
    QLabel* m_host = nullptr;
    QLabel* m_port = nullptr;
    QLabel* m_transport = nullptr;
    QLabel* m_registrar = nullptr;
    QLabel* m_codecs = nullptr;
    QLabel* m_source = nullptr;
    QLabel* m_notes;
};
