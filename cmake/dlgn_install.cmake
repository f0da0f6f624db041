# Headers and the package for find_package(dlgn). The two targets are exported apart, since one of them can be
# had without Eigen.
include(CMakePackageConfigHelpers)

set(dlgn_package_folder ${CMAKE_INSTALL_LIBDIR}/cmake/dlgn)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/include/dlgn DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}
        FILES_MATCHING PATTERN "*.hpp")
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DATADIR}/licenses/dlgn)

install(TARGETS dlgn_inference EXPORT dlgn_inference_targets)
install(EXPORT dlgn_inference_targets NAMESPACE dlgn:: DESTINATION ${dlgn_package_folder})
if(NOT DLGN_INFERENCE_ONLY)
    install(TARGETS dlgn_dlgn EXPORT dlgn_training_targets)
    install(EXPORT dlgn_training_targets NAMESPACE dlgn:: DESTINATION ${dlgn_package_folder})
endif()

configure_package_config_file(${PROJECT_SOURCE_DIR}/cmake/dlgn-config.cmake.in
    ${PROJECT_BINARY_DIR}/dlgn-config.cmake INSTALL_DESTINATION ${dlgn_package_folder})
write_basic_package_version_file(${PROJECT_BINARY_DIR}/dlgn-config-version.cmake
    COMPATIBILITY SameMinorVersion ARCH_INDEPENDENT)
install(FILES ${PROJECT_BINARY_DIR}/dlgn-config.cmake ${PROJECT_BINARY_DIR}/dlgn-config-version.cmake
              ${PROJECT_SOURCE_DIR}/cmake/dlgn_xsimd.cmake
        DESTINATION ${dlgn_package_folder})
