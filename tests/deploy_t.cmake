# Trunks, gateways, routes, what all phones begin with, and phone books of a NethVoice.
doppino_add_test(models/deploy/tst_NethVoiceTrunks.cpp LIBRARIES Doppino::Deploy Doppino::Peers)
doppino_add_test(models/deploy/tst_NethVoiceRoutes.cpp LIBRARIES Doppino::Deploy Doppino::Peers)
doppino_add_test(models/deploy/tst_NethVoiceGateways.cpp LIBRARIES Doppino::Deploy Doppino::Peers)
doppino_add_test(models/deploy/tst_NethVoiceScopes.cpp LIBRARIES Doppino::Deploy Doppino::Peers)
