# SPDX-License-Identifier: Apache-2.0
"""SendRecvBenchmark's work in Python."""

import sys

import bench

sender, receiver = bench.connect_streams(sys.argv[1])
out = bytes(int(sys.argv[2]))
view = bytearray(len(out))


def work():
    sender.sendall(out)
    bench.recv_all(receiver, view)


bench.measure(work)
