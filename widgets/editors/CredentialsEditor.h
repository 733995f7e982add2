// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/Catalog.h"

#include <QWidget>

class CodecList;
class FieldBinder;
class QFormLayout;
class QGroupBox;
class QLabel;
class QLineEdit;
class SiteDraft;
class Texts;

/// What the customer's sheet says about the first trunk: only the fields its provider needs, or
/// all of them for one that is not in the list.
class CredentialsEditor : public QWidget {
    Q_OBJECT

public:
    explicit CredentialsEditor(SiteDraft* draft, QWidget* parent = nullptr);

private:
    QGroupBox* buildAccount();
    QGroupBox* buildLines();
    QGroupBox* buildConnection();
    void buildConnectionNames(QFormLayout* form);
    QLineEdit* addAccountField(const char* source, const char* objectName, const QString& key);
    void bindCodecs();
    void showFields();
    void showRow(QWidget* field, bool isShown);
    void showRule();
    [[nodiscard]] const Provider* provider() const;
    [[nodiscard]] QStringList rulesOf(const Provider& provider) const;
    [[nodiscard]] QString ruleText() const;

    SiteDraft* m_draft;
    Texts* m_texts;
    FieldBinder* m_binder;
    QLabel* m_rule;
    QFormLayout* m_accountForm = nullptr;
    QLineEdit* m_username = nullptr;
    QLineEdit* m_password = nullptr;
    QLineEdit* m_number = nullptr;
    QLineEdit* m_authUser = nullptr;
    QGroupBox* m_connection = nullptr;
    CodecList* m_codecs;
};
