// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class FieldBinder;
class QComboBox;
class QFormLayout;
class QGroupBox;
class QLineEdit;
class QPushButton;
class SiteDraft;
class TagsEdit;
class Texts;

/// Who the customer is, the network the phones stand in, and the PBX they belong to.
class SiteEditor : public QWidget {
    Q_OBJECT

public:
    explicit SiteEditor(SiteDraft* draft, QWidget* parent = nullptr);

    /// Tags of other sites, to be offered.
    void setKnownTags(const QStringList& tags);

private:
    QGroupBox* buildCustomer();
    QGroupBox* buildNetwork();
    QGroupBox* buildPbx();
    void buildPapers(QFormLayout* form);
    void buildPbxLogin(QFormLayout* form);
    void buildSsh(QFormLayout* form);
    void editSsh();
    void bindDns();
    void bindTimezone();
    void buildTags(QFormLayout* form);
    void suggestAddresses();

    SiteDraft* m_draft;
    Texts* m_texts;
    FieldBinder* m_binder;
    QComboBox* m_timezone = nullptr;
    QLineEdit* m_gateway = nullptr;
    QLineEdit* m_dns = nullptr;
    QPushButton* m_ssh = nullptr;
    TagsEdit* m_tags = nullptr;
};
