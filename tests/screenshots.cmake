# The pictures of the documentation: ./check --screenshots FOLDER.
add_executable(doppino-screenshots screenshots/screenshots.cpp
  screenshots/Camera.h screenshots/CertificationShots.h screenshots/CertificationShowcase.h
  screenshots/ConfigureShots.h screenshots/DeployShots.h screenshots/HelpShots.h
  screenshots/HistoryShots.h screenshots/HomeShots.h screenshots/JobShots.h
  screenshots/PageShots.h screenshots/PhoneShots.h screenshots/ServingShots.h
  screenshots/Settle.h screenshots/Showcase.h screenshots/SiteShots.h screenshots/StoreShots.h
  screenshots/TrunkShots.h screenshots/UploadShots.h)
target_link_libraries(doppino-screenshots PRIVATE
  Doppino::Widgets Doppino::Peers doppino_app_common Qt6::Test)
target_compile_definitions(doppino-screenshots PRIVATE
  TEST_DATA_DIR="${CMAKE_CURRENT_SOURCE_DIR}/data")
