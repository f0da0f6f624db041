# The site: `cmake --build BUILD --target docs` writes BUILD/docs/html; a warning is an error.
find_program(DLGN_DOXYGEN doxygen)
if(DLGN_DOXYGEN)
    configure_file(${PROJECT_SOURCE_DIR}/docs/Doxyfile.in ${PROJECT_BINARY_DIR}/docs/Doxyfile @ONLY)
    add_custom_target(docs COMMAND ${DLGN_DOXYGEN} ${PROJECT_BINARY_DIR}/docs/Doxyfile
        COMMENT "Writing the site to ${PROJECT_BINARY_DIR}/docs/html" VERBATIM)
endif()
