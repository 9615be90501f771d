// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.app;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What a start is asked to open, and what it then opens.
public final class Asked {
  private final @Nullable Path given;
  private @Nullable Beginning beginning;

  /// Asks for a file in the usual way.
  ///
  /// @param given the file named by the user, or null
  public Asked(@Nullable Path given) {
    this.given = given;
  }

  /// Asks for a beginning that is known.
  public Asked(Beginning known) {
    this.given = null;
    this.beginning = known;
  }

  public @Nullable Path given() {
    return given;
  }

  /// Returns how to begin; reads the settings where that is to be found out.
  public Beginning beginning(Places places, StartMark mark) {
    Beginning found = beginning == null ? Beginning.of(places, given, mark.left()) : beginning;
    beginning = found;
    return found;
  }

  /// Returns the file with which the start has begun, or null when it did not come so far.
  public @Nullable Path file() {
    return beginning == null ? null : beginning.file();
  }
}
