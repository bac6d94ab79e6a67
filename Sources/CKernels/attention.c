// Attention of one head, 16 queries side by side in a register, so that no sum runs across a register and heads of few elements
// waste nothing. The scores are never kept: the gradient computes them anew from each row's ln Σ e^score (Dao et al.,
// "FlashAttention", 2022), with queries side by side for dq, with keys side by side for dk and dv.
#include "functions.h"
#include "level.h"

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

long ck_attention_scratch(const ck_attention *s) {
    return 2 * LANES * (s->depth + s->value_depth + greatest(s->keys, s->queries)) + s->queries;
}

// out[d, lane] = factor·m[lane, d], 0 from lane `count` on.
BODY spread(long count, long depth, const float *m, long row, float factor, float *restrict out) {
    memset(out, 0, depth * LANES * sizeof(float));
    for (long lane = 0; lane < count; lane++)
        for (long d = 0; d < depth; d++) out[d * LANES + lane] = factor * m[lane * row + d];
}

// m[lane, d] += factor·x[d, lane] for the first `count` lanes.
BODY gather(long count, long depth, const float *x, float factor, float *restrict m, long row) {
    for (long lane = 0; lane < count; lane++)
        for (long d = 0; d < depth; d++) m[lane * row + d] += factor * x[d * LANES + lane];
}

// out[j] = Σ m[j, d]·x[d] for j < n.
BODY products(long n, long depth, const float *m, long row, const lanes *restrict x, lanes *restrict out) {
    long j = 0;
    for (; j + 4 <= n; j += 4) {
        const float *a = m + j * row, *b = a + row, *c = b + row, *e = c + row;
        lanes sa = 0, sb = 0, sc = 0, se = 0;
        for (long d = 0; d < depth; d++) sa += a[d] * x[d], sb += b[d] * x[d], sc += c[d] * x[d], se += e[d] * x[d];
        out[j] = sa, out[j + 1] = sb, out[j + 2] = sc, out[j + 3] = se;
    }
    for (; j < n; j++) {
        lanes sum = 0;
        for (long d = 0; d < depth; d++) sum += m[j * row + d] * x[d];
        out[j] = sum;
    }
}

// x[d] += Σ m[j, d]·p[j] over j < n.
BODY add_sums(long n, long depth, const float *m, long row, const lanes *restrict p, lanes *restrict x) {
    long j = 0;
    for (; j + 4 <= n; j += 4) {
        const float *a = m + j * row, *b = a + row, *c = b + row, *e = c + row;
        lanes pa = p[j], pb = p[j + 1], pc = p[j + 2], pe = p[j + 3];
        for (long d = 0; d < depth; d++) {
            lanes sum = x[d];
            sum += a[d] * pa, sum += b[d] * pb, sum += c[d] * pc, sum += e[d] * pe;
            x[d] = sum;
        }
    }
    for (; j < n; j++)
        for (long d = 0; d < depth; d++) x[d] += m[j * row + d] * p[j];
}

// A block of queries: where they stand and which keys they see, as numbers to compare with keys.
typedef struct {
    long start, count, from, keys; // queries start..<start + count see some of the keys from..<from + keys
    float position[LANES], begin[LANES], end[LANES];
} query_block;

BODY find_block(const ck_attention *s, long start, query_block *b) {
    b->start = start;
    b->count = least(LANES, s->queries - start);
    b->from = first_key(s, start);
    b->keys = greatest(0, visible_keys(s, start + b->count - 1) - b->from);
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
        float end = s->key_mask && s->key_mask[b->from + j] == 0 ? -1 : key; // a hidden key is before all
        for (long i = 0; i < LANES; i++) {
            float x = row[i] - s->slope * fabsf(b->position[i] - key);
            row[i] = ((end >= b->begin[i]) & (key < b->end[i])) ? x : hidden;
        }
    }
}

