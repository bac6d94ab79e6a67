// Attention of one head, 16 queries side by side in a register, so that no sum runs across a register and heads of few elements
// waste nothing. The scores are never kept: the gradient computes them anew from each row's ln Σ e^score (Dao et al.,
// "FlashAttention", 2022).
#include "functions.h"
#include "level.h"
#include "transpose.h"

enum { LANES = 16 };
typedef float lanes __attribute__((ext_vector_type(LANES), aligned(4)));
static const float hidden = -1e30f; // the score of what is not seen

static inline long least(long a, long b) { return a < b ? a : b; }
static inline long greatest(long a, long b) { return a > b ? a : b; }

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

static inline long padded(long depth) { return (depth + HALF - 1) / HALF * HALF; }

long ck_attention_scratch(const ck_attention *s) {
    return (2 * s->keys + 3 * LANES) * (padded(s->depth) + padded(s->value_depth)) + 2 * LANES * s->keys + s->queries;
}

// rows[i, d] = m[i, d] for i < count, with zeros up to padded(depth), and zeros up to `all` rows.
BODY copy_rows(long count, long all, long depth, const float *m, long row, float *restrict rows) {
    for (long i = 0; i < count; i++, rows += padded(depth)) {
        for (long d = 0; d < depth; d++) rows[d] = m[i * row + d];
        for (long d = depth; d < padded(depth); d++) rows[d] = 0;
    }
    memset(rows, 0, (all - count) * padded(depth) * sizeof(float));
}

// m[i, d] += factor·rows[i, d] for i < count.
BODY add_rows(long count, long depth, const float *rows, float factor, float *restrict m, long row) {
    for (long i = 0; i < count; i++, rows += padded(depth))
        for (long d = 0; d < depth; d++) m[i * row + d] += factor * rows[d];
}

// out[d, lane] = factor·rows[lane, d].
BODY spread(long depth, const float *rows, float factor, float *restrict out) {
    half_lanes columns[HALF];
    for (long d = 0; d < padded(depth); d += HALF)
        for (long lane = 0; lane < LANES; lane += HALF) {
            transpose(rows + lane * padded(depth) + d, padded(depth), columns);
            for (long i = 0; i < HALF; i++) *(half_lanes *)(out + (d + i) * LANES + lane) = factor * columns[i];
        }
}

// rows[lane, d] = x[d, lane].
BODY gather(long depth, const float *x, float *restrict rows) {
    half_lanes columns[HALF];
    for (long d = 0; d < padded(depth); d += HALF)
        for (long lane = 0; lane < LANES; lane += HALF) {
            transpose(x + d * LANES + lane, LANES, columns);
            for (long i = 0; i < HALF; i++) *(half_lanes *)(rows + (lane + i) * padded(depth) + d) = columns[i];
        }
}

// out[j] = Σ rows[j, d]·x[d] for j < n.
BODY products(long n, long depth, const float *rows, const lanes *restrict x, lanes *restrict out) {
    long row = padded(depth), j = 0;
    for (; j + 4 <= n; j += 4) {
        const float *a = rows + j * row, *b = a + row, *c = b + row, *e = c + row;
        lanes sa = 0, sb = 0, sc = 0, se = 0;
        for (long d = 0; d < depth; d++) sa += a[d] * x[d], sb += b[d] * x[d], sc += c[d] * x[d], se += e[d] * x[d];
        out[j] = sa, out[j + 1] = sb, out[j + 2] = sc, out[j + 3] = se;
    }
    for (; j < n; j++) {
        lanes sum = 0;
        for (long d = 0; d < depth; d++) sum += rows[j * row + d] * x[d];
        out[j] = sum;
    }
}

// x[d] = Σ rows[j, d]·p[j] over j < n.
BODY sums(long n, long depth, const float *rows, const lanes *restrict p, lanes *restrict x) {
    long row = padded(depth), j = 0;
    memset(x, 0, row * sizeof(lanes));
    for (; j + 4 <= n; j += 4) {
        const float *a = rows + j * row, *b = a + row, *c = b + row, *e = c + row;
        lanes pa = p[j], pb = p[j + 1], pc = p[j + 2], pe = p[j + 3];
        for (long d = 0; d < depth; d++) {
            lanes sum = x[d];
            sum += a[d] * pa, sum += b[d] * pb, sum += c[d] * pc, sum += e[d] * pe;
            x[d] = sum;
        }
    }
    for (; j < n; j++)
        for (long d = 0; d < depth; d++) x[d] += rows[j * row + d] * p[j];
}

// out[j, d] += Σ p[j, lane]·rows[lane, d] over the lanes, for j < n.
BODY mix(long n, long depth, const float *restrict p, const float *restrict rows, float *restrict out) {
    long row = padded(depth);
    for (long d = 0; d < row; d += HALF) {
        long j = 0;
        for (; j + 4 <= n; j += 4) {
            half_lanes sums[4];
            for (long i = 0; i < 4; i++) sums[i] = *(half_lanes *)(out + (j + i) * row + d);
            for (long lane = 0; lane < LANES; lane++) {
                half_lanes x = *(const half_lanes *)(rows + lane * row + d);
                for (long i = 0; i < 4; i++) sums[i] += p[(j + i) * LANES + lane] * x;
            }
            for (long i = 0; i < 4; i++) *(half_lanes *)(out + (j + i) * row + d) = sums[i];
        }
        for (; j < n; j++)
            for (long lane = 0; lane < LANES; lane++)
                *(half_lanes *)(out + j * row + d) += p[j * LANES + lane] * *(const half_lanes *)(rows + lane * row + d);
    }
}

