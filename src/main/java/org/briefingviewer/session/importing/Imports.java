// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.briefingviewer.model.Problem;
import org.briefingviewer.session.CannotOpen;
import org.briefingviewer.session.Importer;
import org.briefingviewer.session.OpenBriefing;
import org.briefingviewer.session.ReadingSession;
import org.briefingviewer.session.Work;
import org.briefingviewer.session.intake.InOrder;
import org.briefingviewer.session.intake.Incoming;
import org.briefingviewer.session.intake.Intake;
import org.briefingviewer.session.intake.Joining;
import org.briefingviewer.session.intake.WorkFolder;
import org.jspecify.annotations.Nullable;

/// Brings articles in, in the background: files, or what lies on the clipboard. One that cannot be
/// read keeps none of the others out. The newest import wins over one that is under way.
public final class Imports {
  private static final String BRIEFING = ".briefing";

  private final ReadingSession reading;
  private final ImportedFolder folder;
  private final LazyImporter importer;
  private final Shelf shelf;
  private final Work work;
  private final ReadOnlyObjectWrapper<ImportState> state =
      new ReadOnlyObjectWrapper<>(new ImportState.Idle());

  public Imports(ReadingSession reading, ImportedFolder folder, LazyImporter importer, Work work) {
    this.reading = reading;
    this.folder = folder;
    this.importer = importer;
    this.shelf = new Shelf(folder);
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
    List<Path> raw = files.stream().filter(file -> !briefing(file)).toList();
    List<Problem> notOpened = new ArrayList<>();
    files.stream()
        .filter(Imports::briefing)
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

  private static boolean briefing(Path file) {
    String name = Importer.nameOf(file).toLowerCase(Locale.ROOT);
    return name.endsWith(BRIEFING) || Files.isDirectory(file);
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
    OpenBriefing open = reading.briefing();
    boolean own = open != null && folder.of(open) == ImportedFolder.Standing.OWN;
    bring(List.of(new Incoming.OfClipboard(text, html)), own && !asNew ? open : null, List.of());
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
        superseded -> read(incoming, file, known, superseded),
        this::delivered,
        failure -> state.set(new ImportState.Failed(problems(failure))));
  }

  private ImportState read(
      List<Incoming> incoming, @Nullable Path into, List<Problem> known, BooleanSupplier superseded)
      throws IOException, CannotOpen, InterruptedException {
    try (WorkFolder folder = WorkFolder.passing()) {
      Intake.Manner manner = new Intake.Manner(InOrder.onAllProcessors(), true, "the window");
      try (Intake intake = Intake.in(folder, importer.get(), manner)) {
        Intake.Harvest harvest =
            intake.read(
                incoming,
                (number, file, outcome) -> tellNext(incoming, number, superseded),
                superseded);
        List<Problem> problems = new ArrayList<>(known);
        problems.addAll(harvest.problems());
        return harvest.articles() == 0 || superseded.getAsBoolean()
            ? new ImportState.Failed(problems)
            : new ImportState.Done(written(intake, harvest, folder, into, superseded, problems));
      } finally {
        folder.remove();
      }
    }
  }

  private Imported written(
      Intake intake,
      Intake.Harvest harvest,
      WorkFolder work,
      @Nullable Path into,
      BooleanSupplier superseded,
      List<Problem> problems)
      throws IOException, CannotOpen, InterruptedException {
    Tally tally = new Tally(superseded);
    if (into != null) {
      tally.joined(1, shelf.add(intake, harvest.taken().getFirst(), into));
      return tally.imported(into, true, problems);
    }
    Joining joining = new Joining(intake, harvest, Joining.Wishes.plain(intake.begun()));
    return tally.imported(shelf.create(joining, work, tally), false, problems);
  }

  private void tellNext(List<Incoming> incoming, int read, BooleanSupplier superseded) {
    if (read < incoming.size()) {
      tell(
          new ImportState.Running(read + 1, incoming.size(), incoming.get(read).name()),
          superseded);
    }
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
    if (failure instanceof CannotOpen expected) {
      return expected.problems();
    }
    return List.of(
        new Problem(
            folder.path().toString(),
            "The briefing could not be written there (" + failure.getMessage() + ").",
            "Make room or allow writing there, then bring the article in again."));
  }
}
