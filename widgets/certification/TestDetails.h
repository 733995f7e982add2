// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/certification/CertificationRun.h"

#include <QWidget>

class Banner;
class LadderModel;
class LadderView;
class QLabel;
class QPlainTextEdit;
class QTabWidget;
class QTreeWidget;
class TestBench;
class Texts;

/// What an automatic test came to: the reason and the next step, what was found out, and its
/// messages, which come as it goes while it is the running one.
class TestDetails : public QWidget {
    Q_OBJECT

public:
    explicit TestDetails(TestBench* bench, QWidget* parent = nullptr);

    /// Empty = none is shown.
    void showTest(const QString& testId);
    [[nodiscard]] QList<QWidget*> tabChain() const;

private:
    QWidget* buildFacts();
    QWidget* buildMessages();
    void refresh();
    void showReason(const CertificationResult& result);
    void showFacts(const CertificationResult& result);
    void showMessages(const CertificationResult& result);
    void showLive(const TracedMessage& message);
    void showPartNames();

    TestBench* m_bench;
    Texts* m_texts;
    QString m_testId;
    QTabWidget* m_parts;
    Banner* m_reason;
    QLabel* m_explanation;
    QTreeWidget* m_facts;
    QLabel* m_further;
    LadderModel* m_messages;
    LadderView* m_ladder;
    QPlainTextEdit* m_message;
    QString m_shownKey; ///< test and attempt whose messages are shown
};
