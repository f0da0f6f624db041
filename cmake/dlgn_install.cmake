# What is installed, in two components: `development`, the headers with the packages for find_package(dlgn) and
# pkg-config, and `program`, which examples/CMakeLists.txt adds to.
include(CMakePackageConfigHelpers)

set(dlgn_package_folder ${CMAKE_INSTALL_LIBDIR}/cmake/dlgn)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/include/dlgn DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}
        COMPONENT development FILES_MATCHING PATTERN "*.hpp")
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DATADIR}/licenses/dlgn COMPONENT development)

# The targets are exported apart, since one of them can be had without Eigen, and one needs MPI.
install(TARGETS dlgn_inference EXPORT dlgn_inference_targets)
install(EXPORT dlgn_inference_targets NAMESPACE dlgn:: DESTINATION ${dlgn_package_folder} COMPONENT development)
if(NOT DLGN_INFERENCE_ONLY)
    install(TARGETS dlgn_dlgn EXPORT dlgn_training_targets)
    install(EXPORT dlgn_training_targets NAMESPACE dlgn:: DESTINATION ${dlgn_package_folder} COMPONENT development)
    install(TARGETS dlgn_mpi EXPORT dlgn_mpi_targets)
    install(EXPORT dlgn_mpi_targets NAMESPACE dlgn:: DESTINATION ${dlgn_package_folder} COMPONENT development)
endif()

configure_package_config_file(${PROJECT_SOURCE_DIR}/cmake/dlgn-config.cmake.in
    ${PROJECT_BINARY_DIR}/dlgn-config.cmake INSTALL_DESTINATION ${dlgn_package_folder})
write_basic_package_version_file(${PROJECT_BINARY_DIR}/dlgn-config-version.cmake
    COMPATIBILITY SameMinorVersion ARCH_INDEPENDENT)
install(FILES ${PROJECT_BINARY_DIR}/dlgn-config.cmake ${PROJECT_BINARY_DIR}/dlgn-config-version.cmake
              ${PROJECT_SOURCE_DIR}/cmake/dlgn_xsimd.cmake ${PROJECT_SOURCE_DIR}/cmake/dlgn_compiled.cmake
        DESTINATION ${dlgn_package_folder} COMPONENT development)

# pkg-config finds the headers from where its files stand, so that the folder may move.
file(RELATIVE_PATH dlgn_pc_up ${CMAKE_INSTALL_FULL_DATADIR}/pkgconfig ${CMAKE_INSTALL_FULL_INCLUDEDIR})
set(dlgn_pc_includedir "\${pcfiledir}/${dlgn_pc_up}")
set(dlgn_pc_names dlgn-inference)
if(NOT DLGN_INFERENCE_ONLY)
    list(APPEND dlgn_pc_names dlgn)
endif()
foreach(name IN LISTS dlgn_pc_names)
    configure_file(${PROJECT_SOURCE_DIR}/packaging/${name}.pc.in ${PROJECT_BINARY_DIR}/${name}.pc @ONLY)
    install(FILES ${PROJECT_BINARY_DIR}/${name}.pc DESTINATION ${CMAKE_INSTALL_DATADIR}/pkgconfig
            COMPONENT development)
endforeach()
