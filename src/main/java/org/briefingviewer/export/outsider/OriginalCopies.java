// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.outsider;

import java.io.IOException;
import java.nio.file.Path;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.bundle.locked.Keyring;
import org.briefingviewer.model.Refusal;

/// The copies of what was imported that a briefing keeps.
@FunctionalInterface
public interface OriginalCopies {
  /// Takes one.
  @FunctionalInterface
  interface Taker {
    void original(String name, byte[] bytes) throws IOException;
  }

  /// Gives each of them, in order of their names.
  ///
  /// @throws Refusal when one is damaged
  void each(Taker taker) throws IOException, Refusal;

  /// Returns those that lie in a file.
  ///
  /// @param keys asked where it is locked
  static OriginalCopies in(Path file, Keyring keys) {
    return taker -> {
      try (Bundle briefing = new BundleReader(keys).read(file)) {
        for (String name : briefing.originals().keySet()) {
          taker.original(name, briefing.original(name));
        }
      }
    };
  }
}
