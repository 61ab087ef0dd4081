// SPDX-License-Identifier: Apache-2.0
// The floor of UnixBenchmark.
#include "bench.h"
#include <fcntl.h>

static int pair[2], file;
static long length;
static char *message;

union control {
    struct cmsghdr header;
    char room[CMSG_SPACE(sizeof(int))];
};

static void pass_descriptor(void) {
    char data = 1;
    struct iovec piece = {&data, 1};
    union control out = {.header = {CMSG_LEN(sizeof file), SOL_SOCKET, SCM_RIGHTS}}, in;
    memcpy(CMSG_DATA(&out.header), &file, sizeof file);
    struct msghdr msg = {.msg_iov = &piece, .msg_iovlen = 1, .msg_control = &out, .msg_controllen = sizeof out};
    check("sendmsg", sendmsg(pair[0], &msg, MSG_NOSIGNAL));
    msg.msg_control = &in;
    msg.msg_controllen = sizeof in;
    check("recvmsg", recvmsg(pair[1], &msg, MSG_CMSG_CLOEXEC));
    int received;
    memcpy(&received, CMSG_DATA(&in.header), sizeof received);
    check("close", close(received));
}

static void ask_credentials(void) {
    struct ucred credentials;
    socklen_t size = sizeof credentials;
    check("getsockopt", getsockopt(pair[0], SOL_SOCKET, SO_PEERCRED, &credentials, &size));
}

static void pass_message(void) {
    check("send", send(pair[0], message, length, MSG_NOSIGNAL));
    check("recv", recv(pair[1], message, length, 0));
}

static void make_pair(void) {
    int made[2];
    check("socketpair", socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, made));
    close(made[0]);
    close(made[1]);
}

int main(int argc, char **argv) {
    int packets = argc > 2;
    check("socketpair", socketpair(AF_UNIX, packets ? SOCK_SEQPACKET : SOCK_STREAM, 0, pair));
    file = check("open", open("/dev/null", O_RDONLY | O_CLOEXEC));
    if (packets) {
        length = atol(argv[2]);
        message = calloc(1, length);
        measure(pass_message, 1);
    } else if (strcmp(argv[1], "fd") == 0) {
        measure(pass_descriptor, 1);
    } else if (strcmp(argv[1], "credentials") == 0) {
        measure(ask_credentials, 1);
    } else {
        measure(make_pair, 1);
    }
    return 0;
}
