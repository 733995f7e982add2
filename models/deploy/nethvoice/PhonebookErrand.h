// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/nethvoice/NethVoiceErrand.h"

/// The sources of a NethVoice's phone book.
namespace PhonebookSources {

/// By key: the name, and for any further one of that name its id as well.
QMap<QString, QString> ids(const NethVoiceState& state);
QJsonObject configuration(const NethVoiceState& state, const QString& id);
QString joined(const QMap<QString, QString>& mapping);
QMap<QString, QString> mapping(const QString& field);

} // namespace PhonebookSources

/// Makes, changes and takes away one source: the file goes first, is tried, then kept and read in.
/// Source: NethVoice wizard REST, /phonebook.
class PhonebookErrand : public NethVoiceErrand {
protected:
    void begin() override;

private:
    void checkFields();
    void uploadFile();
    void test();
    void save();
    void post();
    void findNew();
    void readSources(std::function<void()> next);
    void sync(const QString& id);
    void remove();
    [[nodiscard]] QJsonObject body() const;

    QJsonObject m_configuration; ///< as it is, with what was worked out since
    QString m_id;
    QStringList m_idsBefore;
};
