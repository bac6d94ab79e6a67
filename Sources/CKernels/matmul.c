// Matrix product after Goto and van de Geijn, "Anatomy of High-Performance Matrix Multiplication" (2008): blocks of A and B are
// copied into the order in which a small tile, held in registers, reads them. The copy also undoes transposition.
#include "level.h"
#include "transpose.h"
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#if defined(__x86_64__)
#include <immintrin.h>
#endif

enum { TILE_ROWS = 8, TILE_COLUMNS = 32 };           // of C in registers
enum { DEPTH = 256, ROWS = 192, COLUMNS = 1024 };    // of a block of A (ROWS×DEPTH) and of B (DEPTH×COLUMNS): in the L2 cache

// c [height, width] = (c +) a·b of a tile; `height` and `width` are less than the tile's at the edges of C.
typedef void (*tile_function)(long K, const float *a, const float *b, float *c, long c_row, int accumulate, long height,
                              long width);
#define UNROLL _Pragma("clang loop unroll(full)")

static inline long least(long a, long b) { return a < b ? a : b; }

static void copy_tile(const float *tile, float *c, long c_row, int accumulate, long height, long width) {
    for (long i = 0; i < height; i++)
        for (long j = 0; j < width; j++)
            c[i * c_row + j] = tile[i * TILE_COLUMNS + j] + (accumulate ? c[i * c_row + j] : 0);
}

static void tile_portable(long K, const float *a, const float *b, float *c, long c_row, int accumulate, long height,
                          long width) {
    float sums[TILE_ROWS * TILE_COLUMNS] = {0};
    for (long k = 0; k < K; k++, a += TILE_ROWS, b += TILE_COLUMNS)
        for (int i = 0; i < TILE_ROWS; i++)
            for (int j = 0; j < TILE_COLUMNS; j++) sums[i * TILE_COLUMNS + j] += a[i] * b[j];
    copy_tile(sums, c, c_row, accumulate, height, width);
}

#if defined(__x86_64__)
// Adds to c and stores, as far as the mask goes.
FOR_AVX512 static inline void store(__m512 sum, float *c, __mmask16 mask, int accumulate) {
    if (accumulate) sum = _mm512_add_ps(sum, _mm512_maskz_loadu_ps(mask, c));
    _mm512_mask_storeu_ps(c, mask, sum);
}

FOR_AVX512 static void tile_avx512_narrow(long K, const float *a, const float *b, float *c, long c_row, int accumulate,
                                          long height, long width) {
    __m512 sums[TILE_ROWS];
    UNROLL for (int i = 0; i < TILE_ROWS; i++) sums[i] = _mm512_setzero_ps();
    for (long k = 0; k < K; k++, a += TILE_ROWS, b += TILE_COLUMNS) {
        __m512 bk = _mm512_load_ps(b);
        UNROLL for (int i = 0; i < TILE_ROWS; i++) sums[i] = _mm512_fmadd_ps(_mm512_set1_ps(a[i]), bk, sums[i]);
    }
    UNROLL for (int i = 0; i < TILE_ROWS; i++)
        if (i < height) store(sums[i], c + i * c_row, (__mmask16)((1u << width) - 1), accumulate);
}

FOR_AVX512 static void tile_avx512(long K, const float *a, const float *b, float *c, long c_row, int accumulate,
                                   long height, long width) {
    if (width <= 16) {
        tile_avx512_narrow(K, a, b, c, c_row, accumulate, height, width);
        return;
    }
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
    __mmask16 mask = (__mmask16)((1u << (width - 16)) - 1);
    UNROLL for (int i = 0; i < TILE_ROWS; i++)
        if (i < height) {
            store(sums[i][0], c + i * c_row, 0xFFFF, accumulate);
            store(sums[i][1], c + i * c_row + 16, mask, accumulate);
        }
}

