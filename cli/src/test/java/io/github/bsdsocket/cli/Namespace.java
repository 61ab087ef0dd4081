// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.List;

/** A network of the test's own, which ends with it: {@code veth0} and {@code veth1} are the ends of one cable. */
final class Namespace implements AutoCloseable {

    private static final String SETUP = """
            set -e
            sysctl -qw net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
            ip link set lo up
            ip link add veth0 type veth peer name veth1
            ip link set veth0 up
            ip link set veth1 up
            """;

    private final Process holder;

    private Namespace(Process holder) {
        this.holder = holder;
    }

    /** Makes one; the test is skipped where that isn't allowed, or a program lacks. */
    static Namespace create(String... programs) throws IOException, InterruptedException {
        for (String program : List.of("unshare", "nsenter", "ip", "sysctl")) {
            needs(program);
        }
        for (String program : programs) {
            needs(program);
        }
        // cat ends with this process at the latest, as its input does; so does the network.
        Process holder = new ProcessBuilder("unshare", "-n", "sh", "-c", "echo made; exec cat")
                .redirectError(Redirect.INHERIT)
                .start();
        if (holder.inputReader().readLine() == null) {
            abort("not allowed to make a network namespace: needs root");
        }
        Namespace namespace = new Namespace(holder);
        assertEquals(0, namespace.builder("sh", "-c", SETUP).inheritIO().start().waitFor());
        return namespace;
    }

    private static void needs(String program) throws IOException, InterruptedException {
        if (new ProcessBuilder("sh", "-c", "PATH=$PATH:/usr/sbin:/sbin type " + program + " >/dev/null").start().waitFor()
                != 0) {
            abort("needs " + program);
        }
    }

    /** A command in this network, to be started. */
    ProcessBuilder builder(String... command) {
        List<String> all = new ArrayList<>(List.of("nsenter", "-t", String.valueOf(holder.pid()), "-n"));
        all.addAll(List.of(command));
        ProcessBuilder builder = new ProcessBuilder(all);
        builder.environment().merge("PATH", ":/usr/sbin:/sbin", String::concat);
        return builder;
    }

    @Override
    public void close() throws IOException {
        holder.getOutputStream().close();
    }
}
