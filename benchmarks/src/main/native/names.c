// SPDX-License-Identifier: Apache-2.0
// The floor of NamesBenchmark: the same work in C, nanoseconds a call.
#include <arpa/inet.h>
#include <netdb.h>
#include <stdio.h>
#include <time.h>

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1e9 + t.tv_nsec;
}

static volatile int sink;

int main(void) {
    const char *volatile inet6 = "2001:db8::1:0:0:42";
    volatile int port = 50007;
    enum { MANY = 2000000, FEW = 200000 };
    double start = now();
    for (int i = 0; i < MANY; i++) {
        struct in6_addr packed;
        sink += inet_pton(AF_INET6, inet6, &packed);
    }
    printf("inet_pton     %8.1f ns\n", (now() - start) / MANY);
    start = now();
    for (int i = 0; i < MANY; i++) {
        sink += htons(port);
    }
    printf("htons         %8.1f ns\n", (now() - start) / MANY);
    start = now();
    for (int i = 0; i < FEW; i++) {
        struct addrinfo hints = {.ai_socktype = SOCK_STREAM}, *result;
        char service[8];
        snprintf(service, sizeof service, "%d", port);
        sink += getaddrinfo("127.0.0.1", service, &hints, &result);
        freeaddrinfo(result);
    }
    printf("getaddrinfo   %8.1f ns\n", (now() - start) / FEW);
    return 0;
}
