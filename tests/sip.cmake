doppino_add_test(models/sip/tst_SipAgent.cpp LIBRARIES Doppino::Sip Doppino::Peers)
doppino_add_test(models/sip/tst_SessionDescription.cpp LIBRARIES Doppino::Sip)
doppino_add_test(models/sip/tst_EModel.cpp LIBRARIES Doppino::Sip)
doppino_add_test(models/sip/tst_RtpReception.cpp LIBRARIES Doppino::Sip)
# It lives where libre does, and measures time: it wants the machine for itself.
doppino_add_test(models/sip/tst_RtpStream.cpp LIBRARIES Doppino::Sip PkgConfig::RE SERIAL)
target_include_directories(tst_RtpStream SYSTEM PRIVATE ${RE_INCLUDE})
target_compile_definitions(tst_RtpStream PRIVATE
  HAVE_INTTYPES_H HAVE_STDBOOL_H HAVE_INET6 USE_OPENSSL)
doppino_add_test(models/sip/tst_SipAgentRegister.cpp LIBRARIES Doppino::Sip Doppino::Peers)
doppino_add_test(models/sip/tst_SipResolve.cpp LIBRARIES Doppino::Sip Doppino::Peers)
