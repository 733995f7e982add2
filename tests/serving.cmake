# The provisioning server: what it serves, what it withstands, and as a program.
doppino_add_test(models/provisioning/tst_ProvisioningServer.cpp LIBRARIES Doppino::Provisioning)
doppino_add_test(models/provisioning/tst_ProvisioningAttacks.cpp LIBRARIES Doppino::Provisioning)
doppino_add_test(app/tst_PhonesServe.cpp LIBRARIES doppino_verify_bench)
