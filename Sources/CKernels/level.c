#include "level.h"
#include <stdlib.h>
#include <string.h>

static int best(void) {
#if defined(__x86_64__)
    __builtin_cpu_init();
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl") &&
        __builtin_cpu_supports("avx512dq"))
        return CK_AVX512;
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) return CK_AVX2;
#endif
    return CK_PORTABLE;
}

static int limited(int level) {
    static const char *const names[] = {"portable", "avx2", "avx512"};
    const char *wanted = getenv("CRIA_KERNELS");
    for (int i = 0; wanted && i < level; i++)
        if (!strcmp(wanted, names[i])) return i;
    return level;
}

// Threads that come here together write the same number.
static int of_process(void) {
    static _Atomic int known = -1;
    int level = known;
    if (level < 0) known = level = limited(best());
    return level;
}

static _Thread_local int of_thread = -1;

int ck_level(void) { return of_thread >= 0 ? of_thread : of_process(); }

void ck_use_level(int level) {
    int highest = best();
    of_thread = level > highest ? highest : level;
}
