# Debian packages by `cpack -G DEB` in the build folder: dlgn, the program, its manual pages and what it brings along,
# and libdlgn-dev, the headers. `cmake --build BUILD --target single_header` writes <dlgn/inference.hpp> as one file.
add_custom_target(single_header
    COMMAND ${CMAKE_COMMAND} -D out=${PROJECT_BINARY_DIR}/dlgn_inference.hpp
            -P ${PROJECT_SOURCE_DIR}/packaging/single_header.cmake
    COMMENT "Writing dlgn_inference.hpp" VERBATIM)

set(CPACK_GENERATOR DEB)
set(CPACK_COMPONENTS_ALL development)
if(TARGET dlgn_cli)
    list(APPEND CPACK_COMPONENTS_ALL program)
endif()
set(CPACK_PACKAGE_CONTACT "The dlgn authors <authors@dlgn.invalid>" CACHE STRING "Maintainer of the packages")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)

set(CPACK_DEBIAN_PROGRAM_PACKAGE_NAME dlgn)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SUGGESTS "iverilog, yosys")
set(CPACK_COMPONENT_PROGRAM_DESCRIPTION
"The program trains classifiers whose neurons are two-input logic gates on
tables and images, refines them gate by gate, classifies with them, and writes
them as netlists of standard cells, C, C++, BLIF and AIGER.")

set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_NAME libdlgn-dev)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_ARCHITECTURE all)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS "libxsimd-dev (>= 8.1)")
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_RECOMMENDS "libeigen3-dev (>= 3.4)")
set(CPACK_COMPONENT_DEVELOPMENT_DESCRIPTION
"A header-only C++20 library that trains networks of two-input logic gates,
turns them into circuits and netlists of standard cells, and classifies with a
bit-packed SIMD engine. Training needs libeigen3-dev.")

# What Debian wants to find of every package.
set(folder ${PROJECT_BINARY_DIR}/debian)
string(TIMESTAMP date "%a, %d %b %Y %H:%M:%S +0000" UTC)
foreach(component program development)
    string(TOUPPER ${component} upper)
    set(package ${CPACK_DEBIAN_${upper}_PACKAGE_NAME})
    file(WRITE ${folder}/${package}/changelog "${package} (${PROJECT_VERSION}) unstable; urgency=medium

  * See CHANGELOG.md of the sources.

 -- ${CPACK_PACKAGE_CONTACT}  ${date}
")
    file(ARCHIVE_CREATE OUTPUT ${folder}/${package}/changelog.gz PATHS ${folder}/${package}/changelog
         FORMAT raw COMPRESSION GZip)
    install(FILES ${folder}/${package}/changelog.gz ${PROJECT_SOURCE_DIR}/packaging/debian/copyright
            DESTINATION share/doc/${package} COMPONENT ${component})
endforeach()
include(CPack)
