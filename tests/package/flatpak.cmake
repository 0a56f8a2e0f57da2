# Fails if the Flatpak manifest MANIFEST asks for more than it needs: it shows a window, prints, makes a tone, tells when a
# timer is over and keeps the screen on. What is saved goes through the file dialog of the desktop, which needs no
# permission. Fails too if it would build anything whose content it does not know.
cmake_minimum_required(VERSION 3.25)
file(READ ${MANIFEST} manifest)
set(needed --socket=wayland --socket=fallback-x11 --share=ipc --socket=cups --socket=pulseaudio
           --talk-name=org.freedesktop.Notifications --talk-name=org.freedesktop.ScreenSaver)

string(JSON id GET "${manifest}" id)
get_filename_component(name ${MANIFEST} NAME_WLE)
if(NOT id STREQUAL name OR NOT EXISTS ${RESOURCES}/${id}.desktop)
    message(FATAL_ERROR "${id} is not the id of the menu entry, or not the name of the manifest.")
endif()

string(JSON count LENGTH "${manifest}" finish-args)
math(EXPR last "${count} - 1")
foreach(i RANGE ${last})
    string(JSON argument GET "${manifest}" finish-args ${i})
    if(NOT argument IN_LIST needed)
        message(FATAL_ERROR "${argument} is not needed.")
    endif()
    list(REMOVE_ITEM needed ${argument})
endforeach()
if(needed)
    message(FATAL_ERROR "These are missing: ${needed}")
endif()

# Nor may a part of the build ask for it.
string(REGEX MATCH "\"(--share=network|--filesystem=[^\"]*|--device=[^\"]*|build-args)\"" asked "${manifest}")
if(asked)
    message(FATAL_ERROR "${asked} opens a way out.")
endif()

string(REGEX MATCHALL "\"url\": \"https://[^\"]+\",[ \n]+\"sha256\": \"[0-9a-f]+\"" known "${manifest}")
string(REGEX MATCHALL "\"(url|commit|tag|branch|sha256)\":" fetched "${manifest}")
list(LENGTH known known_count)
list(LENGTH fetched fetched_count)
math(EXPR twice "2 * ${known_count}")
if(known_count EQUAL 0 OR NOT fetched_count EQUAL twice)
    message(FATAL_ERROR "What is fetched is named by https and a checksum, and by nothing else.")
endif()
