# The web interfaces of a NethVoice.
doppino_add_test(models/deploy/tst_NethVoiceLogIn.cpp LIBRARIES Doppino::Deploy Doppino::Peers)
doppino_add_test(models/deploy/tst_NethVoiceSession.cpp LIBRARIES Doppino::Deploy Doppino::Peers)
doppino_add_test(models/deploy/tst_NethVoiceDriver.cpp LIBRARIES Doppino::Deploy Doppino::Peers)
