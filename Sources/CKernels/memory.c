// Memory of the process.
#include "ckernels.h"
#if defined(__GLIBC__)
#include <malloc.h>
#endif

void ck_keep_freed_memory(int keep) {
#if defined(__GLIBC__)
    // No memory maps of single arrays, and nothing at the heap's end goes back to the system; then glibc's defaults.
    mallopt(M_MMAP_MAX, keep ? 0 : 65536);
    mallopt(M_TRIM_THRESHOLD, keep ? 1 << 30 : 128 << 10);
    if (!keep) malloc_trim(0);
#else
    (void)keep;
#endif
}
