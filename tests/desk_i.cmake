# What is asked of the operating system; files that are double-clicked; what is installed and packed.
doppino_add_test(models/platform/tst_Platform.cpp)
doppino_add_test(widgets/tst_OpenFile.cpp WIDGETS)
if(TARGET doppino_manual)
  doppino_add_test(app/tst_Packaging.cpp LIBRARIES Doppino::Team TIMEOUT 600 HEAVY)
  doppino_add_test(app/tst_ShellHelp.cpp TIMEOUT 600 HEAVY)
  foreach(name tst_Packaging tst_ShellHelp)
    target_compile_definitions(${name} PRIVATE BUILD_DIR="${PROJECT_BINARY_DIR}"
      CMAKE="${CMAKE_COMMAND}" CPACK="${CMAKE_CPACK_COMMAND}")
    add_dependencies(${name} doppino doppinoctl doppino_manual)
  endforeach()
endif()

doppino_add_test(widgets/tst_ComboKeys.cpp WIDGETS)
doppino_add_test(widgets/tst_WindowKeys.cpp WIDGETS)
