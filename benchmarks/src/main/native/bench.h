// SPDX-License-Identifier: Apache-2.0
// How the programs in C time their work, as JMH does: the mean of a tenth of a second is a sample, one a line.
#ifndef BENCH_H
#define BENCH_H
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1e9 + t.tv_nsec;
}

// Ends the program when a call has failed.
static inline long check(const char *call, long rc) {
    if (rc < 0) {
        perror(call);
        exit(1);
    }
    return rc;
}

static inline void *idle(void *unused) {
    pause();
    return unused;
}

// Does the work for a while, and writes ten samples of nanoseconds a piece; the work has `pieces` of them.
static inline void measure(void (*work)(void), int pieces) {
    long count = 1;
    double start = now(), spent;
    pthread_t thread;
    if (getenv("THREADED") != NULL) {
        check("pthread_create", -pthread_create(&thread, NULL, idle, NULL));
    }
    do {
        start = now();
        for (long i = 0; i < count; i++) {
            work();
        }
        spent = now() - start;
        count *= 2;
    } while (spent < 2e8);
    count = count / 2 * (1e8 / spent) + 1;
    for (int sample = 0; sample < 10; sample++) {
        start = now();
        for (long i = 0; i < count; i++) {
            work();
        }
        printf("%.2f\n", (now() - start) / count / pieces);
    }
}

// Connects two streams: "socketpair" or "tcp", with no delay and queues that take a message whole.
static inline void connect_streams(const char *over, int pair[2]) {
    if (strcmp(over, "tcp") != 0) {
        check("socketpair", socketpair(AF_UNIX, SOCK_STREAM, 0, pair));
        return;
    }
    struct sockaddr_in name = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t size = sizeof name;
    int server = check("socket", socket(AF_INET, SOCK_STREAM, 0)), one = 1, queue = 1 << 18;
    check("bind", bind(server, (struct sockaddr *)&name, size));
    check("listen", listen(server, 1));
    check("getsockname", getsockname(server, (struct sockaddr *)&name, &size));
    pair[0] = check("socket", socket(AF_INET, SOCK_STREAM, 0));
    check("connect", connect(pair[0], (struct sockaddr *)&name, size));
    pair[1] = check("accept", accept(server, NULL, NULL));
    close(server);
    for (int i = 0; i < 2; i++) {
        setsockopt(pair[i], IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
        setsockopt(pair[i], SOL_SOCKET, SO_SNDBUF, &queue, sizeof queue);
    }
}

static inline void send_all(int fd, const char *data, long length) {
    for (long done = 0; done < length;) {
        done += check("send", send(fd, data + done, length - done, MSG_NOSIGNAL));
    }
}

static inline void recv_all(int fd, char *data, long length) {
    for (long done = 0; done < length;) {
        long n = check("recv", recv(fd, data + done, length - done, 0));
        if (n == 0) {
            exit(1);
        }
        done += n;
    }
}

#endif
