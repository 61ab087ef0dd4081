// SPDX-License-Identifier: Apache-2.0
// drain PORT LENGTH: connects, takes what comes and drops it unseen, and answers a byte after each so many bytes. It is the
// receiver of SendfileBenchmark.
#include "bench.h"

int main(int argc, char **argv) {
    (void)argc;
    struct sockaddr_in name = {
        .sin_family = AF_INET, .sin_port = htons(atoi(argv[1])), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    enum { PIECE = 1 << 20 };
    char *dropped = malloc(PIECE);
    int conn = check("socket", socket(AF_INET, SOCK_STREAM, 0));
    check("connect", connect(conn, (struct sockaddr *)&name, sizeof name));
    for (;;) {
        for (long left = atol(argv[2]); left > 0;) {
            long n = check("recv", recv(conn, dropped, left < PIECE ? left : PIECE, MSG_TRUNC));
            if (n == 0) {
                return 0;
            }
            left -= n;
        }
        send_all(conn, "", 1);
    }
}
