// SPDX-License-Identifier: Apache-2.0
/** Benchmarks, one question a class; {@code bin/bsdsocket bench} runs them beside C and CPython. */
@org.jspecify.annotations.NullMarked
package io.github.bsdsocket.benchmarks;
