// SPDX-License-Identifier: Apache-2.0
// What is imported in bin/bsdsocket repl. java.base comes as a module: a package's names go before those of a module, and
// Socket is the library's even where java.net.* is imported.
import module java.base;
import static java.nio.charset.StandardCharsets.*;
import static io.github.bsdsocket.Constants.*;
import static io.github.bsdsocket.Netdb.*;
import static io.github.bsdsocket.ArpaInet.*;
import static io.github.bsdsocket.NetIf.*;
import io.github.bsdsocket.*;
import io.github.bsdsocket.Socket;
import io.github.bsdsocket.io.*;
import io.github.bsdsocket.select.*;
import io.github.bsdsocket.server.*;
