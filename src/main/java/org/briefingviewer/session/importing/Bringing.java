// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.briefingviewer.intake.InOrder;
import org.briefingviewer.intake.Incoming;
import org.briefingviewer.intake.Intake;
import org.briefingviewer.intake.Joining;
import org.briefingviewer.intake.WorkFolder;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refused;
import org.jspecify.annotations.Nullable;

/// Reads raw articles and writes them into a briefing in the user's own folder. One that cannot be
/// read keeps none of the others out.
final class Bringing {
  private final LazyImporter importer;
  private final Shelf shelf;

  Bringing(ImportedFolder folder, LazyImporter importer) {
    this.importer = importer;
    this.shelf = new Shelf(folder);
  }

  /// Brings them in.
  ///
  /// @param into the briefing that takes the first of them, or null for a new one
  /// @param known what is to be told beside what goes wrong here
  /// @param told hears which one is read next
  /// @param unwanted tells whether to break off
  /// @return [ImportState.Done] or [ImportState.Failed]
  ImportState bring(
      List<Incoming> incoming,
      @Nullable Path into,
      List<Problem> known,
      Consumer<ImportState.Running> told,
      BooleanSupplier unwanted)
      throws IOException, Refused, InterruptedException {
    try (WorkFolder folder = WorkFolder.passing()) {
      Intake.Manner manner = new Intake.Manner(InOrder.onAllProcessors(), true, "the window");
      try (Intake intake = Intake.in(folder, importer.get(), manner)) {
        Intake.Harvest harvest =
            intake.read(
                incoming, (number, file, outcome) -> tellNext(incoming, number, told), unwanted);
        List<Problem> problems = new ArrayList<>(known);
        problems.addAll(harvest.problems());
        return harvest.articles() == 0 || unwanted.getAsBoolean()
            ? new ImportState.Failed(problems)
            : written(intake, harvest, folder, into, unwanted, problems);
      } finally {
        folder.remove();
      }
    }
  }

  private static void tellNext(
      List<Incoming> incoming, int read, Consumer<ImportState.Running> told) {
    if (read < incoming.size()) {
      told.accept(new ImportState.Running(read + 1, incoming.size(), incoming.get(read).name()));
    }
  }

  private ImportState written(
      Intake intake,
      Intake.Harvest harvest,
      WorkFolder work,
      @Nullable Path into,
      BooleanSupplier unwanted,
      List<Problem> problems)
      throws IOException, Refused, InterruptedException {
    Tally tally = new Tally(unwanted);
    if (into != null) {
      Intake.Taken taken = harvest.taken().getFirst();
      tally.joined(1, taken.file(), shelf.add(intake, taken, into), intake.notes(taken));
      return new ImportState.Done(tally.imported(into, true, problems));
    }
    Joining joining = new Joining(intake, harvest, Joining.Wishes.plain(intake.begun()));
    Path file = shelf.create(joining, work, tally);
    problems.addAll(joining.leftOut());
    return file == null
        ? new ImportState.Failed(problems)
        : new ImportState.Done(tally.imported(file, false, problems));
  }
}
