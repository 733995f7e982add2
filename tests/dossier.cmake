# Dossiers: their flow, log and ticket; runs and results in the store; the certify commands.
doppino_add_test(models/certification/tst_Dossier.cpp LIBRARIES Doppino::Certification)
target_sources(tst_Dossier PRIVATE ${PROJECT_SOURCE_DIR}/app/ctl/CertifyVerdict.cpp)
doppino_add_test(models/certification/tst_DossierStore.cpp LIBRARIES Doppino::Certification)
doppino_add_test(app/tst_CertifyCommand.cpp LIBRARIES doppino_verify_bench)
