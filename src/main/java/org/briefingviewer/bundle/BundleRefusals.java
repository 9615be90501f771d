// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle;

import java.io.UncheckedIOException;
import java.util.List;
import org.briefingviewer.bundle.entry.BrokenStream;
import org.briefingviewer.bundle.entry.EntryRefusal;
import org.briefingviewer.bundle.wire.MalformedJson;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;

/// Tells in one way whatever can be wrong with a file of a briefing.
final class BundleRefusals {
  private BundleRefusals() {}

  /// A piece of reading that may meet whatever can be wrong with a file.
  @FunctionalInterface
  interface Reading<T> {
    T read() throws EntryRefusal, Refusal;
  }

  /// Reads, and tells in one way whatever is wrong.
  ///
  /// @param file what is read, where the reason does not name the place
  static <T> T telling(String file, Reading<T> reading) throws Refusal {
    try {
      return reading.read();
    } catch (EntryRefusal e) {
      throw of(e);
    } catch (UncheckedIOException e) {
      throw of(BrokenStream.reason(file, e));
    } catch (IllegalArgumentException e) {
      throw of(file, e);
    }
  }

  static Refusal of(EntryRefusal refusal) {
    return new Refusal(List.of(refusal.problem()));
  }

  /// Tells what stands wrongly in a file.
  ///
  /// @param file the file, where the reason does not name the place
  static Refusal of(String file, IllegalArgumentException reason) {
    return new Refusal(List.of(problem(file, reason)));
  }

  static Problem problem(String file, IllegalArgumentException reason) {
    MalformedJson told = MalformedJson.of(file, reason);
    return new Problem(
        told.where(),
        told.what(),
        "Mend the file as the page briefing-format.md says (with the program, in assets/format), or"
            + " get it again from its source.");
  }
}
