// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/Catalog.h"

#include <QWidget>

class CodecList;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;
class Texts;

/// The fields of a catalogue entry that a trunk is configured by.
class EntryEditor : public QWidget {
    Q_OBJECT

public:
    explicit EntryEditor(QWidget* parent = nullptr);

    /// What no field shows (notes, special options) is kept.
    void setEntry(const Provider& entry);
    [[nodiscard]] const Provider& entry() const { return m_entry; }
    /// The name a published entry is known by cannot be changed any more.
    void setIdFixed(bool isFixed);

Q_SIGNALS:
    void edited();

private:
    QWidget* buildServer();
    QWidget* buildBehaviour();
    void addText(
        QFormLayout* form, const char* source, const char* objectName, QString Provider::*member);
    void addNumber(
        QFormLayout* form, const char* source, const char* objectName, int Provider::*member);
    void addRule(
        QFormLayout* form, const char* source, const char* objectName, UserRule Provider::*member);
    void addChoice(QFormLayout* form, const char* source, const char* objectName,
        const QStringList& ids, QString Provider::*member);
    void addFlag(
        QFormLayout* form, const char* source, const char* objectName, bool Provider::*member);
    void addCredentials(QFormLayout* form);
    void change(const std::function<void(Provider&)>& how);

    Texts* m_texts;
    Provider m_entry;
    QList<std::function<void()>> m_refreshers;
    QLineEdit* m_id = nullptr;
    CodecList* m_codecs = nullptr;
    QComboBox* m_dtmf = nullptr;
    bool m_isShowing = false;
};
