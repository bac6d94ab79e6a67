// Loops over single elements.
#include "functions.h"
#include "level.h"

#define EACH(expression)                                                                                               \
    if (a_stride && b_stride)                                                                                          \
        for (long i = 0; i < n; i++) { float x = a[i], y = b[i]; out[i] = (expression); }                              \
    else if (a_stride)                                                                                                 \
        for (long i = 0; i < n; i++) { float x = a[i], y = *b; out[i] = (expression); }                                \
    else                                                                                                               \
        for (long i = 0; i < n; i++) { float x = *a, y = b[i]; out[i] = (expression); }                                \
    break

BODY ck_binary_body(int op, long n, const float *a, long a_stride, const float *b, long b_stride, float *restrict out) {
    switch (op) {
    case CK_ADD: EACH(x + y);
    case CK_SUBTRACT: EACH(x - y);
    case CK_MULTIPLY: EACH(x * y);
    case CK_DIVIDE: EACH(x / y);
    }
}
KERNEL(ck_binary, (int op, long n, const float *a, long a_stride, const float *b, long b_stride, float *out),
       (op, n, a, a_stride, b, b_stride, out))

#undef EACH
#define EACH(expression)                                                                                               \
    for (long i = 0; i < n; i++) out[i] = (expression);                                                                \
    break

BODY ck_unary_body(int op, long n, const float *x, float *restrict out) {
    switch (op) {
    case CK_EXP: EACH(exp_(x[i]));
    case CK_LOG: EACH(logf(x[i]));
    case CK_SQRT: EACH(sqrtf(x[i]));
    case CK_SIGMOID: EACH(sigmoid_(x[i]));
    case CK_TANH: EACH(tanh_(x[i]));
    case CK_RELU: EACH(x[i] > 0 ? x[i] : 0);
    case CK_GELU: EACH(x[i] * phi_(x[i]));
    case CK_SILU: EACH(x[i] * sigmoid_(x[i]));
    case CK_SQUARE: EACH(x[i] * x[i]);
    case CK_ABS: EACH(fabsf(x[i]));
    }
}
KERNEL(ck_unary, (int op, long n, const float *x, float *out), (op, n, x, out))

// x·Φ(x) has the slope Φ(x) + x·φ(x), where φ is the density of the normal distribution.
INLINE gelu_slope(float x) { return phi_(x) + x * 0.39894228f * exp_(-0.5f * x * x); }
INLINE silu_slope(float x) {
    float s = sigmoid_(x);
    return s + x * s * (1 - s);
}

BODY ck_unary_gradient_body(int op, long n, const float *x, const float *y, const float *g, float *restrict out) {
    switch (op) {
    case CK_EXP: EACH(g[i] * y[i]);
    case CK_LOG: EACH(g[i] / x[i]);
    case CK_SQRT: EACH(g[i] * 0.5f / y[i]);
    case CK_SIGMOID: EACH(g[i] * y[i] * (1 - y[i]));
    case CK_TANH: EACH(g[i] * (1 - y[i] * y[i]));
    case CK_RELU: EACH(x[i] > 0 ? g[i] : 0);
    case CK_GELU: EACH(g[i] * gelu_slope(x[i]));
    case CK_SILU: EACH(g[i] * silu_slope(x[i]));
    case CK_SQUARE: EACH(g[i] * 2 * x[i]);
    case CK_ABS: EACH(x[i] > 0 ? g[i] : x[i] < 0 ? -g[i] : 0);
    }
}
KERNEL(ck_unary_gradient, (int op, long n, const float *x, const float *y, const float *g, float *out),
       (op, n, x, y, g, out))

// Tells the compiler what it cannot see, so that the loop vectorises: no element is read after another was written in its place.
#define SEPARATE _Pragma("clang loop vectorize(assume_safety)")

BODY ck_scale_body(long n, float factor, const float *x, float *out) {
    SEPARATE
    for (long i = 0; i < n; i++) out[i] = factor * x[i];
}
KERNEL(ck_scale, (long n, float factor, const float *x, float *out), (n, factor, x, out))

BODY ck_add_scaled_body(long n, float factor, const float *x, float *restrict out) {
    for (long i = 0; i < n; i++) out[i] += factor * x[i];
}
KERNEL(ck_add_scaled, (long n, float factor, const float *x, float *out), (n, factor, x, out))

BODY ck_sum_into_body(long n, const float *x, float *out) {
    ANY_ORDER
    float sum = 0;
    for (long i = 0; i < n; i++) sum += x[i];
    *out = sum;
}
KERNEL(ck_sum_into, (long n, const float *x, float *out), (n, x, out))
float ck_sum(long n, const float *x) {
    float sum;
    ck_sum_into(n, x, &sum);
    return sum;
}