BODY ck_attention_forward_body(const ck_attention *s, const float *q, const float *k, const float *v, float *o,
                               float *log_sums, float *scratch) {
    float *qs = scratch, *os = qs + s->depth * LANES, *p = os + s->value_depth * LANES;
    for (long start = 0; start < s->queries; start += LANES) {
        query_block b;
        find_block(s, start, &b);
        spread(b.count, s->depth, q + start * s->q_row, s->q_row, s->scale, qs);
        products(b.keys, s->depth, k + b.from * s->k_row, s->k_row, (lanes *)qs, (lanes *)p);
        score(s, &b, p);
        lanes top = hidden, sum = 0;
        for (long j = 0; j < b.keys; j++) top = __builtin_elementwise_max(top, ((lanes *)p)[j]);
        for (long i = 0; i < LANES; i++) top[i] = top[i] > hidden ? top[i] : 0; // who sees nothing has no sum
        for (long j = 0; j < b.keys; j++) {
            float *row = p + j * LANES;
            *(lanes *)row -= top;
            for (long i = 0; i < LANES; i++) row[i] = exp_(row[i]);
            sum += *(lanes *)row;
        }
        memset(os, 0, s->value_depth * LANES * sizeof(float));
        add_sums(b.keys, s->value_depth, v + b.from * s->v_row, s->v_row, (lanes *)p, (lanes *)os);
        for (long i = 0; i < b.count; i++) {
            float factor = sum[i] > 0 ? 1 / sum[i] : 0;
            for (long d = 0; d < s->value_depth; d++) o[(start + i) * s->o_row + d] = factor * os[d * LANES + i];
            log_sums[start + i] = sum[i] > 0 ? top[i] + logf(sum[i]) : 0;
        }
    }
}
KERNEL(ck_attention_forward,
       (const ck_attention *s, const float *q, const float *k, const float *v, float *o, float *log_sums, float *scratch),
       (s, q, k, v, o, log_sums, scratch))

// The gradient of a score is p·(dp − Σ p·dp) with dp = dO·V and Σ p·dp = o·dO, the mean.

// Adds to dq, d_bias and d_slope.
BODY query_gradients(const ck_attention *s, const float *q, const float *k, const float *v, const float *log_sums,
                     const float *means, const float *d_o, float *dq, float *d_bias, float *d_slope, float *scratch) {
    float *qs = scratch, *dqs = qs + s->depth * LANES, *dos = dqs + s->depth * LANES;
    float *p = dos + 2 * s->value_depth * LANES, *dp = p + s->keys * LANES;
    lanes slope = 0;
    for (long start = 0; start < s->queries; start += LANES) {
        query_block b;
        find_block(s, start, &b);
        spread(b.count, s->depth, q + start * s->q_row, s->q_row, s->scale, qs);
        spread(b.count, s->value_depth, d_o + start * s->o_row, s->o_row, 1, dos);
        products(b.keys, s->depth, k + b.from * s->k_row, s->k_row, (lanes *)qs, (lanes *)p);
        products(b.keys, s->value_depth, v + b.from * s->v_row, s->v_row, (lanes *)dos, (lanes *)dp);
        score(s, &b, p);
        lanes log_sum = 0, mean = 0, position = *(lanes *)b.position;
        for (long i = 0; i < b.count; i++) log_sum[i] = log_sums[start + i], mean[i] = means[start + i];
        for (long j = 0; j < b.keys; j++) {
            float *row = p + j * LANES;
            *(lanes *)row -= log_sum;
            for (long i = 0; i < LANES; i++) row[i] = exp_(row[i]);
            lanes d = *(lanes *)row * (((lanes *)dp)[j] - mean);
            ((lanes *)dp)[j] = d;
            slope -= d * __builtin_elementwise_abs(position - (float)(b.from + j));
        }
        memset(dqs, 0, s->depth * LANES * sizeof(float));
        add_sums(b.keys, s->depth, k + b.from * s->k_row, s->k_row, (lanes *)dp, (lanes *)dqs);
        gather(b.count, s->depth, dqs, s->scale, dq + start * s->q_row, s->q_row);
        for (long i = 0; d_bias && i < b.count; i++)
            for (long j = 0; j < b.keys; j++) d_bias[(start + i) * s->keys + b.from + j] += dp[j * LANES + i];
    }
    for (long i = 0; i < LANES; i++) *d_slope += slope[i];
}

