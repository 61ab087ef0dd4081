// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.cli;

import java.time.Duration;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A time on the command line, in seconds with or without a fraction. */
final class Seconds implements ITypeConverter<Duration> {

    @Override
    public Duration convert(String value) {
        double seconds;
        try {
            seconds = Double.parseDouble(value);
        } catch (NumberFormatException e) {
            throw new TypeConversionException("not a number of seconds: " + value);
        }
        if (!(seconds >= 0 && seconds <= 1e9)) {
            throw new TypeConversionException("must be 0 to 1000000000, not " + value);
        }
        return Duration.ofNanos(Math.round(seconds * 1e9));
    }
}
