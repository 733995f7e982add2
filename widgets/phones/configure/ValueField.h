// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/provisioning/PhoneFiles.h"
#include "models/provisioning/PhoneParameters.h"

#include <QStackedWidget>

class PasswordEdit;
class QComboBox;
class QLineEdit;
class QSpinBox;

/// The editor for one parameter's value, of the kind that fits it: a choice, a number, a text, a
/// password, a file, a time zone to search for.
class ValueField : public QStackedWidget {
    Q_OBJECT

public:
    explicit ValueField(QWidget* parent = nullptr);

    /// Where ringtones, pictures and firmware are; empty = nowhere.
    void setFolder(const QString& folder) { m_folder = folder; }
    /// @param model nullptr = above the models
    void setParameter(const Catalog& catalog, const PhoneModel* model, const QString& name);
    void setValue(const QString& value);
    [[nodiscard]] QString value() const;
    /// The one that is seen.
    [[nodiscard]] QWidget* field() const { return currentWidget(); }

Q_SIGNALS:
    /// The user has finished a value: chosen it, or left the field.
    void finished();
    /// The user began to change it.
    void edited();

private:
    void buildChoice();
    void nameChoices();
    void buildTexts();
    void buildSearch();
    void use(QWidget* field);
    [[nodiscard]] static QStringList choices(const Catalog& catalog, const PhoneModel* model,
        const Parameter& parameter, const QString& name);
    void offer(const Catalog& catalog, const QString& name, const QStringList& values);
    void offerFiles(const QString& name);
    void offerZones();
    void offerNumbers(const Parameter& parameter);

    QString m_folder;
    QComboBox* m_choice;
    QComboBox* m_search; ///< with free text
    QLineEdit* m_text;
    QSpinBox* m_number;
    PasswordEdit* m_secret;
};
