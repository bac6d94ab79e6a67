// Memory of the process.
#include "ckernels.h"
#if defined(__GLIBC__)
#include <malloc.h>
#endif

void ck_keep_freed_memory(void) {
#if defined(__GLIBC__)
    // No memory maps of single arrays, and nothing at the heap's end goes back to the system.
    mallopt(M_MMAP_MAX, 0);
    mallopt(M_TRIM_THRESHOLD, 1 << 30);
    // Other threads' heaps are made of pieces of 64 MB; one that is free stays while the room in it is less than this.
    mallopt(M_TOP_PAD, 128 << 20);
#endif
}
