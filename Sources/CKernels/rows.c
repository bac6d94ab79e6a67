// Loops over rows: what normalises a row or takes a loss of it.
#include "functions.h"
#include "level.h"

// max and ln Σ e^x of a row, and (if out is not null) e^(x − max)
INLINE log_sum(long n, const float *x, float *out, float *highest) {
    ANY_ORDER
    float top = x[0], sum = 0;
    for (long j = 1; j < n; j++) top = x[j] > top ? x[j] : top;
    if (out)
        for (long j = 0; j < n; j++) { float e = exp_(x[j] - top); out[j] = e; sum += e; }
    else
        for (long j = 0; j < n; j++) sum += exp_(x[j] - top);
    *highest = top;
    return sum;
}

BODY ck_softmax_body(long rows, long n, const float *x, float *restrict out) {
    for (long row = 0; row < rows; row++, x += n, out += n) {
        float top, sum = log_sum(n, x, out, &top), scale = 1 / sum;
        for (long j = 0; j < n; j++) out[j] *= scale;
    }
}
KERNEL(ck_softmax, (long rows, long n, const float *x, float *out), (rows, n, x, out))

BODY ck_softmax_gradient_body(long rows, long n, const float *y, const float *g, float *restrict out) {
    ANY_ORDER
    for (long row = 0; row < rows; row++, y += n, g += n, out += n) {
        float mean = 0;
        for (long j = 0; j < n; j++) mean += y[j] * g[j];
        for (long j = 0; j < n; j++) out[j] = y[j] * (g[j] - mean);
    }
}
KERNEL(ck_softmax_gradient, (long rows, long n, const float *y, const float *g, float *out), (rows, n, y, g, out))

BODY ck_log_softmax_body(long rows, long n, const float *x, float *restrict out) {
    for (long row = 0; row < rows; row++, x += n, out += n) {
        float top, sum = log_sum(n, x, 0, &top), shift = top + logf(sum);
        for (long j = 0; j < n; j++) out[j] = x[j] - shift;
    }
}
KERNEL(ck_log_softmax, (long rows, long n, const float *x, float *out), (rows, n, x, out))

BODY ck_log_softmax_gradient_body(long rows, long n, const float *y, const float *g, float *restrict out) {
    ANY_ORDER
    for (long row = 0; row < rows; row++, y += n, g += n, out += n) {
        float sum = 0;
        for (long j = 0; j < n; j++) sum += g[j];
        for (long j = 0; j < n; j++) out[j] = g[j] - exp_(y[j]) * sum;
    }
}
KERNEL(ck_log_softmax_gradient, (long rows, long n, const float *y, const float *g, float *out), (rows, n, y, g, out))

BODY ck_norm_body(long rows, long n, int centre, float epsilon, const float *x, const float *gain, const float *bias,
                  float *restrict out, float *restrict mean, float *restrict scale) {
    ANY_ORDER
    for (long row = 0; row < rows; row++, x += n, out += n) {
        float m = 0, variance = 0;
        if (centre) {
            for (long j = 0; j < n; j++) m += x[j];
            m /= n;
        }
        for (long j = 0; j < n; j++) { float d = x[j] - m; variance += d * d; }
        float s = 1 / sqrtf(variance / n + epsilon);
        if (bias)
            for (long j = 0; j < n; j++) out[j] = (x[j] - m) * s * gain[j] + bias[j];
        else
            for (long j = 0; j < n; j++) out[j] = (x[j] - m) * s * gain[j];
        mean[row] = m;
        scale[row] = s;
    }
}
KERNEL(ck_norm,
       (long rows, long n, int centre, float epsilon, const float *x, const float *gain, const float *bias, float *out,
        float *mean, float *scale),
       (rows, n, centre, epsilon, x, gain, bias, out, mean, scale))

// With h = (x − mean)·scale and u = g·gain: dx = scale·(u − mean(u) − h·mean(u·h)); the mean of u only if centred.
BODY ck_norm_gradient_body(long rows, long n, int centre, const float *x, const float *gain, const float *mean,
                           const float *scale, const float *g, float *restrict dx, float *restrict d_gain,
                           float *restrict d_bias) {
    ANY_ORDER
    for (long row = 0; row < rows; row++, x += n, g += n, dx += n) {
        float m = mean[row], s = scale[row], of_u = 0, of_uh = 0;
        for (long j = 0; j < n; j++) {
            float h = (x[j] - m) * s, u = g[j] * gain[j];
            of_u += u;
            of_uh += u * h;
            d_gain[j] += g[j] * h;
        }
        if (d_bias)
            for (long j = 0; j < n; j++) d_bias[j] += g[j];
        of_u = centre ? of_u / n : 0;
        of_uh /= n;
        for (long j = 0; j < n; j++) dx[j] = s * (g[j] * gain[j] - of_u - (x[j] - m) * s * of_uh);
    }
}
KERNEL(ck_norm_gradient,
       (long rows, long n, int centre, const float *x, const float *gain, const float *mean, const float *scale,
        const float *g, float *dx, float *d_gain, float *d_bias),
       (rows, n, centre, x, gain, mean, scale, g, dx, d_gain, d_bias))

BODY ck_cross_entropy_body(long rows, long n, float smoothing, const float *z, const int32_t *targets,
                           float *restrict losses, float *restrict log_sums) {
    ANY_ORDER
    for (long row = 0; row < rows; row++, z += n) {
        losses[row] = log_sums[row] = 0;
        if (targets[row] < 0) continue;
        float top, sum = log_sum(n, z, 0, &top), total = 0;
        log_sums[row] = top + logf(sum);
        for (long j = 0; j < n; j++) total += z[j] - top;
        losses[row] = log_sums[row] - (1 - smoothing) * z[targets[row]] - smoothing * (total / n + top);
    }
}
KERNEL(ck_cross_entropy,
       (long rows, long n, float smoothing, const float *z, const int32_t *targets, float *losses, float *log_sums),
       (rows, n, smoothing, z, targets, losses, log_sums))

BODY ck_cross_entropy_gradient_body(long rows, long n, float smoothing, float factor, const float *z,
                                    const int32_t *targets, const float *log_sums, float *restrict dz) {
    for (long row = 0; row < rows; row++, z += n, dz += n) {
        if (targets[row] < 0) {
            memset(dz, 0, n * sizeof(float));
            continue;
        }
        for (long j = 0; j < n; j++) dz[j] = factor * (exp_(z[j] - log_sums[row]) - smoothing / n);
        dz[targets[row]] -= factor * (1 - smoothing);
    }
}
KERNEL(ck_cross_entropy_gradient,
       (long rows, long n, float smoothing, float factor, const float *z, const int32_t *targets, const float *log_sums,
        float *dz),
       (rows, n, smoothing, factor, z, targets, log_sums, dz))
