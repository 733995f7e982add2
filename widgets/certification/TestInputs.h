// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;
class QLineEdit;
class QToolButton;
class TestBench;
class Texts;

/// What the tester must know before he begins: numbers to call, channels agreed. Folds up to one
/// line that says what is there and what is missing.
class TestInputs : public QWidget {
    Q_OBJECT

public:
    explicit TestInputs(TestBench* bench, QWidget* parent = nullptr);

    [[nodiscard]] QWidget* header() const;
    [[nodiscard]] const QList<QWidget*>& fields() const { return m_fields; }

Q_SIGNALS:
    /// The fields are others now.
    void rebuilt();

private:
    void rebuild();
    void addField(int index);
    void refresh();
    void showSummary();
    void setOpen(bool isOpen);
    [[nodiscard]] QStringList missing() const;

    TestBench* m_bench;
    Texts* m_texts;
    QToolButton* m_header;
    QLabel* m_summary;
    QWidget* m_form;
    QGridLayout* m_grid;
    QList<QWidget*> m_fields;
};
