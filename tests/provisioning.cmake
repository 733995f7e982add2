# What phones are configured with, and what the store keeps of them.
doppino_add_test(models/provisioning/tst_PhoneParameters.cpp LIBRARIES Doppino::Provisioning)
doppino_add_test(models/store/tst_PhoneStore.cpp)
