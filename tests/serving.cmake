# The provisioning server: what it serves, what it withstands, and as a program.
doppino_add_test(models/provisioning/tst_ProvisioningServer.cpp LIBRARIES Doppino::Provisioning)
doppino_add_test(models/provisioning/tst_ProvisioningAttacks.cpp LIBRARIES Doppino::Provisioning)
doppino_add_test(app/tst_PhonesServe.cpp LIBRARIES doppino_verify_bench)

# A benchmark, built with the tests and run by hand: bench_serving [SECONDS [CLIENTS [RATE]]]
add_executable(bench_serving bench/bench_serving.cpp)
target_link_libraries(bench_serving PRIVATE Doppino::Provisioning)
