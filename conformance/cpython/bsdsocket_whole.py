# SPDX-License-Identifier: Apache-2.0
"""What is Python in CPython's module socket, by the library: files, connections, servers."""

from bsdsocket import (
    C,
    Netdb,
    Socket,
    call,
    from_address,
    from_bytes,
    from_string,
    java_class,
    new_buffer,
    to_address,
    to_bytes,
    to_duration,
    to_host,
    to_int,
    to_long,
    to_messages,
    to_string,
)
from jpype import JArray, JInt, JLong

BinaryFile = java_class("io.BinaryFile")
Charset = java_class("java.nio.charset.Charset")
CodingErrorAction = java_class("java.nio.charset.CodingErrorAction")
FileChannel = java_class("java.nio.channels.FileChannel")
Path = java_class("java.nio.file.Path")
TextFile = java_class("io.TextFile")


def all_errors(e):
    """The errors of a connection to each of a host's addresses."""
    return [*e.others, e]


def fromfd(fd, family, type, proto):
    return call(Socket.fromfd, *map(to_int, (fd, family, type, proto)))


def create_connection(host, port, timeout, source):
    address = None if source is None else to_address(C["AF_INET6" if ":" in source[0] else "AF_INET"], 0, source, "bind")
    return call(Socket.createConnection, to_host(host), to_int(port), to_duration(timeout), address)


def create_server(family, address, backlog, reuse_port, dualstack_ipv6):
    address = to_address(family, 0, address, "bind")
    return call(Socket.createServer, address, to_int(backlog), bool(reuse_port), bool(dualstack_ipv6))


def has_dualstack_ipv6():
    return bool(Socket.hasDualstackIpv6())


def getfqdn(name):
    return str(call(Netdb.getfqdn, to_string(name)))


def send_fds(s, buffers, fds, flags, address):
    numbers = JArray(JInt)([to_int(fd) for fd in fds])
    return int(call(s.sendFds, to_messages(buffers), numbers, to_int(flags), address))


def recv_fds(s, bufsize, maxfds, flags):
    received = call(s.recvFds, to_int(bufsize), to_int(maxfds), to_int(flags))
    fds = [int(fd) for fd in received.fds()]
    return from_bytes(received.data()), fds, int(received.msgFlags()), from_address(received.address())


def sendfile_path(s, name, offset, count):
    return int(call(s.sendfile, Path.of(to_string(name)), to_long(offset), _count(count)))


def sendfile_channel(s, name, offset, count):
    channel = FileChannel.open(Path.of(to_string(name)))
    try:
        sent = int(call(s.sendfile, channel, to_long(offset), _count(count)))
        assert sent == 0 or int(channel.position()) == offset + sent
        return sent
    finally:
        channel.close()


def _count(count):
    return JLong(2**63 - 1) if count is None else to_long(count)


def makefile(s, mode, buffering, encoding, errors, newline):
    if "b" in mode:
        return File(call(BinaryFile.makefile, s, to_string(mode), to_int(buffering)), to_bytes, from_bytes)
    charset = Charset.forName(encoding or "UTF-8")
    action = getattr(CodingErrorAction, {"ignore": "IGNORE"}.get(errors, "REPORT"))
    file = call(
        TextFile.makefile,
        s,
        to_string(mode),
        to_int(buffering),
        charset,
        action,
        to_string(newline),
    )
    return File(file, to_string, from_string)


class File:
    """A file of the library's."""

    def __init__(self, file, to_data, from_data):
        self._file = file
        self._to_data = to_data
        self._from_data = from_data

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()

    def __iter__(self):
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def _read(self, read, n):
        data = call(read) if n is None or n < 0 else call(read, to_int(n))
        return None if data is None else self._from_data(data)

    def read(self, n=-1):
        return self._read(self._file.read, n)

    def readline(self, limit=-1):
        return self._read(self._file.readline, limit)

    def readinto(self, buffer):
        view = memoryview(buffer).cast("B")
        data = new_buffer(len(view))
        n = int(call(self._file.readinto, data))
        if n < 0:
            return None
        view[:n] = from_bytes(data)[:n]
        return n

    def write(self, data):
        n = int(call(self._file.write, self._to_data(data)))
        return None if n < 0 else n

    def flush(self):
        call(self._file.flush)

    def close(self):
        call(self._file.close)

    def fileno(self):
        if self.closed:
            raise ValueError("I/O operation on closed file")
        return self.name

    def readable(self):
        return bool(self._file.readable())

    def writable(self):
        return bool(self._file.writable())

    @property
    def closed(self):
        return bool(self._file.closed())

    @property
    def mode(self):
        return str(self._file.mode())

    @property
    def name(self):
        return int(self._file.name())
