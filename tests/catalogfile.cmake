# Signed catalogues: the file, the store that takes them, the commands.
doppino_add_test(models/catalog/tst_CatalogFile.cpp LIBRARIES PkgConfig::SODIUM)
doppino_add_test(models/store/tst_CatalogRepository.cpp)
doppino_add_test(app/tst_CatalogCommand.cpp)
target_compile_definitions(tst_CatalogCommand PRIVATE DOPPINOCTL="$<TARGET_FILE:doppinoctl>")
add_dependencies(tst_CatalogCommand doppinoctl)
