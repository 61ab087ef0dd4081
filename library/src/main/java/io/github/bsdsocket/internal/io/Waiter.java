// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.internal.io;

/** A thread that waits for a descriptor, of either kind. */
interface Waiter {

    /** Ends the wait; whoever waited looks at the descriptor and tries again. */
    void wake();
}
