# Fails if the program PROGRAM looks for its libraries in a folder that is not named from the root on: an empty entry of its
# RUNPATH is the folder that a person happens to stand in, and $ORIGIN is whatever lies beside a downloaded program.
execute_process(COMMAND ${READELF} --dynamic --wide ${PROGRAM} OUTPUT_VARIABLE dynamic COMMAND_ERROR_IS_FATAL ANY)
if(NOT dynamic MATCHES "\\(NEEDED\\)")
    message(FATAL_ERROR "${PROGRAM} names no library; is it the program?\n${dynamic}")
endif()
string(REGEX MATCHALL "\\((RPATH|RUNPATH)\\)[^\n]*" entries "${dynamic}")
foreach(entry IN LISTS entries)
    string(REGEX REPLACE "^[^[]*\\[(.*)\\].*$" "\\1" path "${entry}")
    if(NOT ":${path}" MATCHES "^(:/[^:]*)+$")
        message(FATAL_ERROR "${PROGRAM} looks for libraries in [${path}]")
    endif()
endforeach()
