// SPDX-License-Identifier: Apache-2.0
// The floor of SendRecvBenchmark.
#include "bench.h"

static int pair[2];
static long length;
static char *out, *in;

static void work(void) {
    send_all(pair[0], out, length);
    recv_all(pair[1], in, length);
}

int main(int argc, char **argv) {
    (void)argc;
    connect_streams(argv[1], pair);
    length = atol(argv[2]);
    out = calloc(1, length);
    in = calloc(1, length);
    measure(work, 1);
    return 0;
}
