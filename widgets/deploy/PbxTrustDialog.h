// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Error.h"

#include <QDialog>

class QCheckBox;
class QFormLayout;
class QPushButton;
class QVBoxLayout;
class Texts;

/// Asks whether this is the PBX: its certificate is not known, or is another one than before, or
/// its SSH key is. Only comparing fingerprints can tell; nothing was sent yet.
class PbxTrustDialog : public QDialog {
    Q_OBJECT

public:
    /// @param error that asks(); what it is about
    explicit PbxTrustDialog(const Error& error, QWidget* parent = nullptr);

    /// Whether an error is such a question.
    static bool asks(const Error& error);
    /// The fingerprint found, as PbxAccess::accepted takes it.
    [[nodiscard]] QString found() const;
    /// In groups of four, as it is read out on the phone, without its kind.
    static QString grouped(const QString& fingerprint);

private:
    void buildFingerprints(QVBoxLayout* column);
    void addFingerprint(
        QFormLayout* form, const char* source, const QString& value, const char* objectName);
    void buildButtons(QVBoxLayout* column);
    [[nodiscard]] bool isChange() const;
    [[nodiscard]] QString content() const;
    Texts* m_texts;
    Error m_error;
    QCheckBox* m_compared = nullptr; ///< of a change
    QPushButton* m_trust = nullptr;
};
