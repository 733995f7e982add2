# Findings on the plan, and what is read from a provider's sheet.
doppino_add_test(models/lint/tst_Lint.cpp)
target_sources(tst_Lint PRIVATE models/lint/LintCases.cpp models/lint/LintCases.h
  models/lint/PhoneCases.cpp)
doppino_add_test(models/trunk/tst_SheetReader.cpp)
doppino_add_test(app/tst_LintCommand.cpp)
target_compile_definitions(tst_LintCommand PRIVATE DOPPINOCTL="$<TARGET_FILE:doppinoctl>")
add_dependencies(tst_LintCommand doppinoctl)
