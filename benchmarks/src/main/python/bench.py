# SPDX-License-Identifier: Apache-2.0
"""How the programs in Python time their work, as JMH does: the mean of a tenth of a second is a sample, one a line."""

import socket
import time


def measure(work, pieces=1):
    """Does the work for a while, and writes ten samples of nanoseconds a piece; the work has so many."""
    count = 1
    spent = 0
    while spent < 2e8:
        count *= 2
        spent = timed(work, count)
    count = int(count * 1e8 / spent) + 1
    for _ in range(10):
        print(timed(work, count) / count / pieces)


def timed(work, count):
    start = time.monotonic_ns()
    for _ in range(count):
        work()
    return time.monotonic_ns() - start


def connect_streams(over):
    """Connects two streams: "socketpair" or "tcp"."""
    if over != "tcp":
        return socket.socketpair()
    with socket.create_server(("127.0.0.1", 0)) as server:
        pair = socket.create_connection(server.getsockname()), server.accept()[0]
    for s in pair:
        s.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        s.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 1 << 18)
    return pair


def recv_all(s, view):
    left = len(view)
    while left > 0:
        n = s.recv_into(view, left)
        if n == 0:
            raise EOFError
        left -= n
