// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QCompleter;
class QStringListModel;

/// Tags typed one after the other with commas between; offers those that are known.
class TagsEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit TagsEdit(QWidget* parent = nullptr);

    void setKnown(const QStringList& tags);
    /// Normalised.
    [[nodiscard]] QStringList tags() const;
    /// The text stays when it says the same.
    void setTags(const QStringList& tags);

Q_SIGNALS:
    /// By typing or by taking what is offered.
    void tagsEdited(const QStringList& tags);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void offer();
    void take(const QString& tag);
    /// Where the tag begins in which the cursor stands.
    [[nodiscard]] qsizetype start() const;

    QStringListModel* m_known;
    QCompleter* m_completer;
};
