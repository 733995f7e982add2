# The ways phones find the provisioning server, against real DHCP servers and played services.
doppino_add_test(models/reach/tst_DhcpOptions.cpp LIBRARIES Doppino::Provisioning Doppino::Peers)
doppino_add_test(models/reach/tst_Reach.cpp LIBRARIES Doppino::Provisioning Doppino::Peers)
doppino_add_test(models/reach/tst_Redirect.cpp LIBRARIES Doppino::Provisioning Doppino::Peers)
doppino_add_test(app/tst_PhonesReach.cpp LIBRARIES Doppino::Peers)
target_compile_definitions(tst_PhonesReach PRIVATE DOPPINOCTL="$<TARGET_FILE:doppinoctl>")
add_dependencies(tst_PhonesReach doppinoctl)
