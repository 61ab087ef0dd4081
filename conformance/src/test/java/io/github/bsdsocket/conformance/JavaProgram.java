// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.conformance;

import io.github.bsdsocket.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line that runs a class of the tests in another JVM, with the library on its module path. */
final class JavaProgram {
    private JavaProgram() {}

    static String[] command(Class<?> main, String... args) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--module-path",
                Path.of(location(Socket.class)).toString(),
                "--add-modules",
                Socket.class.getModule().getName(),
                "--enable-native-access=" + Socket.class.getModule().getName(),
                "--class-path",
                Path.of(location(main)).toString(),
                main.getName()));
        command.addAll(List.of(args));
        return command.toArray(String[]::new);
    }

    /** The jar or the folder that a class is from; test classes are patched in, so their module doesn't know it. */
    static URI location(Class<?> type) {
        String name = type.getName().replace('.', '/') + ".class";
        String resource = String.valueOf(type.getResource("/" + name));
        String root = resource.substring(0, resource.length() - name.length());
        return URI.create(root.startsWith("jar:") ? root.substring("jar:".length(), root.length() - 2) : root);
    }
}
