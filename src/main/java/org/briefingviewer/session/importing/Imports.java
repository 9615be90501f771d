// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.briefingviewer.intake.Importer;
import org.briefingviewer.intake.Incoming;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refused;
import org.briefingviewer.session.OpenBriefing;
import org.briefingviewer.session.ReadingSession;
import org.briefingviewer.session.Work;
import org.jspecify.annotations.Nullable;

/// Brings articles in, in the background: files, or what lies on the clipboard. One that cannot be
/// read keeps none of the others out. The newest import wins over one that is under way.
public final class Imports {
  private final ReadingSession reading;
  private final ImportedFolder folder;
  private final Bringing bringing;
  private final Work work;
  private final ReadOnlyObjectWrapper<ImportState> state =
      new ReadOnlyObjectWrapper<>(new ImportState.Idle());

  public Imports(ReadingSession reading, ImportedFolder folder, LazyImporter importer, Work work) {
    this.reading = reading;
    this.folder = folder;
    this.bringing = new Bringing(folder, importer);
    this.work = work;
  }

  /// How far the import is.
  public ReadOnlyObjectProperty<ImportState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// Opens what a user chose or dropped: a briefing alone is opened, raw articles become a new
  /// briefing. Briefings among raw articles are named as what was not opened.
  public void open(List<Path> files) {
    if (files.isEmpty()) {
      return;
    }
    List<Path> raw = files.stream().filter(file -> !ArticleOpener.isBriefing(file)).toList();
    List<Problem> notOpened = new ArrayList<>();
    files.stream()
        .filter(ArticleOpener::isBriefing)
        .skip(raw.isEmpty() ? 1 : 0)
        .forEach(file -> notOpened.add(notOpened(file)));
    if (raw.isEmpty()) {
      cancel();
      reading.open(files.getFirst());
      if (!notOpened.isEmpty()) {
        state.set(new ImportState.Failed(notOpened));
      }
      return;
    }
    List<Incoming> incoming = new ArrayList<>();
    raw.forEach(file -> incoming.add(Incoming.OfFile.of(file)));
    bring(incoming, null, notOpened);
  }

  private static Problem notOpened(Path file) {
    return new Problem(
        Importer.nameOf(file),
        "It was not opened: the window shows one briefing at a time.",
        "Open it by itself.");
  }

  /// Brings in what lies on the clipboard: as a further article of an own import that is open, else
  /// as a new briefing.
  ///
  /// @param asNew always makes a new briefing
  public void paste(@Nullable String text, @Nullable String html, boolean asNew) {
    OpenBriefing open = reading.base();
    boolean own = open != null && folder.of(open) == ImportedFolder.Standing.OWN;
    bring(List.of(new Incoming.OfClipboard(text, html)), own && !asNew ? open : null, List.of());
  }

  /// Says what came in by another way, opening a raw article at the start.
  public void cameIn(Imported imported) {
    state.set(new ImportState.Done(imported));
  }

  /// Stops the import; nothing of it is kept.
  public void cancel() {
    work.cancel();
    state.set(new ImportState.Idle());
  }

  private void bring(List<Incoming> incoming, @Nullable OpenBriefing into, List<Problem> known) {
    state.set(new ImportState.Running(1, incoming.size(), incoming.getFirst().name()));
    Path file = into == null ? null : into.file();
    work.run(
        superseded ->
            bringing.bring(incoming, file, known, running -> tell(running, superseded), superseded),
        this::delivered,
        failure -> state.set(new ImportState.Failed(problems(failure))));
  }

  private void tell(ImportState running, BooleanSupplier superseded) {
    work.deliver(
        () -> {
          if (!superseded.getAsBoolean()) {
            state.set(running);
          }
        });
  }

  private void delivered(ImportState outcome) {
    if (outcome instanceof ImportState.Done done) {
      new Reopening(reading).open(done.imported().file(), done.imported().firstId());
    }
    state.set(outcome);
  }

  private List<Problem> problems(Exception failure) {
    if (failure instanceof Refused expected) {
      return expected.problems();
    }
    return List.of(folder.unwritten(failure));
  }
}
