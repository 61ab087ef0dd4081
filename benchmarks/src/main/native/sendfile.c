// SPDX-License-Identifier: Apache-2.0
// The floor of SendfileBenchmark.
#include "bench.h"
#include <libgen.h>
#include <sys/sendfile.h>

enum { WARMUPS = 2, SAMPLES = 5 };
static const long LENGTH = 1000000000;

// Starts the receiver, and returns the connection to it.
static int connection(char *program) {
    struct sockaddr_in name = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t size = sizeof name;
    int server = check("socket", socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    check("bind", bind(server, (struct sockaddr *)&name, size));
    check("listen", listen(server, 1));
    check("getsockname", getsockname(server, (struct sockaddr *)&name, &size));
    if (check("fork", fork()) == 0) {
        char drain[4096], port[8], length[16];
        snprintf(drain, sizeof drain, "%s/drain", dirname(program));
        snprintf(port, sizeof port, "%d", ntohs(name.sin_port));
        snprintf(length, sizeof length, "%ld", LENGTH);
        check("drain", execl(drain, "drain", port, length, NULL));
    }
    return check("accept", accept(server, NULL, NULL));
}

int main(int argc, char **argv) {
    (void)argc;
    char answer;
    FILE *file = tmpfile();
    if (file == NULL) {
        check("tmpfile", -1);
    }
    check("ftruncate", ftruncate(fileno(file), LENGTH));
    int sender = connection(argv[0]);
    for (int i = 0; i < WARMUPS + SAMPLES; i++) {
        double start = now();
        for (off_t offset = 0; offset < LENGTH;) {
            check("sendfile", sendfile(sender, fileno(file), &offset, LENGTH - offset));
        }
        recv_all(sender, &answer, 1);
        if (i >= WARMUPS) {
            printf("%.0f\n", now() - start);
        }
    }
    return 0;
}
