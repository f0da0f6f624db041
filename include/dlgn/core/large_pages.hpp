#pragma once

/// \file
/// Memory that is read in no order.

#include <cstddef>
#include <new>

#if defined(__linux__)
#include <sys/mman.h>
#endif

namespace dlgn::detail {

/// Aligns to cache lines, and what is larger than a large page (2 MiB) to such pages, which it asks Linux
/// for: scattered reads then seldom miss the translation of addresses.
template <class T>
struct large_page_allocator {
    using value_type = T; ///< of what is allocated

    large_page_allocator() = default;
    /// An allocator of another type is as good: there is no state.
    template <class U>
    explicit(false) large_page_allocator(const large_page_allocator<U>& /*other*/) noexcept {}

    /// Memory for `count` values. Throws `std::bad_alloc`.
    [[nodiscard]] T* allocate(std::size_t count) {
        if (count > static_cast<std::size_t>(-1) / sizeof(T))
            throw std::bad_array_new_length();
        void* const memory = ::operator new(count * sizeof(T), alignment(count));
#if defined(__linux__) && defined(MADV_HUGEPAGE)
        if (alignment(count) == large_page)
            static_cast<void>(madvise(memory, count * sizeof(T), MADV_HUGEPAGE)); // a wish
#endif
        return static_cast<T*>(memory);
    }
    /// Gives back what `allocate` gave for as many values.
    void deallocate(T* memory, std::size_t count) noexcept { ::operator delete(memory, alignment(count)); }

    /// All are equal.
    friend bool operator==(const large_page_allocator& /*a*/, const large_page_allocator& /*b*/) noexcept {
        return true;
    }

private:
    static constexpr std::align_val_t cache_line{64};
    static constexpr std::align_val_t large_page{std::size_t{1} << 21U};

    static std::align_val_t alignment(std::size_t count) noexcept {
        return count * sizeof(T) > static_cast<std::size_t>(large_page) ? large_page : cache_line;
    }
};

} // namespace dlgn::detail