// Adds to dk and dv.
BODY key_gradients(const ck_attention *s, const float *q, const float *k, const float *v, const float *log_sums,
                   const float *means, const float *d_o, float *dk, float *dv, float *scratch) {
    float *ks = scratch, *dks = ks + s->depth * LANES, *vs = dks + s->depth * LANES, *dvs = vs + s->value_depth * LANES;
    float *p = dvs + s->value_depth * LANES, *dp = p + s->queries * LANES, key[LANES], is_there[LANES];
    for (long start = 0; start < s->keys; start += LANES) {
        long count = least(LANES, s->keys - start), from = 0, end = s->queries;
        // The queries that see some of these keys.
        while (from < end && visible_keys(s, from) <= start) from++;
        while (end > from && first_key(s, end - 1) >= start + count) end--;
        long queries = end - from;
        for (long j = 0; j < LANES; j++) {
            key[j] = (float)(start + j);
            is_there[j] = j < count && !(s->key_mask && s->key_mask[start + j] == 0);
        }
        spread(count, s->depth, k + start * s->k_row, s->k_row, s->scale, ks);
        spread(count, s->value_depth, v + start * s->v_row, s->v_row, 1, vs);
        products(queries, s->depth, q + from * s->q_row, s->q_row, (lanes *)ks, (lanes *)p);
        products(queries, s->value_depth, d_o + from * s->o_row, s->o_row, (lanes *)vs, (lanes *)dp);
        for (long i = 0; i < queries; i++) {
            long query = from + i;
            float *row = p + i * LANES, *d_row = dp + i * LANES;
            float position = (float)(s->first + query), log_sum = log_sums[query], mean = means[query];
            float first = (float)first_key(s, query), last = (float)visible_keys(s, query);
            if (s->bias)
                for (long j = 0; j < count; j++) row[j] += s->bias[query * s->keys + start + j];
            for (long j = 0; j < LANES; j++) {
                float x = exp_(row[j] - s->slope * fabsf(position - key[j]) - log_sum);
                row[j] = ((is_there[j] != 0) & (key[j] >= first) & (key[j] < last)) ? x : 0;
                d_row[j] = row[j] * (d_row[j] - mean);
            }
        }
        memset(dks, 0, s->depth * LANES * sizeof(float));
        memset(dvs, 0, s->value_depth * LANES * sizeof(float));
        add_sums(queries, s->depth, q + from * s->q_row, s->q_row, (lanes *)dp, (lanes *)dks);
        add_sums(queries, s->value_depth, d_o + from * s->o_row, s->o_row, (lanes *)p, (lanes *)dvs);
        gather(count, s->depth, dks, s->scale, dk + start * s->k_row, s->k_row);
        gather(count, s->value_depth, dvs, 1, dv + start * s->v_row, s->v_row);
    }
}

BODY ck_attention_backward_body(const ck_attention *s, const float *q, const float *k, const float *v, const float *o,
                                const float *log_sums, const float *d_o, float *dq, float *dk, float *dv, float *d_bias,
                                float *d_slope, float *scratch) {
    float *means = scratch;
    for (long i = 0; i < s->queries; i++) means[i] = ck_dot(s->value_depth, d_o + i * s->o_row, o + i * s->o_row);
    scratch += s->queries;
    query_gradients(s, q, k, v, log_sums, means, d_o, dq, d_bias, d_slope, scratch);
    key_gradients(s, q, k, v, log_sums, means, d_o, dk, dv, scratch);
}
KERNEL(ck_attention_backward,
       (const ck_attention *s, const float *q, const float *k, const float *v, const float *o, const float *log_sums,
        const float *d_o, float *dq, float *dk, float *dv, float *d_bias, float *d_slope, float *scratch),
       (s, q, k, v, o, log_sums, d_o, dq, dk, dv, d_bias, d_slope, scratch))
