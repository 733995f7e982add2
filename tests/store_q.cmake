# Proof of what the store keeps, and keeps to itself.
doppino_add_test(models/store/tst_OldStores.cpp)

doppino_add_test(app/tst_PlantedPassword.cpp WIDGETS LIBRARIES Doppino::Peers TIMEOUT 600)
target_sources(tst_PlantedPassword PRIVATE
  app/PastedSelection.cpp app/PastedSelection.h app/PlantedBench.cpp app/PlantedBench.h support/CanarySearch.cpp support/CanarySearch.h)
target_link_libraries(tst_PlantedPassword PRIVATE PkgConfig::SODIUM)
target_compile_definitions(tst_PlantedPassword PRIVATE
  DOPPINOCTL="$<TARGET_FILE:doppinoctl>" GATEWAY_PEER="$<TARGET_FILE:gateway-peer>")
add_dependencies(tst_PlantedPassword doppinoctl gateway-peer)

# A benchmark, built with the tests and run by hand: bench_store [SITES]
add_executable(bench_store bench/bench_store.cpp bench/StoreOfMany.cpp bench/StoreOfMany.h)
target_link_libraries(bench_store PRIVATE Doppino::Widgets Doppino::Care Doppino::Peers)
