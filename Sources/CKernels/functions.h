// Elementary functions without branches, so that loops over them vectorise. Errors are a few units in the last place.
#pragma once
#include <math.h>
#include <stdint.h>
#include <string.h>

#define INLINE static inline __attribute__((always_inline)) float

// e^x by e^r·2^n with n = round(x/ln 2): Cephes' expf; 0 below −87.3, at most e^88.3.
INLINE exp_(float x) {
    const float magic = 12582912.0f; // 1.5·2²³: adding it rounds to an integer
    float c = x < -87.3f ? -87.3f : x;
    c = c > 88.3f ? 88.3f : c;
    float n = c * 1.44269504f + magic;
    int32_t bits;
    memcpy(&bits, &n, 4);
    n -= magic;
    float r = c - n * 0.693359375f + n * 2.12194440e-4f;
    float p = 1.9875691500e-4f;
    p = p * r + 1.3981999507e-3f;
    p = p * r + 8.3334519073e-3f;
    p = p * r + 4.1665795894e-2f;
    p = p * r + 1.6666665459e-1f;
    p = p * r + 5.0000001201e-1f;
    p = p * r * r + r + 1.0f;
    uint32_t power = ((uint32_t)bits + 127u) << 23; // the low bits of n + magic are n
    float two;
    memcpy(&two, &power, 4);
    return x < -87.3f ? 0.0f : p * two;
}

INLINE sigmoid_(float x) { return 1.0f / (1.0f + exp_(-x)); }

// tanh as a quotient of polynomials (Eigen's), beyond ±7.9 it is ±1 in single precision.
INLINE tanh_(float x) {
    float c = x < -7.90531110763549805f ? -7.90531110763549805f : x;
    c = c > 7.90531110763549805f ? 7.90531110763549805f : c;
    float s = c * c;
    float p = -2.76076847742355e-16f;
    p = p * s + 2.00018790482477e-13f;
    p = p * s + -8.60467152213735e-11f;
    p = p * s + 5.12229709037114e-08f;
    p = p * s + 1.48572235717979e-05f;
    p = p * s + 6.37261928875436e-04f;
    p = p * s + 4.89352455891786e-03f;
    float q = 1.19825839466702e-06f;
    q = q * s + 1.18534705686654e-04f;
    q = q * s + 2.26843463243900e-03f;
    q = q * s + 4.89352518554385e-03f;
    return c * p / q;
}

// The normal distribution function Φ(x) = (1 + erf(x/√2))/2; erf by Abramowitz and Stegun 7.1.26 (error below 2e-7).
INLINE phi_(float x) {
    float u = fabsf(x) * 0.70710678f;
    float t = 1.0f / (1.0f + 0.3275911f * u);
    float p = 1.061405429f;
    p = p * t - 1.453152027f;
    p = p * t + 1.421413741f;
    p = p * t - 0.284496736f;
    p = p * t + 0.254829592f;
    float tail = 0.5f * p * t * exp_(-u * u);
    return x < 0 ? tail : 1.0f - tail;
}