// A block of queries: where they stand and which keys they see, as numbers to compare with keys.
typedef struct {
    long start, count, from, keys; // queries start..<start + count see some of the keys from..<from + keys
    long seen_from, seen_end;      // all of them see these
    float position[LANES], begin[LANES], end[LANES];
} query_block;

BODY find_block(const ck_attention *s, long start, query_block *b) {
    b->start = start;
    b->count = least(LANES, s->queries - start);
    b->from = first_key(s, start);
    b->keys = greatest(0, visible_keys(s, start + b->count - 1) - b->from);
    // What a query sees begins and ends no later than what the next one sees.
    b->seen_from = b->count < LANES ? s->keys : first_key(s, start + LANES - 1);
    b->seen_end = visible_keys(s, start);
    for (long i = 0; i < LANES; i++) {
        b->position[i] = (float)(s->first + start + i);
        b->begin[i] = i < b->count ? (float)first_key(s, start + i) : 0;
        b->end[i] = i < b->count ? (float)visible_keys(s, start + i) : 0;
    }
}

// Scores [keys, LANES] from scaled products.
BODY score(const ck_attention *s, const query_block *b, float *restrict scores) {
    for (long j = 0; j < b->keys; j++) {
        float *row = scores + j * LANES, key = (float)(b->from + j);
        if (s->bias)
            for (long i = 0; i < b->count; i++) row[i] += s->bias[(b->start + i) * s->keys + b->from + j];
        if (s->slope != 0)
            for (long i = 0; i < LANES; i++) row[i] -= s->slope * fabsf(b->position[i] - key);
        if (!s->key_mask && key >= b->seen_from && key < b->seen_end) continue;
        float end = s->key_mask && s->key_mask[b->from + j] == 0 ? -1 : key; // a hidden key is before all
        for (long i = 0; i < LANES; i++) row[i] = ((end >= b->begin[i]) & (key < b->end[i])) ? row[i] : hidden;
    }
}

// e^(score − shift) in place of the scores.
BODY weigh(long keys, const lanes *a, float *restrict p) {
    lanes shift = *a;
    for (long j = 0; j < keys; j++) {
        float *row = p + j * LANES;
        *(lanes *)row -= shift;
        for (long i = 0; i < LANES; i++) row[i] = exp_(row[i]);
    }
}

BODY forward(const ck_attention *s, long depth, long value_depth, const float *q, const float *k, const float *v, float *o,
             float *log_sums, float *scratch) {
    float *ks = scratch, *vs = ks + s->keys * padded(depth), *rows = vs + s->keys * padded(value_depth);
    float *qs = rows + LANES * padded(greatest(depth, value_depth)), *os = qs + LANES * padded(depth);
    float *p = os + LANES * padded(value_depth);
    copy_rows(s->keys, s->keys, depth, k, s->k_row, ks);
    copy_rows(s->keys, s->keys, value_depth, v, s->v_row, vs);
    for (long start = 0; start < s->queries; start += LANES) {
        query_block b;
        find_block(s, start, &b);
        copy_rows(b.count, LANES, depth, q + start * s->q_row, s->q_row, rows);
        spread(depth, rows, s->scale, qs);
        products(b.keys, depth, ks + b.from * padded(depth), (lanes *)qs, (lanes *)p);
        score(s, &b, p);
        lanes top = hidden, sum = 0;
        for (long j = 0; j < b.keys; j++) top = __builtin_elementwise_max(top, ((lanes *)p)[j]);
        for (long i = 0; i < LANES; i++) top[i] = top[i] > hidden ? top[i] : 0; // who sees nothing has no sum
        weigh(b.keys, &top, p);
        for (long j = 0; j < b.keys; j++) sum += ((lanes *)p)[j];
        sums(b.keys, value_depth, vs + b.from * padded(value_depth), (lanes *)p, (lanes *)os);
        gather(value_depth, os, rows);
        for (long i = 0; i < b.count; i++) {
            float factor = sum[i] > 0 ? 1 / sum[i] : 0;
            for (long d = 0; d < value_depth; d++)
                o[(start + i) * s->o_row + d] = factor * rows[i * padded(value_depth) + d];
            log_sums[start + i] = sum[i] > 0 ? top[i] + logf(sum[i]) : 0;
        }
    }
}

