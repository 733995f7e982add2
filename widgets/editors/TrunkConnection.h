// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGroupBox>

class CurrentTrunk;
class FieldBinder;
class QComboBox;
class QFormLayout;
class SiteDraft;
class Texts;

/// How a trunk is reached and which names and forms are used there: all that the catalogue knows
/// of a certified provider and a person must state of another one.
class TrunkConnection : public QGroupBox {
    Q_OBJECT

public:
    TrunkConnection(SiteDraft* draft, CurrentTrunk* current, QWidget* parent = nullptr);

private:
    void buildServer(QFormLayout* form);
    void buildNames(QFormLayout* form);
    void buildForms(QFormLayout* form);
    void buildExpiry(QFormLayout* form);
    template <typename Member>
    void addText(QFormLayout* form, const char* source, const char* objectName, const char* key,
        Member member, const char* placeholder = nullptr);
    template <typename Member>
    QComboBox* addChoice(QFormLayout* form, const char* source, const char* objectName,
        const char* key, const QStringList& ids, Member member);

    SiteDraft* m_draft;
    CurrentTrunk* m_current;
    Texts* m_texts;
    FieldBinder* m_binder;
};
