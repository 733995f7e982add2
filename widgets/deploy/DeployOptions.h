// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class Texts;

/// What of the site is deployed, and whether the PBX announces its phones.
class DeployOptions : public QWidget {
    Q_OBJECT

public:
    explicit DeployOptions(QWidget* parent = nullptr);

    /// As DeployRequest::groups has them; empty = all.
    [[nodiscard]] QStringList groups() const;
    void setGroups(const QStringList& groups);
    [[nodiscard]] bool isAnyChosen() const;
    [[nodiscard]] bool isUsingRedirect() const;
    /// Only some PBXs can announce phones.
    void setOfferingRedirect(bool isOffering);

Q_SIGNALS:
    void changed();

private:
    struct Group {
        QString name;
        QCheckBox* box;
    };
    Texts* m_texts;
    QList<Group> m_groups;
    QCheckBox* m_redirect;
};
