// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/PbxObject.h"

/// What is looked after on an Asterisk: two main files, what they include, and Doppino's own files
/// in the included folders.
class AsteriskState {
public:
    /// One of Doppino's files.
    struct File {
        QByteArray content;
        int mode = 0640;
        bool operator==(const File&) const = default;
    };

    static AsteriskState of(const PbxState& state) { return AsteriskState(state.content); }
    AsteriskState() = default;

    [[nodiscard]] const QJsonObject& content() const { return m_content; }
    /// The configuration folder: "/etc/asterisk"
    [[nodiscard]] QString root() const;
    void setRoot(const QString& folder);
    /// The line by which a main file includes a folder; empty = none does.
    [[nodiscard]] QString include(const QString& mainFile) const;
    void setInclude(const QString& mainFile, const QString& line);
    /// By path below the configuration folder: "pjsip.d/doppino-voip1.conf"
    [[nodiscard]] QMap<QString, File> files() const;
    void setFile(const QString& path, const std::optional<File>& file);
    /// Files were written and the PBX may not have read them yet.
    [[nodiscard]] bool isPending() const;
    void setPending(bool isPending);
    [[nodiscard]] bool hasTransport() const;
    void setTransport(bool isThere);

    /// The folder that the line includes, all its files named *.conf; empty when it is none such.
    static QString folderOf(const QString& line);
    /// The last such line of a file.
    static QString findInclude(const QByteArray& content);
    /// The folder of new files for a main file, included already or not.
    [[nodiscard]] QString folder(const QString& mainFile) const;
    /// The line that is added when there is none.
    static QString newInclude(const QString& mainFile);
    /// Whether a file of that name is Doppino's.
    static bool isOwnName(const QString& name);

private:
    explicit AsteriskState(QJsonObject content)
        : m_content(std::move(content))
    {
    }
    QJsonObject m_content;
};
