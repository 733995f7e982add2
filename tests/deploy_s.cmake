doppino_add_test(models/deploy/tst_SshLink.cpp LIBRARIES Doppino::Peers)
doppino_add_test(models/deploy/tst_AsteriskDriver.cpp LIBRARIES Doppino::Deploy Doppino::Peers)
target_compile_definitions(tst_AsteriskDriver PRIVATE ASTERISK_PEER="$<TARGET_FILE:asterisk-peer>")
add_dependencies(tst_AsteriskDriver asterisk-peer)
