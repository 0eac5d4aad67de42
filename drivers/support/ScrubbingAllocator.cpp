// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
//
// Replaces free() and realloc() of the whole program by ones that overwrite what is given back. Names and addresses
// pass through Qt, the QML engine, OpenSSL and SQLite, and none of them overwrites what it no longer needs; this does
// it for all of them at the one place they share. operator delete ends here too. Linked into the programs that show a
// person's data, never into tests with sanitizers, which replace the same functions.
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <malloc.h>

extern "C" {

void *__libc_malloc(std::size_t size);
void __libc_free(void *block);

void free(void *block)
{
    if (!block)
        return;
    explicit_bzero(block, malloc_usable_size(block));
    __libc_free(block);
}

// glibc's own realloc moves blocks without overwriting the old place, so growing is always allocate, copy, free here.
void *realloc(void *block, std::size_t size)
{
    if (!block)
        return __libc_malloc(size);
    if (size == 0) {
        free(block);
        return nullptr;
    }
    const std::size_t had = malloc_usable_size(block);
    if (size <= had && size >= had / 2)
        return block;
    void *moved = __libc_malloc(size);
    if (!moved) {
        errno = ENOMEM;
        return nullptr;
    }
    std::memcpy(moved, block, had < size ? had : size);
    free(block);
    return moved;
}

} // extern "C"
