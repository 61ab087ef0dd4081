# SPDX-License-Identifier: Apache-2.0
"""The library, in Python's values and exceptions: with bsdsocket_whole.py the only file here that knows Java's names.

The JVM runs in this process. A call of the library lets other Python threads run. A Python signal handler runs only when
Python code does, so the signal interrupts the main thread's call in Java: see call().
"""

import math
import operator
import os
import signal
import threading

import jpype
from jpype import JArray, JByte, JChar, JInt, JLong


def _serve(started):
    """Starts the JVM, and then interrupts the main thread's call whenever a signal has come.

    Python's own handler writes a byte to the pipe. An interrupt that comes when the call has just ended is found by the
    next call that waits, which then is made again. JPype makes the thread that starts the JVM its own for signals, and
    loses what a call returned when that is interrupted: so it isn't the main thread.
    """
    jpype.startJVM(
        os.environ["LIBJVM"],
        "--enable-native-access=ALL-UNNAMED",
        "-Xrs",  # signals are Python's
        "-XX:+UseSerialGC",
        "-XX:-UsePerfData",
        classpath=os.environ["CLASSES"].split(":"),
        convertStrings=False,
        interrupt=False,
    )
    started.set()
    while os.read(_signals, 4096):
        _main.interrupt()


_signals, _signalled = os.pipe()
os.set_blocking(_signalled, False)
signal.set_wakeup_fd(_signalled, warn_on_full_buffer=False)
_started = threading.Event()
threading.Thread(target=_serve, args=[_started], name="JVM", daemon=True).start()
_started.wait()

PACKAGE = "io.github.bsdsocket."


def java_class(name):
    return jpype.JClass(name if name.startswith("java.") else PACKAGE + name)


Address = java_class("Address")
Ancillary = java_class("Ancillary")
ArpaInet = java_class("ArpaInet")
Constants = java_class("Constants")
Duration = java_class("java.time.Duration")
NetIf = java_class("NetIf")
Netdb = java_class("Netdb")
Socket = java_class("Socket")
String = java_class("java.lang.String")
_Bytes = JArray(JByte)
_ErrnoException = java_class("ErrnoException")
_GaiException = java_class("GaiException")
_HostException = java_class("HostException")
_IOException = java_class("java.io.IOException")
_IllegalArgument = java_class("java.lang.IllegalArgumentException")
_InterruptedIO = java_class("java.io.InterruptedIOException")
_SocketTimeout = java_class("java.net.SocketTimeoutException")
_Thread = java_class("java.lang.Thread")
_main = _Thread.currentThread()


# Exceptions


class herror(OSError):
    __module__ = "socket"


class gaierror(OSError):
    __module__ = "socket"


class Interrupted(Exception):
    """A call in Java was interrupted, as a signal came. What it had moved by then is nothing, or `sent` bytes."""

    def __init__(self, sent):
        self.sent = sent


def attempt(wrong, f, *args):
    """Calls Java. What the library calls a wrong argument is the exception `wrong`."""
    try:
        return f(*args)
    except (_IOException, _IllegalArgument) as e:
        raise _python(e, wrong) from None


def _python(e, wrong):
    if isinstance(e, _ErrnoException):
        result = OSError(int(e.errno()), os.strerror(e.errno()))
    elif isinstance(e, _GaiException):
        result = gaierror(int(e.code()), _words(e))
    elif isinstance(e, _HostException):
        result = herror(int(e.code()), _words(e))
    elif isinstance(e, _SocketTimeout):
        result = TimeoutError(str(e.getMessage()))
    elif isinstance(e, _InterruptedIO):
        _Thread.interrupted()
        return Interrupted(int(e.bytesTransferred))
    elif isinstance(e, _IllegalArgument):
        return wrong(str(e.getMessage()))
    else:
        result = OSError(_words(e))
    result.others = [_python(other, wrong) for other in e.getSuppressed()]
    return result


def _words(e):
    """The system's words: what follows the subject of the message."""
    return str(e.getMessage()).rpartition(": ")[2]


