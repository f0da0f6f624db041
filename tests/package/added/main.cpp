// Are all headers found, and C++20 on?

#include <dlgn/core/bits.hpp>
#include <xsimd/xsimd.hpp>
#ifndef CONSUMER_WITHOUT_EIGEN
#include <Eigen/Core>
#endif

#include <thread>

int main() {
    std::thread([] {}).join();
    const dlgn::bit_matrix bits(3, 2);
    return bits.rows() == 3 ? 0 : 1;
}
