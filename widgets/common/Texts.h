// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

#include <functional>

class QAbstractButton;
class QAction;
class QFormLayout;
class QGroupBox;
class QLabel;
class QLineEdit;
class QWidget;

/// Keeps the texts of one widget in the current language. Every text is handed over once, as an
/// English source marked with QT_TR_NOOP inside a method of the owner's class; on
/// QEvent::LanguageChange all of them are set again. Names for assistive technology and for tests
/// stay the English label, without mnemonic and colon.
class Texts : public QObject {
    Q_OBJECT

public:
    /// @param owner also the translation context (its class name) and the parent
    explicit Texts(QWidget* owner);

    /// A row "&Label: field" of a form; gives the field its buddy, accessibleName and objectName.
    QLabel* row(QFormLayout* form, const char* source, QWidget* field, const char* objectName);
    /// The same for a label placed elsewhere.
    QLabel* label(const char* source, QWidget* field, const char* objectName);
    /// A check box, push button or tool button with its own text.
    void button(QAbstractButton* button, const char* source, const char* objectName);
    void action(QAction* action, const char* source, const char* objectName);
    void group(QGroupBox* box, const char* source);
    /// A heading or explanation that names nothing.
    void plain(QLabel* label, const char* source);
    void placeholder(QLineEdit* edit, const char* source);
    void toolTip(QWidget* widget, const char* source);
    /// A table, list or view: accessibleName (English) without a visible text of its own.
    void name(QWidget* widget, const char* source, const char* objectName);
    /// Runs now and on each change of language; for texts with values in them.
    void always(std::function<void()> refresh);

    /// Runs now and whenever the owner's font is another one; for sizes that follow the text.
    void measured(std::function<void()> measure);

    /// The English label of a source: "&Name:" gives "Name".
    static QString englishName(const char* source);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QString translated(const char* source) const;
    QWidget* m_owner;
    QList<std::function<void()>> m_refreshers;
    QList<std::function<void()>> m_measurers;
};
