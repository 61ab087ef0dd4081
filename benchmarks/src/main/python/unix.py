# SPDX-License-Identifier: Apache-2.0
"""UnixBenchmark's work in Python."""

import os
import socket
import struct
import sys

import bench

packets = len(sys.argv) > 2
sender, receiver = socket.socketpair(type=socket.SOCK_SEQPACKET if packets else socket.SOCK_STREAM)
file = os.open("/dev/null", os.O_RDONLY)
message = bytearray(int(sys.argv[2]) if packets else 1)


def fd():
    socket.send_fds(sender, [message], [file])
    os.close(socket.recv_fds(receiver, 1, 1)[1][0])


def credentials():
    struct.unpack("iII", sender.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, 12))


def seqpacket():
    sender.send(message)
    receiver.recv_into(message)


def socketpair():
    for s in socket.socketpair():
        s.close()


bench.measure(globals()[sys.argv[1]])
