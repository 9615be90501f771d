// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli;

import java.util.Locale;
import java.util.function.LongSupplier;
import org.briefingviewer.cli.console.VerbStreams;

/// How far a long work is: on a terminal in one line that is written over, elsewhere in a plain
/// line now and then.
final class ProgressLine {
  private static final long SECOND = 1_000_000_000L;
  private static final long MOVING = SECOND / 5;
  private static final long PLAIN = 10 * SECOND;
  private static final long MINUTE = 60;

  private final VerbStreams streams;
  private final boolean silent;
  private final LongSupplier clock;
  private String doing = "";
  private int total;
  private long began;
  private long told;
  private int length;

  /// @param silent whether it is not shown at all
  /// @param clock in nanoseconds
  ProgressLine(VerbStreams streams, boolean silent, LongSupplier clock) {
    this.streams = streams;
    this.silent = silent;
    this.clock = clock;
  }

  /// Begins a part of the work.
  ///
  /// @param doing what is done with each thing: "read"
  /// @param total how many there are
  void begin(String doing, int total) {
    clear();
    this.doing = doing;
    this.total = total;
    began = clock.getAsLong();
    told = began;
  }

  /// Tells how many are done.
  ///
  /// @param quickly how many of them cost no time, so that they say nothing about what is left
  void at(int done, int quickly) {
    long now = clock.getAsLong();
    if (silent || now - told < (streams.terminal() ? MOVING : PLAIN)) {
      return;
    }
    told = now;
    String line = line(done, done - quickly, (double) (now - began) / SECOND);
    if (streams.terminal()) {
      streams.over(line + " ".repeat(Math.max(0, length - line.length())));
      length = line.length();
    } else {
      streams.say(line);
    }
  }

  private String line(int done, int worked, double seconds) {
    String line = String.format(Locale.ROOT, "%s %,d of %,d", doing, done, total);
    if (worked <= 0 || seconds <= 0) {
      return line;
    }
    double rate = worked / seconds;
    return line
        + String.format(Locale.ROOT, ", %.0f a second, ", rate)
        + left((long) Math.ceil((total - done) / rate));
  }

  private static String left(long seconds) {
    return seconds < MINUTE
        ? seconds + " s left"
        : seconds / MINUTE + " min " + seconds % MINUTE + " s left";
  }

  /// Takes the moving line away, so that something else can be said.
  void clear() {
    if (length > 0) {
      streams.over(" ".repeat(length) + "\r");
      length = 0;
    }
  }
}
