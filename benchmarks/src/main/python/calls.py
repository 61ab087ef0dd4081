# SPDX-License-Identifier: Apache-2.0
"""CallsBenchmark's work in Python."""

import socket
import struct
import sys
import time

import bench

BATCH = 64
LINGER = struct.pack("ii", 1, 0)

server = socket.create_server(("127.0.0.1", 0), backlog=BATCH)
listener = server.getsockname()
other = socket.socket()


def getsockopt():
    for _ in range(BATCH):
        other.getsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF)


def setsockopt():
    for _ in range(BATCH):
        other.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)


def getsockname():
    for _ in range(BATCH):
        server.getsockname()


def client():
    s = socket.socket()
    s.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, LINGER)
    s.connect(listener)
    return s


def accept_for(nanos):
    """Connects, accepts and closes, for so long; returns the nanoseconds of an accept."""
    spent = count = 0
    start = time.monotonic_ns()
    while time.monotonic_ns() - start < nanos:
        clients = [client() for _ in range(BATCH)]
        before = time.monotonic_ns()
        conns = [server.accept()[0] for _ in range(BATCH)]
        spent += time.monotonic_ns() - before
        count += BATCH
        for s in clients + conns:
            s.close()
    return spent / count


if sys.argv[1] == "accept":
    accept_for(4e8)
    for _ in range(10):
        print(accept_for(1e8))
else:
    bench.measure({"getsockopt": getsockopt, "setsockopt": setsockopt}.get(sys.argv[1], getsockname), BATCH)