BODY ck_dot_into_body(long n, const float *x, const float *y, float *out) {
    ANY_ORDER
    float sum = 0;
    for (long i = 0; i < n; i++) sum += x[i] * y[i];
    *out = sum;
}
KERNEL(ck_dot_into, (long n, const float *x, const float *y, float *out), (n, x, y, out))
float ck_dot(long n, const float *x, const float *y) {
    float sum;
    ck_dot_into(n, x, y, &sum);
    return sum;
}

// The finaliser of SplitMix64 (Steele, Lea and Flood 2014) turns a counter into random bits.
BODY ck_dropout_body(long n, float rate, uint64_t key, long first, const float *x, float *restrict out) {
    const uint32_t limit = (uint32_t)(rate * 16777216.0f);
    const float scale = 1 / (1 - rate);
    for (long i = 0; i < n; i++) {
        uint64_t z = key + (uint64_t)(first + i + 1) * 0x9E3779B97F4A7C15u;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
        out[i] = (uint32_t)(z >> 40) < limit ? 0 : scale * x[i];
    }
}
KERNEL(ck_dropout, (long n, float rate, uint64_t key, long first, const float *x, float *out),
       (n, rate, key, first, x, out))

BODY ck_binary_cross_entropy_body(long n, const float *z, const float *y, float *restrict losses) {
    for (long i = 0; i < n; i++) // max(z, 0) − z·y + ln(1 + e^−|z|): no overflow for any z
        losses[i] = (z[i] > 0 ? z[i] : 0) - z[i] * y[i] + log1pf(exp_(-fabsf(z[i])));
}
KERNEL(ck_binary_cross_entropy, (long n, const float *z, const float *y, float *losses), (n, z, y, losses))

BODY ck_lstm_cell_body(long rows, long n, float *restrict gates, const float *previous, float *restrict cell,
                       float *restrict hidden) {
    for (long row = 0; row < rows; row++, gates += 4 * n, previous += n, cell += n, hidden += n)
        SEPARATE
        for (long j = 0; j < n; j++) {
            float i = sigmoid_(gates[j]), f = sigmoid_(gates[n + j]), c = tanh_(gates[2 * n + j]);
            float o = sigmoid_(gates[3 * n + j]);
            gates[j] = i, gates[n + j] = f, gates[2 * n + j] = c, gates[3 * n + j] = o;
            cell[j] = f * previous[j] + i * c;
            hidden[j] = o * tanh_(cell[j]);
        }
}
KERNEL(ck_lstm_cell, (long rows, long n, float *gates, const float *previous, float *cell, float *hidden),
       (rows, n, gates, previous, cell, hidden))

BODY ck_lstm_cell_gradient_body(long rows, long n, const float *gates, const float *previous, const float *cell,
                                const float *d_hidden, float *restrict d_cell, float *restrict d_gates) {
    for (long row = 0; row < rows; row++, gates += 4 * n, d_gates += 4 * n, previous += n, cell += n, d_hidden += n,
              d_cell += n)
        SEPARATE
        for (long j = 0; j < n; j++) {
            float i = gates[j], f = gates[n + j], c = gates[2 * n + j], o = gates[3 * n + j], t = tanh_(cell[j]);
            float dc = d_cell[j] + d_hidden[j] * o * (1 - t * t);
            d_gates[j] = dc * c * i * (1 - i);
            d_gates[n + j] = dc * previous[j] * f * (1 - f);
            d_gates[2 * n + j] = dc * i * (1 - c * c);
            d_gates[3 * n + j] = d_hidden[j] * t * o * (1 - o);
            d_cell[j] = dc * f;
        }
}
KERNEL(ck_lstm_cell_gradient,
       (long rows, long n, const float *gates, const float *previous, const float *cell, const float *d_hidden,
        float *d_cell, float *d_gates),
       (rows, n, gates, previous, cell, d_hidden, d_cell, d_gates))

BODY ck_adam_body(long n, float rate, float beta1, float beta2, float epsilon, float decay, float correction1,
                  float correction2, const float *g, float *restrict m, float *restrict v, float *restrict parameter) {
    for (long i = 0; i < n; i++) {
        m[i] = beta1 * m[i] + (1 - beta1) * g[i];
        v[i] = beta2 * v[i] + (1 - beta2) * g[i] * g[i];
        float step = (m[i] / correction1) / (sqrtf(v[i] / correction2) + epsilon);
        parameter[i] -= rate * (step + decay * parameter[i]);
    }
}
KERNEL(ck_adam,
       (long n, float rate, float beta1, float beta2, float epsilon, float decay, float correction1, float correction2,
        const float *g, float *m, float *v, float *parameter),
       (n, rate, beta1, beta2, epsilon, decay, correction1, correction2, g, m, v, parameter))
