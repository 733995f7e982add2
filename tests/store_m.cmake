# A site as it was, what differs, and what two states come to; sites that travel in a file.
doppino_add_test(models/site/tst_SiteMerge.cpp)
doppino_add_test(models/team/tst_JobFile.cpp LIBRARIES Doppino::Team PkgConfig::SODIUM)
target_compile_definitions(tst_JobFile PRIVATE DOPPINOCTL="$<TARGET_FILE:doppinoctl>")
add_dependencies(tst_JobFile doppinoctl)
