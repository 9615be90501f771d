// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.briefingviewer.bundle.entry.Refusal;
import org.briefingviewer.bundle.entry.Refused;
import org.briefingviewer.bundle.wire.Malformed;
import org.briefingviewer.model.Problem;

/// A briefing, or an article of one, that is not opened, with the reasons.
public final class BundleRefused extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  public BundleRefused(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /// A piece of reading that may meet whatever can be wrong with a file.
  @FunctionalInterface
  interface Reading<T> {
    T read() throws Refusal;
  }

  /// Reads, and tells in one way whatever is wrong.
  ///
  /// @param file what is read, where the reason does not name the place
  static <T> T telling(String file, Reading<T> reading) throws BundleRefused {
    try {
      return reading.read();
    } catch (Refusal e) {
      throw of(e);
    } catch (UncheckedIOException e) {
      throw of(Refused.reason(file, e));
    } catch (IllegalArgumentException e) {
      throw of(file, e);
    }
  }

  static BundleRefused of(Refusal refusal) {
    return new BundleRefused(List.of(refusal.problem()));
  }

  /// Tells what stands wrongly in a file.
  ///
  /// @param file the file, where the reason does not name the place
  static BundleRefused of(String file, IllegalArgumentException reason) {
    return new BundleRefused(List.of(problem(file, reason)));
  }

  static Problem problem(String file, IllegalArgumentException reason) {
    String where = reason instanceof Malformed malformed ? malformed.where() : file;
    return new Problem(
        where,
        reason instanceof Malformed malformed
            ? malformed.what()
            : "It holds a value that cannot be: " + reason.getMessage() + ".",
        "Mend the file as src/docs/briefing-format.md says, or get it again from its source.");
  }

  /// Returns the reasons, at least one.
  public List<Problem> problems() {
    return problems;
  }
}
