// SPDX-License-Identifier: Apache-2.0
// The floor of BatchBenchmark.
#include "bench.h"
#include <netinet/udp.h>

enum { BATCH = 32, UNIX_BURST = 8 };

static int pair[2];
static int length, burst;
static char *data[2];
static struct iovec iov[2][BATCH];
static struct mmsghdr batch[2][BATCH];
static struct {
    _Alignas(struct cmsghdr) char bytes[CMSG_SPACE(sizeof(int))];
} control[2][BATCH];

static void singles(void) {
    for (int done = 0; done < BATCH; done += burst) {
        for (int i = 0; i < burst; i++) {
            check("send", send(pair[0], data[0], length, 0));
        }
        for (int i = 0; i < burst; i++) {
            check("recv", recv(pair[1], data[1], length, 0));
        }
    }
}

static int receive(void) {
    return check("recvmmsg", recvmmsg(pair[1], batch[1], BATCH, MSG_WAITFORONE, NULL));
}

static void batches(void) {
    for (int done = 0; done < BATCH; done += burst) {
        for (int n = 0; n < burst;) {
            n += check("sendmmsg", sendmmsg(pair[0], batch[0] + n, burst - n, 0));
        }
        for (int n = 0; n < burst;) {
            n += receive();
        }
    }
}

static void segments(void) {
    check("sendmmsg", sendmmsg(pair[0], batch[0], 1, 0));
    for (int done = 0; done < length;) {
        for (int i = 0; i < BATCH; i++) {
            batch[1][i].msg_hdr.msg_control = control[1][i].bytes;
            batch[1][i].msg_hdr.msg_controllen = sizeof control[1][i].bytes;
        }
        int n = receive();
        for (int i = 0; i < n; i++) {
            done += batch[1][i].msg_len;
        }
    }
}

static void connect_datagrams(const char *over) {
    if (strcmp(over, "unix") == 0) {
        check("socketpair", socketpair(AF_UNIX, SOCK_DGRAM, 0, pair));
        return;
    }
    struct sockaddr_in name = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t size = sizeof name;
    pair[0] = check("socket", socket(AF_INET, SOCK_DGRAM, 0));
    pair[1] = check("socket", socket(AF_INET, SOCK_DGRAM, 0));
    check("bind", bind(pair[1], (struct sockaddr *)&name, size));
    check("getsockname", getsockname(pair[1], (struct sockaddr *)&name, &size));
    check("connect", connect(pair[0], (struct sockaddr *)&name, size));
}

int main(int argc, char **argv) {
    (void)argc;
    int cut = strcmp(argv[3], "segments") == 0, on = 1;
    connect_datagrams(argv[1]);
    burst = strcmp(argv[1], "unix") == 0 ? UNIX_BURST : BATCH;
    length = atoi(argv[2]) * (cut ? BATCH : 1);
    for (int end = 0; end < 2; end++) {
        data[end] = calloc(BATCH, length);
        for (int i = 0; i < BATCH; i++) {
            iov[end][i] = (struct iovec){data[end] + (long)i * length, length};
            batch[end][i].msg_hdr = (struct msghdr){.msg_iov = &iov[end][i], .msg_iovlen = 1};
        }
    }
    if (cut) {
        check("setsockopt", setsockopt(pair[1], IPPROTO_UDP, UDP_GRO, &on, sizeof on));
        uint16_t size = atoi(argv[2]);
        struct msghdr *first = &batch[0][0].msg_hdr;
        first->msg_control = control[0][0].bytes;
        first->msg_controllen = CMSG_SPACE(sizeof size);
        struct cmsghdr *cmsg = CMSG_FIRSTHDR(first);
        *cmsg = (struct cmsghdr){.cmsg_level = IPPROTO_UDP, .cmsg_type = UDP_SEGMENT, .cmsg_len = CMSG_LEN(sizeof size)};
        memcpy(CMSG_DATA(cmsg), &size, sizeof size);
    }
    measure(cut ? segments : strcmp(argv[3], "batch") == 0 ? batches : singles, BATCH);
    return 0;
}
