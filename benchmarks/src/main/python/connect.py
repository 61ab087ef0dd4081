# SPDX-License-Identifier: Apache-2.0
"""ConnectBenchmark's work in Python."""

import socket
import struct
import sys
import tempfile

import bench

with tempfile.TemporaryDirectory() as folder:
    if sys.argv[1] == "tcp":
        server = socket.create_server(("127.0.0.1", 0))
    else:
        server = socket.create_server(folder + "/server", family=socket.AF_UNIX)
    address = server.getsockname()
    linger = struct.pack("ii", 1, 0)

    def tcp():
        client = socket.socket()
        client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        finish(client)

    def unix():
        finish(socket.socket(socket.AF_UNIX))

    def finish(client):
        client.connect(address)
        conn, _ = server.accept()
        client.close()
        conn.close()

    bench.measure(tcp if sys.argv[1] == "tcp" else unix)
