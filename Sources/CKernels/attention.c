// Attention of one head, a block of queries at a time, so that the scores stay in the cache and are never kept: the gradient
// computes them anew from the queries, the keys and each row's ln Σ e^score (Dao et al., "FlashAttention", 2022).
#include "functions.h"
#include "level.h"

enum { BLOCK = 64 }; // queries at a time

static inline long least(long a, long b) { return a < b ? a : b; }

// How many keys, from the first on, the query sees.
static inline long visible_keys(const ck_attention *s, long query) {
    long limit = s->visible == CK_ALL ? s->keys : s->first + query + (s->visible == CK_CAUSAL);
    return limit < 0 ? 0 : least(limit, s->keys);
}

// The first of them: all are seen, or as many as reach goes.
static inline long first_key(const ck_attention *s, long query) {
    long end = visible_keys(s, query);
    return s->reach > 0 && end > s->reach ? end - s->reach : 0;
}

long ck_attention_scratch(const ck_attention *s) { return 2 * BLOCK * s->keys + BLOCK; }

// Turns products of the query and the keys skip..<n into probabilities; those of the other keys are 0. With `known`, *log_sum is
// that of the forward pass.
BODY ck_attention_row_body(long skip, long n, long padded, float scale, float slope, long position, const float *bias,
                           const float *mask, int known, float *restrict row, float *restrict log_sum) {
    ANY_ORDER
    const float hidden = -1e30f;
    float top = hidden, sum = 0;
    for (long j = skip; j < n; j++) {
        long distance = position > j ? position - j : j - position;
        row[j] = row[j] * scale - slope * (float)distance;
    }
    if (bias)
        for (long j = skip; j < n; j++) row[j] += bias[j];
    if (mask)
        for (long j = skip; j < n; j++) row[j] = mask[j] == 0 ? hidden : row[j];
    for (long j = skip; j < n; j++) top = row[j] > top ? row[j] : top;
    if (top <= hidden) { // nothing to see
        memset(row, 0, padded * sizeof(float));
        *log_sum = 0;
        return;
    }
    if (known) {
        float shift = *log_sum;
        for (long j = skip; j < n; j++) row[j] = exp_(row[j] - shift);
    } else {
        for (long j = skip; j < n; j++) { row[j] = exp_(row[j] - top); sum += row[j]; }
        float factor = 1 / sum;
        for (long j = skip; j < n; j++) row[j] *= factor;
        *log_sum = top + logf(sum);
    }
    memset(row, 0, skip * sizeof(float));
    memset(row + n, 0, (padded - n) * sizeof(float));
}
KERNEL(ck_attention_row,
       (long skip, long n, long padded, float scale, float slope, long position, const float *bias, const float *mask,
        int known, float *row, float *log_sum),
       (skip, n, padded, scale, slope, position, bias, mask, known, row, log_sum))

// Probabilities [rows, keys] of a block of queries, of the keys from `*from` on up to the last that the last row sees; gives
// the number of keys.
static long block_probabilities(const ck_attention *s, long start, long rows, const float *q, const float *k, int known,
                                float *p, float *log_sums, long *from) {
    *from = first_key(s, start);
    long keys = visible_keys(s, start + rows - 1) - *from;
    if (keys <= 0) return 0;
    ck_matmul(rows, keys, s->depth, q + start * s->q_row, s->q_row, 1, k + *from * s->k_row, 1, s->k_row, p, keys, 0);
    for (long i = 0; i < rows; i++)
        ck_attention_row(first_key(s, start + i) - *from, visible_keys(s, start + i) - *from, keys, s->scale, s->slope,
                         s->first + start + i - *from, s->bias ? s->bias + (start + i) * s->keys + *from : 0,
                         s->key_mask ? s->key_mask + *from : 0, known, p + i * keys, log_sums + i);
    return keys;
}

void ck_attention_forward(const ck_attention *s, const float *q, const float *k, const float *v, float *o,
                          float *log_sums, float *scratch) {
    for (long start = 0; start < s->queries; start += BLOCK) {
        long rows = least(BLOCK, s->queries - start), from;
        long keys = block_probabilities(s, start, rows, q, k, 0, scratch, log_sums + start, &from);
        // With no keys this sets the block to 0.
        ck_matmul(rows, s->value_depth, keys, scratch, keys, 1, v + from * s->v_row, s->v_row, 1,
                  o + start * s->o_row, s->o_row, 0);
        for (long i = start; keys == 0 && i < start + rows; i++) log_sums[i] = 0;
    }
}

// From p and dp = dO·Vᵀ: the gradient of the scores, p·(dp − Σ p·dp), with Σ p·dp = o·dO. Adds to d_bias and d_slope.
BODY ck_attention_row_gradient_body(long n, long padded, float mean, long position, const float *p, float *restrict dp,
                                    float *restrict d_bias, float *restrict d_slope) {
    ANY_ORDER
    float slope = 0;
    for (long j = 0; j < n; j++) {
        long distance = position > j ? position - j : j - position;
        float d = p[j] * (dp[j] - mean);
        dp[j] = d;
        slope -= d * (float)distance;
    }
    *d_slope += slope;
    if (d_bias)
        for (long j = 0; j < n; j++) d_bias[j] += dp[j];
    memset(dp + n, 0, (padded - n) * sizeof(float));
}
KERNEL(ck_attention_row_gradient,
       (long n, long padded, float mean, long position, const float *p, float *dp, float *d_bias, float *d_slope),
       (n, padded, mean, position, p, dp, d_bias, d_slope))

void ck_attention_backward(const ck_attention *s, const float *q, const float *k, const float *v, const float *o,
                           const float *log_sums, const float *d_o, float *dq, float *dk, float *dv, float *d_bias,
                           float *d_slope, float *scratch) {
    float *p = scratch, *dp = scratch + BLOCK * s->keys, *sums = dp + BLOCK * s->keys;
    for (long start = 0; start < s->queries; start += BLOCK) {
        long rows = least(BLOCK, s->queries - start), from;
        for (long i = 0; i < rows; i++) sums[i] = log_sums[start + i];
        long keys = block_probabilities(s, start, rows, q, k, 1, p, sums, &from);
        if (keys == 0) continue;
        const float *d_o_block = d_o + start * s->o_row;
        ck_matmul(rows, keys, s->value_depth, d_o_block, s->o_row, 1, v + from * s->v_row, 1, s->v_row, dp, keys, 0);
        ck_matmul(keys, s->value_depth, rows, p, 1, keys, d_o_block, s->o_row, 1, dv + from * s->v_row, s->v_row,
                  1);
        for (long i = 0; i < rows; i++) {
            float mean = ck_dot(s->value_depth, d_o_block + i * s->o_row, o + (start + i) * s->o_row);
            // What is not seen has the probability 0, and so no gradient.
            ck_attention_row_gradient(visible_keys(s, start + i) - from, keys, mean, s->first + start + i - from,
                                      p + i * keys, dp + i * keys, d_bias ? d_bias + (start + i) * s->keys + from : 0,
                                      d_slope);
        }
        // The scores are scale·q·k: the factor goes with q for dk, with k for dq.
        for (long i = 0; i < rows * keys; i++) dp[i] *= s->scale;
        ck_matmul(rows, s->depth, keys, dp, keys, 1, k + from * s->k_row, s->k_row, 1, dq + start * s->q_row, s->q_row, 1);
        ck_matmul(keys, s->depth, rows, dp, 1, keys, q + start * s->q_row, s->q_row, 1, dk + from * s->k_row,
                  s->k_row, 1);
    }
}
