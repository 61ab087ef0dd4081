// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.conformance;

import io.github.bsdsocket.ErrnoException;
import io.github.bsdsocket.GaiException;
import java.net.SocketTimeoutException;
import java.util.concurrent.Callable;

/**
 * What became of a call, in words that both languages have: what it returned, else {@code errno 98}, {@code gai -2},
 * {@code timed out}, or {@code argument} for what was refused before the system saw it.
 */
final class Outcome {
    /** Python's side: the function {@code outcome}. An OSError without errno is what the module itself refuses. */
    static final String PYTHON = """
            from socket import gaierror, timeout

            def outcome(call):
                try:
                    return str(call())
                except gaierror as e:
                    return f'gai {e.errno}'
                except timeout as e:
                    return f'errno {e.errno}' if e.errno else 'timed out'
                except OSError as e:
                    return f'errno {e.errno}' if e.errno else 'argument'
                except (TypeError, ValueError, OverflowError):
                    return 'argument'
            """;

    private Outcome() {}

    static String of(Callable<?> call) {
        try {
            return String.valueOf(call.call());
        } catch (GaiException e) {
            return "gai " + e.code();
        } catch (ErrnoException e) {
            return "errno " + e.errno();
        } catch (SocketTimeoutException e) {
            return "timed out";
        } catch (IllegalArgumentException e) {
            return "argument";
        } catch (Exception e) {
            return e.toString();
        }
    }
}
