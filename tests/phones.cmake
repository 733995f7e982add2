# Phones as they are identified, imported and associated.
doppino_add_test(models/phones/tst_ScanCode.cpp)
doppino_add_test(models/phones/tst_Phones.cpp)
doppino_add_test(models/phones/tst_PhoneSheet.cpp)
doppino_add_test(app/tst_PhonesCommand.cpp)
target_compile_definitions(tst_PhonesCommand PRIVATE DOPPINOCTL="$<TARGET_FILE:doppinoctl>")
add_dependencies(tst_PhonesCommand doppinoctl)

# A benchmark, built with the tests and run by hand: bench_phones
add_executable(bench_phones ${CMAKE_CURRENT_LIST_DIR}/bench/bench_phones.cpp)
target_link_libraries(bench_phones PRIVATE Doppino::Models)
