# How our own tests, examples and benchmarks are compiled. Nothing here reaches those who use the library.
add_library(dlgn_program_options INTERFACE)

target_compile_options(dlgn_program_options INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion $<$<BOOL:${DLGN_WERROR}>:-Werror>
    # With several sources in one translation unit, one's helper is a global name to the next.
    $<$<NOT:$<BOOL:${CMAKE_UNITY_BUILD}>>:-Wshadow>
    # GCC 12 takes some sums of short strings for overlapping copies (its bug 105651).
    $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>)

# For all the instructions of this machine. GCC 12 warns of its own AVX-512 intrinsics (its bug 105593).
set(dlgn_native_options -march=native
    $<$<CXX_COMPILER_ID:GNU>:-Wno-uninitialized> $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
if(DLGN_NATIVE)
    target_compile_options(dlgn_program_options INTERFACE ${dlgn_native_options})
endif()

if(DLGN_SANITIZE)
    target_compile_options(dlgn_program_options INTERFACE
        -fsanitize=${DLGN_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(dlgn_program_options INTERFACE -fsanitize=${DLGN_SANITIZE})
endif()

# What our programs of many sources share, compiled as they are.
target_link_libraries(dlgn_compiled PRIVATE dlgn_program_options)

# An executable of ours: dlgn_program(name sources...)
function(dlgn_program name)
    add_executable(${name} ${ARGN})
    target_link_libraries(${name} PRIVATE dlgn::dlgn dlgn_program_options)
    target_compile_definitions(${name} PRIVATE DLGN_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
endfunction()

# Properties of tests that may skip something: their exit status is 77 then, and CTest shows them as skipped.
set(dlgn_skips SKIP_RETURN_CODE 77 ENVIRONMENT DLGN_SKIP_STATUS=77)
