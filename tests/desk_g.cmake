# How every page looks, and whether it can be used without seeing it.
doppino_add_test(tst_Layout.cpp WIDGETS HEAVY TIMEOUT 900
  LIBRARIES doppino_app_common Doppino::Peers)
doppino_add_test(tst_Accessibility.cpp WIDGETS HEAVY TIMEOUT 900 LIBRARIES doppino_app_common)
doppino_add_test(tst_Idle.cpp WIDGETS HEAVY LIBRARIES doppino_app_common)
# From outside, over the bus of screen readers.
doppino_add_test(app/tst_ScreenReader.cpp HEAVY LIBRARIES Qt6::DBus)
target_compile_definitions(tst_ScreenReader PRIVATE
  DOPPINO="$<TARGET_FILE:doppino>" DOPPINOCTL="$<TARGET_FILE:doppinoctl>")
add_dependencies(tst_ScreenReader doppino doppinoctl)
