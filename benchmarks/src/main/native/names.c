// SPDX-License-Identifier: Apache-2.0
// The floor of NamesBenchmark.
#include "bench.h"
#include <netdb.h>

// Not constants, or the compiler would know the answer.
static const char *volatile inet6 = "2001:db8::1:0:0:42";
static const char *volatile inet = "127.0.0.1";
static volatile int port = 50007, sink;
static struct in6_addr packed;

static void work_inet_pton(void) {
    struct in6_addr result;
    sink += inet_pton(AF_INET6, inet6, &result);
}

static void work_inet_ntop(void) {
    char result[INET6_ADDRSTRLEN];
    sink += inet_ntop(AF_INET6, &packed, result, sizeof result) != NULL;
}

static void work_htons(void) {
    sink = htons(port);
}

static void work_getaddrinfo(void) {
    struct addrinfo hints = {.ai_socktype = SOCK_STREAM}, *result;
    char service[8];
    snprintf(service, sizeof service, "%d", port);
    check("getaddrinfo", getaddrinfo(inet, service, &hints, &result));
    freeaddrinfo(result);
}

int main(int argc, char **argv) {
    (void)argc;
    inet_pton(AF_INET6, inet6, &packed);
    measure(strcmp(argv[1], "inet_pton") == 0   ? work_inet_pton
            : strcmp(argv[1], "inet_ntop") == 0 ? work_inet_ntop
            : strcmp(argv[1], "htons") == 0     ? work_htons
                                                : work_getaddrinfo,
            1);
    return 0;
}
