// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.model.Refusal;

/// What somebody did to a briefing and has not saved, before another file takes its place.
public final class UnsavedWork {
  private UnsavedWork() {}

  /// Refuses to take the place of a briefing beside which such edits lie: without it they come to
  /// nothing.
  ///
  /// @param file need not be there, nor be a briefing
  public static void refuse(Path file) throws Refusal {
    JournalPlace journal = JournalPlace.beside(file);
    if (!Files.isRegularFile(journal.file()) || !Files.isRegularFile(file)) {
      return;
    }
    JournalLook left = JournalLook.at(journal, digest(file));
    if (left.holdsEdits() || !left.problems().isEmpty()) {
      throw new Refusal(
          file.toString(),
          "It is a briefing with edits that are not saved.",
          "Open it and save or discard them, or choose another name.");
    }
  }

  private static String digest(Path file) {
    try (Bundle there = new BundleReader().open(file)) {
      return there.digest();
    } catch (IOException | Refusal e) {
      return "";
    }
  }
}
