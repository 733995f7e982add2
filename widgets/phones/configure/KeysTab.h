// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Error.h"
#include "models/provisioning/KeyLayout.h"

#include <QWidget>

class CurrentScope;
class KeyEditor;
class PhonePicture;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class Texts;
struct PictureKey;

/// The keys of a model or of one phone, on its picture, and beside it the one being edited.
class KeysTab : public QWidget {
    Q_OBJECT

public:
    explicit KeysTab(CurrentScope* current, QWidget* parent = nullptr);

Q_SIGNALS:
    void refused(const Error& error);

private:
    void build();
    QWidget* buildPicture();
    void showScope();
    void fillSheets(const QList<KeySheet>& sheets);
    [[nodiscard]] QString sheetText(const KeySheet& sheet) const;
    [[nodiscard]] PictureKey describe(const KeyPlace& place) const;
    void move(const KeyPlace& from, const KeyPlace& to);
    void fillBlf();
    void copyKeys();

    CurrentScope* m_current;
    Texts* m_texts;
    QStackedWidget* m_stack;
    QLabel* m_hint;
    QLabel* m_help;
    QComboBox* m_sheets;
    PhonePicture* m_picture;
    KeyEditor* m_editor;
    QPushButton* m_fill;
    QPushButton* m_copy;
};
