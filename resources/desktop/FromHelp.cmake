# SPDX-License-Identifier: GPL-3.0-or-later
# Writes a file out of a template and what a program says of itself:
#   cmake -DPROGRAM=… -DAWK=… -DSCRIPT=help.awk -DTEMPLATE=… -DOUTPUT=…
#     -DVERSION=… -DLANGUAGE=en -P FromHelp.cmake
foreach(part OPTIONS COMMANDS GRAMMAR)
  string(TOLOWER ${part} name)
  execute_process(
    COMMAND ${CMAKE_COMMAND} -E env LANG=C.UTF-8 ${PROGRAM} --help --language ${LANGUAGE}
    COMMAND ${AWK} -v part=${name} -f ${SCRIPT}
    OUTPUT_VARIABLE ${part} COMMAND_ERROR_IS_FATAL ANY)
endforeach()
string(STRIP "${GRAMMAR}" GRAMMAR)
configure_file(${TEMPLATE} ${OUTPUT} @ONLY)
