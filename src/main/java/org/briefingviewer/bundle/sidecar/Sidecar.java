// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.sidecar;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.briefingviewer.bundle.file.FileRights;
import org.briefingviewer.bundle.file.WriteFailure;
import org.briefingviewer.bundle.place.SafeSave;
import org.briefingviewer.bundle.wire.ArticleTexts;
import org.briefingviewer.bundle.wire.CodePoints;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.Note;
import org.briefingviewer.model.Problem;
import org.jspecify.annotations.Nullable;

/// The notes on one open briefing, on disk. They stand beside the briefing, or in the user's own
/// folder when that place cannot be written to; once they are there they stay there. Opening writes
/// nothing, saving replaces the file as a whole. Meant for a background thread; may be used from
/// several.
public final class Sidecar {
  private final SidecarPlace place;
  private final BundleInfo info;
  private final ArticleTexts texts;

  private boolean atOwn;
  private boolean refused;
  private SidecarLook beside = SidecarLook.NOTHING;
  private List<Note> seen = List.of();
  private @Nullable NotesPage last;

  /// @param texts the texts of the briefing's articles, for counting places in them
  public Sidecar(SidecarPlace place, BundleInfo info, ArticleTexts texts) {
    this.place = place;
    this.info = info;
    this.texts = new KnownPoints(texts);
  }

  /// Counts each text once; the texts of an open briefing do not change.
  private record KnownPoints(ArticleTexts texts, Map<String, CodePoints> known)
      implements ArticleTexts {
    KnownPoints(ArticleTexts texts) {
      this(texts, new HashMap<>());
    }

    @Override
    public @Nullable String text(String articleId) {
      return texts.text(articleId);
    }

    @Override
    public CodePoints points(String articleId) {
      return known.computeIfAbsent(articleId, texts::points);
    }
  }

  /// The notes after reading or saving.
  ///
  /// @param notes all of them, also those that another window made meanwhile
  /// @param where the file that they are kept in
  /// @param place why it is kept there
  /// @param problems what went wrong on the way; no note was lost by it
  public record State(List<Note> notes, Path where, Place place, List<Problem> problems) {
    public State {
      notes = List.copyOf(notes);
      problems = List.copyOf(problems);
    }
  }

  /// Why the notes are kept where they are.
  public enum Place {
    /// Beside the briefing, as a rule.
    BESIDE,
    /// In the user's own folder, since the briefing's cannot be written to.
    OWN_SINCE_READ_ONLY,
    /// In the user's own folder, where notes on this briefing stand already.
    OWN_SINCE_BEFORE
  }

  /// Reads the notes. A damaged file is kept under another name and said.
  public synchronized State open() {
    SidecarLook own = look(place.own());
    beside = look(place.beside());
    refused = !beside.usable();
    atOwn = own.page() != null || !place.besideWritable() || refused;
    SidecarLook home = atOwn ? own : beside;
    last = home.page();
    seen = visible(home);
    List<Problem> problems = new ArrayList<>(own.problems());
    problems.addAll(beside.problems());
    return new State(seen, home(), why(), problems);
  }

  private SidecarLook look(Path file) {
    return SidecarLook.at(file, place.lock(), texts);
  }

  private Place why() {
    if (!atOwn) {
      return Place.BESIDE;
    }
    boolean readOnly = !place.besideWritable() || refused;
    return readOnly ? Place.OWN_SINCE_READ_ONLY : Place.OWN_SINCE_BEFORE;
  }

  private Path home() {
    return atOwn ? place.own() : place.beside();
  }

  /// Returns the notes of a file on top of those of the file beneath it.
  private List<Note> visible(SidecarLook home) {
    Map<String, Note> notes = new LinkedHashMap<>(beneath());
    if (home.page() != null) {
      home.page().read().removed().forEach(notes::remove);
      home.page().read().notes().forEach(note -> notes.put(note.id(), note));
    }
    return List.copyOf(notes.values());
  }

  /// The notes beside the briefing while new ones go to the user's own folder.
  private Map<String, Note> beneath() {
    return atOwn ? NoteMerge.byId(beside.notes()) : Map.of();
  }

  /// Saves the notes, merged with what another window saved since.
  ///
  /// @param known the notes that the caller last heard of, by [#open()] or by this
  /// @param mine the notes as the caller wants them
  /// @throws IOException when they can be kept nowhere; the files then still stand as they were
  public synchronized State save(List<Note> known, List<Note> mine) throws IOException {
    try (SaveTurn _ = SaveTurn.take(Objects.requireNonNull(place.own().getParent()))) {
      return write(known, mine, List.of());
    } catch (IOException reason) {
      if (atOwn) {
        throw reason;
      }
      return writeToOwn(known, mine, reason);
    }
  }

  private State writeToOwn(List<Note> known, List<Note> mine, IOException reason)
      throws IOException {
    beside = look(place.beside());
    atOwn = true;
    refused = true;
    last = null;
    Problem why =
        new Problem(
            place.beside().toString(),
            "The notes could not be written there (" + WriteFailure.reason(reason) + ").",
            "They are kept in " + place.own() + " instead; nothing else is needed.");
    return write(known, mine, List.of(why));
  }

  private State write(List<Note> known, List<Note> mine, List<Problem> before) throws IOException {
    SidecarLook home = look(home());
    if (!home.usable()) {
      throw new IOException(home.problems().getFirst().what());
    }
    // A file that went away, or was just put aside, took nothing away on purpose.
    List<Note> theirs = home.page() == null ? seen : visible(home);
    List<Note> merged = NoteMerge.merge(known, mine, theirs);
    NotesPage page = page(home);
    if (new PageChange(page, texts).apply(merged, beneath(), home.page() == null)) {
      if (atOwn) {
        FileRights.makeOwnFolder(Objects.requireNonNull(place.own().getParent()));
      }
      FileRights rights = SidecarPlace.rights(home(), SidecarPlace.ENDING);
      SafeSave.replace(home(), page.written(place.lock()), rights);
    }
    last = page.reread(home().toString(), texts);
    seen = List.copyOf(merged);
    List<Problem> problems = new ArrayList<>(before);
    problems.addAll(home.page() == null ? home.problems() : List.of());
    return new State(seen, home(), why(), problems);
  }

  private NotesPage page(SidecarLook home) {
    if (home.page() != null) {
      return home.page();
    }
    return last == null ? NotesPage.begin(info) : last;
  }
}
