// SPDX-License-Identifier: Apache-2.0
// The floor of RoundTripBenchmark. A timeout is a poll before each recv.
#include "bench.h"
#include <poll.h>
#include <pthread.h>

static int pair[2], timeout;
static long length;

static void receive(int fd, char *data) {
    if (timeout) {
        struct pollfd readable = {.fd = fd, .events = POLLIN};
        check("poll", poll(&readable, 1, 10000));
    }
    recv_all(fd, data, length);
}

static void *echo(void *data) {
    while (1) {
        receive(pair[1], data);
        send_all(pair[1], data, length);
    }
    return NULL;
}

static char *message;

static void work(void) {
    send_all(pair[0], message, length);
    receive(pair[0], message);
}

int main(int argc, char **argv) {
    connect_streams(argv[1], pair);
    length = atol(argv[2]);
    timeout = argc > 3;
    message = calloc(1, length);
    pthread_t thread;
    pthread_create(&thread, NULL, echo, calloc(1, length));
    measure(work, 1);
    return 0;
}
