# SPDX-License-Identifier: Apache-2.0
"""BatchBenchmark's work in Python, which has no call for a batch."""

import socket
import struct
import sys

import bench

BATCH = 32
UDP_SEGMENT = 103
UDP_GRO = 104

over, length, how = sys.argv[1], int(sys.argv[2]), sys.argv[3]
if over == "udp":
    sender, receiver = (socket.socket(socket.AF_INET, socket.SOCK_DGRAM) for _ in range(2))
    receiver.bind(("127.0.0.1", 0))
    sender.connect(receiver.getsockname())
    burst = BATCH
else:
    sender, receiver = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
    burst = 8
message = bytearray(length * BATCH if how == "segments" else length)
ancdata = [(socket.IPPROTO_UDP, UDP_SEGMENT, struct.pack("H", length))]
space = socket.CMSG_SPACE(4)


def single():
    for _ in range(BATCH // burst):
        for _ in range(burst):
            sender.send(message)
        for _ in range(burst):
            receiver.recv_into(message)


def segments():
    sender.sendmsg([message], ancdata)
    left = len(message)
    while left > 0:
        left -= receiver.recvmsg_into([message], space)[0]


if how == "segments":
    receiver.setsockopt(socket.IPPROTO_UDP, UDP_GRO, 1)
bench.measure(segments if how == "segments" else single, BATCH)
