# How every target here is compiled: C++20, warnings as errors, hardening, sanitizers and ccache where wanted.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC OFF)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
# Where the QML modules of all rooms meet, so that qmllint and the engine find them by their URI.
set(QT_QML_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/qml)

option(MADOGUCHI_SANITIZE "Build with AddressSanitizer and UndefinedBehaviorSanitizer" OFF)
option(MADOGUCHI_FUZZ "Build the fuzz targets, and of the rooms only those they are about" OFF)

find_program(CCACHE ccache)
if(CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE})
    set(CMAKE_C_COMPILER_LAUNCHER ${CCACHE})
endif()

add_compile_options(-Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Werror)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # Once it optimises, GCC 12 to 14 warns of copies inside std::string and std::vector that never happen.
    add_compile_options(-Wno-array-bounds -Wno-restrict -Wno-stringop-overflow -Wno-stringop-overread
        -Wno-maybe-uninitialized)
endif()
add_compile_options(-fstack-protector-strong)
add_compile_definitions(QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY)
if(CMAKE_BUILD_TYPE STREQUAL "RelWithDebInfo" AND NOT MADOGUCHI_SANITIZE)
    add_compile_definitions(_FORTIFY_SOURCE=2)
    # Line tables are enough for a useful backtrace; full debug information doubles the time to link.
    string(REPLACE "-g" "-g1" CMAKE_CXX_FLAGS_RELWITHDEBINFO "${CMAKE_CXX_FLAGS_RELWITHDEBINFO}")
endif()
if(MADOGUCHI_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=all)
    add_link_options(-fsanitize=address,undefined)
endif()
if(MADOGUCHI_FUZZ AND CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    add_compile_options(-fsanitize=fuzzer-no-link)
endif()

# madoguchi_room(NAME drivers_card SOURCES … LINK … [QT])
# One static library for a room. Its headers are included by their path from the top: "drivers/card/CardService.h".
# QT turns on moc for rooms that hold QObjects.
function(madoguchi_room)
    cmake_parse_arguments(ROOM "QT" "NAME" "SOURCES;LINK" ${ARGN})
    add_library(${ROOM_NAME} STATIC ${ROOM_SOURCES})
    target_include_directories(${ROOM_NAME} PUBLIC ${CMAKE_SOURCE_DIR})
    target_link_libraries(${ROOM_NAME} PUBLIC ${ROOM_LINK})
    if(ROOM_QT)
        set_target_properties(${ROOM_NAME} PROPERTIES AUTOMOC ON)
    endif()
endfunction()

# madoguchi_qml_room(NAME ui_controls URI Madoguchi.Controls SOURCES … QML … RESOURCES … LINK …)
# A room that is also a QML module; imported in QML by its URI. TYPES_OF names the modules whose types stand in the
# properties of its C++ classes; qmllint finds them no other way.
function(madoguchi_qml_room)
    cmake_parse_arguments(ROOM "" "NAME;URI" "SOURCES;QML;SINGLETONS;RESOURCES;LINK;TYPES_OF" ${ARGN})
    foreach(file IN LISTS ROOM_SINGLETONS)
        set_source_files_properties(${file} PROPERTIES QT_QML_SINGLETON_TYPE TRUE)
    endforeach()
    qt_add_library(${ROOM_NAME} STATIC)
    set_target_properties(${ROOM_NAME} PROPERTIES
        AUTOMOC ON
        # Byte code only: it saves parsing at start; compiled bindings would double the time to build for little here.
        QT_QMLCACHEGEN_ARGUMENTS "--only-bytecode")
    string(REPLACE "." "/" module_path ${ROOM_URI})
    # Byte code is for quick starts; a build with sanitizers starts slowly anyway and is made more often.
    set(cachegen "")
    if(MADOGUCHI_SANITIZE)
        set(cachegen NO_CACHEGEN)
    endif()
    qt_add_qml_module(${ROOM_NAME}
        ${cachegen}
        URI ${ROOM_URI}
        VERSION 1.0
        RESOURCE_PREFIX /qt/qml
        OUTPUT_DIRECTORY ${QT_QML_OUTPUT_DIRECTORY}/${module_path}
        IMPORT_PATH ${QT_QML_OUTPUT_DIRECTORY}
        DEPENDENCIES QtQuick ${ROOM_TYPES_OF}
        SOURCES ${ROOM_SOURCES}
        QML_FILES ${ROOM_SINGLETONS} ${ROOM_QML}
        RESOURCES ${ROOM_RESOURCES})
    target_include_directories(${ROOM_NAME} PUBLIC ${CMAKE_SOURCE_DIR} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
    target_link_libraries(${ROOM_NAME} PUBLIC ${ROOM_LINK} Qt6::Qml)
endfunction()

# Sanitizers make the optimiser's work on long tables of tests, and on Beast's templates, the longest part of a build,
# and what it gains there nobody runs often.
function(madoguchi_compile_quickly target)
    if(MADOGUCHI_SANITIZE)
        target_compile_options(${target} PRIVATE -O0)
    endif()
endfunction()

# madoguchi_test(NAME unit_person SOURCES … LINK … [LABEL unit] [QT])
# One Qt Test program. Its name in ctest is its target's name.
function(madoguchi_test)
    cmake_parse_arguments(T "" "NAME;LABEL;TIMEOUT" "SOURCES;LINK" ${ARGN})
    add_executable(${T_NAME} ${T_SOURCES})
    set_target_properties(${T_NAME} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    target_include_directories(${T_NAME} PRIVATE ${CMAKE_SOURCE_DIR})
    target_link_libraries(${T_NAME} PRIVATE Qt6::Test ${T_LINK})
    madoguchi_compile_quickly(${T_NAME})
    add_test(NAME ${T_NAME} COMMAND ${T_NAME})
    if(NOT T_TIMEOUT)
        set(T_TIMEOUT 120)
    endif()
    if(NOT T_LABEL)
        set(T_LABEL unit)
    endif()
    set_tests_properties(${T_NAME} PROPERTIES LABELS ${T_LABEL} TIMEOUT ${T_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_QUICK_BACKEND=software;LSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/support/lsan.supp:print_suppressions=0")
endfunction()

# madoguchi_import_qml(madoguchi-kiosk ui_style ui_controls app_visit …)
# Puts QML rooms into a program: their code, and the plugins that make `import Madoguchi.Controls` find them. The program
# calls engine.addImportPath("qrc:/qt/qml"), which Qt 6.4 does not search by itself.
function(madoguchi_import_qml target)
    foreach(room_name IN LISTS ARGN)
        target_link_libraries(${target} PRIVATE ${room_name} ${room_name}plugin)
    endforeach()
endfunction()
