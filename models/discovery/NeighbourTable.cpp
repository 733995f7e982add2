// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/discovery/NeighbourTable.h"

#include "models/platform/KernelNeighbourTable.h"

namespace {

NeighbourTable::Factory& factoryInUse()
{
    static NeighbourTable::Factory factory;
    return factory;
}

} // namespace

std::unique_ptr<NeighbourTable> NeighbourTable::create()
{
    const Factory& factory = factoryInUse();
    return factory ? factory() : std::make_unique<KernelNeighbourTable>();
}

void NeighbourTable::setFactory(Factory factory) { factoryInUse() = std::move(factory); }
