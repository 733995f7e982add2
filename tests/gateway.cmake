doppino_add_test(models/net/tst_TelnetProtocol.cpp)
doppino_add_test(models/net/tst_CliText.cpp)
doppino_add_test(models/net/tst_CliSession.cpp LIBRARIES Doppino::Peers SERIAL)
doppino_add_test(models/net/tst_TftpPacket.cpp)
doppino_add_test(models/net/tst_TftpTransfer.cpp)
doppino_add_test(models/net/tst_TftpServer.cpp)

doppino_add_test(models/gateway/tst_ConfigTree.cpp LIBRARIES Doppino::Peers)
doppino_add_test(models/gateway/tst_ParameterFormat.cpp)
doppino_add_test(models/gateway/tst_TrinityRender.cpp)
# Its deadlines are a device's, made fifty times shorter: it wants the machine for itself.
doppino_add_test(models/gateway/tst_GatewayJob.cpp LIBRARIES Doppino::Peers SERIAL TIMEOUT 900)

# A benchmark, built with the tests and run by hand: bench_upload <build>/tests/peers/trinity-peer
add_executable(bench_upload ${CMAKE_CURRENT_LIST_DIR}/bench/bench_upload.cpp)
target_link_libraries(bench_upload PRIVATE Doppino::Models Qt6::Test)
target_compile_definitions(bench_upload PRIVATE PEER="$<TARGET_FILE:trinity-peer>")
add_dependencies(bench_upload trinity-peer)
