// SPDX-License-Identifier: Apache-2.0
/**
 * Families that an ordinary kernel lacks, tried in a guest whose kernel has them. All is tagged {@code guest}, and nothing
 * is skipped there: what the kernel lacks is a failure.
 */
package io.github.bsdsocket.conformance.guest;
