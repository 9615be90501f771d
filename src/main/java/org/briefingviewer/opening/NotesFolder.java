// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.opening;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.briefingviewer.bundle.sidecar.Sidecar;
import org.briefingviewer.bundle.sidecar.SidecarPlace;
import org.briefingviewer.model.Refusal;

/// The user's own folder for notes on briefings in places that cannot be written to.
///
/// @param own need not exist
/// @param writable tells whether a folder or file can be written to
public record NotesFolder(Path own, Predicate<Path> writable) {
  /// Asks the file system what can be written to.
  public NotesFolder(Path own) {
    this(own, Files::isWritable);
  }

  public Sidecar sidecarOf(OpenBriefing briefing) {
    SidecarPlace place =
        SidecarPlace.of(briefing.file(), briefing.about(), own, writable).under(briefing.lock());
    return new Sidecar(
        place,
        briefing.about(),
        id -> {
          try {
            return briefing.article(id).article().text();
          } catch (Refusal e) {
            return null; // the article says so itself when it is opened
          }
        });
  }
}