def call(f, *args, wrong=ValueError):
    """Calls Java, and again when a signal has interrupted it and its handler has run without an exception."""
    while True:
        try:
            return attempt(wrong, f, *args)
        except Interrupted:
            continue


# Values


def to_int(value):
    return JInt(_whole(value, 31))


def to_long(value):
    return JLong(_whole(value, 63))


def _whole(value, bits):
    value = operator.index(value)
    if not -(1 << bits) <= value < 1 << bits:
        raise OverflowError(f"{value} has more than {bits + 1} bits")
    return value


def to_bytes(data):
    try:
        view = memoryview(data)
    except TypeError:
        raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'") from None
    return _Bytes(bytes(view))


def from_bytes(array):
    return bytes(memoryview(array).cast("B")) if len(array) else b""


def to_string(text):
    """Java's strings may have lone surrogates, as Python's may; JPype's conversion may not."""
    if text is None:
        return None
    units = text.encode("utf-16-le", "surrogatepass")
    return String(JArray(JChar)(list(memoryview(units).cast("H"))))


def from_string(text):
    units = b"".join(ord(c).to_bytes(2, "little") for c in text.toCharArray())
    return units.decode("utf-16-le", "surrogatepass")


def to_duration(timeout):
    """Seconds, rounded up to the nanosecond. None is none."""
    if timeout is None:
        return None
    if isinstance(timeout, float):
        if math.isnan(timeout):
            raise ValueError("Invalid value NaN (not a number)")
        if math.isinf(timeout):
            raise OverflowError("timestamp out of range for platform time_t")
        nanos = math.ceil(timeout * 1e9)
    else:
        nanos = operator.index(timeout) * 10**9
    return Duration.ofNanos(JLong(nanos))


def from_duration(duration):
    return None if duration is None else int(duration.toNanos()) / 1e9


# Constants


def _present(value):
    """Whether this system has the number: a call that is given another says that it hasn't."""
    if value >= 0:
        return True
    try:
        ArpaInet.inetPton(JInt(value), String("::"))
    except _IllegalArgument as e:
        return "does not exist" not in str(e.getMessage())
    except _ErrnoException:
        pass
    return True


def constants():
    """Every constant of the library that this system has, by its name."""
    found = {}
    for field in Constants.class_.getFields():
        name = str(field.getName())
        value = getattr(Constants, name)
        if isinstance(value, bool):
            found[name.lower()] = value
        elif isinstance(value, String):
            found[name] = str(value)
        elif int(value) >= 1 << 31 or _present(int(value)):
            found[name] = int(value)
    return found


C = constants()


# Addresses


def to_host(host):
    """A host: str, or bytes of one."""
    if isinstance(host, (bytes, bytearray)):
        return to_string(host.decode("utf-8", "surrogateescape"))
    if isinstance(host, str):
        return to_string(host)
    raise TypeError(f"str, bytes or bytearray expected, not {type(host).__name__}")


def _unix(path):
    if isinstance(path, str):
        name = os.fsencode(path)
    else:
        name = bytes(memoryview(path))
    if name.startswith(b"\0"):
        return Address.unixAbstract(_Bytes(name[1:]))
    return Address.unix(to_string(os.fsdecode(name)))


def _inet6(host, port, flowinfo=0, scopeid=0):
    return Address.inet6(to_host(host), to_int(port), to_int(flowinfo), to_long(scopeid))


def _tipc(form, v1, v2, v3, scope=None):
    scope = to_int(C["TIPC_CLUSTER_SCOPE"] if scope is None else scope)
    v1, v2, v3 = to_long(v1), to_long(v2), to_long(v3)
    if form == C["TIPC_ADDR_NAME"]:
        return java_class("TipcAddress$Name")(v1, v2, v3, scope)
    if form == C["TIPC_ADDR_NAMESEQ"]:
        return java_class("TipcAddress$Nameseq")(v1, v2, v3, scope)
    if form == C["TIPC_ADDR_ID"]:
        return java_class("TipcAddress$Id")(v1, v2, scope)
    raise TypeError("Invalid address type")