// Tiles of 4×16, so that the 16 registers of AVX2 suffice.
FOR_AVX2 static void tile_avx2(long K, const float *a, const float *b, float *c, long c_row, int accumulate, long height,
                               long width) {
    for (int row = 0; row < height; row += 4)
        for (int column = 0; column < width; column += 16) {
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
            float *target = c + row * c_row + column;
            long rows = least(4, height - row), columns = least(16, width - column);
            float edge[4 * TILE_COLUMNS];
            int is_whole = rows == 4 && columns == 16;
            UNROLL for (int i = 0; i < 4; i++) {
                float *ci = is_whole ? target + i * c_row : edge + i * TILE_COLUMNS;
                if (accumulate && is_whole) {
                    sums[i][0] = _mm256_add_ps(sums[i][0], _mm256_loadu_ps(ci));
                    sums[i][1] = _mm256_add_ps(sums[i][1], _mm256_loadu_ps(ci + 8));
                }
                _mm256_storeu_ps(ci, sums[i][0]);
                _mm256_storeu_ps(ci + 8, sums[i][1]);
            }
            if (!is_whole) copy_tile(edge, target, c_row, accumulate, rows, columns);
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

#if defined(__x86_64__)
// 8 rows of 8, `next` apart, become columns: out[k·panel + x] = m[k + x·next].
FOR_AVX2 static void transpose8(const float *m, long next, float *out, long panel) {
    half_lanes columns[HALF];
    transpose(m, next, columns);
    UNROLL for (int k = 0; k < HALF; k++) *(half_lanes *)(out + k * panel) = columns[k];
}
#endif

// Copies `width` columns over `depth` steps to a panel that a tile reads: out[k·panel + x] = m[k·step + x·next], 0 from x = width.
BODY pack(long depth, long width, const long panel, const float *m, long step, long next, float *out) {
    if (width == panel && next == 1) {
        for (long k = 0; k < depth; k++) memcpy(out + k * panel, m + k * step, panel * sizeof(float));
        return;
    }
    if (width < panel) memset(out, 0, depth * panel * sizeof(float));
    if (next == 1) {
        for (long k = 0; k < depth; k++)
            for (long x = 0; x < width; x++) out[k * panel + x] = m[k * step + x];
        return;
    }
    long done = 0, steps = 0; // `steps` of the first `done` columns are copied
#if defined(__x86_64__)
    if (step == 1 && ck_level() != CK_PORTABLE)
        for (steps = depth / 8 * 8; done + 8 <= width; done += 8)
            for (long k = 0; k < steps; k += 8) transpose8(m + k + done * next, next, out + k * panel + done, panel);
#endif
    for (long x = 0; x < width; x++)
        for (long k = x < done ? steps : 0; k < depth; k++) out[k * panel + x] = m[k * step + x * next];
}
static void pack_panel(long depth, long width, long panel, const float *m, long step, long next, float *out) {
    if (panel == TILE_ROWS)
        pack(depth, width, TILE_ROWS, m, step, next, out);
    else
        pack(depth, width, TILE_COLUMNS, m, step, next, out);
}

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

// Scratch of this thread, freed with it.
static pthread_key_t panels_key;
static pthread_once_t panels_once = PTHREAD_ONCE_INIT;
static void make_panels_key(void) {
    if (pthread_key_create(&panels_key, free) != 0) abort();
}
static float *thread_panels(void) {
    pthread_once(&panels_once, make_panels_key);
    float *panels = pthread_getspecific(panels_key);
    if (panels) return panels;
    panels = aligned_alloc(64, sizeof(float) * DEPTH * (ROWS + COLUMNS));
    if (!panels || pthread_setspecific(panels_key, panels) != 0) abort();
    return panels;
}

// Copies `columns` columns of B over `depth` steps, panel after panel.
static void pack_columns(long depth, long columns, const float *b, long b_row, long b_column, float *panels) {
    for (long j = 0; j < columns; j += TILE_COLUMNS)
        pack_panel(depth, least(TILE_COLUMNS, columns - j), TILE_COLUMNS, b + j * b_column, b_row, b_column,
                   panels + j * depth);
}

// C (+)= A·B for a block of B in panels.
static void multiply_block(long M, long columns, long depth, const float *a, long a_row, long a_column,
                           const float *panels_b, float *c, long c_row, int accumulate) {
    tile_function tile = tile_of_level();
    float *panels_a = thread_panels();
    for (long row = 0; row < M; row += ROWS) {
        long rows = least(ROWS, M - row);
        for (long i = 0; i < rows; i += TILE_ROWS)
            pack_panel(depth, least(TILE_ROWS, rows - i), TILE_ROWS, a + (row + i) * a_row, a_column, a_row,
                       panels_a + i * depth);
        for (long j = 0; j < columns; j += TILE_COLUMNS)
            for (long i = 0; i < rows; i += TILE_ROWS)
                tile(depth, panels_a + i * depth, panels_b + j * depth, c + (row + i) * c_row + j, c_row, accumulate,
                     least(TILE_ROWS, rows - i), least(TILE_COLUMNS, columns - j));
    }
}

void ck_matmul(long M, long N, long K, const float *a, long a_row, long a_column, const float *b, long b_row,
               long b_column, float *c, long c_row, int accumulate) {
    if (K == 0) {
        ck_matmul_few_rows(M, N, K, a, a_row, a_column, b, b_row, b_column, c, c_row, accumulate);
        return;
    }
    float *panels_b = thread_panels() + DEPTH * ROWS;
    for (long column = 0; column < N; column += COLUMNS) {
        long columns = least(COLUMNS, N - column);
        for (long k = 0; k < K; k += DEPTH) {
            long depth = least(DEPTH, K - k);
            pack_columns(depth, columns, b + k * b_row + column * b_column, b_row, b_column, panels_b);
            multiply_block(M, columns, depth, a + k * a_column, a_row, a_column, panels_b, c + column, c_row,
                           accumulate || k > 0);
        }
    }
}

static inline long padded(long N) { return (N + TILE_COLUMNS - 1) / TILE_COLUMNS * TILE_COLUMNS; }

long ck_packed_count(long N, long K) { return padded(N) * K; }

void ck_pack(long N, long K, const float *b, long b_row, long b_column, float *packed) {
    for (long k = 0; k < K; k += DEPTH)
        pack_columns(least(DEPTH, K - k), N, b + k * b_row, b_row, b_column, packed + k * padded(N));
}

void ck_matmul_packed(long M, long N, long K, const float *a, long a_row, long a_column, const float *packed, float *c,
                      long c_row, int accumulate) {
    for (long k = 0; k < K; k += DEPTH)
        multiply_block(M, N, least(DEPTH, K - k), a + k * a_column, a_row, a_column, packed + k * padded(N), c, c_row,
                       accumulate || k > 0);
}
