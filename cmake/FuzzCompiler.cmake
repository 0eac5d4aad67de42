# Which compiler the preset `fuzz` takes: the first Clang here that comes with libFuzzer. Where there is none the usual
# compiler configures the same tests, and each of them says that it cannot run.
if(NOT CMAKE_CXX_COMPILER AND NOT DEFINED ENV{CXX})
    set(probe ${CMAKE_BINARY_DIR}/libfuzzer-probe)
    file(WRITE ${probe}.cpp "extern \"C\" int LLVMFuzzerTestOneInput(const unsigned char *, unsigned long) { return 0; }\n")
    file(GLOB numbered /usr/bin/clang++-[0-9]*)
    list(SORT numbered COMPARE NATURAL ORDER DESCENDING)
    foreach(compiler IN ITEMS /usr/bin/clang++ LISTS numbered)
        if(NOT EXISTS ${compiler})
            continue()
        endif()
        execute_process(COMMAND ${compiler} -fsanitize=fuzzer,address ${probe}.cpp -o ${probe}
            RESULT_VARIABLE failed OUTPUT_QUIET ERROR_QUIET)
        if(NOT failed)
            set(CMAKE_CXX_COMPILER ${compiler})
            break()
        endif()
    endforeach()
endif()
