// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class Banner;
class CurrentTrunk;
class FieldBinder;
class QGroupBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QTableWidget;
class SiteDraft;
class Texts;

/// The numbers of the trunk being edited: single ones and blocks (GNR, DID ranges) besides the
/// main one, the number shown when calling out, and how many calls at a time.
class NumbersEditor : public QWidget {
    Q_OBJECT

public:
    NumbersEditor(SiteDraft* draft, CurrentTrunk* current, QWidget* parent = nullptr);

    /// Takes the numbers of a text, one or several a line; says what it did not understand.
    void paste(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildBlocks();
    QHBoxLayout* buildButtons();
    QGroupBox* buildCalls();
    void addBlock();
    void removeBlocks();
    void takeCell(int row, int column);
    void setNumbers(const QStringList& numbers);
    void showNumbers();
    void showRow(int row, const QString& text);
    void showCount();
    [[nodiscard]] const QStringList& numbers() const;

    SiteDraft* m_draft;
    CurrentTrunk* m_current;
    Texts* m_texts;
    FieldBinder* m_binder;
    QTableWidget* m_table;
    QPushButton* m_remove;
    QLabel* m_count;
    Banner* m_banner;
    bool m_isShowing = false;
};
