#include "faults/interpose.hpp"

#include <cerrno>
#include <cstddef>
#include <cstdio>

#include <dlfcn.h>
#include <pthread.h>
#include <unistd.h>

// These definitions take the place of the C library's, which they call. Its own allocator has a second name.
extern "C" void* __libc_malloc(std::size_t size) noexcept;                          // NOLINT
extern "C" void* __libc_memalign(std::size_t alignment, std::size_t size) noexcept; // NOLINT

namespace dlgn_test {

std::atomic<std::size_t> fault::calls[static_cast<std::size_t>(call::count)];
std::atomic<std::size_t> fault::fails[static_cast<std::size_t>(call::count)];

namespace {

/// Counts a call, and tells whether it is the one to fail.
bool fails(call kind) noexcept {
    const auto index = static_cast<std::size_t>(kind);
    return ++fault::calls[index] == fault::fails[index];
}

template <class Function>
Function* next(const char* name) noexcept {
    return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name)); // NOLINT
}

} // namespace

} // namespace dlgn_test

using dlgn_test::call;

extern "C" {

void* malloc(std::size_t size) noexcept {
    if (dlgn_test::fails(call::malloc)) {
        errno = ENOMEM;
        return nullptr;
    }
    return __libc_malloc(size);
}
void* aligned_alloc(std::size_t alignment, std::size_t size) noexcept {
    if (dlgn_test::fails(call::malloc)) {
        errno = ENOMEM;
        return nullptr;
    }
    return __libc_memalign(alignment, size);
}
::ssize_t write(int file, const void* bytes, std::size_t size) {
    static auto* const real = dlgn_test::next<::ssize_t(int, const void*, std::size_t)>("write");
    if (dlgn_test::fails(call::write)) {
        if (size > 1)
            return real(file, bytes, size / 2); // the disk is full after a part
        errno = ENOSPC;
        return -1;
    }
    if (dlgn_test::fault::calls[static_cast<int>(call::write)] >
            dlgn_test::fault::fails[static_cast<int>(call::write)] &&
        dlgn_test::fault::fails[static_cast<int>(call::write)] != 0 && file > 2) {
        errno = ENOSPC;
        return -1;
    }
    return real(file, bytes, size);
}
int fsync(int file) {
    static auto* const real = dlgn_test::next<int(int)>("fsync");
    if (dlgn_test::fails(call::fsync)) {
        errno = EIO;
        return -1;
    }
    return real(file);
}
int close(int file) {
    static auto* const real = dlgn_test::next<int(int)>("close");
    const int status = real(file); // a file is closed, whatever is told
    if (dlgn_test::fails(call::close)) {
        errno = EIO;
        return -1;
    }
    return status;
}
int rename(const char* from, const char* to) noexcept {
    static auto* const real = dlgn_test::next<int(const char*, const char*)>("rename");
    if (dlgn_test::fails(call::rename)) {
        errno = EIO;
        return -1;
    }
    return real(from, to);
}
int pthread_create(::pthread_t* thread, const ::pthread_attr_t* attributes, void* (*start)(void*),
                   void* argument) noexcept {
    static auto* const real =
        dlgn_test::next<int(::pthread_t*, const ::pthread_attr_t*, void* (*)(void*), void*)>(
            "pthread_create");
    return dlgn_test::fails(call::pthread_create) ? EAGAIN : real(thread, attributes, start, argument);
}

} // extern "C"
