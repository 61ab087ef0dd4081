// SPDX-License-Identifier: Apache-2.0
// The floor of ConnectBenchmark.
#include "bench.h"

static int server, tcp;
static union {
    struct sockaddr name;
    struct sockaddr_in in;
    struct sockaddr_un un;
} address;
static socklen_t size;

static void work(void) {
    struct sockaddr_storage peer;
    socklen_t got = sizeof peer;
    int client = check("socket", socket(address.name.sa_family, SOCK_STREAM | SOCK_CLOEXEC, 0));
    if (tcp) {
        struct linger linger = {.l_onoff = 1};
        check("setsockopt", setsockopt(client, SOL_SOCKET, SO_LINGER, &linger, sizeof linger));
    }
    check("connect", connect(client, &address.name, size));
    int conn = check("accept4", accept4(server, (struct sockaddr *)&peer, &got, SOCK_CLOEXEC));
    check("close", close(client));
    check("close", close(conn));
}

int main(int argc, char **argv) {
    (void)argc;
    char folder[] = "/tmp/benchXXXXXX";
    tcp = strcmp(argv[1], "tcp") == 0;
    if (tcp) {
        size = sizeof address.in;
        address.in = (struct sockaddr_in){.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    } else {
        size = sizeof address.un;
        address.un.sun_family = AF_UNIX;
        if (mkdtemp(folder) == NULL) {
            check("mkdtemp", -1);
        }
        snprintf(address.un.sun_path, sizeof address.un.sun_path, "%s/server", folder);
    }
    server = check("socket", socket(address.name.sa_family, SOCK_STREAM, 0));
    check("bind", bind(server, &address.name, size));
    check("listen", listen(server, 1));
    if (tcp) {
        check("getsockname", getsockname(server, &address.name, &size));
    }
    measure(work, 1);
    if (!tcp) {
        unlink(address.un.sun_path);
        rmdir(folder);
    }
    return 0;
}
