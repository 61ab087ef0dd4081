// SPDX-License-Identifier: Apache-2.0
/** What a JVM does until the first echo: each class is a program whose whole life is measured. */
@org.jspecify.annotations.NullMarked
package io.github.bsdsocket.benchmarks.startup;
