# The live test of a trunk: what is found out, as values.
doppino_add_test(models/trunktest/tst_Verdict.cpp LIBRARIES Doppino::Sip)
doppino_add_test(models/trunktest/tst_TrunkRewriting.cpp LIBRARIES Doppino::Sip)
doppino_add_test(models/trunktest/tst_TrunkTestFacts.cpp LIBRARIES Doppino::Sip)
doppino_add_test(models/trunktest/tst_TrunkTestExport.cpp LIBRARIES Doppino::Sip)
doppino_add_test(models/trunktest/tst_TrunkTestRecord.cpp LIBRARIES Doppino::Sip)
doppino_add_test(models/trunktest/tst_TrunkTestJob.cpp
  LIBRARIES Doppino::Sip Doppino::Peers HEAVY TIMEOUT 600)

# The live test of a trunk, as a program, against real SIP servers, callees and name servers.
add_library(doppino_verify_bench STATIC app/VerifyBench.cpp app/VerifyBench.h)
target_link_libraries(doppino_verify_bench PUBLIC Doppino::Peers Doppino::Models)
target_compile_definitions(doppino_verify_bench PRIVATE DOPPINOCTL="$<TARGET_FILE:doppinoctl>")
add_dependencies(doppino_verify_bench doppinoctl)
doppino_add_test(app/tst_TrunkVerify.cpp LIBRARIES doppino_verify_bench)
doppino_add_test(app/tst_TrunkVerifyCall.cpp LIBRARIES doppino_verify_bench)
doppino_add_test(app/tst_TrunkVerifyEnds.cpp LIBRARIES doppino_verify_bench)

# A benchmark, built with the tests and run by hand: bench_catalogue
add_executable(bench_catalogue ${CMAKE_CURRENT_LIST_DIR}/bench/bench_catalogue.cpp)
target_link_libraries(bench_catalogue PRIVATE doppino_verify_bench)
add_executable(bench_verify ${CMAKE_CURRENT_LIST_DIR}/bench/bench_verify.cpp)
target_link_libraries(bench_verify PRIVATE doppino_verify_bench)
target_compile_definitions(bench_catalogue PRIVATE SOURCE_DIR="${PROJECT_SOURCE_DIR}")
