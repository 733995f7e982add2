// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lint/Lint.h"

#include <QTimer>
#include <QWidget>

class CurrentTrunk;
class QLabel;
class QTableWidget;
class QToolButton;
class SiteDraft;
class Texts;

/// What the plan of the trunks will suffer from, as it is typed: a line with the count, and below
/// it, unless it is folded up, a row each with why it matters and the button that helps.
/// Those of the current trunk come first.
class FindingsPanel : public QWidget {
    Q_OBJECT

public:
    FindingsPanel(SiteDraft* draft, CurrentTrunk* current, QWidget* parent = nullptr);

    /// Of all trunks, as last computed.
    [[nodiscard]] const QList<Finding>& findings() const { return m_findings; }
    /// Whether a trunk has a finding that is an error.
    [[nodiscard]] bool hasError(int trunk) const;
    /// Pixels that the rows may take at most.
    void setRoom(int height);

Q_SIGNALS:
    /// A row was chosen: there is the field it is about. @param path JSON path
    void fieldRequested(const QString& path);
    void updated();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void buildHeader();
    void buildTable();
    void compute();
    void showFindings();
    void fillRow(int row);
    void addFix(int row);
    void fix(const Finding& finding);
    void activate(int row);
    void showHeader();
    void fold();
    void begin();
    void fitRows();
    [[nodiscard]] QString sentenceOf(const Finding& finding) const;
    static QString severityWord(Finding::Severity severity);

    SiteDraft* m_draft;
    CurrentTrunk* m_current;
    Texts* m_texts;
    QToolButton* m_header;
    QLabel* m_icon;
    QTableWidget* m_table;
    QTimer m_pending; ///< computed when the keys are handled, not for each
    QList<Finding> m_findings;
    QStringList m_shown; ///< the sentences of the rows
    int m_room = 120;
    bool m_isOpen = false;
    bool m_isFirst = true;
};
