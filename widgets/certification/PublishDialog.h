// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/Catalog.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;
class Texts;
struct CatalogKey;

/// Says what publishing does before it is done; asks for the publisher's name the first time, when
/// the key is made that signs this laptop's catalogues.
class PublishDialog : public QDialog {
    Q_OBJECT

public:
    /// @param key nothing = there is none yet
    PublishDialog(
        const Provider& entry, const std::optional<CatalogKey>& key, QWidget* parent = nullptr);

    /// Of the key to be made; empty when there is one.
    [[nodiscard]] QString publisher() const;
    [[nodiscard]] QString note() const;

private:
    void buildFields(QVBoxLayout* column);
    void buildButtons(QVBoxLayout* column);
    [[nodiscard]] QString effect() const;
    static QString contactText(const TechnicalContact& contact);
    Texts* m_texts;
    Provider m_entry;
    QString m_fingerprint; ///< empty = there is no key yet
    QLineEdit* m_publisher;
    QLineEdit* m_note;
    QPushButton* m_publish;
};
