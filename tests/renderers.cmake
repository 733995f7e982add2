# The files of phones, by vendor.
doppino_add_test(models/provisioning/tst_RenderFanvil.cpp LIBRARIES Doppino::Provisioning)
doppino_add_test(models/provisioning/tst_RenderSnom.cpp LIBRARIES Doppino::Provisioning)
doppino_add_test(models/provisioning/tst_PhoneSettings.cpp LIBRARIES Doppino::Provisioning)
doppino_add_test(models/provisioning/tst_RenderYealink.cpp LIBRARIES Doppino::Provisioning)
doppino_add_test(models/provisioning/tst_RenderXml.cpp LIBRARIES Doppino::Provisioning)
# A benchmark, built with the tests and run by hand: bench_render
add_executable(bench_render ${CMAKE_CURRENT_LIST_DIR}/bench/bench_render.cpp)
target_link_libraries(bench_render PRIVATE Doppino::Provisioning)
