# The packages dlgn builds on: found if installed, fetched at a pinned commit if not.
include(FetchContent)
include(dlgn_xsimd)

# Source folder of a pinned commit, in the variable `result`. The project's own build files are not run.
function(dlgn_fetch result name version repository commit)
    message(STATUS "dlgn: ${name} is not installed, fetching ${version} from ${repository}")
    FetchContent_Declare(dlgn_${name} GIT_REPOSITORY ${repository} GIT_TAG ${commit} SOURCE_SUBDIR none)
    FetchContent_MakeAvailable(dlgn_${name})
    set(${result} ${dlgn_${name}_SOURCE_DIR} PARENT_SCOPE)
endfunction()

# A header-only package as an imported target.
function(dlgn_header_target target directory)
    add_library(${target} INTERFACE IMPORTED GLOBAL)
    set_target_properties(${target} PROPERTIES INTERFACE_INCLUDE_DIRECTORIES "${directory}")
endfunction()

set(THREADS_PREFER_PTHREAD_FLAG ON)
find_package(Threads REQUIRED)

dlgn_find_xsimd()
if(NOT TARGET dlgn::xsimd)
    dlgn_fetch(source xsimd 13.2.0 https://github.com/xtensor-stack/xsimd.git
               1f8dd9c8e162968d9b4ff0251c56d431b8777f36)
    dlgn_header_target(dlgn::xsimd ${source}/include)
endif()

if(NOT DLGN_INFERENCE_ONLY)
    if(NOT TARGET Eigen3::Eigen)
        find_package(Eigen3 QUIET NO_MODULE)
    endif()
    if(TARGET Eigen3::Eigen AND DEFINED Eigen3_VERSION AND Eigen3_VERSION VERSION_LESS 3.4)
        message(FATAL_ERROR "dlgn: Eigen ${Eigen3_VERSION} in ${Eigen3_DIR} is too old, 3.4 is needed")
    elseif(NOT TARGET Eigen3::Eigen)
        dlgn_fetch(source eigen 3.4.0 https://gitlab.com/libeigen/eigen.git
                   3147391d946bb4b6c68edd901f2add6ac1f31f8c)
        dlgn_header_target(Eigen3::Eigen ${source})
    endif()
endif()

if(DLGN_MPI AND NOT DLGN_INFERENCE_ONLY AND NOT TARGET MPI::MPI_CXX)
    find_package(MPI QUIET COMPONENTS CXX)
endif()

if(DLGN_BUILD_TESTS)
    find_package(doctest QUIET)
    if(NOT TARGET doctest::doctest)
        dlgn_fetch(source doctest 2.4.11 https://github.com/doctest/doctest.git
                   ae7a13539fb71f270b87eb2e874fbac80bc8dda2)
        dlgn_header_target(doctest::doctest ${source})
    endif()
endif()

if(DLGN_BUILD_EXAMPLES)
    find_package(CLI11 QUIET)
    if(NOT TARGET CLI11::CLI11)
        dlgn_fetch(source cli11 2.4.2 https://github.com/CLIUtils/CLI11.git
                   6c7b07a878ad834957b98d0f9ce1dbe0cb204fc9)
        dlgn_header_target(CLI11::CLI11 ${source}/include)
    endif()
endif()

if(DLGN_BUILD_EXAMPLES OR DLGN_BUILD_TESTS OR DLGN_BUILD_FUZZERS OR DLGN_BUILD_BENCH)
    find_package(ZLIB QUIET)
    if(NOT TARGET ZLIB::ZLIB)
        enable_language(C)
        dlgn_fetch(source zlib 1.3.1 https://github.com/madler/zlib.git
                   51b7f2abdade71cd9bb0e7a373ef2610ec6f9daf)
        foreach(file adler32 compress crc32 deflate gzclose gzlib gzread gzwrite infback inffast inflate
                     inftrees trees uncompr zutil)
            list(APPEND dlgn_zlib_sources ${source}/${file}.c)
        endforeach()
        add_library(dlgn_zlib STATIC EXCLUDE_FROM_ALL ${dlgn_zlib_sources})
        target_include_directories(dlgn_zlib SYSTEM PUBLIC ${source})
        if(UNIX)
            target_compile_definitions(dlgn_zlib PRIVATE HAVE_UNISTD_H)
        endif()
        add_library(ZLIB::ZLIB ALIAS dlgn_zlib)
    endif()
endif()

if(DLGN_BUILD_EXAMPLES OR DLGN_BUILD_TESTS OR DLGN_BUILD_FUZZERS)
    find_package(nlohmann_json QUIET)
    if(NOT TARGET nlohmann_json::nlohmann_json)
        dlgn_fetch(source nlohmann_json 3.11.3 https://github.com/nlohmann/json.git
                   9cca280a4d0ccf0c08f47a99aa71d1b0e52f8d03)
        dlgn_header_target(nlohmann_json::nlohmann_json ${source}/include)
    endif()
endif()

# PNG files for the examples, if libpng is there; without it they say that it is missing.
if(DLGN_BUILD_EXAMPLES OR DLGN_BUILD_TESTS)
    find_package(PNG QUIET)
    add_library(dlgn_png INTERFACE)
    if(TARGET PNG::PNG)
        target_link_libraries(dlgn_png INTERFACE PNG::PNG)
        target_compile_definitions(dlgn_png INTERFACE DLGN_PNG)
    endif()
endif()

# Catch2 2.13 and 3: Catch2::Catch2 comes without a main in 3 and in 2 alike.
if(DLGN_BUILD_BENCH)
    find_package(Catch2 QUIET)
    if(NOT TARGET Catch2::Catch2)
        dlgn_fetch(source catch2 2.13.10 https://github.com/catchorg/Catch2.git
                   182c910b4b63ff587a3440e08f84f70497e49a81)
        dlgn_header_target(Catch2::Catch2 ${source}/single_include)
    endif()
endif()
