// How one plain C loop becomes three: the body is inlined into a function for each instruction set.
#pragma once
#include "ckernels.h"

#define BODY static inline __attribute__((always_inline)) void
// Lets the sums of a block be taken in any order, so that they vectorise; the order is fixed when the library is compiled.
#define ANY_ORDER _Pragma("clang fp reassociate(on)")

#if defined(__x86_64__)
#define FOR_AVX512 __attribute__((target("avx512f,avx512bw,avx512vl,avx512dq,avx2,fma")))
#define FOR_AVX2 __attribute__((target("avx2,fma")))
// Defines the function `name`, which calls `name_body` compiled for the level in use.
#define KERNEL(name, parameters, arguments)                                                                            \
    FOR_AVX512 static void name##_avx512 parameters { name##_body arguments; }                                         \
    FOR_AVX2 static void name##_avx2 parameters { name##_body arguments; }                                             \
    void name parameters {                                                                                             \
        switch (ck_level()) {                                                                                          \
        case CK_AVX512: name##_avx512 arguments; break;                                                                \
        case CK_AVX2: name##_avx2 arguments; break;                                                                    \
        default: name##_body arguments;                                                                                \
        }                                                                                                              \
    }
#else
#define KERNEL(name, parameters, arguments)                                                                            \
    void name parameters { name##_body arguments; }
#endif
