# SPDX-License-Identifier: Apache-2.0
"""DatagramBenchmark's work in Python."""

import socket
import sys
import tempfile

import bench

with tempfile.TemporaryDirectory() as folder:
    if sys.argv[1] == "udp":
        family, names = socket.AF_INET, [("127.0.0.1", 0), ("127.0.0.1", 0)]
    else:
        family, names = socket.AF_UNIX, [folder + "/first", folder + "/second"]
    sender = socket.socket(family, socket.SOCK_DGRAM)
    sender.bind(names[0])
    receiver = socket.socket(family, socket.SOCK_DGRAM)
    receiver.bind(names[1])
    to = receiver.getsockname()
    message = bytearray(int(sys.argv[2]))

    def work():
        sender.sendto(message, to)
        receiver.recvfrom_into(message)

    bench.measure(work)
