// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.app;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What a start is asked to open, and what it then opens.
public final class StartRequest {
  private final @Nullable Path given;
  private final int stop;
  private @Nullable StartPlan beginning;

  /// Asks for a file in the usual way.
  ///
  /// @param given the file named by the user, or null
  /// @param stop the number of the stop with which it is presented at once, from 1; 0 where it is
  ///   only shown
  public StartRequest(@Nullable Path given, int stop) {
    this.given = given;
    this.stop = stop;
  }

  /// Asks for a beginning that is known.
  public StartRequest(StartPlan known) {
    this.given = null;
    this.stop = 0;
    this.beginning = known;
  }

  public @Nullable Path given() {
    return given;
  }

  /// Returns the number of the stop to begin a presentation with, or 0 for none.
  public int stop() {
    return stop;
  }

  /// Returns how to begin; reads the settings where that is to be found out.
  public StartPlan beginning(ProgramFolders places, StartMark mark) {
    StartPlan found = beginning == null ? StartPlan.of(places, given, mark.left()) : beginning;
    beginning = found;
    return found;
  }

  /// Returns the file with which the start has begun, or null when it did not come so far.
  public @Nullable Path file() {
    return beginning == null ? null : beginning.file();
  }
}
