// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.briefingviewer.model.Briefing;

/// A briefing that is open, as the file has it.
public interface OpenBriefing extends Briefing, AutoCloseable {
  /// Returns the file or folder it was opened from.
  Path file();

  /// Returns the copies of what was imported, in order of their names.
  default List<KeptCopy> keptCopies() {
    return List.of();
  }

  /// Hashes every file of the briefing; slow.
  ///
  /// @param progress told after each file
  /// @param cancelled asked before each file
  Integrity verify(Consumer<Integrity> progress, BooleanSupplier cancelled);

  @Override
  void close();
}
