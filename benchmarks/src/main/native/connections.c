// SPDX-License-Identifier: Apache-2.0
// The clients of ConnectionsBenchmark: connections PORT. Connects 1,000 times and keeps the server busy for a while, connects
// till there are 10,000, and then has a message under way on each connection; writes nanoseconds an echo. Says an empty line
// after each step, and reads one before the next.
#include "bench.h"
#include <sys/epoll.h>
#include <sys/resource.h>

enum { FIRST = 1000, CONNECTIONS = 10000, LENGTH = 64, EVENTS = 1024, WARM_UP = 3, SAMPLES = 10 };

static struct connection {
    int fd;
    int received;
    long message[LENGTH / sizeof(long)], answer[LENGTH / sizeof(long)];
} connections[CONNECTIONS];
static struct sockaddr_in server = {.sin_family = AF_INET};
static int epoll, connected;

static void ask(struct connection *c) {
    c->message[0] = c - connections;
    c->message[1]++;
    c->received = 0;
    send_all(c->fd, (char *)c->message, LENGTH);
}

// Receives what there is: whether the answer is whole.
static int answered(struct connection *c) {
    long n = check("recv", recv(c->fd, (char *)c->answer + c->received, LENGTH - c->received, 0));
    c->received += n;
    if (n == 0 || (c->received == LENGTH && memcmp(c->message, c->answer, LENGTH) != 0)) {
        fprintf(stderr, "not what was sent\n");
        exit(1);
    }
    return c->received == LENGTH;
}

// Connects till there are so many, each answered before the next, so that the server's queue is never full.
static void connect_till(int count) {
    for (; connected < count; connected++) {
        struct connection *c = &connections[connected];
        struct epoll_event readable = {.events = EPOLLIN, .data.ptr = c};
        c->fd = check("socket", socket(AF_INET, SOCK_STREAM, 0));
        check("connect", connect(c->fd, (struct sockaddr *)&server, sizeof server));
        ask(c);
        while (!answered(c)) {
        }
        check("epoll_ctl", epoll_ctl(epoll, EPOLL_CTL_ADD, c->fd, &readable));
    }
}

static void next_step(void) {
    puts("");
    fflush(stdout);
    if (getchar() == EOF) {
        exit(0);
    }
}

// Asks again whoever was answered, for so long; nanoseconds an echo.
static double echo(double nanos) {
    struct epoll_event events[EVENTS];
    double start = now(), spent;
    long echoes = 0;
    do {
        int count = check("epoll_wait", epoll_wait(epoll, events, EVENTS, -1));
        for (int i = 0; i < count; i++) {
            if (answered(events[i].data.ptr)) {
                echoes++;
                ask(events[i].data.ptr);
            }
        }
        spent = now() - start;
    } while (spent < nanos);
    return spent / echoes;
}

int main(int argc, char **argv) {
    (void)argc;
    struct rlimit files;
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);
    server.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    server.sin_port = htons(atoi(argv[1]));
    epoll = check("epoll_create1", epoll_create1(0));
    connect_till(FIRST);
    for (int i = 0; i < FIRST; i++) {
        ask(&connections[i]);
    }
    echo(WARM_UP * 1e9);
    next_step();
    connect_till(CONNECTIONS);
    next_step();
    for (int i = FIRST; i < CONNECTIONS; i++) {
        ask(&connections[i]);
    }
    echo(WARM_UP * 1e9);
    for (int sample = 0; sample < SAMPLES; sample++) {
        printf("%.1f\n", echo(1e9));
    }
    return 0;
}
