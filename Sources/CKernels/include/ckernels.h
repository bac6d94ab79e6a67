// Single-precision inner loops of the target NeuralNetworks.
//
// Each is written once in plain C and compiled for three instruction sets; the best that the processor has is chosen at run
// time. Tensors are row-major and contiguous unless a stride is given; strides count elements, not bytes. No function here
// but ck_parallel allocates (the matrix product's scratch, once per thread, aside), locks or starts a thread: callers divide
// the work.
#pragma once
#include <stdint.h>

// ---- Instruction sets

enum { CK_PORTABLE = 0, CK_AVX2 = 1, CK_AVX512 = 2 };
// The level that this thread's calls use: the best that the processor has, or a lower one that the environment variable
// CRIA_KERNELS names (portable, avx2, avx512).
int ck_level(void);
// Makes this thread use a level (for tests); -1 returns to the default. A level that the processor lacks is lowered.
void ck_use_level(int level);

// ---- Threads

// Calls body(context, 0) here and body(context, i) for 0 < i < threads on threads of its own, which look for the next work a
// while before they sleep; returns when all have returned. Returns 0 without a call while they work for another thread, or
// when they cannot be started.
int ck_parallel(long threads, void (*body)(void *context, long index), void *context);

// ---- Matrix product

// C[M×N] = A[M×K]·B[K×N], or C += A·B if `accumulate`. The element (i, j) of A is a[i·a_row + j·a_column], likewise B, so that
// transposes need no copy; C has rows of `c_row` elements. Each element's sum is taken in the same order however M and N are
// divided among threads and calls.
void ck_matmul(long M, long N, long K, const float *a, long a_row, long a_column, const float *b, long b_row,
               long b_column, float *c, long c_row, int accumulate);

// The same without copying B, which costs more than it saves for A of up to CK_FEW_ROWS rows. Sums are taken in another order.
enum { CK_FEW_ROWS = 4 };
void ck_matmul_few_rows(long M, long N, long K, const float *a, long a_row, long a_column, const float *b, long b_row,
                        long b_column, float *c, long c_row, int accumulate);

// The same with B[K×N] in the order in which the product reads it, for one B that many A are multiplied by. The copy has
// ck_packed_count(N, K) elements and begins at a multiple of 64 bytes.
long ck_packed_count(long N, long K);
void ck_pack(long N, long K, const float *b, long b_row, long b_column, float *packed);
void ck_matmul_packed(long M, long N, long K, const float *a, long a_row, long a_column, const float *packed, float *c,
                      long c_row, int accumulate);

// ---- Element by element

enum { CK_ADD, CK_SUBTRACT, CK_MULTIPLY, CK_DIVIDE };
// out[i] = a[i·a_stride] op b[i·b_stride]; strides are 0 or 1.
void ck_binary(int op, long n, const float *a, long a_stride, const float *b, long b_stride, float *out);

enum { CK_EXP, CK_LOG, CK_SQRT, CK_SIGMOID, CK_TANH, CK_RELU, CK_GELU, CK_SILU, CK_SQUARE, CK_ABS };
// out[i] = f(x[i])
void ck_unary(int op, long n, const float *x, float *out);
// out[i] = g[i]·f'(x[i]), where y = f(x)
void ck_unary_gradient(int op, long n, const float *x, const float *y, const float *g, float *out);

void ck_scale(long n, float factor, const float *x, float *out);      // out = factor·x; both may be the same
void ck_add_scaled(long n, float factor, const float *x, float *out); // out += factor·x
float ck_sum(long n, const float *x);
float ck_dot(long n, const float *x, const float *y);
// out[i] = x[i]/(1 − rate), or 0 with probability `rate`; the choice depends on key and first + i alone.
void ck_dropout(long n, float rate, uint64_t key, long first, const float *x, float *out);

// ---- Row by row: x and out are [rows, n]

void ck_softmax(long rows, long n, const float *x, float *out);
void ck_softmax_gradient(long rows, long n, const float *y, const float *g, float *out);
void ck_log_softmax(long rows, long n, const float *x, float *out);
void ck_log_softmax_gradient(long rows, long n, const float *y, const float *g, float *out);