def _packet(ifname, proto, pkttype=0, hatype=0, addr=b""):
    return java_class("Address$Packet")(
        to_string(ifname), to_int(proto), to_int(pkttype), to_int(hatype), to_bytes(addr)
    )


def _alg(kind, name, feat=0, mask=0):
    return java_class("Address$Alg")(to_string(kind), to_string(name), to_long(feat), to_long(mask))


def _isotp(ifname, rx, tx):
    return Address.canIsotp(to_string(ifname), to_long(rx), to_long(tx))


def _j1939(ifname, name, pgn, addr):
    signed = name - (1 << 64) if name >> 63 else name
    return Address.canJ1939(to_string(ifname), to_long(signed), to_long(pgn), to_int(addr))


# By family, or family and protocol: what makes the address of a tuple.
_TUPLES = {
    "AF_INET": lambda host, port: Address.inet(to_host(host), to_int(port)),
    "AF_INET6": _inet6,
    "AF_NETLINK": lambda pid, groups: Address.netlink(to_long(pid), to_long(groups)),
    "AF_PACKET": _packet,
    "AF_VSOCK": lambda cid, port: Address.vsock(to_long(cid), to_long(port)),
    "AF_TIPC": _tipc,
    "AF_ALG": _alg,
    "AF_QIPCRTR": lambda node, port: Address.qipcrtr(to_long(node), to_long(port)),
    "AF_CAN": lambda ifname: Address.can(to_string(ifname)),
    ("AF_CAN", "CAN_ISOTP"): _isotp,
    ("AF_CAN", "CAN_J1939"): _j1939,
    ("AF_BLUETOOTH", "BTPROTO_L2CAP"): lambda bdaddr, psm: Address.l2cap(to_host(bdaddr), to_int(psm)),
    ("AF_BLUETOOTH", "BTPROTO_RFCOMM"): lambda bdaddr, channel: Address.rfcomm(to_host(bdaddr), to_int(channel)),
    ("AF_BLUETOOTH", "BTPROTO_HCI"): lambda device: Address.hci(to_int(device)),
}
_MAKERS = {}
for _key, _maker in _TUPLES.items():
    _family, _proto = _key if isinstance(_key, tuple) else (_key, None)
    _MAKERS[C[_family], None if _proto is None else C[_proto]] = _family, _maker
# RDS and SMC take addresses of IPv4.
_MAKERS[C["AF_RDS"], None] = _MAKERS[C["AF_SMC"], None] = _MAKERS[C["AF_INET"], None]


def to_address(family, proto, address, caller):
    """The library's address for Python's, of a socket of a family and a protocol."""
    if family == C["AF_UNIX"]:
        try:
            return attempt(OSError, _unix, address)
        except TypeError:
            raise TypeError(f"a bytes-like object is required, not '{type(address).__name__}'") from None
    if (family, proto) == (C["AF_BLUETOOTH"], C["BTPROTO_SCO"]):
        return attempt(OSError, lambda: Address.sco(to_host(address)))
    name, maker = _MAKERS.get((family, proto)) or _MAKERS.get((family, None)) or (None, None)
    if maker is None:
        raise OSError(f"{caller}(): bad family")
    if not isinstance(address, tuple):
        raise TypeError(f"{caller}(): {name} address must be tuple, not {type(address).__name__}")
    return attempt(_wrong_address, maker, *address)


def _wrong_address(message):
    """Python's exception for a component that the library refuses: a text's has words of its own."""
    if message.startswith("an interface name has at most"):
        return OSError("interface name too long")
    if message.startswith("AF_ALG "):
        return ValueError(message.split(" must ")[0] + " too long.")
    return OSError(message) if message.startswith("a Bluetooth address") else OverflowError(message)


def _from_j1939(a):
    return from_string(a.ifname()), int(a.name()) % (1 << 64), int(a.pgn()), int(a.addr())


