// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListWidget;
class QPushButton;
class TestBench;
class Texts;

/// The files put to a test: a photograph, a capture, a mail.
class AttachmentList : public QWidget {
    Q_OBJECT

public:
    explicit AttachmentList(TestBench* bench, QWidget* parent = nullptr);

    void showTest(const QString& testId);
    [[nodiscard]] QList<QWidget*> tabChain() const;

private:
    void refresh();
    void chooseFile();
    void removeChosen();
    TestBench* m_bench;
    Texts* m_texts;
    QString m_testId;
    QListWidget* m_list;
    QPushButton* m_attach;
    QPushButton* m_remove;
};
