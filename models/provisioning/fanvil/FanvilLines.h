// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <span>

/// A setting whose value is always the same.
struct FanvilSetting {
    const char* key;
    const char* value;
};

/// A Fanvil configuration file: modules, parts within them, keys padded up to the colon.
class FanvilLines {
public:
    enum class Style {
        X3, ///< keys cut at the padding's width
        X5,
    };
    explicit FanvilLines(Style style);

    /// "NET CONFIG" opens <NET CONFIG MODULE>.
    void module(const char* name);
    /// @param name with its hyphens: "--SIP Line List--"
    /// @param width of the keys that follow, until the next part or module
    void part(QByteArrayView name, int width = normalWidth);
    /// What all keys that follow begin with, until the next part or module: "SIP1 ".
    void setPrefix(QByteArray prefix) { m_prefix = std::move(prefix); }
    void set(QByteArrayView key, QByteArrayView value);
    void set(QByteArrayView key, const QString& value);
    void set(QByteArrayView key, int value);
    void setSwitch(QByteArrayView key, bool isOn) { set(key, isOn ? 1 : 0); }
    void setAll(std::span<const FanvilSetting> settings);
    /// One of a key's settings: this many blanks between key and colon, nothing cut.
    void setKey(QByteArrayView key, int blanks, const QString& value);
    [[nodiscard]] QByteArray take();

    static constexpr int normalWidth = 19;

private:
    void begin(QByteArrayView key);
    Style m_style;
    int m_width = normalWidth;
    QByteArray m_prefix;
    QByteArray m_bytes;
};