# By the simple name of the record, with that of its interface.
_FORMS = {
    "Address$Inet": lambda a: (str(a.host()), int(a.port())),
    "Address$Inet6": lambda a: (str(a.host()), int(a.port()), int(a.flowinfo()), int(a.scopeid())),
    "Address$Unix": lambda a: from_string(a.path()),
    "Address$UnixAbstract": lambda a: b"\0" + from_bytes(a.name()),
    "Address$Netlink": lambda a: (int(a.pid()), int(a.groups())),
    "Address$Packet": lambda a: (
        from_string(a.ifname()), int(a.proto()), int(a.pkttype()), int(a.hatype()), from_bytes(a.addr())
    ),
    "Address$Vsock": lambda a: (int(a.cid()), int(a.port())),
    "Address$Qipcrtr": lambda a: (int(a.node()), int(a.port())),
    "Address$Unknown": lambda a: (int(a.family()), from_bytes(a.data())),
    # Python has the instance of a name once more in the place of its upper bound.
    "TipcAddress$Name": lambda a: (
        C["TIPC_ADDR_NAME"], int(a.type()), int(a.instance()), int(a.instance()), int(a.scope())
    ),
    "TipcAddress$Nameseq": lambda a: (
        C["TIPC_ADDR_NAMESEQ"], int(a.type()), int(a.lower()), int(a.upper()), int(a.scope())
    ),
    "TipcAddress$Id": lambda a: (C["TIPC_ADDR_ID"], int(a.node()), int(a.ref()), 0, int(a.scope())),
    "CanAddress$Interface": lambda a: (from_string(a.ifname()),),
    "CanAddress$Isotp": lambda a: (from_string(a.ifname()), int(a.rxId()), int(a.txId())),
    "CanAddress$J1939": _from_j1939,
    "BluetoothAddress$L2cap": lambda a: (str(a.bdaddr()), int(a.psm())),
    "BluetoothAddress$Rfcomm": lambda a: (str(a.bdaddr()), int(a.channel())),
    "BluetoothAddress$Hci": lambda a: (int(a.deviceId()),),
    "BluetoothAddress$Sco": lambda a: str(a.bdaddr()),
}


def from_address(address):
    if address is None:
        return None
    return _FORMS[str(address.getClass().getName()).removeprefix(PACKAGE)](address)


# Sockets


def socketpair(family, type, proto):
    pair = call(Socket.socketpair, to_int(family), to_int(type), to_int(proto))
    return pair.first(), pair.second()


def open_socket(family, type, proto):
    return call(Socket, to_int(family), to_int(type), to_int(proto))


def adopt(fd):
    return call(Socket.adopt, to_int(fd))


def dup(fd):
    """A duplicate of a descriptor of a socket."""
    return int(call(lambda: Socket.fromfd(to_int(fd), 0, 0).detach()))


def close(fd):
    call(lambda: Socket.adopt(to_int(fd)).close(), wrong=OSError)


def getdefaulttimeout():
    return from_duration(Socket.getdefaulttimeout())


def setdefaulttimeout(timeout):
    call(Socket.setdefaulttimeout, to_duration(timeout))


def accept(f):
    accepted = f()
    return accepted.conn(), from_address(accepted.address())


def message(received):
    """A message's ancillary data, flags and address."""
    ancdata = [(int(a.level()), int(a.type()), from_bytes(a.data())) for a in received.ancdata()]
    return ancdata, int(received.msgFlags()), from_address(received.address())


def to_messages(buffers):
    return JArray(_Bytes)([to_bytes(b) for b in buffers])


def new_buffers(sizes):
    return JArray(_Bytes)([_Bytes(n) for n in sizes])


def to_ancillary(items):
    result = jpype.JClass("java.util.ArrayList")()
    for item in items:
        item = tuple(item)
        if len(item) != 3:
            raise TypeError("[sendmsg() argument 2] ancillary data items must have 3 elements")
        level, type, data = item
        result.add(attempt(ValueError, Ancillary.other, to_int(level), to_int(type), to_bytes(data)))
    return result


def new_buffer(size):
    return _Bytes(size)


