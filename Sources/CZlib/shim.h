#ifndef CRIA_ZLIB_SHIM_H
#define CRIA_ZLIB_SHIM_H

#include <string.h>
#include <zlib.h>

/// Bytes that `cria_gzip` may need for `length` bytes.
static inline size_t cria_gzip_bound(size_t length) { return length + length / 1000 + 64; }

/// Compresses in gzip format; returns the number of bytes written, 0 when it fails.
static inline size_t cria_gzip(const void *source, size_t length, void *target, size_t capacity, int level) {
    z_stream stream;
    memset(&stream, 0, sizeof stream);
    // 15 + 16: the greatest window, with gzip's header.
    if (deflateInit2(&stream, level, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) != Z_OK) return 0;
    stream.next_in = (Bytef *)source;
    stream.avail_in = (uInt)length;
    stream.next_out = (Bytef *)target;
    stream.avail_out = (uInt)capacity;
    int status = deflate(&stream, Z_FINISH);
    size_t written = stream.total_out;
    deflateEnd(&stream);
    return status == Z_STREAM_END ? written : 0;
}

#endif
