# SPDX-License-Identifier: Apache-2.0
"""Stands in for CPython's module _socket: its names, its class, its checks of arguments, with the library beneath."""

import operator
import time
import warnings

import bsdsocket as lib
from bsdsocket import (
    close,
    dup,
    gaierror,
    getdefaulttimeout,
    gethostbyaddr,
    gethostbyname,
    gethostbyname_ex,
    gethostname,
    getnameinfo,
    getprotobyname,
    getservbyname,
    getservbyport,
    herror,
    htonl,
    htons,
    if_indextoname,
    if_nameindex,
    if_nametoindex,
    inet_aton,
    inet_ntoa,
    inet_ntop,
    inet_pton,
    ntohl,
    ntohs,
    setdefaulttimeout,
    sethostname,
)
from bsdsocket import cmsg_len as CMSG_LEN
from bsdsocket import cmsg_space as CMSG_SPACE
from bsdsocket import constants as _constants

error = OSError
timeout = TimeoutError

globals().update(_constants())


def getaddrinfo(host, port, family=0, type=0, proto=0, flags=0):
    return lib.getaddrinfo(host, port, family, type, proto, flags)


def socketpair(family=AF_UNIX, type=SOCK_STREAM, proto=0):
    pair = lib.socketpair(family, type, proto)
    return tuple(socket._of(s) for s in pair)


_UNSET = object()


