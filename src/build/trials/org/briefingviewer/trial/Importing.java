// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.ingest.Ingest;
import org.briefingviewer.intake.Folders;
import org.briefingviewer.intake.Importer;
import org.briefingviewer.intake.InOrder;
import org.briefingviewer.intake.Incoming;
import org.briefingviewer.intake.Intake;
import org.briefingviewer.intake.Joining;
import org.briefingviewer.intake.WorkFolder;
import org.briefingviewer.made.MadeArticles;
import org.briefingviewer.model.Refused;

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
    Importer importer = new Importer(new Ingest(), new Extractor());
    for (long turn = seed; ; turn++) {
      try {
        once(folder, importer, "Import " + turn);
        Reviewer.imported();
      } catch (IOException | Refused | RuntimeException e) {
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

  private static void once(Path folder, Importer importer, String title)
      throws IOException, Refused, InterruptedException {
    Folders folders = new Folders();
    folders.add(raw(folder));
    List<Incoming> files = folders.files();
    Path out = briefing(folder);
    try (WorkFolder work = WorkFolder.beside(out)) {
      try (Intake intake =
          Intake.in(work, importer, new Intake.Manner(InOrder.with(1), true, "trial"))) {
        Intake.Harvest harvest = intake.read(files, (number, file, outcome) -> {}, () -> false);
        Joining.Wishes plain = Joining.Wishes.plain(intake.begun());
        Joining joining =
            new Joining(
                intake,
                harvest,
                new Joining.Wishes(title, null, plain.created(), plain.revision(), plain.known()));
        Joining.Joined joined = joining.gather((number, file, article, notes) -> {});
        if (joined.articles() != ARTICLES || !joining.write(joined, work, out, written -> {})) {
          Reviewer.wrong("the import has " + joined.articles() + " articles");
        }
      }
      work.remove();
    }
  }
}
