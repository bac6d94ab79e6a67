// Matrix product after Goto and van de Geijn, "Anatomy of High-Performance Matrix Multiplication" (2008): blocks of A and B are
// copied into the order in which a small tile, held in registers, reads them. The copy also undoes transposition.
#include "level.h"
#include <stdlib.h>
#include <string.h>
#if defined(__x86_64__)
#include <immintrin.h>
#endif

enum { TILE_ROWS = 8, TILE_COLUMNS = 32 };           // of C in registers
enum { DEPTH = 256, ROWS = 192, COLUMNS = 1024 };    // of a block of A (ROWS×DEPTH) and of B (DEPTH×COLUMNS): in the L2 cache
enum { FEW_ROWS = 4 };                               // up to which copying costs more than it saves

typedef void (*tile_function)(long K, const float *a, const float *b, float *c, long c_row, int accumulate);
#define UNROLL _Pragma("clang loop unroll(full)")

static void tile_portable(long K, const float *a, const float *b, float *c, long c_row, int accumulate) {
    float sums[TILE_ROWS][TILE_COLUMNS] = {{0}};
    for (long k = 0; k < K; k++, a += TILE_ROWS, b += TILE_COLUMNS)
        for (int i = 0; i < TILE_ROWS; i++)
            for (int j = 0; j < TILE_COLUMNS; j++) sums[i][j] += a[i] * b[j];
    for (int i = 0; i < TILE_ROWS; i++)
        for (int j = 0; j < TILE_COLUMNS; j++) c[i * c_row + j] = sums[i][j] + (accumulate ? c[i * c_row + j] : 0);
}

#if defined(__x86_64__)
FOR_AVX512 static void tile_avx512(long K, const float *a, const float *b, float *c, long c_row, int accumulate) {
    __m512 sums[TILE_ROWS][2];
    UNROLL for (int i = 0; i < TILE_ROWS; i++) sums[i][0] = sums[i][1] = _mm512_setzero_ps();
    for (long k = 0; k < K; k++, a += TILE_ROWS, b += TILE_COLUMNS) {
        __m512 b0 = _mm512_load_ps(b), b1 = _mm512_load_ps(b + 16);
        UNROLL for (int i = 0; i < TILE_ROWS; i++) {
            __m512 ai = _mm512_set1_ps(a[i]);
            sums[i][0] = _mm512_fmadd_ps(ai, b0, sums[i][0]);
            sums[i][1] = _mm512_fmadd_ps(ai, b1, sums[i][1]);
        }
    }
    UNROLL for (int i = 0; i < TILE_ROWS; i++, c += c_row) {
        if (accumulate) {
            sums[i][0] = _mm512_add_ps(sums[i][0], _mm512_loadu_ps(c));
            sums[i][1] = _mm512_add_ps(sums[i][1], _mm512_loadu_ps(c + 16));
        }
        _mm512_storeu_ps(c, sums[i][0]);
        _mm512_storeu_ps(c + 16, sums[i][1]);
    }
}

// Four tiles of 4×16, so that the 16 registers of AVX2 suffice.
FOR_AVX2 static void tile_avx2(long K, const float *a, const float *b, float *c, long c_row, int accumulate) {
    for (int row = 0; row < TILE_ROWS; row += 4)
        for (int column = 0; column < TILE_COLUMNS; column += 16) {
            __m256 sums[4][2];
            UNROLL for (int i = 0; i < 4; i++) sums[i][0] = sums[i][1] = _mm256_setzero_ps();
            const float *ak = a + row, *bk = b + column;
            for (long k = 0; k < K; k++, ak += TILE_ROWS, bk += TILE_COLUMNS) {
                __m256 b0 = _mm256_load_ps(bk), b1 = _mm256_load_ps(bk + 8);
                UNROLL for (int i = 0; i < 4; i++) {
                    __m256 ai = _mm256_broadcast_ss(ak + i);
                    sums[i][0] = _mm256_fmadd_ps(ai, b0, sums[i][0]);
                    sums[i][1] = _mm256_fmadd_ps(ai, b1, sums[i][1]);
                }
            }
            float *ci = c + row * c_row + column;
            UNROLL for (int i = 0; i < 4; i++, ci += c_row) {
                if (accumulate) {
                    sums[i][0] = _mm256_add_ps(sums[i][0], _mm256_loadu_ps(ci));
                    sums[i][1] = _mm256_add_ps(sums[i][1], _mm256_loadu_ps(ci + 8));
                }
                _mm256_storeu_ps(ci, sums[i][0]);
                _mm256_storeu_ps(ci + 8, sums[i][1]);
            }
        }
}
#endif

static tile_function tile_of_level(void) {
#if defined(__x86_64__)
    switch (ck_level()) {
    case CK_AVX512: return tile_avx512;
    case CK_AVX2: return tile_avx2;
    }
#endif
    return tile_portable;
}

