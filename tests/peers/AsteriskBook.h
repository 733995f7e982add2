// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

/// What an Asterisk makes of its configuration files: strict where Asterisk is, and complaining in
/// its words. Source: Asterisk 18, main/config.c, main/config_options.c, res/res_sorcery_config.c,
/// pbx/pbx_config.c
class AsteriskBook {
public:
    explicit AsteriskBook(QString root)
        : m_root(std::move(root))
    {
    }

    /// Reads pjsip.conf and extensions.conf with what they include. What cannot be read leaves the
    /// earlier part as it is.
    /// @return lines for the log, without time
    QStringList load(QJsonObject& loaded);

private:
    struct Line {
        QString section;
        QString key; ///< empty = a section begins
        QString value;
        QString file;
        int number = 0;
    };
    bool readFile(const QString& name, int depth, QString& section);
    bool readLine(
        const QString& text, const QString& file, int number, int depth, QString& section);
    bool include(const QString& what, bool isOptional, int depth, QString& section);
    void loadPjsip(QJsonObject& loaded);
    void loadDialPlan(QJsonObject& loaded);
    void complain(const QString& level, const QString& source, const QString& words);

    QString m_root;
    QList<Line> m_lines;
    QStringList m_complaints;
};
