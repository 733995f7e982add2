# The checks of a certification, against real registrars, callees and name servers.
doppino_add_test(models/certification/tst_CheckConnectivity.cpp
  LIBRARIES Doppino::Certification Doppino::Peers SERIAL TIMEOUT 300)
