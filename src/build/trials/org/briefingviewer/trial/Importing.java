// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.ingest.Ingest;
import org.briefingviewer.intake.ArticleImporter;
import org.briefingviewer.intake.BatchImport;
import org.briefingviewer.intake.FolderFiles;
import org.briefingviewer.intake.ImportJournal;
import org.briefingviewer.intake.OrderedWork;
import org.briefingviewer.intake.PieceJoiner;
import org.briefingviewer.intake.RawArticle;
import org.briefingviewer.made.MadeArticles;
import org.briefingviewer.model.Refusal;

/// Imports a folder of raw articles over and over, as `import` does: what a program that was ended
/// had read is taken over by the next one.
final class Importing {
  private static final int ARTICLES = 8;
  private static final int PAUSE_MILLIS = 100;

  private Importing() {}

  /// Returns the briefing that is imported.
  static Path briefing(Path folder) {
    return folder.resolve("imported.briefing");
  }

  /// Writes the raw articles.
  static void prepare(Path folder) throws IOException {
    MadeArticles made = new MadeArticles(new Extractor().triangle());
    Files.createDirectories(raw(folder));
    for (int number = 1; number <= ARTICLES; number++) {
      Files.writeString(raw(folder).resolve(MadeArticles.rawName(number)), made.raw(number));
    }
  }

  private static Path raw(Path folder) {
    return folder.resolve("raw");
  }

  static void forEver(Path folder, long seed) {
    ArticleImporter importer = new ArticleImporter(new Ingest(), new Extractor());
    for (long turn = seed; ; turn++) {
      try {
        once(folder, importer, "Import " + turn);
        Reviewer.imported();
      } catch (IOException | Refusal | RuntimeException e) {
        Reviewer.wrong("import: " + e);
        if (!paused()) {
          return;
        }
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private static boolean paused() {
    try {
      TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
      return true;
    } catch (InterruptedException e) {
      return false;
    }
  }

  private static void once(Path folder, ArticleImporter importer, String title)
      throws IOException, Refusal, InterruptedException {
    FolderFiles folders = new FolderFiles();
    folders.add(raw(folder));
    List<RawArticle> files = folders.files();
    Path out = briefing(folder);
    try (ImportJournal work = ImportJournal.beside(out)) {
      try (BatchImport intake =
          BatchImport.in(
              work, importer, new BatchImport.Manner(OrderedWork.with(1), true, "trial"))) {
        BatchImport.Harvest harvest =
            intake.read(files, (number, file, outcome) -> {}, () -> false);
        PieceJoiner.Wishes plain = PieceJoiner.Wishes.plain(intake.begun());
        PieceJoiner joining =
            new PieceJoiner(
                intake,
                harvest,
                new PieceJoiner.Wishes(
                    title, null, plain.created(), plain.revision(), plain.known()));
        PieceJoiner.Joined joined = joining.gather((number, file, article, notes) -> {});
        if (joined.articles() != ARTICLES || !joining.write(joined, work, out, written -> {})) {
          Reviewer.wrong("the import has " + joined.articles() + " articles");
        }
      }
      work.remove();
    }
  }
}
