// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import org.briefingviewer.bundle.file.FileRights;
import org.briefingviewer.bundle.journal.UnsavedWork;
import org.briefingviewer.cli.console.CountPhrase;
import org.briefingviewer.cli.console.OutFile;
import org.briefingviewer.cli.console.OutputClosed;
import org.briefingviewer.cli.console.VerbStreams;
import org.briefingviewer.intake.ArticleImporter;
import org.briefingviewer.intake.BatchImport;
import org.briefingviewer.intake.FolderFiles;
import org.briefingviewer.intake.ImportJournal;
import org.briefingviewer.intake.PieceJoiner;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;

/// One import as the user sees it: what is taken over from one that was stopped, how far it is,
/// what failed and why, and what came of it.
final class ImportRun {
  private final VerbStreams streams;
  private final FolderFiles folders;
  private final OutFile out;
  private final boolean quiet;
  private final boolean detailed;
  private final ProgressLine progress;
  private boolean begun;

  /// @param quiet whether nothing is said but errors
  /// @param detailed whether each file is reported on
  ImportRun(
      VerbStreams streams, FolderFiles folders, OutFile out, boolean quiet, boolean detailed) {
    this.streams = streams;
    this.folders = folders;
    this.out = out;
    this.quiet = quiet;
    this.detailed = detailed;
    this.progress = new ProgressLine(streams, quiet, System::nanoTime);
  }

  /// Says which files of the folders are left aside, and why.
  ///
  /// @param most how many are named
  void tellSkipped(int most) {
    List<Problem> skipped = folders.skipped();
    if (quiet) {
      return;
    }
    skipped.stream()
        .limit(most)
        .forEach(p -> streams.say("skipped " + p.where() + ": " + p.what()));
    if (skipped.size() > most) {
      streams.say(
          "skipped %,d more files; --details names them all".formatted(skipped.size() - most));
    }
  }

  /// Does it.
  ///
  /// @param wishes what the briefing is to be, given when the import was begun
  /// @return whether all files came in
  boolean go(
      ArticleImporter importer,
      BatchImport.Manner manner,
      Function<OffsetDateTime, PieceJoiner.Wishes> wishes)
      throws IOException, Refusal, InterruptedException {
    folders.failed().forEach(streams::tell);
    if (out.piped()) {
      out.refuseTerminal();
    } else {
      UnsavedWork.refuse(out.path());
      FileRights.checkWritable(out.path());
    }
    try (ImportJournal folder =
        out.piped() ? ImportJournal.passing() : ImportJournal.beside(out.path())) {
      boolean over = false;
      try (BatchImport intake = BatchImport.in(folder, importer, manner)) {
        begun = intake.kept() > 0;
        boolean whole = go(intake, folder, wishes);
        over = true;
        return whole;
      } finally {
        progress.clear();
        if (over || !begun || out.piped()) {
          folder.remove();
        } else {
          streams.say(
              "What was read is kept in " + folder.path() + "; the same call goes on from there.");
        }
      }
    } catch (FileSystemException | OutputClosed e) {
      throw e;
    } catch (IOException e) {
      throw new FileSystemException(name(), null, e.getMessage());
    }
  }

  private boolean go(
      BatchImport intake, ImportJournal folder, Function<OffsetDateTime, PieceJoiner.Wishes> wishes)
      throws IOException, Refusal, InterruptedException {
    if (begun) {
      say("Articles that are there of an import that was stopped: %,d".formatted(intake.kept()));
    }
    BatchImport.Harvest harvest = read(intake);
    PieceJoiner joining = new PieceJoiner(intake, harvest, wishes.apply(intake.begun()));
    int written = written(joining, gathered(joining, harvest), folder);
    progress.clear();
    joining.leftOut().forEach(streams::tell);
    int failed = harvest.problems().size() + folders.failed().size() + joining.leftOut().size();
    if (written == 0) {
      streams.say("briefing-viewer: " + name() + " was not written; nothing came in.");
      return false;
    }
    say("%s: %s written".formatted(name(), CountPhrase.of(written, "article")));
    if (failed > 0) {
      streams.say(
          "briefing-viewer: "
              + CountPhrase.of(failed, "file or folder", "files and folders")
              + " did not come in; what is wrong is said above.");
    }
    return failed == 0;
  }

  private PieceJoiner.Joined gathered(PieceJoiner joining, BatchImport.Harvest harvest)
      throws IOException, Refusal, InterruptedException {
    progress.begin("gathered", harvest.articles());
    ImportReport report = new ImportReport(streams);
    return joining.gather(
        (number, file, article, notes) -> {
          if (detailed || !(quiet || notes.isEmpty())) {
            progress.clear();
          }
          if (detailed) {
            report.tell(file.name(), article);
          } else if (!quiet) {
            report.tellLanguage(file.name(), article);
            report.tellShare(file.name(), article.article());
          }
          if (!quiet) {
            notes.forEach(streams::tell);
          }
          progress.at(number, 0);
        });
  }

  /// @return how many articles the briefing holds
  private int written(PieceJoiner joining, PieceJoiner.Joined joined, ImportJournal folder)
      throws IOException, Refusal, InterruptedException {
    progress.begin("written", joined.articles());
    int[] written = {0};
    boolean whole =
        joining.write(
            joined,
            folder,
            out.piped() ? folder.out() : out.path(),
            number -> {
              written[0] = number;
              progress.at(number, 0);
            });
    if (whole && out.piped()) {
      streams.copy(folder.out());
    }
    return whole ? written[0] : 0;
  }

  private BatchImport.Harvest read(BatchImport intake)
      throws IOException, Refusal, InterruptedException {
    progress.begin("read", folders.files().size());
    int[] quick = {0};
    BatchImport.Harvest harvest =
        intake.read(
            folders.files(),
            (number, file, outcome) -> {
              Problem problem = outcome.problem();
              if (problem != null) {
                progress.clear();
                streams.tell(problem);
              }
              begun |= problem == null;
              quick[0] += outcome.takenOver() ? 1 : 0;
              progress.at(number, quick[0]);
            },
            () -> false);
    if (harvest.takenOver() > 0) {
      progress.clear();
      say(
          "%,d of %,d files were read before"
              .formatted(harvest.takenOver(), folders.files().size()));
    }
    if (harvest.stale() > 0) {
      progress.clear();
      say(
          "%,d articles are left aside: their files have changed or are gone"
              .formatted(harvest.stale()));
    }
    return harvest;
  }

  private String name() {
    return out.piped() ? "standard output" : out.path().toString();
  }

  private void say(String line) {
    if (!quiet) {
      streams.say(line);
    }
  }
}
