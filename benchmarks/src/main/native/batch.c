// SPDX-License-Identifier: Apache-2.0
// The floor of BatchBenchmark and SegmentBenchmark: the same work in C, nanoseconds a datagram.
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <netinet/udp.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>

enum { BATCH = 32, MAX = 1400, ROUNDS = 20000 };

static char data[2][BATCH * MAX];
static struct iovec iov[2][BATCH];
static struct mmsghdr batch[2][BATCH];

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1e9 + t.tv_nsec;
}

static void udp(int pair[2]) {
    struct sockaddr_in to = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t size = sizeof to;
    pair[0] = socket(AF_INET, SOCK_DGRAM, 0);
    pair[1] = socket(AF_INET, SOCK_DGRAM, 0);
    bind(pair[1], (struct sockaddr *)&to, size);
    getsockname(pair[1], (struct sockaddr *)&to, &size);
    connect(pair[0], (struct sockaddr *)&to, size);
}

static double single(const int pair[2], int length, int burst) {
    double start = now();
    for (int round = 0; round < ROUNDS * BATCH / burst; round++) {
        for (int i = 0; i < burst; i++) {
            send(pair[0], data[0], length, 0);
        }
        for (int i = 0; i < burst; i++) {
            recv(pair[1], data[1], length, 0);
        }
    }
    return (now() - start) / ROUNDS / BATCH;
}

static double batches(const int pair[2], int length, int burst) {
    for (int i = 0; i < BATCH; i++) {
        for (int end = 0; end < 2; end++) {
            iov[end][i] = (struct iovec){data[end] + i * MAX, length};
            batch[end][i].msg_hdr = (struct msghdr){.msg_iov = &iov[end][i], .msg_iovlen = 1};
        }
    }
    double start = now();
    for (int round = 0; round < ROUNDS * BATCH / burst; round++) {
        for (int n = 0; n < burst;) {
            n += sendmmsg(pair[0], batch[0] + n, burst - n, 0);
        }
        for (int n = 0; n < burst;) {
            n += recvmmsg(pair[1], batch[1], BATCH, MSG_WAITFORONE, NULL);
        }
    }
    return (now() - start) / ROUNDS / BATCH;
}

static double segments(int length) {
    int pair[2], on = 1;
    udp(pair);
    setsockopt(pair[1], IPPROTO_UDP, UDP_GRO, &on, sizeof on);
    setsockopt(pair[0], IPPROTO_UDP, UDP_SEGMENT, &length, sizeof length);
    double start = now();
    for (int round = 0; round < ROUNDS; round++) {
        send(pair[0], data[0], length * BATCH, 0);
        for (int n = 0; n < length * BATCH;) {
            n += recv(pair[1], data[1], sizeof data[1], 0);
        }
    }
    return (now() - start) / ROUNDS / BATCH;
}

int main(void) {
    for (int unix_ = 0; unix_ < 2; unix_++) {
        for (int length = 64; length <= MAX; length += MAX - 64) {
            int pair[2];
            if (unix_) {
                socketpair(AF_UNIX, SOCK_DGRAM, 0, pair);
            } else {
                udp(pair);
            }
            int burst = unix_ ? 8 : BATCH;
            double one = single(pair, length, burst), many = batches(pair, length, burst);
            printf("%s %-4d   single %7.1f ns   batch %7.1f ns   %.2f times\n", unix_ ? "unix" : "udp ", length, one, many,
                   one / many);
        }
    }
    printf("segments   64 %7.1f ns   1400 %7.1f ns\n", segments(64), segments(1400));
    return 0;
}
