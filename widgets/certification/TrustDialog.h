// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/CatalogFile.h"

#include <QDialog>

class QVBoxLayout;
class Texts;

/// Asks whether the signer of a catalogue file is to be trusted: only a comparison by phone shows
/// that the key is the publisher's.
class TrustDialog : public QDialog {
    Q_OBJECT

public:
    /// @param file with the key in question @param name of the file
    TrustDialog(CatalogFile file, QString name, QWidget* parent = nullptr);

private:
    void buildFields(QVBoxLayout* column);
    void buildButtons(QVBoxLayout* column);
    [[nodiscard]] QString content() const;
    Texts* m_texts;
    CatalogFile m_file;
    QString m_name;
};
