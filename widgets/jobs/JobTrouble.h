// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Error.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPlainTextEdit;
class QToolButton;
class Texts;

/// What went wrong with a job, and what to do; the technical part is folded. Hidden while nothing
/// did.
class JobTrouble : public QWidget {
    Q_OBJECT

public:
    explicit JobTrouble(QWidget* parent = nullptr);

    /// @param jobId another one than before is folded again
    void showError(int jobId, const Error& error);
    void clear();
    void copy() const;

Q_SIGNALS:
    /// There may be less room for others in a moment.
    void jobChanged();

private:
    void buildFold();

    Texts* m_texts;
    QLabel* m_sentence;
    QToolButton* m_unfold;
    QPlainTextEdit* m_detail;
    std::optional<int> m_jobId;
};