// The gradient of a score is p·(dp − Σ p·dp) with dp = dO·V and Σ p·dp = o·dO, the mean.
BODY backward(const ck_attention *s, long depth, long value_depth, const float *q, const float *k, const float *v,
              const float *o, const float *log_sums, const float *d_o, float *dq, float *dk, float *dv, float *d_bias,
              float *d_slope, float *scratch) {
    float *ks = scratch, *vs = ks + s->keys * padded(depth), *dks = vs + s->keys * padded(value_depth);
    float *dvs = dks + s->keys * padded(depth), *q_rows = dvs + s->keys * padded(value_depth);
    float *do_rows = q_rows + LANES * padded(depth), *qs = do_rows + LANES * padded(value_depth);
    float *dos = qs + LANES * padded(depth), *dqs = dos + LANES * padded(value_depth);
    float *p = dqs + LANES * padded(depth), *dp = p + LANES * s->keys, *means = dp + LANES * s->keys;
    copy_rows(s->keys, s->keys, depth, k, s->k_row, ks);
    copy_rows(s->keys, s->keys, value_depth, v, s->v_row, vs);
    memset(dks, 0, s->keys * (padded(depth) + padded(value_depth)) * sizeof(float));
    for (long i = 0; i < s->queries; i++) means[i] = ck_dot(value_depth, d_o + i * s->o_row, o + i * s->o_row);
    lanes slope = 0;
    for (long start = 0; start < s->queries; start += LANES) {
        query_block b;
        find_block(s, start, &b);
        copy_rows(b.count, LANES, depth, q + start * s->q_row, s->q_row, q_rows);
        copy_rows(b.count, LANES, value_depth, d_o + start * s->o_row, s->o_row, do_rows);
        spread(depth, q_rows, s->scale, qs);
        spread(value_depth, do_rows, 1, dos);
        products(b.keys, depth, ks + b.from * padded(depth), (lanes *)qs, (lanes *)p);
        products(b.keys, value_depth, vs + b.from * padded(value_depth), (lanes *)dos, (lanes *)dp);
        score(s, &b, p);
        lanes log_sum = 0, mean = 0, position = *(lanes *)b.position;
        for (long i = 0; i < b.count; i++) log_sum[i] = log_sums[start + i], mean[i] = means[start + i];
        weigh(b.keys, &log_sum, p);
        for (long j = 0; j < b.keys; j++) {
            lanes d = ((lanes *)p)[j] * (((lanes *)dp)[j] - mean);
            ((lanes *)dp)[j] = d;
            slope -= d * __builtin_elementwise_abs(position - (float)(b.from + j));
        }
        mix(b.keys, value_depth, p, do_rows, dvs + b.from * padded(value_depth));
        mix(b.keys, depth, dp, q_rows, dks + b.from * padded(depth));
        sums(b.keys, depth, ks + b.from * padded(depth), (lanes *)dp, (lanes *)dqs);
        gather(depth, dqs, q_rows);
        add_rows(b.count, depth, q_rows, s->scale, dq + start * s->q_row, s->q_row);
        for (long i = 0; d_bias && i < b.count; i++)
            for (long j = 0; j < b.keys; j++) d_bias[(start + i) * s->keys + b.from + j] += dp[j * LANES + i];
    }
    add_rows(s->keys, depth, dks, s->scale, dk, s->k_row);
    add_rows(s->keys, value_depth, dvs, 1, dv, s->v_row);
    for (long i = 0; i < LANES; i++) *d_slope += slope[i];
}

// Calls `function` with depths that the compiler knows, where they are common.
#define FOR_DEPTHS(function, ...)                                                                                      \
    switch (s->depth == s->value_depth ? s->depth : 0) {                                                               \
    case 8: function(s, 8, 8, __VA_ARGS__); break;                                                                     \
    case 16: function(s, 16, 16, __VA_ARGS__); break;                                                                  \
    case 24: function(s, 24, 24, __VA_ARGS__); break;                                                                  \
    case 32: function(s, 32, 32, __VA_ARGS__); break;                                                                  \
    default: function(s, s->depth, s->value_depth, __VA_ARGS__);                                                       \
    }

BODY ck_attention_forward_body(const ck_attention *s, const float *q, const float *k, const float *v, float *o,
                               float *log_sums, float *scratch) {
    FOR_DEPTHS(forward, q, k, v, o, log_sums, scratch)
}
KERNEL(ck_attention_forward,
       (const ck_attention *s, const float *q, const float *k, const float *v, float *o, float *log_sums, float *scratch),
       (s, q, k, v, o, log_sums, scratch))

BODY ck_attention_backward_body(const ck_attention *s, const float *q, const float *k, const float *v, const float *o,
                                const float *log_sums, const float *d_o, float *dq, float *dk, float *dv, float *d_bias,
                                float *d_slope, float *scratch) {
    FOR_DEPTHS(backward, q, k, v, o, log_sums, d_o, dq, dk, dv, d_bias, d_slope, scratch)
}
KERNEL(ck_attention_backward,
       (const ck_attention *s, const float *q, const float *k, const float *v, const float *o, const float *log_sums,
        const float *d_o, float *dq, float *dk, float *dv, float *d_bias, float *d_slope, float *scratch),
       (s, q, k, v, o, log_sums, d_o, dq, dk, dv, d_bias, d_slope, scratch))
