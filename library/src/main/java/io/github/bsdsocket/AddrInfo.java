// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

/**
 * One answer of {@link Netdb#getaddrinfo(String, String)}: all that it takes to make a socket and connect or bind it.
 *
 * @param family the address family, {@code AF_INET} and so on
 * @param type the socket type, {@code SOCK_STREAM} and so on
 * @param proto the protocol number
 * @param canonname the canonical name of the host with {@code AI_CANONNAME}, else empty
 * @param sockaddr the address, its host in numbers
 */
public record AddrInfo(int family, int type, int proto, String canonname, Address sockaddr) {

    /** The components, family and type by name. */
    @Override
    public String toString() {
        return "AddrInfo[family=" + Constants.name("AF_", family) + ", type=" + Constants.name("SOCK_", type) + ", proto="
                + proto + ", canonname=" + canonname + ", sockaddr=" + sockaddr + "]";
    }
}
