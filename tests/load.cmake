# Many calls at once, over lines whose loss and jitter are set.
doppino_add_test(models/certification/tst_CheckLoad.cpp
  LIBRARIES Doppino::Certification Doppino::Peers SERIAL TIMEOUT 300)
target_sources(tst_CheckLoad PRIVATE models/certification/ProviderTrials.cpp)

# A benchmark, built with the tests and run by hand: bench_load [SECONDS]
add_executable(bench_load bench/bench_load.cpp)
target_link_libraries(bench_load PRIVATE Doppino::Certification Doppino::Peers Qt6::Test)
