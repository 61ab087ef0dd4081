// SPDX-License-Identifier: Apache-2.0
// The floor of DatagramBenchmark.
#include "bench.h"

static int sender, receiver;
static union {
    struct sockaddr name;
    struct sockaddr_in in;
    struct sockaddr_un un;
} from, to, peer;
static socklen_t size;
static long length;
static char *message;

static void work(void) {
    socklen_t got = sizeof peer;
    check("sendto", sendto(sender, message, length, MSG_NOSIGNAL, &to.name, size));
    check("recvfrom", recvfrom(receiver, message, length, 0, &peer.name, &got));
}

int main(int argc, char **argv) {
    (void)argc;
    int udp = strcmp(argv[1], "udp") == 0;
    char folder[] = "/tmp/benchXXXXXX";
    length = atol(argv[2]);
    message = calloc(1, length);
    if (udp) {
        size = sizeof from.in;
        from.in = (struct sockaddr_in){.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
        to = from;
    } else {
        size = sizeof from.un;
        from.un.sun_family = to.un.sun_family = AF_UNIX;
        if (mkdtemp(folder) == NULL) {
            check("mkdtemp", -1);
        }
        snprintf(from.un.sun_path, sizeof from.un.sun_path, "%s/first", folder);
        snprintf(to.un.sun_path, sizeof to.un.sun_path, "%s/second", folder);
    }
    sender = check("socket", socket(from.name.sa_family, SOCK_DGRAM, 0));
    check("bind", bind(sender, &from.name, size));
    receiver = check("socket", socket(from.name.sa_family, SOCK_DGRAM, 0));
    check("bind", bind(receiver, &to.name, size));
    if (udp) {
        check("getsockname", getsockname(receiver, &to.name, &size));
    }
    measure(work, 1);
    if (!udp) {
        unlink(from.un.sun_path);
        unlink(to.un.sun_path);
        rmdir(folder);
    }
    return 0;
}
