// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.intake.addition;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.briefingviewer.bundle.journal.UnsavedWork;
import org.briefingviewer.export.SameFile;
import org.briefingviewer.intake.Folders;
import org.briefingviewer.intake.Importer;
import org.briefingviewer.intake.InOrder;
import org.briefingviewer.intake.Incoming;
import org.briefingviewer.intake.Intake;
import org.briefingviewer.intake.Joining;
import org.briefingviewer.intake.WorkFolder;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refused;

/// Reads any number of raw articles into a briefing in a file, in bounded memory.
public final class FileImport {
  private final Importer importer;
  private final Path out;
  private final List<Problem> notes = new ArrayList<>();
  private int articles;
  private int estimates;
  private int leftOut;

  public FileImport(Importer importer, Path out) {
    this.importer = importer;
    this.out = out;
  }

  /// Brings them in.
  ///
  /// @param files files and folders
  /// @return [ImportState.Done] or [ImportState.Failed]
  public ImportState bring(
      List<Path> files, Consumer<ImportState.Running> told, BooleanSupplier unwanted)
      throws IOException, Refused, InterruptedException {
    Folders folders = new Folders();
    files.forEach(folders::add);
    List<Incoming> incoming = folders.files();
    refuseOver(incoming);
    List<Problem> problems = new ArrayList<>(folders.failed());
    problems.addAll(folders.skipped());
    try (WorkFolder work = WorkFolder.passing()) {
      Intake.Manner manner = new Intake.Manner(InOrder.onAllProcessors(), true, "the window");
      try (Intake intake = Intake.in(work, importer, manner)) {
        Intake.Harvest harvest =
            intake.read(
                incoming,
                (number, file, outcome) -> {
                  if (number < incoming.size()) {
                    told.accept(
                        new ImportState.Running(
                            number + 1, incoming.size(), incoming.get(number).name()));
                  }
                },
                unwanted);
        problems.addAll(harvest.problems());
        return harvest.articles() > 0 && !unwanted.getAsBoolean()
            ? written(intake, harvest, work, problems, unwanted)
            : new ImportState.Failed(problems);
      } finally {
        work.remove();
      }
    }
  }

  /// What is read is not written over, nor what somebody has not saved.
  private void refuseOver(List<Incoming> incoming) throws Refused {
    UnsavedWork.refuse(out);
    for (Incoming each : incoming) {
      if (each instanceof Incoming.OfFile file && SameFile.is(out, file.path())) {
        throw new Refused(
            out.toString(), "It is one of the files that are imported.", "Choose another name.");
      }
    }
  }

  private ImportState written(
      Intake intake,
      Intake.Harvest harvest,
      WorkFolder work,
      List<Problem> problems,
      BooleanSupplier unwanted)
      throws IOException, Refused, InterruptedException {
    Joining joining = new Joining(intake, harvest, Joining.Wishes.plain(intake.begun()));
    Joining.Joined joined =
        joining.gather(
            (number, file, marked, noted) -> {
              count(marked, noted);
              goOn(unwanted);
            });
    boolean whole =
        joined.articles() > 0 && joining.write(joined, work, out, number -> goOn(unwanted));
    problems.addAll(joining.leftOut());
    return whole
        ? new ImportState.Done(
            new Imported(
                Imported.Into.FILE,
                out,
                "a1",
                articles,
                estimates,
                leftOut,
                List.of(),
                problems,
                notes))
        : new ImportState.Failed(problems);
  }

  private void count(MarkedArticle marked, List<Problem> noted) {
    notes.addAll(noted);
    articles++;
    estimates += marked.findings().estimates().size();
    leftOut += marked.article().dropped().size();
  }

  private static void goOn(BooleanSupplier unwanted) {
    if (unwanted.getAsBoolean()) {
      throw new CancellationException("stopped");
    }
  }
}
