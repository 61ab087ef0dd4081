# SPDX-License-Identifier: Apache-2.0
"""Stands in for CPython's module socket: makefile, dup, accept, sendfile and the like are the library's own."""

from enum import IntEnum, IntFlag

import _socket
import bsdsocket as lib
import bsdsocket_whole as whole
from _socket import *
from _socket import error

for _name, _enum, _prefix in (
    ("AddressFamily", IntEnum, "AF_"),
    ("SocketKind", IntEnum, "SOCK_"),
    ("MsgFlag", IntFlag, "MSG_"),
    ("AddressInfo", IntFlag, "AI_"),
):
    _enum._convert_(_name, __name__, lambda name, prefix=_prefix: name.isupper() and name.startswith(prefix))

_LOCALHOST = "127.0.0.1"  # a test uses it
_DEFAULT_BACKLOG = min(SOMAXCONN, 128)
_DEFAULT_TIMEOUT = object()


def _named(enum, value):
    try:
        return enum(value)
    except ValueError:
        return value


class socket(_socket.socket):
    __slots__ = ("__weakref__", "_closed")

    def __new__(cls, *args, **kwargs):
        self = super().__new__(cls)
        self._closed = False
        return self

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()

    def __repr__(self):
        closed = " [closed]" if self._closed else ""
        text = f"<{__name__}.{type(self).__qualname__}{closed} fd={self.fileno()}, family={self.family}"
        text += f", type={self.type}, proto={self.proto}"
        if not closed:
            for name, address in ("laddr", self.getsockname), ("raddr", self.getpeername):
                try:
                    if address():
                        text += f", {name}={address()}"
                except error:
                    pass
        return text + ">"

    def __getstate__(self):
        raise TypeError(f"cannot pickle {type(self).__name__!r} object")

    @property
    def family(self):
        return _named(AddressFamily, super().family)

    @property
    def type(self):
        return _named(SocketKind, super().type)

    def accept(self):
        conn, address = self._call(lib.accept, self._socket.accept)
        return socket._of(conn), address

    def close(self):
        self._closed = True
        super().close()

    def detach(self):
        self._closed = True
        return super().detach()

    def dup(self):
        return type(self)._of(lib.call(self._socket.dup))

    def get_inheritable(self):
        return bool(lib.call(self._socket.getInheritable))

    def set_inheritable(self, inheritable):
        lib.call(self._socket.setInheritable, bool(inheritable))

    def makefile(self, mode="r", buffering=None, *, encoding=None, errors=None, newline=None):
        return whole.makefile(self._socket, mode, -1 if buffering is None else buffering, encoding, errors, newline)

    def sendfile(self, file, offset=0, count=None):
        return self._sendfile_use_sendfile(file, offset, count)

    def _sendfile_use_sendfile(self, file, offset=0, count=None):
        return self._sendfile(whole.sendfile_path, file, offset, count)

    def _sendfile_use_send(self, file, offset=0, count=None):
        return self._sendfile(whole.sendfile_channel, file, offset, count)

    def _sendfile(self, send, file, offset, count):
        if "b" not in file.mode:
            raise ValueError("file should be opened in binary mode")
        if count is not None and not isinstance(count, int):
            raise TypeError(f"count must be a positive integer (got {count!r})")
        sent = send(self._socket, file.name, offset, count)
        file.seek(offset + sent)
        return sent


def fromfd(fd, family, type, proto=0):
    return socket._of(whole.fromfd(fd, family, type, proto))


def socketpair(family=AF_UNIX, type=SOCK_STREAM, proto=0):
    first, second = lib.socketpair(AF_UNIX if family is None else family, type, proto)
    return socket._of(first), socket._of(second)


def getaddrinfo(host, port, family=0, type=0, proto=0, flags=0):
    return [
        (_named(AddressFamily, a), _named(SocketKind, t), *rest)
        for a, t, *rest in _socket.getaddrinfo(host, port, family, type, proto, flags)
    ]


def getfqdn(name=""):
    return whole.getfqdn(name)


def create_connection(address, timeout=_DEFAULT_TIMEOUT, source_address=None, *, all_errors=False):
    host, port = address
    if timeout is _DEFAULT_TIMEOUT:
        timeout = getdefaulttimeout()
    try:
        return socket._of(whole.create_connection(host, port, timeout, source_address))
    except OSError as e:
        if all_errors:
            raise ExceptionGroup("create_connection failed", whole.all_errors(e)) from None
        raise


def has_dualstack_ipv6():
    return whole.has_dualstack_ipv6()


def create_server(address, *, family=AF_INET, backlog=None, reuse_port=False, dualstack_ipv6=False):
    backlog = _DEFAULT_BACKLOG if backlog is None else backlog
    return socket._of(whole.create_server(family, address, backlog, reuse_port, dualstack_ipv6))


def send_fds(sock, buffers, fds, flags=0, address=None):
    to = None if address is None else sock._address(address, "send_fds")
    return whole.send_fds(sock._socket, buffers, fds, flags, to)


def recv_fds(sock, bufsize, maxfds, flags=0):
    return whole.recv_fds(sock._socket, bufsize, maxfds, flags)
