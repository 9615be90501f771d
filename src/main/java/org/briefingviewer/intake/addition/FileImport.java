// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.intake.addition;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.briefingviewer.bundle.file.FileRights;
import org.briefingviewer.bundle.journal.UnsavedWork;
import org.briefingviewer.export.SameFile;
import org.briefingviewer.intake.ArticleImporter;
import org.briefingviewer.intake.BatchImport;
import org.briefingviewer.intake.FolderFiles;
import org.briefingviewer.intake.ImportJournal;
import org.briefingviewer.intake.OrderedWork;
import org.briefingviewer.intake.PieceJoiner;
import org.briefingviewer.intake.RawArticle;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;

/// Reads any number of raw articles into a briefing in a file, in bounded memory.
public final class FileImport {
  private final ArticleImporter importer;
  private final Path out;
  private final List<Problem> notes = new ArrayList<>();
  private int articles;
  private int estimates;
  private int leftOut;

  public FileImport(ArticleImporter importer, Path out) {
    this.importer = importer;
    this.out = out;
  }

  /// Brings them in.
  ///
  /// @param files files and folders
  /// @return [ImportState.Done] or [ImportState.Failed]
  public ImportState bring(
      List<Path> files, Consumer<ImportState.Running> told, BooleanSupplier unwanted)
      throws IOException, Refusal, InterruptedException {
    FolderFiles folders = new FolderFiles();
    files.forEach(folders::add);
    List<RawArticle> incoming = folders.files();
    refuseOver(incoming);
    List<Problem> problems = new ArrayList<>(folders.failed());
    problems.addAll(folders.skipped());
    try (ImportJournal work = ImportJournal.passing()) {
      BatchImport.Manner manner =
          new BatchImport.Manner(OrderedWork.onAllProcessors(), true, "the window");
      try (BatchImport intake = BatchImport.in(work, importer, manner)) {
        BatchImport.Harvest harvest =
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

  /// What is read is not written over, nor what somebody has not saved, nor what is read-only.
  private void refuseOver(List<RawArticle> incoming) throws IOException, Refusal {
    UnsavedWork.refuse(out);
    FileRights.checkWritable(out);
    for (RawArticle each : incoming) {
      if (each instanceof RawArticle.OfFile file && SameFile.is(out, file.path())) {
        throw new Refusal(
            out.toString(), "It is one of the files that are imported.", "Choose another name.");
      }
    }
  }

  private ImportState written(
      BatchImport intake,
      BatchImport.Harvest harvest,
      ImportJournal work,
      List<Problem> problems,
      BooleanSupplier unwanted)
      throws IOException, Refusal, InterruptedException {
    PieceJoiner joining =
        new PieceJoiner(intake, harvest, PieceJoiner.Wishes.plain(intake.begun()));
    PieceJoiner.Joined joined =
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
            new ImportResult(
                ImportResult.Into.FILE,
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
