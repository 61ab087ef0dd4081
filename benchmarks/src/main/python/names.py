# SPDX-License-Identifier: Apache-2.0
"""NamesBenchmark's work in CPython, nanoseconds a call."""
import timeit
import socket

for name, call in [
    ("inet_pton", lambda: socket.inet_pton(socket.AF_INET6, "2001:db8::1:0:0:42")),
    ("htons", lambda: socket.htons(50007)),
    ("getaddrinfo", lambda: socket.getaddrinfo("127.0.0.1", 50007, 0, socket.SOCK_STREAM)),
]:
    number, seconds = timeit.Timer(call).autorange()
    print(f"{name:<13} {seconds / number * 1e9:8.1f} ns")
