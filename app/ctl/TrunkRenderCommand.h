// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/Command.h"
#include "models/pbx/TrunkRendering.h"

/// trunk render
class TrunkRenderCommand : public Command {
    Q_OBJECT

public:
    using Command::Command;
    void start() override;

private:
    void render(const Site& site);
    void print(const TrunkRendering& rendering);
    void writeFiles(const TrunkRendering& rendering, const Trunk& trunk);
    [[nodiscard]] QString kind() const { return options().value(QStringLiteral("for")); }
    [[nodiscard]] bool isForNethVoice() const { return kind() == QLatin1String("nethvoice"); }
    [[nodiscard]] QString renderedKind() const;
    [[nodiscard]] TrunkRendering::Secrets secrets() const;
    [[nodiscard]] QJsonObject json(const TrunkRendering& rendering) const;
    void endWith(const TrunkRendering& rendering, const QStringList& paths);
};
