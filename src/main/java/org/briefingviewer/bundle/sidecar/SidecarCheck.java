// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.sidecar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.bundle.CheckReport.AnchorCounts;
import org.briefingviewer.bundle.anchor.AnchorFinder;
import org.briefingviewer.bundle.anchor.MarkProblem;
import org.briefingviewer.bundle.file.WriteFailure;
import org.briefingviewer.bundle.locked.Keyring;
import org.briefingviewer.bundle.wire.Json;
import org.briefingviewer.bundle.wire.MalformedJson;
import org.briefingviewer.bundle.wire.NotesWire;
import org.briefingviewer.bundle.wire.SchemaCheck;
import org.briefingviewer.model.Anchor;
import org.briefingviewer.model.AnchorOutcome;
import org.briefingviewer.model.Note;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Tells everything that is wrong with a sidecar: its structure, and where its notes stand in the
/// briefing beside it. Writes and moves nothing.
public final class SidecarCheck {
  private static final String MEND =
      "Mend the file as the page briefing-format.md says (with the program, in assets/format), or"
          + " take the note out.";

  private final String file;
  private final List<Problem> problems = new ArrayList<>();

  /// Where the faults stand that were told.
  private final Set<String> told = new HashSet<>();

  private AnchorCounts anchors = AnchorCounts.NONE;

  private SidecarCheck(Path sidecar) {
    this.file = sidecar.toString();
  }

  /// What was found.
  ///
  /// @param sidecar the file that was checked
  /// @param notes how many notes can be read
  /// @param anchors where the passages stand; notes on whole articles are not among them
  public record Report(Path sidecar, int notes, AnchorCounts anchors, List<Problem> problems) {
    public Report {
      problems = List.copyOf(problems);
    }
  }

  public static boolean isSidecar(Path path) {
    return String.valueOf(path.getFileName()).endsWith(SidecarPlace.ENDING);
  }

  /// Checks the sidecar that stands beside a briefing.
  ///
  /// @return null when there is none
  /// @throws IOException when the briefing cannot be closed
  public static @Nullable Report beside(Path briefing, Keyring keys) throws IOException {
    Path sidecar = SidecarPlace.beside(briefing);
    return Files.exists(sidecar) ? check(sidecar, keys) : null;
  }

  /// Checks a sidecar. What cannot be read is reported, not thrown.
  ///
  /// @throws IOException when the briefing beside it cannot be closed
  public static Report check(Path sidecar, Keyring keys) throws IOException {
    SidecarCheck check = new SidecarCheck(sidecar);
    Path briefing = SidecarPlace.briefingOf(sidecar.toAbsolutePath());
    if (briefing == null) {
      return new Report(sidecar, check.read(sidecar, null).size(), check.anchors, check.problems);
    }
    try (Bundle bundle = new BundleReader(keys).read(briefing)) {
      List<Note> notes = check.read(sidecar, bundle);
      check.place(notes, bundle);
      return new Report(sidecar, notes.size(), check.anchors, check.problems);
    } catch (Refusal e) {
      // The briefing's own check tells why.
      return new Report(sidecar, check.read(sidecar, null).size(), check.anchors, check.problems);
    }
  }

  private void report(String where, String what, String remedy) {
    problems.add(new Problem(where, what, remedy));
  }

  private List<Note> read(Path sidecar, @Nullable Bundle bundle) {
    try {
      JsonNode tree =
          Json.parse(file, NotesPage.bytes(sidecar, bundle == null ? null : bundle.lock()));
      if (NotesWire.newer(tree)) {
        report(file, "It is of a newer version of the format.", "Check it with that version.");
        return List.of();
      }
      SchemaCheck.check("notes", file, tree).forEach(this::fault);
      NotesWire.Read read = NotesWire.read(file, tree, id -> text(bundle, id), OffsetDateTime.MIN);
      read.faults().forEach(this::fault);
      return read.notes();
    } catch (MalformedJson e) {
      fault(e);
    } catch (IOException e) {
      report(
          file, "It cannot be read: " + WriteFailure.reason(e) + ".", "Check that it may be read.");
    }
    return List.of();
  }

  private void fault(MalformedJson fault) {
    // What the schema already told is not told twice.
    if (told.add(fault.where())) {
      report(fault.where(), fault.what(), MEND);
    }
  }

  private static @Nullable String text(@Nullable Bundle bundle, String articleId) {
    try {
      return bundle == null ? null : bundle.unmarked(articleId).text();
    } catch (Refusal e) {
      return null;
    }
  }

  /// Places the notes, article by article, so that each text is read once.
  private void place(List<Note> notes, Bundle bundle) {
    Map<String, List<Note>> byArticle = new LinkedHashMap<>();
    for (Note note : notes) {
      byArticle.computeIfAbsent(note.target().articleId(), id -> new ArrayList<>()).add(note);
    }
    byArticle.forEach(
        (article, its) -> {
          String text = bundle.has(article) ? text(bundle, article) : null;
          AnchorFinder anchoring = text == null ? null : new AnchorFinder(text);
          for (Note note : its) {
            if (!bundle.has(article)) {
              report(
                  file + ": " + note.id(),
                  "It is on the article \"" + article + "\", which the briefing has not.",
                  "Copy what it says to another note, or keep it for the briefing that has the"
                      + " article.");
            } else if (anchoring != null) {
              place(note, anchoring);
            }
          }
        });
  }

  private void place(Note note, AnchorFinder anchoring) {
    Anchor anchor = note.target().anchor();
    if (anchor == null) {
      return;
    }
    AnchorOutcome outcome = anchoring.place(anchor);
    anchors = anchors.plus(outcome);
    if (outcome.placed() == null || outcome instanceof AnchorOutcome.Changed) {
      report(
          file + ": " + note.id(),
          anchoring.gaveUp()
              ? "It was not looked for: too many notes on a long text are out of place."
              : MarkProblem.told(anchor.exact(), outcome),
          "Compare the note with the text and write it anew where it belongs.");
    }
  }
}
