// SPDX-License-Identifier: Apache-2.0
// The floor of BulkBenchmark.
#include "bench.h"
#include <pthread.h>

static int pair[2];
static long length;
static char *message;

static void *read_all(void *data) {
    while (check("recv", recv(pair[1], data, length, 0)) > 0) {
    }
    return NULL;
}

static void work(void) {
    send_all(pair[0], message, length);
}

int main(int argc, char **argv) {
    (void)argc;
    connect_streams(argv[1], pair);
    length = atol(argv[2]);
    message = calloc(1, length);
    pthread_t thread;
    pthread_create(&thread, NULL, read_all, calloc(1, length));
    measure(work, 1);
    return 0;
}
