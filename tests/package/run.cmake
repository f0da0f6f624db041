# Builds one consumer in an empty folder and runs it. Variables: case, consumer (its folder), source, generator,
# compiler, work and options.
set(model ${source}/bench/data/near_8k.dlgn)

function(run what)
    execute_process(COMMAND ${ARGN} RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
    if(NOT status EQUAL 0)
        message(FATAL_ERROR "${case}: ${what} failed (${status})\n${output}")
    endif()
    set(output "${output}" PARENT_SCOPE)
endfunction()

file(REMOVE_RECURSE ${work})
set(configure ${CMAKE_COMMAND} -S ${consumer} -B ${work}/build -G ${generator} -D CMAKE_CXX_COMPILER=${compiler}
    -D dlgn_source=${source} ${options})
if(case STREQUAL "missing_eigen")
    execute_process(COMMAND ${configure} RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
    if(status EQUAL 0 OR NOT output MATCHES "needs Eigen")
        message(FATAL_ERROR "${case}: expected a message that Eigen is missing, got (${status})\n${output}")
    endif()
    return()
endif()
run("configure" ${configure})
run("build" ${CMAKE_COMMAND} --build ${work}/build)
run("the program" ${work}/build/consumer ${model})
file(WRITE ${work}/labels.txt "${output}")
