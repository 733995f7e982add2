# The checks of a certification, against real registrars, callees and name servers.
doppino_add_test(models/certification/tst_CheckConnectivity.cpp
  LIBRARIES Doppino::Certification Doppino::Peers HEAVY TIMEOUT 300)
target_sources(tst_CheckConnectivity PRIVATE models/certification/CheckRows.cpp)
doppino_add_test(models/certification/tst_CheckCalls.cpp
  LIBRARIES Doppino::Certification Doppino::Peers HEAVY TIMEOUT 300)
target_sources(tst_CheckCalls PRIVATE
  models/certification/CallCases.cpp models/certification/ProviderTrials.cpp)
