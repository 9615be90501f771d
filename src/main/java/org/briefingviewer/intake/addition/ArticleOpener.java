// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.intake.addition;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.briefingviewer.bundle.file.PlainFile;
import org.briefingviewer.bundle.file.WriteFailure;
import org.briefingviewer.intake.ArticleImporter;
import org.briefingviewer.intake.RawArticle;
import org.briefingviewer.journal.UnsavedBriefings;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.opening.BriefingOpener;
import org.briefingviewer.opening.OpenBriefing;
import org.jspecify.annotations.Nullable;

/// Opens raw articles too: each as a new briefing that has no name yet.
public final class ArticleOpener implements BriefingOpener {
  /// Stands in the history where nobody has said a name.
  public static final String UNNAMED = "unnamed";

  private static final String NAME = ".briefing";
  private static final String MANIFEST = "datapackage.json";

  /// How a briefing begins, as Latin-1: a ZIP archive whose first entry says what it is.
  private static final String ARCHIVE = "PK\u0003\u0004";

  private static final String SAYING = "mimetypeapplication/vnd.briefing";
  private static final int HEAD = 128;

  private final BriefingOpener briefings;
  private final UnsavedBriefings drafts;
  private final LazyImporter importer;
  private volatile @Nullable ImportResult imported;

  /// @param briefings opens briefings
  public ArticleOpener(BriefingOpener briefings, UnsavedBriefings drafts, LazyImporter importer) {
    this.briefings = briefings;
    this.drafts = drafts;
    this.importer = importer;
  }

  /// Tells whether a file or folder is to be opened as a briefing: by its name, or by its first
  /// bytes where the name says nothing.
  public static boolean isBriefing(Path file) {
    if (ArticleImporter.nameOf(file).toLowerCase(Locale.ROOT).endsWith(NAME)) {
      return true;
    }
    if (Files.isDirectory(file)) {
      return Files.exists(file.resolve(MANIFEST));
    }
    try (InputStream in = PlainFile.given(file).stream()) {
      String head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
      return head.startsWith(ARCHIVE) && head.contains(SAYING);
    } catch (IOException e) {
      return false; // whoever reads it says why
    }
  }

  /// Returns what the last raw article brought, or null when there was none yet.
  public @Nullable ImportResult imported() {
    return imported;
  }

  @Override
  public OpenBriefing open(Path file) throws Refusal {
    if (PlainFile.isDevice(file)) {
      throw new Refusal(
          List.of(
              new Problem(
                  file.toString(),
                  "It is a device or a pipe, and no file.",
                  "Open a file; what is on the clipboard can be pasted.")));
    }
    return Files.isRegularFile(file) && !isBriefing(file) ? brought(file) : briefings.open(file);
  }

  private OpenBriefing brought(Path article) throws Refusal {
    ArticleImporter maker = importer.get();
    ArticleGatherer gathering = new ArticleGatherer(maker);
    try {
      gathering.read(List.of(RawArticle.OfFile.of(article)), null, running -> {}, () -> false);
      if (gathering.fresh().isEmpty()) {
        throw new Refusal(gathering.problems());
      }
      OpenBriefing begun =
          new DraftBriefing(briefings, drafts, maker)
              .with(gathering.fresh(), Act.of(UNNAMED, OffsetDateTime.now(ZoneId.systemDefault())));
      imported = gathering.imported(ImportResult.Into.NEW);
      return begun;
    } catch (IOException e) {
      throw new Refusal(List.of(unwritten(e)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /// Says that a briefing could not be written. Nobody looks for a file in a folder of the
  /// program's own.
  public static Problem unwritten(Exception failure) {
    return new Problem(
        "briefing",
        "What came in could not be kept (" + WriteFailure.reason(failure) + ").",
        "Make room or allow writing there, then bring it in again.");
  }
}
