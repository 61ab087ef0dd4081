// SPDX-License-Identifier: Apache-2.0
// The floor of CallsBenchmark.
#include "bench.h"

enum { BATCH = 64 };

static struct sockaddr_in listener;
static int server, other, clients[BATCH], conns[BATCH];

static void getsockopts(void) {
    for (int i = 0; i < BATCH; i++) {
        int value;
        socklen_t size = sizeof value;
        check("getsockopt", getsockopt(other, SOL_SOCKET, SO_RCVBUF, &value, &size));
    }
}

static void setsockopts(void) {
    for (int i = 0; i < BATCH; i++) {
        int on = 1;
        check("setsockopt", setsockopt(other, SOL_SOCKET, SO_KEEPALIVE, &on, sizeof on));
    }
}

static void getsocknames(void) {
    for (int i = 0; i < BATCH; i++) {
        struct sockaddr_storage name;
        socklen_t size = sizeof name;
        check("getsockname", getsockname(server, (struct sockaddr *)&name, &size));
    }
}

static void accepts(void) {
    for (int i = 0; i < BATCH; i++) {
        struct sockaddr_storage peer;
        socklen_t size = sizeof peer;
        conns[i] = check("accept4", accept4(server, (struct sockaddr *)&peer, &size, SOCK_CLOEXEC));
    }
}

// Connects, accepts and closes, for so long; returns the nanoseconds of an accept.
static double accept_for(double nanos) {
    double spent = 0, start = now();
    long count = 0;
    for (; now() - start < nanos; count += BATCH) {
        for (int i = 0; i < BATCH; i++) {
            struct linger linger = {.l_onoff = 1};
            clients[i] = check("socket", socket(AF_INET, SOCK_STREAM, 0));
            check("setsockopt", setsockopt(clients[i], SOL_SOCKET, SO_LINGER, &linger, sizeof linger));
            check("connect", connect(clients[i], (struct sockaddr *)&listener, sizeof listener));
        }
        double before = now();
        accepts();
        spent += now() - before;
        for (int i = 0; i < BATCH; i++) {
            close(clients[i]);
        }
        for (int i = 0; i < BATCH; i++) {
            close(conns[i]);
        }
    }
    return spent / count;
}

int main(int argc, char **argv) {
    (void)argc;
    socklen_t size = sizeof listener;
    listener = (struct sockaddr_in){.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    server = check("socket", socket(AF_INET, SOCK_STREAM, 0));
    check("bind", bind(server, (struct sockaddr *)&listener, size));
    check("listen", listen(server, BATCH));
    check("getsockname", getsockname(server, (struct sockaddr *)&listener, &size));
    other = check("socket", socket(AF_INET, SOCK_STREAM, 0));
    if (strcmp(argv[1], "accept") != 0) {
        measure(strcmp(argv[1], "getsockopt") == 0   ? getsockopts
                : strcmp(argv[1], "setsockopt") == 0 ? setsockopts
                                                     : getsocknames,
                BATCH);
        return 0;
    }
    accept_for(4e8);
    for (int sample = 0; sample < 10; sample++) {
        printf("%.2f\n", accept_for(1e8));
    }
    return 0;
}
