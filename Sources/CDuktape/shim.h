// A JavaScript heap that cannot bring the process down.
//
// Duktape reports errors by longjmp, which must not pass Swift frames, and ends the process when it runs out of ways to
// report one. These functions keep both inside C: each call is protected, memory is bounded, and a fatal error marks
// the heap as dead and returns.

#ifndef CRIA_DUKTAPE_SHIM_H
#define CRIA_DUKTAPE_SHIM_H

#include <duktape.h>
#include <setjmp.h>
#include <stdlib.h>
#include <string.h>

typedef struct cria_js {
    duk_context *context;
    size_t used, limit;
    int is_dead;
    jmp_buf escape;
    char message[256];
} cria_js;

// Each block has its size in front, at the alignment of malloc.
#define CRIA_JS_HEADER 16

static inline void *cria_js_realloc(void *udata, void *block, duk_size_t size) {
    cria_js *js = (cria_js *)udata;
    char *old = block ? (char *)block - CRIA_JS_HEADER : NULL;
    size_t before = old ? *(size_t *)(void *)old : 0;
    if (size == 0) {
        free(old);
        js->used -= before;
        return NULL;
    }
    if (js->used - before + size > js->limit) return NULL;
    char *fresh = (char *)realloc(old, size + CRIA_JS_HEADER);
    if (!fresh) return NULL;
    *(size_t *)(void *)fresh = size;
    js->used = js->used - before + size;
    return fresh + CRIA_JS_HEADER;
}

static inline void *cria_js_alloc(void *udata, duk_size_t size) { return cria_js_realloc(udata, NULL, size); }

static inline void cria_js_free(void *udata, void *block) { cria_js_realloc(udata, block, 0); }

static inline void cria_js_fatal(void *udata, const char *message) {
    cria_js *js = (cria_js *)udata;
    js->is_dead = 1;
    strncpy(js->message, message ? message : "fatal error", sizeof js->message - 1);
    longjmp(js->escape, 1);
}

/// A heap of at most `limit` bytes, or NULL when there is no memory for one.
static inline cria_js *cria_js_create(size_t limit) {
    cria_js *js = (cria_js *)calloc(1, sizeof(cria_js));
    if (!js) return NULL;
    js->limit = limit;
    if (setjmp(js->escape)) {
        free(js);
        return NULL;
    }
    js->context = duk_create_heap(cria_js_alloc, cria_js_realloc, cria_js_free, js, cria_js_fatal);
    if (!js->context) {
        free(js);
        return NULL;
    }
    return js;
}

/// A dead heap is left as it is, since it cannot be walked any more: its memory, at most the limit, is lost.
static inline void cria_js_destroy(cria_js *js) {
    if (!js->is_dead && !setjmp(js->escape)) duk_destroy_heap(js->context);
    if (!js->is_dead) free(js);
}

typedef struct cria_js_call {
    const char *function, *arguments[3];
    size_t lengths[3];
    int count;
} cria_js_call;

static inline duk_ret_t cria_js_evaluate_protected(duk_context *context, void *udata) {
    cria_js_call *call = (cria_js_call *)udata;
    duk_push_lstring(context, call->arguments[0], call->lengths[0]);
    duk_eval(context);
    duk_to_string(context, -1);
    return 1;
}

static inline duk_ret_t cria_js_call_protected(duk_context *context, void *udata) {
    cria_js_call *call = (cria_js_call *)udata;
    duk_get_global_string(context, call->function);
    for (int index = 0; index < call->count; index++)
        duk_push_lstring(context, call->arguments[index], call->lengths[index]);
    duk_call(context, call->count);
    duk_to_string(context, -1);
    return 1;
}

static inline int cria_js_run(cria_js *js, duk_safe_call_function function, cria_js_call *call) {
    if (js->is_dead) return 2;
    if (setjmp(js->escape)) return 2;
    int status = duk_safe_call(js->context, function, call, 0, 1) == DUK_EXEC_SUCCESS ? 0 : 1;
    duk_safe_to_string(js->context, -1);
    return status;
}

/// Runs a program. The result, or the error's text, is read with `cria_js_result` and then given up with `cria_js_pop`.
///
/// Returns 0 for a result, 1 for an error, 2 when the heap is dead: then there is nothing to read or to pop.
static inline int cria_js_evaluate(cria_js *js, const char *source, size_t length) {
    cria_js_call call = {NULL, {source, NULL, NULL}, {length, 0, 0}, 1};
    return cria_js_run(js, cria_js_evaluate_protected, &call);
}

/// Calls a global function with two strings. Returns as `cria_js_evaluate` does.
static inline int cria_js_call2(
    cria_js *js, const char *function, const char *first, size_t first_length, const char *second, size_t second_length) {
    cria_js_call call = {function, {first, second, NULL}, {first_length, second_length, 0}, 2};
    return cria_js_run(js, cria_js_call_protected, &call);
}

static inline const char *cria_js_result(cria_js *js, size_t *length) { return duk_get_lstring(js->context, -1, length); }

static inline void cria_js_pop(cria_js *js) {
    if (js->is_dead || setjmp(js->escape)) return;
    duk_pop(js->context);
}

static inline int cria_js_is_dead(cria_js *js) { return js->is_dead; }

#endif
