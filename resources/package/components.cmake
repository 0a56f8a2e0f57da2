# Read by CPack before each of its generators.
if(CPACK_GENERATOR STREQUAL "DEB")
    set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
    set(CPACK_COMPONENT_INCLUDE_TOPLEVEL_DIRECTORY OFF)
    set(CPACK_COMPONENTS_ALL Unspecified debian)
else()
    set(CPACK_COMPONENTS_ALL Unspecified plain)
endif()
