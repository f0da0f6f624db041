# Defines dlgn::xsimd from an installed xsimd 8.1 or later, if there is one. Used by the build and by the
# installed package.
#
# The package is asked for without a version, since its version file accepts the same major only. Only its
# include directory is used: some distributions add a link to xtl, which is needed for nothing here.
function(dlgn_find_xsimd)
    if(TARGET dlgn::xsimd)
        return()
    endif()
    if(NOT TARGET xsimd)
        find_package(xsimd QUIET)
        if(NOT xsimd_FOUND)
            return()
        endif()
        if(xsimd_VERSION VERSION_LESS 8.1)
            message(STATUS "dlgn: xsimd ${xsimd_VERSION} in ${xsimd_DIR} is too old, 8.1 is needed")
            return()
        endif()
    endif()
    get_target_property(directories xsimd INTERFACE_INCLUDE_DIRECTORIES)
    add_library(dlgn::xsimd INTERFACE IMPORTED GLOBAL)
    set_target_properties(dlgn::xsimd PROPERTIES INTERFACE_INCLUDE_DIRECTORIES "${directories}")
endfunction()
