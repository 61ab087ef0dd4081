# SPDX-License-Identifier: Apache-2.0
"""RoundTripBenchmark's work in Python."""

import sys
import threading

import bench

near, far = bench.connect_streams(sys.argv[1])
if sys.argv[3:] == ["timeout"]:
    near.settimeout(10)
    far.settimeout(10)
length = int(sys.argv[2])
out = bytes(length)
view = bytearray(length)


def echo():
    data = bytearray(length)
    while True:
        bench.recv_all(far, data)
        far.sendall(data)


def work():
    near.sendall(out)
    bench.recv_all(near, view)


threading.Thread(target=echo, daemon=True).start()
bench.measure(work)
