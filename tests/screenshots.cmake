# The pictures of the documentation: doppino-screenshots FOLDER, also without a display when
# QT_QPA_PLATFORM=offscreen.
add_executable(doppino-screenshots screenshots/screenshots.cpp screenshots/Showcase.h
  screenshots/CertificationShots.h screenshots/CertificationShowcase.h screenshots/ConfigureShots.h)
target_link_libraries(doppino-screenshots PRIVATE
  Doppino::Widgets Doppino::Peers doppino_app_common Qt6::Test)
target_compile_definitions(doppino-screenshots PRIVATE
  TEST_DATA_DIR="${CMAKE_CURRENT_SOURCE_DIR}/data")
