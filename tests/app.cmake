# The command line against simulated devices, as processes.
doppino_add_test(app/tst_Doppinoctl.cpp TIMEOUT 600)
target_compile_definitions(tst_Doppinoctl PRIVATE
  DOPPINOCTL="$<TARGET_FILE:doppinoctl>" GATEWAY_PEER="$<TARGET_FILE:gateway-peer>")
add_dependencies(tst_Doppinoctl doppinoctl gateway-peer)
doppino_add_test(app/tst_GatewayPrepare.cpp)
target_compile_definitions(tst_GatewayPrepare PRIVATE DOPPINOCTL="$<TARGET_FILE:doppinoctl>")
add_dependencies(tst_GatewayPrepare doppinoctl)
doppino_add_test(app/tst_GatewayHistory.cpp)
target_compile_definitions(tst_GatewayHistory PRIVATE DOPPINOCTL="$<TARGET_FILE:doppinoctl>")
add_dependencies(tst_GatewayHistory doppinoctl)
doppino_add_test(app/tst_GatewayRestore.cpp)
target_compile_definitions(tst_GatewayRestore PRIVATE
  DOPPINOCTL="$<TARGET_FILE:doppinoctl>" GATEWAY_PEER="$<TARGET_FILE:gateway-peer>")
add_dependencies(tst_GatewayRestore doppinoctl gateway-peer)
