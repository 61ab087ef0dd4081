# SPDX-License-Identifier: Apache-2.0
"""NamesBenchmark's work in Python."""

import socket
import sys

import bench

INET6 = "2001:db8::1:0:0:42"
PACKED = socket.inet_pton(socket.AF_INET6, INET6)

bench.measure({
    "inet_pton": lambda: socket.inet_pton(socket.AF_INET6, INET6),
    "inet_ntop": lambda: socket.inet_ntop(socket.AF_INET6, PACKED),
    "htons": lambda: socket.htons(50007),
    "getaddrinfo": lambda: socket.getaddrinfo("127.0.0.1", 50007, 0, socket.SOCK_STREAM),
}[sys.argv[1]])
