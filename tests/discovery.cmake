# Searching the local network: in memory, on loopback, and between network namespaces (as root).
doppino_add_test(models/discovery/tst_NeighbourMessages.cpp)
doppino_add_test(models/discovery/tst_DiscoveryScope.cpp)
doppino_add_test(models/discovery/tst_DiscoveryJob.cpp SERIAL)
doppino_add_test(app/tst_DiscoverCommand.cpp)
target_compile_definitions(tst_DiscoverCommand PRIVATE DOPPINOCTL="$<TARGET_FILE:doppinoctl>")
add_dependencies(tst_DiscoverCommand doppinoctl)
doppino_add_test(widgets/tst_DiscoveryDialog.cpp WIDGETS)
