// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.sidecar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.briefingviewer.bundle.file.WriteFailure;
import org.briefingviewer.bundle.locked.LockKey;
import org.briefingviewer.bundle.wire.ArticleTexts;
import org.briefingviewer.bundle.wire.MalformedJson;
import org.briefingviewer.model.Note;
import org.briefingviewer.model.Problem;
import org.jspecify.annotations.Nullable;

/// What a look at a place of a sidecar found.
///
/// @param page what stands there, or null
/// @param usable whether a sidecar may be written there: not over one that could not be read
/// @param problems what was wrong
record SidecarLook(@Nullable NotesPage page, boolean usable, List<Problem> problems) {
  static final SidecarLook NOTHING = new SidecarLook(null, true, List.of());

  private static final String MEND = "The other notes are shown; this one is kept as it is.";

  SidecarLook {
    problems = List.copyOf(problems);
  }

  /// Returns the notes that can be read.
  List<Note> notes() {
    return page == null ? List.of() : page.read().notes();
  }

  /// Looks at a place. A damaged file is moved aside, so that nothing is written over it.
  static SidecarLook at(Path file, @Nullable LockKey lock, ArticleTexts texts) {
    try {
      NotesPage page = NotesPage.read(file, lock, texts);
      return page == null ? NOTHING : new SidecarLook(page, true, faults(page));
    } catch (MalformedJson e) {
      return damaged(file, e);
    } catch (NotesPage.NewerVersion e) {
      return unusable(
          file,
          "The notes were written by a newer version of the program.",
          "They are left as they are; open them with that version.");
    } catch (IOException e) {
      return unusable(
          file,
          "The notes cannot be read (" + WriteFailure.reason(e) + ").",
          "They are left as they are; check that the file may be read, then open the briefing"
              + " again.");
    }
  }

  private static List<Problem> faults(NotesPage page) {
    return page.read().faults().stream()
        .map(fault -> new Problem(fault.where(), fault.what(), MEND))
        .toList();
  }

  private static SidecarLook unusable(Path file, String what, String remedy) {
    return new SidecarLook(null, false, List.of(new Problem(file.toString(), what, remedy)));
  }

  private static SidecarLook damaged(Path file, MalformedJson reason) {
    Path aside = freeName(file);
    try {
      Files.move(file, aside);
      return new SidecarLook(
          null,
          true,
          List.of(
              new Problem(
                  reason.where(),
                  "The notes are damaged: " + reason.what(),
                  "The file is kept as "
                      + aside.getFileName()
                      + "; mend it and give it back its name, or go on with new notes.")));
    } catch (IOException e) {
      return unusable(
          file,
          "The notes are damaged: " + reason.what(),
          "The file is left as it is, and new notes are kept elsewhere.");
    }
  }

  private static Path freeName(Path file) {
    String name = String.valueOf(file.getFileName());
    String stem = name.substring(0, Math.max(0, name.length() - SidecarPlace.ENDING.length()));
    int number = 1;
    Path free = file.resolveSibling(stem + ".damaged-1" + SidecarPlace.ENDING);
    while (Files.exists(free)) {
      number++;
      free = file.resolveSibling(stem + ".damaged-" + number + SidecarPlace.ENDING);
    }
    return free;
  }
}
