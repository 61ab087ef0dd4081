# SPDX-License-Identifier: Apache-2.0
"""BulkBenchmark's work in Python."""

import sys
import threading

import bench

sender, receiver = bench.connect_streams(sys.argv[1])
message = bytes(int(sys.argv[2]))


def read_all():
    data = bytearray(len(message))
    while receiver.recv_into(data):
        pass


def work():
    sender.sendall(message)


threading.Thread(target=read_all, daemon=True).start()
bench.measure(work)