// Copies `width` columns (of `panel` that a tile reads; the rest is 0) over `depth` steps: out[k·panel + x] = m[k·step + x·next].
BODY pack_panel_body(long depth, long width, long panel, const float *m, long step, long next, float *out) {
    if (width == panel && next == 1) {
        for (long k = 0; k < depth; k++) memcpy(out + k * panel, m + k * step, panel * sizeof(float));
        return;
    }
    if (width < panel) memset(out, 0, depth * panel * sizeof(float));
    long k = 0;
    if (width == panel && step == 1)
        for (; k + 8 <= depth; k += 8) // 8 columns of 8 steps at a time: both sides stay in the first cache
            for (long x = 0; x < panel; x += 8)
                for (long kk = 0; kk < 8; kk++)
                    for (long xx = 0; xx < 8; xx++) out[(k + kk) * panel + x + xx] = m[k + kk + (x + xx) * next];
    for (; k < depth; k++)
        for (long x = 0; x < width; x++) out[k * panel + x] = m[k * step + x * next];
}
static void pack_panel(long depth, long width, long panel, const float *m, long step, long next, float *out) {
    if (panel == TILE_ROWS)
        pack_panel_body(depth, width, TILE_ROWS, m, step, next, out);
    else
        pack_panel_body(depth, width, TILE_COLUMNS, m, step, next, out);
}

static inline long least(long a, long b) { return a < b ? a : b; }

// The product without copies, for so few rows that copying B would cost more than multiplying by it.
BODY ck_matmul_few_rows_body(long M, long N, long K, const float *a, long a_row, long a_column, const float *b, long b_row,
                   long b_column, float *c, long c_row, int accumulate) {
    ANY_ORDER
    for (long i = 0; i < M; i++) {
        const float *ai = a + i * a_row;
        float *restrict ci = c + i * c_row;
        if (!accumulate) memset(ci, 0, N * sizeof(float));
        if (b_column == 1) {
            for (long k = 0; k < K; k++) {
                const float *bk = b + k * b_row, factor = ai[k * a_column];
                for (long j = 0; j < N; j++) ci[j] += factor * bk[j];
            }
        } else {
            for (long j = 0; j < N; j++) {
                const float *bj = b + j * b_column;
                float sum = 0;
                if (a_column == 1 && b_row == 1)
                    for (long k = 0; k < K; k++) sum += ai[k] * bj[k];
                else
                    for (long k = 0; k < K; k++) sum += ai[k * a_column] * bj[k * b_row];
                ci[j] += sum;
            }
        }
    }
}
KERNEL(ck_matmul_few_rows,
              (long M, long N, long K, const float *a, long a_row, long a_column, const float *b, long b_row,
               long b_column, float *c, long c_row, int accumulate),
              (M, N, K, a, a_row, a_column, b, b_row, b_column, c, c_row, accumulate))

void ck_matmul(long M, long N, long K, const float *a, long a_row, long a_column, const float *b, long b_row,
               long b_column, float *c, long c_row, int accumulate) {
    if (M <= FEW_ROWS || K == 0) {
        ck_matmul_few_rows(M, N, K, a, a_row, a_column, b, b_row, b_column, c, c_row, accumulate);
        return;
    }
    tile_function tile = tile_of_level();
    static _Thread_local float *panels; // of A, then of B; freed never: as many as there are threads
    if (!panels) panels = aligned_alloc(64, sizeof(float) * DEPTH * (ROWS + COLUMNS));
    if (!panels) abort();
    float *panels_a = panels, *panels_b = panels + DEPTH * ROWS;
    for (long column = 0; column < N; column += COLUMNS) {
        long columns = least(COLUMNS, N - column);
        for (long k = 0; k < K; k += DEPTH) {
            long depth = least(DEPTH, K - k);
            int add = accumulate || k > 0;
            for (long j = 0; j < columns; j += TILE_COLUMNS)
                pack_panel(depth, least(TILE_COLUMNS, columns - j), TILE_COLUMNS, b + k * b_row + (column + j) * b_column,
                           b_row, b_column, panels_b + j * depth);
            for (long row = 0; row < M; row += ROWS) {
                long rows = least(ROWS, M - row);
                for (long i = 0; i < rows; i += TILE_ROWS)
                    pack_panel(depth, least(TILE_ROWS, rows - i), TILE_ROWS, a + (row + i) * a_row + k * a_column,
                               a_column, a_row, panels_a + i * depth);
                for (long j = 0; j < columns; j += TILE_COLUMNS)
                    for (long i = 0; i < rows; i += TILE_ROWS) {
                        long height = least(TILE_ROWS, rows - i), width = least(TILE_COLUMNS, columns - j);
                        float *target = c + (row + i) * c_row + column + j;
                        if (height == TILE_ROWS && width == TILE_COLUMNS) {
                            tile(depth, panels_a + i * depth, panels_b + j * depth, target, c_row, add);
                        } else {
                            float edge[TILE_ROWS * TILE_COLUMNS];
                            tile(depth, panels_a + i * depth, panels_b + j * depth, edge, TILE_COLUMNS, 0);
                            for (long y = 0; y < height; y++)
                                for (long x = 0; x < width; x++)
                                    target[y * c_row + x] = edge[y * TILE_COLUMNS + x] + (add ? target[y * c_row + x] : 0);
                        }
                    }
            }
        }
    }
}
