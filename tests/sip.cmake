doppino_add_test(models/sip/tst_SipAgent.cpp LIBRARIES Doppino::Sip Doppino::Peers)
