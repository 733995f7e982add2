// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <span>

/// A setting whose value is always the same.
struct SnomSetting {
    const char* name;
    const char* value;
};

/// A Snom settings file; all values are escaped here.
class SnomXml {
public:
    SnomXml();

    /// All that follow belong to this identity; 0 = to the phone.
    void setIdentity(int identity) { m_identity = identity; }
    void set(QByteArrayView name, const QString& value);
    void set(QByteArrayView name, QByteArrayView value);
    void set(QByteArrayView name, int value);
    void setSwitch(QByteArrayView name, bool isOn);
    void setAll(std::span<const SnomSetting> settings);
    /// One the user cannot change on the phone, and one without the attribute at all.
    void setFixed(QByteArrayView name, const QString& value);
    void setBare(QByteArrayView name, const QString& value);

    /// @param alert from 0 @param text of the Alert-Info header @param ringer "Ringer3"
    void setAlert(int alert, const QString& text, const QString& ringer);

    /// Ends the settings; keys follow.
    void beginKeys();
    /// @param index from 0 @param context "1" for the identity, "active" for the one in use
    void key(int index, QByteArrayView context, const QString& label, const QString& action);
    [[nodiscard]] QByteArray take();

private:
    void element(QByteArrayView name, QByteArrayView attributes, const QString& value);
    [[nodiscard]] QByteArray identityAttributes() const;
    int m_identity = 0;
    QByteArray m_bytes;
};
