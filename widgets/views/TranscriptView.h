// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/TranscriptText.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class Texts;

/// What was said on a device's console, as it comes; to be searched and copied, never edited.
/// Takes text that is redacted already.
class TranscriptView : public QWidget {
    Q_OBJECT

public:
    explicit TranscriptView(QWidget* parent = nullptr);

    void append(Job::Direction direction, const QString& text);
    void setText(const TranscriptText& text);
    void clear();
    /// All of it, what was sent marked with "> " at the beginning of its line.
    [[nodiscard]] QString text() const { return m_text.text(); }

private:
    void findNext();
    void copy();
    Texts* m_texts;
    QPlainTextEdit* m_view;
    QLineEdit* m_search;
    QLabel* m_found;
    TranscriptText m_text;
};
