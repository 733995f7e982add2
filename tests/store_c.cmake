# What keeps the database whole: backups, damage, disks that fail, programs that are killed.
doppino_add_test(models/care/tst_Backups.cpp LIBRARIES Doppino::Care)
doppino_add_test(models/care/tst_Restore.cpp LIBRARIES Doppino::Care)
doppino_add_test(models/care/tst_DatabaseTrouble.cpp LIBRARIES Doppino::Care)
doppino_add_test(models/care/tst_KilledAnywhere.cpp LIBRARIES Doppino::Care TIMEOUT 900)
target_compile_definitions(tst_KilledAnywhere PRIVATE
  DOPPINOCTL="$<TARGET_FILE:doppinoctl>" GATEWAY_PEER="$<TARGET_FILE:gateway-peer>")
add_dependencies(tst_KilledAnywhere doppinoctl gateway-peer)
doppino_add_test(app/tst_DatabaseCommand.cpp LIBRARIES Doppino::Care)
target_compile_definitions(tst_DatabaseCommand PRIVATE DOPPINOCTL="$<TARGET_FILE:doppinoctl>")
add_dependencies(tst_DatabaseCommand doppinoctl)
