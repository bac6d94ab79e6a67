#include "ckernels.h"
#include <pthread.h>
#include <sched.h>
#include <stdlib.h>

// Looks at a flag before a thread goes to sleep, or gives its processor up: some tens of microseconds, which is less than the
// way to sleep and back takes.
enum { LOOKS = 4000 };

typedef struct {
    // 1 from the giving of work until it is done.
    _Atomic int busy;
    _Atomic int sleeps;
    long index;
    void (*body)(void *, long);
    void *context;
    pthread_mutex_t lock;
    pthread_cond_t wake;
} helper;

enum { MOST = 255 };
static helper *helpers[MOST];
static long started = 0;
// Held by the thread that the helpers work for.
static pthread_mutex_t owner = PTHREAD_MUTEX_INITIALIZER;

static void pause_a_little(void) {
#if defined(__x86_64__)
    __builtin_ia32_pause();
#elif defined(__aarch64__)
    __asm__ volatile("yield");
#endif
}

static void *work(void *argument) {
    helper *self = argument;
    for (;;) {
        for (int i = 0; !self->busy && i < LOOKS; i++) pause_a_little();
        if (!self->busy) {
            pthread_mutex_lock(&self->lock);
            self->sleeps = 1;
            while (!self->busy) pthread_cond_wait(&self->wake, &self->lock);
            self->sleeps = 0;
            pthread_mutex_unlock(&self->lock);
        }
        self->body(self->context, self->index);
        self->busy = 0;
    }
    return NULL;
}

static int start_helper(void) {
    helper *new = calloc(1, sizeof *new);
    if (!new) return 0;
    new->index = started + 1;
    pthread_mutex_init(&new->lock, NULL);
    pthread_cond_init(&new->wake, NULL);
    pthread_attr_t attributes;
    pthread_t thread;
    pthread_attr_init(&attributes);
    pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
    pthread_attr_setstacksize(&attributes, 8 << 20);
    int failed = pthread_create(&thread, &attributes, work, new);
    pthread_attr_destroy(&attributes);
    if (failed) {
        free(new);
        return 0;
    }
    helpers[started++] = new;
    return 1;
}

int ck_parallel(long threads, void (*body)(void *context, long index), void *context) {
    if (threads - 1 > MOST || pthread_mutex_trylock(&owner)) return 0;
    while (started < threads - 1)
        if (!start_helper()) {
            pthread_mutex_unlock(&owner);
            return 0;
        }
    for (long i = 0; i < threads - 1; i++) {
        helper *one = helpers[i];
        one->body = body;
        one->context = context;
        one->busy = 1;
        if (one->sleeps) {
            pthread_mutex_lock(&one->lock);
            pthread_cond_signal(&one->wake);
            pthread_mutex_unlock(&one->lock);
        }
    }
    body(context, 0);
    for (long i = 0; i < threads - 1; i++)
        for (int looks = 0; helpers[i]->busy; looks++) looks < LOOKS ? pause_a_little() : (void)sched_yield();
    pthread_mutex_unlock(&owner);
    return 1;
}
