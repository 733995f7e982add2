// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/Catalog.h"

#include <QWidget>

class CatalogueValues;
class CodecList;
class CurrentTrunk;
class FieldBinder;
class PasswordEdit;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QGroupBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;
class SiteDraft;
class Texts;
class TrunkConnection;

/// The account of the trunk being edited: the four fields a certified provider needs, each in that
/// provider's own terms, or all of them for one that is not in the list.
class CredentialsEditor : public QWidget {
    Q_OBJECT

public:
    CredentialsEditor(SiteDraft* draft, CurrentTrunk* current, QWidget* parent = nullptr);

private:
    QGroupBox* buildAccount();
    void buildMode();
    void buildIdentity();
    QGroupBox* buildCodecs();
    void placeSpeech(bool isStating);
    QLabel* makeHint(const char* objectName);
    QLabel* addHint(QFormLayout* form, const char* objectName);
    QLineEdit* addAccountField(const char* source, const char* objectName, const QString& key);
    void bindCodecs();
    void showFields();
    void showRow(QWidget* field, bool isShown);
    void showTexts();
    void showHint(QLabel* hint, const QString& text);
    [[nodiscard]] std::shared_ptr<const Provider> provider() const;
    [[nodiscard]] QStringList rulesOf(const Provider& provider) const;
    [[nodiscard]] QString ruleText() const;
    [[nodiscard]] QString userHint(const Provider& provider) const;
    [[nodiscard]] QString numberHint(const Provider& provider) const;
    [[nodiscard]] QString codecHint(const Provider& provider) const;

    SiteDraft* m_draft;
    CurrentTrunk* m_current;
    Texts* m_texts;
    FieldBinder* m_binder;
    QLabel* m_rule;
    QFormLayout* m_accountForm = nullptr;
    QComboBox* m_mode = nullptr;
    QLabel* m_modeLabel = nullptr;
    QLabel* m_modeHint = nullptr;
    QLineEdit* m_username = nullptr;
    QLabel* m_userHint = nullptr;
    PasswordEdit* m_password = nullptr;
    QLabel* m_passwordHint = nullptr;
    QLineEdit* m_number = nullptr;
    QLabel* m_numberHint = nullptr;
    QLineEdit* m_authUser = nullptr;
    QCheckBox* m_peerToPeer = nullptr;
    QCheckBox* m_onlyThese = nullptr;
    CodecList* m_codecs;
    QGroupBox* m_speech = nullptr;
    QVBoxLayout* m_left = nullptr;
    QVBoxLayout* m_right = nullptr;
    QLabel* m_codecHint = nullptr;
    CatalogueValues* m_known = nullptr;
    TrunkConnection* m_connection = nullptr;
};