// out = gain·(x − mean)/√(variance + epsilon) + bias: layer norm; with `centre` 0 the mean is taken as 0: RMS norm. `bias` may
// be null. The mean and 1/√… of each row are kept for the gradient.
void ck_norm(long rows, long n, int centre, float epsilon, const float *x, const float *gain, const float *bias,
             float *out, float *mean, float *scale);
// dx of the norm; adds to d_gain and (if not null) d_bias.
void ck_norm_gradient(long rows, long n, int centre, const float *x, const float *gain, const float *mean,
                      const float *scale, const float *g, float *dx, float *d_gain, float *d_bias);

// losses[row] = −Σ q·ln softmax(z), where q = (1 − smoothing)·[class = target] + smoothing/n; rows with a negative target count 0.
// log_sums[row] = ln Σ e^z.
void ck_cross_entropy(long rows, long n, float smoothing, const float *z, const int32_t *targets, float *losses,
                      float *log_sums);
// dz = factor·(softmax(z) − q), 0 in rows with a negative target
void ck_cross_entropy_gradient(long rows, long n, float smoothing, float factor, const float *z,
                               const int32_t *targets, const float *log_sums, float *dz);
// losses[i] = −(y·ln σ(z) + (1 − y)·ln(1 − σ(z)))
void ck_binary_cross_entropy(long n, const float *z, const float *y, float *losses);

// ---- Attention of one head: softmax(scale·Q·Kᵀ + bias − slope·distance)·V

enum { CK_ALL = 0, CK_CAUSAL = 1, CK_STRICTLY_CAUSAL = 2 };
typedef struct {
    long queries, keys, depth, value_depth;
    long q_row, k_row, v_row, o_row; // elements from one row to the next: heads may lie side by side
    long first;                      // position of the first query on the keys' scale
    int visible;                     // CK_ALL; CK_CAUSAL: keys up to the query's position; CK_STRICTLY_CAUSAL: before it
    long reach;                      // of the keys a query sees otherwise, it sees the last so many; 0: all
    float scale, slope;              // slope times |position of query − position of key| is subtracted
    const float *bias;               // [queries, keys] or null
    const float *key_mask;           // [keys], 0 = hidden; or null
} ck_attention;

// Floats of scratch that a call needs.
long ck_attention_scratch(const ck_attention *s);
// o [queries, value_depth]; log_sums [queries] are kept for the gradient. A query that sees no key gives 0.
void ck_attention_forward(const ck_attention *s, const float *q, const float *k, const float *v, float *o,
                          float *log_sums, float *scratch);
// Adds to dq, dk, dv (laid out as q, k, v), d_bias [queries, keys] (may be null) and d_slope (one number).
void ck_attention_backward(const ck_attention *s, const float *q, const float *k, const float *v, const float *o,
                           const float *log_sums, const float *d_o, float *dq, float *dk, float *dv, float *d_bias,
                           float *d_slope, float *scratch);

// ---- Recurrent cell and optimiser

// LSTM cell. gates [rows, 4n] come as sums of the input, forget, candidate and output gates and leave activated;
// cell = forget·previous + input·candidate; hidden = output·tanh(cell), all [rows, n].
void ck_lstm_cell(long rows, long n, float *gates, const float *previous, float *cell, float *hidden);
// d_gates [rows, 4n] with respect to the sums; d_cell comes as the gradient of the cell from later steps and leaves as that of
// `previous`.
void ck_lstm_cell_gradient(long rows, long n, const float *gates, const float *previous, const float *cell,
                           const float *d_hidden, float *d_cell, float *d_gates);

// One step of AdamW (Loshchilov and Hutter 2019, algorithm 2): `correction1` = 1 − beta1ᵗ, likewise 2; decay 0 is Adam.
void ck_adam(long n, float rate, float beta1, float beta2, float epsilon, float decay, float correction1,
             float correction2, const float *g, float *m, float *v, float *parameter);

// ---- Memory

// From now on, memory that is freed stays with the process. Training allocates and frees the same arrays at every step; to give
// them back to the system means to fetch them again, page by page. For the whole process; nothing but glibc needs it.
void ck_keep_freed_memory(void);
