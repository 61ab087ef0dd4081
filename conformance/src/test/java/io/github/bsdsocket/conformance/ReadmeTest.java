// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.conformance;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The README's recipes for clients: they are lines of the tests, which run them. */
class ReadmeTest {

    private static final Path TESTS = Path.of("src/test/java/io/github/bsdsocket/conformance");

    @Test
    void theJavaOfItsRecipesIsTested() throws IOException {
        List<String> recipes = Files.readString(Path.of("../README.md"))
                .lines()
                .dropWhile(line -> !line.startsWith("## Where code wants a "))
                .dropWhile(line -> !line.equals("```java"))
                .skip(1)
                .takeWhile(line -> !line.equals("```"))
                .filter(line -> !line.startsWith("//"))
                .map(line -> line.replaceAll("\"/[^\"]*\"", "path"))
                .toList();
        assertFalse(recipes.isEmpty());
        String tests = Files.readString(TESTS.resolve("NginxTest.java")) + Files.readString(TESTS.resolve("OpensslTest.java"));
        for (String recipe : recipes) {
            assertTrue(tests.contains(recipe), () -> "neither test has " + recipe);
        }
    }
}
