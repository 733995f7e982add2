# The ways phones find the provisioning server, against real DHCP servers and played services.
doppino_add_test(models/reach/tst_DhcpOptions.cpp LIBRARIES Doppino::Provisioning Doppino::Peers)
