// The transposition of a small block in registers, in whatever instructions the calling function is compiled for.
#pragma once

enum { HALF = 8 }; // of the lanes of AVX-512
typedef float half_lanes __attribute__((ext_vector_type(HALF), aligned(4)));

// 8 rows of 8 become columns.
static inline __attribute__((always_inline)) void transpose(const float *m, long row, half_lanes columns[HALF]) {
    half_lanes rows[HALF], pairs[HALF], fours[HALF];
    for (long i = 0; i < HALF; i++) rows[i] = *(const half_lanes *)(m + i * row);
    for (long i = 0; i < HALF; i += 2) {
        pairs[i] = __builtin_shufflevector(rows[i], rows[i + 1], 0, 8, 1, 9, 4, 12, 5, 13);
        pairs[i + 1] = __builtin_shufflevector(rows[i], rows[i + 1], 2, 10, 3, 11, 6, 14, 7, 15);
    }
    for (long i = 0; i < HALF; i += 4)
        for (long half = 0; half < 2; half++) {
            fours[i + 2 * half] = __builtin_shufflevector(pairs[i + half], pairs[i + half + 2], 0, 1, 8, 9, 4, 5, 12, 13);
            fours[i + 2 * half + 1] =
                __builtin_shufflevector(pairs[i + half], pairs[i + half + 2], 2, 3, 10, 11, 6, 7, 14, 15);
        }
    for (long i = 0; i < HALF / 2; i++) {
        columns[i] = __builtin_shufflevector(fours[i], fours[i + 4], 0, 1, 2, 3, 8, 9, 10, 11);
        columns[i + 4] = __builtin_shufflevector(fours[i], fours[i + 4], 4, 5, 6, 7, 12, 13, 14, 15);
    }
}