def cmsg_len(length):
    return int(call(Ancillary.cmsgLen, to_int(length), wrong=OverflowError))


def cmsg_space(length):
    return int(call(Ancillary.cmsgSpace, to_int(length), wrong=OverflowError))


# Names


def getaddrinfo(host, port, family, type, proto, flags):
    if host is not None and not isinstance(host, (str, bytes)):
        raise TypeError("getaddrinfo() argument 1 must be string or None")
    if isinstance(port, bytes):
        port = port.decode()
    elif isinstance(port, str):
        port.encode()  # as Python says what can't be
    if port is not None and not isinstance(port, (int, str)):
        raise OSError("Int or String expected")
    node = None if host is None else to_host(host)
    service = to_int(port) if isinstance(port, int) else to_string(port)
    numbers = map(to_int, (family, type, proto, flags))
    return [
        (int(a.family()), int(a.type()), int(a.proto()), str(a.canonname()), from_address(a.sockaddr()))
        for a in call(Netdb.getaddrinfo, node, service, *numbers)
    ]


def getnameinfo(sockaddr, flags):
    if not isinstance(sockaddr, tuple):
        del sockaddr  # a test counts references, and the exception has one to this frame
        raise TypeError("getnameinfo() argument 1 must be a tuple")
    host = sockaddr[0]
    if not isinstance(host, str):
        raise TypeError(f"host must be str, not {type(host).__name__}")
    family = C["AF_INET6"] if len(sockaddr) > 2 or ":" in host else C["AF_INET"]
    names = call(Netdb.getnameinfo, to_address(family, 0, sockaddr, "getnameinfo"), to_int(flags))
    return str(names.host()), str(names.port())


def gethostbyname(name):
    return str(call(Netdb.gethostbyname, to_host(name), wrong=TypeError))


def _host(entry):
    return str(entry.hostname()), [str(a) for a in entry.aliaslist()], [str(a) for a in entry.ipaddrlist()]


def gethostbyname_ex(name):
    return _host(call(Netdb.gethostbynameEx, to_host(name), wrong=TypeError))


def gethostbyaddr(name):
    return _host(call(Netdb.gethostbyaddr, to_host(name), wrong=TypeError))


def gethostname():
    return from_string(call(Netdb.gethostname))


def sethostname(name):
    call(Netdb.sethostname, to_host(name))


def getprotobyname(name):
    return int(call(Netdb.getprotobyname, to_string(name)))


def getservbyname(name, *proto):
    return int(call(Netdb.getservbyname, to_string(name), *map(to_string, proto)))


def getservbyport(port, *proto):
    return str(call(Netdb.getservbyport, to_int(port), *map(to_string, proto), wrong=OverflowError))


def if_nameindex():
    return [(int(e.index()), from_string(e.name())) for e in call(NetIf.ifNameindex)]


def if_nametoindex(name):
    return int(call(NetIf.ifNametoindex, to_string(os.fsdecode(name)), wrong=OSError))


def if_indextoname(index):
    return from_string(call(NetIf.ifIndextoname, to_long(index), wrong=OverflowError))


def inet_aton(text):
    return from_bytes(call(ArpaInet.inetAton, to_string(text), wrong=OSError))


def inet_ntoa(packed):
    return str(call(ArpaInet.inetNtoa, to_bytes(packed), wrong=OSError))


def inet_pton(family, text):
    return from_bytes(call(ArpaInet.inetPton, to_int(family), to_string(text), wrong=OSError))


def inet_ntop(family, packed):
    return str(call(ArpaInet.inetNtop, to_int(family), to_bytes(packed)))


def htons(x):
    return int(call(ArpaInet.htons, to_int(x), wrong=OverflowError))


def ntohs(x):
    return int(call(ArpaInet.ntohs, to_int(x), wrong=OverflowError))


def htonl(x):
    return int(call(ArpaInet.htonl, to_long(x), wrong=OverflowError))


def ntohl(x):
    return int(call(ArpaInet.ntohl, to_long(x), wrong=OverflowError))
