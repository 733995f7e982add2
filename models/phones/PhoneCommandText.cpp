// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/TextLanguage.h"
#include "models/phones/PhoneCommands.h"

#include <QCoreApplication>

#include <array>

namespace {

using CommandName = PhoneCommands::Name;

struct CommandWords {
    CommandName name;
    const char* stable;
    const char* plain;
    const char* counted;
};

// clang-format off
constexpr std::array commandWords {
    CommandWords { CommandName::Add, "add",
        QT_TRANSLATE_NOOP("PhoneCommands", "Add phones"),
        QT_TRANSLATE_N_NOOP("PhoneCommands", "Add %n phone(s)") },
    CommandWords { CommandName::Remove, "remove",
        QT_TRANSLATE_NOOP("PhoneCommands", "Remove phones"),
        QT_TRANSLATE_N_NOOP("PhoneCommands", "Remove %n phone(s)") },
    CommandWords { CommandName::Assign, "assign",
        QT_TRANSLATE_NOOP("PhoneCommands", "Assign phones"),
        QT_TRANSLATE_N_NOOP("PhoneCommands", "Assign %n phone(s)") },
    CommandWords { CommandName::AssignInOrder, "assign_in_order",
        QT_TRANSLATE_NOOP("PhoneCommands", "Assign phones in order"),
        QT_TRANSLATE_N_NOOP("PhoneCommands", "Assign %n phone(s) in order") },
    CommandWords { CommandName::SwapPhone, "swap_phone",
        QT_TRANSLATE_NOOP("PhoneCommands", "Swap a phone"),
        QT_TRANSLATE_N_NOOP("PhoneCommands", "Swap %n phone(s)") },
    CommandWords { CommandName::SwapUsers, "swap_users",
        QT_TRANSLATE_NOOP("PhoneCommands", "Swap the phones of two users"),
        QT_TRANSLATE_N_NOOP("PhoneCommands", "Swap %n phone(s) of two users") },
    CommandWords { CommandName::Release, "release",
        QT_TRANSLATE_NOOP("PhoneCommands", "Release phones"),
        QT_TRANSLATE_N_NOOP("PhoneCommands", "Release %n phone(s)") },
    CommandWords { CommandName::SetModel, "set_model",
        QT_TRANSLATE_NOOP("PhoneCommands", "Set the model"),
        QT_TRANSLATE_N_NOOP("PhoneCommands", "Set the model of %n phone(s)") },
    CommandWords { CommandName::SetSerial, "set_serial",
        QT_TRANSLATE_NOOP("PhoneCommands", "Set the serial number"),
        QT_TRANSLATE_N_NOOP("PhoneCommands", "Set the serial number of %n phone(s)") },
    CommandWords { CommandName::SetLabel, "set_label",
        QT_TRANSLATE_NOOP("PhoneCommands", "Set the label"),
        QT_TRANSLATE_N_NOOP("PhoneCommands", "Set the label of %n phone(s)") },
    CommandWords { CommandName::SetParameter, "set_parameter",
        QT_TRANSLATE_NOOP("PhoneCommands", "Change a setting"),
        QT_TRANSLATE_N_NOOP("PhoneCommands", "Change a setting of %n phone(s)") },
    CommandWords { CommandName::CopyModel, "copy_model",
        QT_TRANSLATE_NOOP("PhoneCommands", "Copy a phone model"),
        QT_TRANSLATE_N_NOOP("PhoneCommands", "Copy a phone model for %n phone(s)") },
    CommandWords { CommandName::RemoveModel, "remove_model",
        QT_TRANSLATE_NOOP("PhoneCommands", "Remove a phone model"),
        QT_TRANSLATE_N_NOOP("PhoneCommands", "Remove a phone model from %n phone(s)") },
    CommandWords { CommandName::MakePasswords, "make_passwords",
        QT_TRANSLATE_NOOP("PhoneCommands", "Make passwords"),
        QT_TRANSLATE_N_NOOP("PhoneCommands", "Make passwords for %n phone(s)") },
    CommandWords { CommandName::Import, "import",
        QT_TRANSLATE_NOOP("PhoneCommands", "Import phones"),
        QT_TRANSLATE_N_NOOP("PhoneCommands", "Import %n phone(s)") },
};
// clang-format on

constexpr bool commandWordsAreInOrder()
{
    for (std::size_t i = 0; i < commandWords.size(); ++i)
        if (std::size_t(commandWords[i].name) != i)
            return false;
    return true;
}
static_assert(commandWordsAreInOrder(), "one row per name, in the order of the enum");
static_assert(commandWords.back().name == CommandName::Import);

} // namespace

namespace PhoneCommands {

QString name(Name name) { return QString::fromLatin1(commandWords[std::size_t(name)].stable); }

QString text(Name name, int count)
{
    const CommandWords& words = commandWords[std::size_t(name)];
    return count > 0 ? TextLanguage::translate("PhoneCommands", words.counted, nullptr, count)
                     : TextLanguage::translate("PhoneCommands", words.plain);
}

} // namespace PhoneCommands
