// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.benchmarks.startup;

/** What every program costs: the JVM itself. */
final class Empty {
    private Empty() {}

    public static void main(String[] args) {}
}
