// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/site/SiteMerge.h"

#include <QDateTime>
#include <QDialog>

class ConflictModel;
class DataTable;
class QLabel;
class QPushButton;
class QVBoxLayout;
class TableProxy;
class Texts;

/// Where two sides changed the same values of a site, the user says for each one which counts.
/// Nothing is changed before it is accepted, and that needs every row decided.
class ConflictDialog : public QDialog {
    Q_OBJECT

public:
    /// Where the other side comes from.
    enum class Kind {
        Colleague, ///< mine: this window; theirs: what is stored
        JobFile, ///< mine: this database; theirs: the file
        Copy, ///< mine: the copy on this laptop; theirs: the team's database
    };
    struct Words {
        Kind kind = Kind::Colleague;
        QString site;
        QString who {}; ///< of the other side; empty = not known
        QDateTime at {};
    };
    ConflictDialog(
        const QList<SiteConflict>& conflicts, const Words& words, QWidget* parent = nullptr);

    [[nodiscard]] SiteMerge::Choices choices() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildTable(QVBoxLayout* column);
    void buildChoices(QVBoxLayout* column);
    void buildButtons(QVBoxLayout* column);
    void choose(SiteMerge::Side side);
    void showState();
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString sideName(SiteMerge::Side side) const;
    [[nodiscard]] QVariant dressed(const QModelIndex& source, int role) const;

    Words m_words;
    Texts* m_texts;
    ConflictModel* m_model;
    TableProxy* m_proxy;
    DataTable* m_table;
    QLabel* m_state;
    QPushButton* m_accept = nullptr;
};
