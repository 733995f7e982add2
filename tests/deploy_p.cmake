# deploy as a process, against a simulated NethVoice.
add_library(doppino_deploy_bench STATIC app/DeployBench.cpp app/DeployBench.h)
target_link_libraries(doppino_deploy_bench PUBLIC doppino_verify_bench)
target_compile_definitions(doppino_deploy_bench PRIVATE
  TEST_DATA_DIR="${CMAKE_CURRENT_SOURCE_DIR}/data")
doppino_add_test(app/tst_DeployThereAndBack.cpp LIBRARIES doppino_deploy_bench HEAVY TIMEOUT 600)
doppino_add_test(app/tst_DeployKilled.cpp LIBRARIES doppino_deploy_bench HEAVY TIMEOUT 900)

# A benchmark, built with the tests and run by hand: bench_deploy [MS]
add_executable(bench_deploy bench/bench_deploy.cpp)
target_link_libraries(bench_deploy PRIVATE doppino_deploy_bench)
