# Tests of models/ without gateways and network, and of the layers.
doppino_add_test(tst_Layers.cpp)
target_compile_definitions(tst_Layers PRIVATE QT_HEADER_DIR="${QT6_INSTALL_PREFIX}/${QT6_INSTALL_HEADERS}")

doppino_add_test(models/core/tst_Error.cpp)
doppino_add_test(models/core/tst_ErrorText.cpp)
doppino_add_test(models/core/tst_Job.cpp)
doppino_add_test(models/core/tst_MacAddress.cpp)
doppino_add_test(models/core/tst_Redactor.cpp)
doppino_add_test(models/core/tst_RandomSecret.cpp)
doppino_add_test(models/core/tst_Secret.cpp)
doppino_add_test(models/core/tst_TextDiff.cpp)
doppino_add_test(models/core/tst_TranscriptText.cpp)

doppino_add_test(models/catalog/tst_GatewaySearch.cpp)

doppino_add_test(models/site/tst_MacList.cpp)
doppino_add_test(models/site/tst_SiteFile.cpp)
doppino_add_test(models/site/tst_SiteRules.cpp)
doppino_add_test(models/site/tst_UserCsv.cpp)

doppino_add_test(models/itemmodels/tst_DiffModel.cpp)
doppino_add_test(models/itemmodels/tst_HistoryModel.cpp)
doppino_add_test(models/itemmodels/tst_PhoneTableModel.cpp)
doppino_add_test(models/itemmodels/tst_PortTableModel.cpp)
doppino_add_test(models/itemmodels/tst_ProviderListModel.cpp)
doppino_add_test(models/itemmodels/tst_SiteListModel.cpp)
doppino_add_test(models/itemmodels/tst_UserTableModel.cpp)

doppino_add_test(models/store/tst_Database.cpp LIBRARIES Qt6::Concurrent)
doppino_add_test(models/store/tst_EvidenceRepository.cpp)
doppino_add_test(models/store/tst_HostKeyRepository.cpp)
doppino_add_test(models/store/tst_KilledWriter.cpp)
doppino_add_test(models/store/tst_SiteRepository.cpp)
doppino_add_test(models/store/tst_UnlockJob.cpp)
doppino_add_test(models/store/tst_UploadState.cpp)
doppino_add_test(models/store/tst_Vault.cpp)
# Further migrations, which the tests of the runner mount and unmount.
qt_add_binary_resources(test_migrations data/migrations/good.qrc
  DESTINATION ${CMAKE_CURRENT_BINARY_DIR}/good-migration.rcc)
qt_add_binary_resources(test_migrations_bad data/migrations/bad.qrc
  DESTINATION ${CMAKE_CURRENT_BINARY_DIR}/bad-migration.rcc)
add_dependencies(tst_Database test_migrations test_migrations_bad)
target_compile_definitions(tst_Database PRIVATE MIGRATIONS_DIR="${CMAKE_CURRENT_BINARY_DIR}")

doppino_add_test(models/render/tst_Template.cpp)
