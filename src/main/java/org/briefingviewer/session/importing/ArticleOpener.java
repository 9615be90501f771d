// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.ingest.Ingest;
import org.briefingviewer.intake.Importer;
import org.briefingviewer.intake.Incoming;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refused;
import org.briefingviewer.session.BriefingOpener;
import org.briefingviewer.session.OpenBriefing;
import org.jspecify.annotations.Nullable;

/// Opens raw articles too: each as a new briefing in the user's own folder.
public final class ArticleOpener implements BriefingOpener {
  private static final String NAME = ".briefing";

  /// How a briefing begins, as Latin-1: a ZIP archive whose first entry says what it is.
  private static final String ARCHIVE = "PK\u0003\u0004";

  private static final String SAYING = "mimetypeapplication/vnd.briefing";
  private static final int HEAD = 128;

  private final BriefingOpener briefings;
  private final ImportedFolder folder;
  private volatile @Nullable Imported imported;

  /// @param briefings opens briefings
  public ArticleOpener(BriefingOpener briefings, ImportedFolder folder) {
    this.briefings = briefings;
    this.folder = folder;
  }

  /// Tells whether a file or folder is to be opened as a briefing: by its name, or by its first
  /// bytes where the name says nothing.
  static boolean isBriefing(Path file) {
    if (Importer.nameOf(file).toLowerCase(Locale.ROOT).endsWith(NAME) || Files.isDirectory(file)) {
      return true;
    }
    if (Incoming.OfFile.isDevice(file)) {
      return false; // nobody waits for it; whoever opens it says so
    }
    try (InputStream in = Files.newInputStream(file)) {
      String head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
      return head.startsWith(ARCHIVE) && head.contains(SAYING);
    } catch (IOException e) {
      return false; // whoever reads it says why
    }
  }

  /// Returns what the last raw article brought, or null when there was none yet.
  public @Nullable Imported imported() {
    return imported;
  }

  @Override
  public OpenBriefing open(Path file) throws Refused {
    if (Incoming.OfFile.isDevice(file)) {
      throw new Refused(
          List.of(
              new Problem(
                  file.toString(),
                  "It is a device or a pipe, and no file.",
                  "Open a file; what is on the clipboard can be pasted.")));
    }
    return Files.isRegularFile(file) && !isBriefing(file)
        ? briefings.open(brought(file))
        : briefings.open(file);
  }

  private Path brought(Path article) throws Refused {
    LazyImporter importer = new LazyImporter(() -> new Importer(new Ingest(), new Extractor()));
    try {
      ImportState outcome =
          new Bringing(folder, importer)
              .bring(
                  List.of(Incoming.OfFile.of(article)),
                  null,
                  List.of(),
                  running -> {},
                  () -> false);
      return switch (outcome) {
        case ImportState.Done done -> {
          imported = done.imported();
          yield done.imported().file();
        }
        case ImportState.Failed failed -> throw new Refused(failed.problems());
        case ImportState.Idle idle -> throw new IllegalStateException(idle.toString());
        case ImportState.Running running -> throw new IllegalStateException(running.toString());
      };
    } catch (IOException e) {
      throw new Refused(List.of(folder.unwritten(e)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
