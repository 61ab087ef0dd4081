# SPDX-License-Identifier: Apache-2.0
"""SendfileBenchmark's work in Python."""

import pathlib
import socket
import subprocess
import tempfile
import time

LENGTH = 1_000_000_000
WARMUPS = 2
SAMPLES = 5

drain = pathlib.Path(__file__).parents[3] / "target/native/drain"
with tempfile.TemporaryFile() as file, socket.create_server(("127.0.0.1", 0)) as server:
    file.truncate(LENGTH)
    with subprocess.Popen([drain, str(server.getsockname()[1]), str(LENGTH)]):
        with server.accept()[0] as sender:
            for i in range(WARMUPS + SAMPLES):
                start = time.monotonic_ns()
                sender.sendfile(file)
                sender.recv(1)
                if i >= WARMUPS:
                    print(time.monotonic_ns() - start)