class socket:
    """Python's class, its state in the library's socket."""

    __slots__ = ("_socket", "_family", "_type", "_proto")

    def __new__(cls, *args, **kwargs):
        self = super().__new__(cls)
        self._socket = None
        self._family = self._type = self._proto = 0
        return self

    def __init__(self, family=-1, type=-1, proto=-1, fileno=None):
        for value in family, type, proto:
            operator.index(value)
        if fileno is None:
            self._own(
                lib.open_socket(
                    AF_INET if family == -1 else family,
                    SOCK_STREAM if type == -1 else type,
                    0 if proto == -1 else proto,
                )
            )
            return
        if isinstance(fileno, float):
            raise TypeError("integer argument expected, got float")
        self._own(lib.adopt(fileno))
        # Python believes what it is told.
        if family != -1:
            self._family = int(family)
        if type != -1:
            self._type = int(type) & ~(SOCK_NONBLOCK | SOCK_CLOEXEC)
        if proto != -1:
            self._proto = int(proto)

    def _own(self, s):
        self._socket = s
        self._family, self._type, self._proto = int(s.family()), int(s.type()), int(s.proto())

    @classmethod
    def _of(cls, s):
        self = cls.__new__(cls)
        self._own(s)
        return self

    @property
    def family(self):
        return self._family

    @property
    def type(self):
        return self._type

    @property
    def proto(self):
        return self._proto

    @property
    def timeout(self):
        return self.gettimeout()

    def __repr__(self):
        return f"<socket object, fd={self.fileno()}, family={self._family}, type={self._type}, proto={self._proto}>"

    def __del__(self):
        if self._socket is not None and self._socket.fileno() >= 0:
            warnings.warn(f"unclosed {self!r}", ResourceWarning, source=self)
            self.close()

    def _call(self, f, *args, wrong=ValueError):
        """A call that may wait: made again after a signal's handler, with what is left of the timeout."""
        whole = self.gettimeout()
        if not whole:
            return lib.call(f, *args, wrong=wrong)
        deadline = time.monotonic() + whole
        try:
            while True:
                try:
                    return lib.attempt(wrong, f, *args)
                except lib.Interrupted:
                    self._left(deadline)
        finally:
            self._restore(whole)

    def _left(self, deadline):
        left = deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError("timed out")
        self.settimeout(left)

    def _restore(self, timeout):
        if self.fileno() >= 0 and self.gettimeout() != timeout:
            self.settimeout(timeout)

    # Addresses and connections

    def _address(self, address, caller):
        return lib.to_address(self._family, self._proto, address, caller)

    def _accept(self):
        conn, address = self._call(lib.accept, self._socket.accept)
        return int(conn.detach()), address

    def bind(self, address, /):
        lib.call(self._socket.bind, self._address(address, "bind"), wrong=OSError)

    def connect(self, address, /):
        self._call(self._socket.connect, self._address(address, "connect"), wrong=OSError)

    def connect_ex(self, address, /):
        return int(self._call(self._socket.connectEx, self._address(address, "connect_ex"), wrong=OSError))

    def getsockname(self):
        return lib.from_address(lib.call(self._socket.getsockname))

    def getpeername(self):
        return lib.from_address(lib.call(self._socket.getpeername))

    def listen(self, *backlog):
        lib.call(self._socket.listen, *map(lib.to_int, backlog))

    def shutdown(self, how, /):
        lib.call(self._socket.shutdown, lib.to_int(how))

    # Lifetime

    def close(self):
        if self._socket is not None:
            lib.call(self._socket.close)

    def detach(self):
        return int(self._socket.detach())

    def fileno(self):
        return -1 if self._socket is None else int(self._socket.fileno())

    # Modes and options

    def gettimeout(self):
        return lib.from_duration(self._socket.gettimeout())

    def settimeout(self, timeout, /):
        lib.call(self._socket.settimeout, lib.to_duration(timeout))

    def getblocking(self):
        return bool(self._socket.getblocking())

    def setblocking(self, flag, /):
        lib.call(self._socket.setblocking, bool(operator.index(flag)))

    def getsockopt(self, level, optname, buflen=0, /):
        level, optname, buflen = map(lib.to_int, (level, optname, buflen))
        if buflen == 0:
            return int(lib.call(self._socket.getsockopt, level, optname))
        return lib.from_bytes(lib.call(self._socket.getsockopt, level, optname, buflen, wrong=OSError))

    def setsockopt(self, level, optname, value, *optlen):
        level, optname = lib.to_int(level), lib.to_int(optname)
        if value is None:
            (length,) = optlen
            lib.call(self._socket.setsockopt, level, optname, None, lib.to_int(length))
        elif isinstance(value, int):
            lib.call(self._socket.setsockopt, level, optname, lib.to_int(value))
        else:
            lib.call(self._socket.setsockopt, level, optname, lib.to_bytes(value))

    # Sending

    def send(self, data, flags=0, /):
        return int(self._call(self._socket.send, lib.to_bytes(data), lib.to_int(flags)))

    def sendall(self, data, flags=0, /):
        rest = bytes(memoryview(data))
        flags = lib.to_int(flags)
        whole = self.gettimeout()
        deadline = time.monotonic() + whole if whole else None
        try:
            while True:
                try:
                    lib.attempt(ValueError, self._socket.sendall, lib.to_bytes(rest), flags)
                    return
                except lib.Interrupted as e:
                    rest = rest[e.sent :]
                    if deadline:
                        self._left(deadline)
        finally:
            self._restore(whole)

    def sendto(self, *args):
        if len(args) not in (2, 3):
            raise TypeError(f"sendto() takes 2 or 3 arguments ({len(args)} given)")
        data = lib.to_bytes(args[0])
        flags = lib.to_int(args[1] if len(args) == 3 else 0)
        to = self._address(args[-1], "sendto")
        return int(self._call(self._socket.sendto, data, flags, to, wrong=OSError))

    def sendmsg(self, buffers, ancdata=(), flags=0, address=None, /):
        to = None if address is None else self._address(address, "sendmsg")
        return self._sendmsg(buffers, ancdata, flags, to)

    def _sendmsg(self, buffers, ancdata, flags, to):
        return int(
            self._call(
                self._socket.sendmsg,
                lib.to_messages(buffers),
                lib.to_ancillary(ancdata),
                lib.to_int(flags),
                to,
                wrong=OSError,
            )
        )

    def sendmsg_afalg(self, msg=(), *, op, iv=None, assoclen=_UNSET, flags=0):
        if assoclen is _UNSET:
            assoclen = -1
        elif operator.index(assoclen) < 0:
            raise TypeError("sendmsg_afalg() argument 'assoclen' must be positive")
        return int(
            self._call(
                self._socket.sendmsgAfalg,
                lib.to_messages(msg),
                lib.to_int(op),
                None if iv is None else lib.to_bytes(iv),
                lib.to_int(assoclen),
                lib.to_int(flags),
            )
        )

    # Receiving

    def recv(self, bufsize, flags=0, /):
        return lib.from_bytes(self._call(self._socket.recv, lib.to_int(bufsize), lib.to_int(flags)))

    def recvfrom(self, bufsize, flags=0, /):
        received = self._call(self._socket.recvfrom, lib.to_int(bufsize), lib.to_int(flags))
        return lib.from_bytes(received.data()), lib.from_address(received.address())

    def recv_into(self, buffer, nbytes=0, flags=0):
        nbytes, data, view = self._buffer(buffer, nbytes, "recv_into")
        n = int(self._call(self._socket.recvInto, data, nbytes, lib.to_int(flags)))
        view[:n] = lib.from_bytes(data)[:n]
        return n

    def recvfrom_into(self, buffer, nbytes=0, flags=0):
        nbytes, data, view = self._buffer(buffer, nbytes, "recvfrom_into")
        received = self._call(self._socket.recvfromInto, data, nbytes, lib.to_int(flags))
        n = int(received.nbytes())
        view[:n] = lib.from_bytes(data)[:n]
        return n, lib.from_address(received.address())

    @staticmethod
    def _buffer(buffer, nbytes, caller):
        view = memoryview(buffer).cast("B")
        if view.readonly:
            raise TypeError(f"{caller}() argument 1 must be read-write bytes-like object, not {type(buffer).__name__}")
        return lib.to_int(nbytes), lib.new_buffer(len(view)), view

    def recvmsg(self, bufsize, ancbufsize=0, flags=0, /):
        received = self._call(self._socket.recvmsg, *map(lib.to_int, (bufsize, ancbufsize, flags)))
        return lib.from_bytes(received.data()), *lib.message(received)

    def recvmsg_into(self, buffers, ancbufsize=0, flags=0, /):
        views = [self._buffer(b, 0, "recvmsg_into")[2] for b in buffers]
        arrays = lib.new_buffers(map(len, views))
        received = self._call(self._socket.recvmsgInto, arrays, lib.to_int(ancbufsize), lib.to_int(flags))
        n = left = int(received.nbytes())
        for view, array in zip(views, arrays):
            part = min(left, len(view))
            view[:part] = lib.from_bytes(array)[:part]
            left -= part
        return n, *lib.message(received)


SocketType = socket
