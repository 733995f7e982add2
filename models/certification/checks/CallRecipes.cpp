// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/certification/checks/OwnCallCheck.h"

namespace {

const CallRecipe* recipeIn(std::span<const CallRecipe> recipes, const QString& name)
{
    for (const CallRecipe& each : recipes)
        if (name == QLatin1String(each.name))
            return &each;
    return nullptr;
}

std::unique_ptr<Check> checkOf(
    CheckLine& line, const CertificationTest& test, std::span<const CallRecipe> recipes)
{
    const CallRecipe* const recipe = recipeIn(recipes, test.check);
    return recipe ? std::make_unique<OwnCallCheck>(line, test, *recipe) : nullptr;
}

} // namespace

const CallRecipe* CallRecipes::find(const QString& name)
{
    for (const auto group : { calls, numbers, speech, features })
        if (const CallRecipe* recipe = recipeIn(group(), name))
            return recipe;
    return nullptr;
}

std::unique_ptr<Check> CheckGroups::calls(CheckLine& line, const CertificationTest& test)
{
    return checkOf(line, test, CallRecipes::calls());
}

std::unique_ptr<Check> CheckGroups::numbers(CheckLine& line, const CertificationTest& test)
{
    return checkOf(line, test, CallRecipes::numbers());
}

std::unique_ptr<Check> CheckGroups::speech(CheckLine& line, const CertificationTest& test)
{
    return checkOf(line, test, CallRecipes::speech());
}

std::unique_ptr<Check> CheckGroups::features(CheckLine& line, const CertificationTest& test)
{
    return checkOf(line, test, CallRecipes::features());
}
