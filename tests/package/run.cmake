# Builds one consumer in an empty folder and runs it. Variables: case, source, generator, compiler and
# work.

function(run what)
    execute_process(COMMAND ${ARGN} RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
    if(NOT status EQUAL 0)
        message(FATAL_ERROR "${case}: ${what} failed (${status})\n${output}")
    endif()
endfunction()

set(no_eigen -D CMAKE_DISABLE_FIND_PACKAGE_Eigen3=ON)
set(consumer training)
set(options "")
if(case STREQUAL "find_training")
    set(options -D dlgn_DIR=${work}/prefix/lib/cmake/dlgn)
elseif(case STREQUAL "find_inference")
    set(consumer inference)
    set(options -D dlgn_DIR=${work}/prefix/lib/cmake/dlgn ${no_eigen})
elseif(case STREQUAL "add_training")
    set(options -D dlgn_source=${source})
elseif(case STREQUAL "add_inference")
    set(consumer inference)
    set(options -D dlgn_source=${source} ${no_eigen})
elseif(case STREQUAL "missing_eigen")
    set(options -D dlgn_DIR=${work}/prefix/lib/cmake/dlgn ${no_eigen})
else()
    message(FATAL_ERROR "unknown case ${case}")
endif()

file(REMOVE_RECURSE ${work})
if(NOT case MATCHES "^add_")
    run("install" ${CMAKE_COMMAND} -D CMAKE_INSTALL_PREFIX=${work}/prefix -D CMAKE_INSTALL_LIBDIR=lib
        -S ${source} -B ${work}/library -G ${generator} -D CMAKE_CXX_COMPILER=${compiler}
        -D DLGN_BUILD_TESTS=OFF -D DLGN_BUILD_EXAMPLES=OFF -D DLGN_BUILD_BENCH=OFF)
    run("install" ${CMAKE_COMMAND} --install ${work}/library)
endif()

set(configure ${CMAKE_COMMAND} -S ${source}/tests/package/${consumer} -B ${work}/build -G ${generator}
    -D CMAKE_CXX_COMPILER=${compiler} ${options})
if(case STREQUAL "missing_eigen")
    execute_process(COMMAND ${configure} RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
    if(status EQUAL 0 OR NOT output MATCHES "needs Eigen")
        message(FATAL_ERROR "${case}: expected a message that Eigen is missing, got (${status})\n${output}")
    endif()
    return()
endif()
run("configure" ${configure})
run("build" ${CMAKE_COMMAND} --build ${work}/build)
run("the program" ${work}/build/consumer)
