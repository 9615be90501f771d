// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.importing;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Problem;
import org.briefingviewer.session.OpenBriefing;

/// The user's own folder for briefings that were made here.
///
/// @param path need not exist
public record ImportedFolder(Path path) {
  private static final int LONGEST = 60;

  /// Whether a briefing's text may be changed, and if not, why.
  public enum Standing {
    /// An own import.
    OWN,
    /// Made elsewhere.
    FOREIGN,
    /// An own import that somebody reviewed and sealed.
    SEALED,
    /// An own import that cannot be written to.
    READ_ONLY
  }

  /// Tells how a briefing stands.
  public Standing of(OpenBriefing briefing) {
    Path folder = briefing.file().toAbsolutePath().normalize().getParent();
    if (!path.toAbsolutePath().normalize().equals(folder)) {
      return Standing.FOREIGN;
    }
    if (briefing.about().seal() != null) {
      return Standing.SEALED;
    }
    boolean writable = Files.isWritable(folder) && Files.isWritable(briefing.file());
    return writable ? Standing.OWN : Standing.READ_ONLY;
  }

  /// Makes an empty file for a briefing with this title; none that exists is ever taken.
  ///
  /// @throws IOException when the folder cannot be made or written to
  Path reserve(String title) throws IOException {
    Files.createDirectories(path);
    String name = name(title);
    for (int number = 1; ; number++) {
      Path file = path.resolve(name + (number == 1 ? "" : "-" + number) + ".briefing");
      try {
        return Files.createFile(file);
      } catch (FileAlreadyExistsException e) {
        // the next number may be free
      }
    }
  }

  /// Says that a briefing could not be written here.
  Problem unwritten(Exception failure) {
    return new Problem(
        path.toString(),
        "The briefing could not be written there (" + failure.getMessage() + ").",
        "Make room or allow writing there, then bring the article in again.");
  }

  private static String name(String title) {
    String slug = Agent.slug(title);
    if (slug.codePointCount(0, slug.length()) > LONGEST) {
      slug = slug.substring(0, slug.offsetByCodePoints(0, LONGEST)).replaceFirst("-[^-]*$", "");
    }
    return slug.isEmpty() ? "briefing" : slug;
  }
}
