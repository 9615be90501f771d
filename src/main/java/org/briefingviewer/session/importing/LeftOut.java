// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.importing;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.briefingviewer.intake.Importer;
import org.briefingviewer.model.Dropped;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refused;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.session.LoadState;
import org.briefingviewer.session.OpenBriefing;
import org.briefingviewer.session.ReadingSession;
import org.briefingviewer.session.Work;
import org.jspecify.annotations.Nullable;

/// What the cleaning left out of the shown article, and putting it back where the briefing is the
/// user's own import.
public final class LeftOut {
  private final ReadingSession reading;
  private final ImportedFolder folder;
  private final LazyImporter importer;
  private final Shelf shelf;
  private final Work work;
  private final Deque<Change> changes = new ArrayDeque<>();
  private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper(false);
  private final ReadOnlyObjectWrapper<@Nullable Problem> problem =
      new ReadOnlyObjectWrapper<>(null);

  /// A change of one article, as it was before and as it is now.
  private record Change(
      Path file,
      MarkedArticle before,
      Knowledge known,
      MarkedArticle now,
      Knowledge knows,
      List<TextSpan> added,
      int articles) {}

  public LeftOut(ReadingSession reading, ImportedFolder folder, LazyImporter importer, Work work) {
    this.reading = reading;
    this.folder = folder;
    this.importer = importer;
    this.shelf = new Shelf(folder);
    this.work = work;
    reading.stateProperty().subscribe(this::opened);
  }

  /// Whether the last putting back can be undone.
  public ReadOnlyBooleanProperty canUndoProperty() {
    return canUndo.getReadOnlyProperty();
  }

  /// What went wrong last, or null.
  public ReadOnlyObjectProperty<@Nullable Problem> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /// Returns the lines that the shown article lacks, in their order.
  public List<Dropped> lines() {
    MarkedArticle shown = reading.markedArticle();
    return shown == null ? List.of() : shown.article().dropped();
  }

  /// Tells whether lines can be put back into the open briefing, and if not, why.
  public ImportedFolder.Standing standing() {
    OpenBriefing open = reading.base();
    return open == null ? ImportedFolder.Standing.FOREIGN : folder.of(open);
  }

  /// Puts lines back into the shown article: each becomes a paragraph in its place, is searched,
  /// and the text then stands at the first of them.
  ///
  /// @param indices of [#lines]
  public void putBack(Set<Integer> indices) {
    MarkedArticle shown = reading.markedArticle();
    OpenBriefing open = reading.base();
    if (shown == null
        || open == null
        || indices.isEmpty()
        || folder.of(open) != ImportedFolder.Standing.OWN) {
      return;
    }
    Set<Integer> chosen = Set.copyOf(indices);
    work.run(
        superseded -> {
          Change change = change(open, shown, chosen);
          shelf.replace(change.file(), change.now(), change.knows());
          return change;
        },
        this::done,
        this::failed);
  }

  private Change change(OpenBriefing open, MarkedArticle shown, Set<Integer> chosen) {
    Importer maker = importer.get();
    PutBack back = PutBack.of(shown.article(), chosen);
    MarkedArticle now = Regrown.article(shown, back, maker.find(back.article()));
    Knowledge brought = maker.knowledge(List.of(Regrown.fresh(now, back.added())));
    Shifted shifted = new Shifted(shown.article().id(), back::moved);
    Knowledge known = open.knowledge();
    Knowledge knows = KnowledgeUnion.moved(known, shifted, brought);
    int articles = open.info().articles().size();
    return new Change(open.file(), shown, known, now, knows, back.added(), articles);
  }

  private void done(Change change) {
    problem.set(null);
    changes.push(change);
    canUndo.set(true);
    String id = change.now().article().id();
    if (change.added().isEmpty()) {
      new Reopening(reading).open(change.file(), id);
      return;
    }
    TextSpan first = change.added().getFirst();
    String words = first.of(change.now().article().text());
    new Reopening(reading).open(change.file(), new EvidenceQuote(id, first, words));
  }

  private void failed(Exception failure) {
    Problem told =
        failure instanceof Refused expected
            ? expected.problems().getFirst()
            : new Problem(
                folder.path().toString(),
                "The line could not be put back (" + failure.getMessage() + ").",
                "Make room or allow writing there, then put it back again.");
    problem.set(null);
    problem.set(told);
  }

  /// Takes out again what was put back last.
  public void undo() {
    Change last = changes.poll();
    canUndo.set(!changes.isEmpty());
    OpenBriefing open = reading.base();
    if (last == null || open == null || !open.file().equals(last.file())) {
      return;
    }
    if (open.info().articles().size() != last.articles()) {
      changes.clear();
      canUndo.set(false);
      failed(new Refused(List.of(changedSince(last.file()))));
      return;
    }
    work.run(
        superseded -> {
          shelf.replace(last.file(), last.before(), last.known());
          return last;
        },
        undone -> new Reopening(reading).open(undone.file(), undone.before().article().id()),
        this::failed);
  }

  private static Problem changedSince(Path file) {
    return new Problem(
        Importer.nameOf(file),
        "Another article came in since the lines were put back.",
        "What was put back before stays.");
  }

  /// Another file, or the same one after an import, has other lines to undo: none.
  private void opened(LoadState state) {
    Change last = changes.peek();
    if (last != null
        && state instanceof LoadState.Ready ready
        && !ready.briefing().file().equals(last.file())) {
      changes.clear();
      canUndo.set(false);
    }
  }
}
