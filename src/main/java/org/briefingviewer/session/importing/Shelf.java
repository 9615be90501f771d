// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleContent;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.bundle.BundleRefused;
import org.briefingviewer.bundle.BundleWriter;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.session.CannotOpen;
import org.briefingviewer.session.Importer;

/// The briefings in the user's own folder, as they are written: always whole, and with whatever
/// they hold that this program does not know.
final class Shelf {
  private final ImportedFolder folder;

  Shelf(ImportedFolder folder) {
    this.folder = folder;
  }

  /// Writes a new briefing.
  ///
  /// @return its file, named after its title
  Path create(Importer importer, List<Incoming.Read> read) throws IOException {
    Originals originals = new Originals();
    read.forEach(article -> originals.keep(article.raw()));
    BundleContent content = importer.briefing(articles(read), null, null, now(), originals.files());
    Path file = folder.reserve(content.info().title());
    boolean written = false;
    try {
      new BundleWriter().write(content, file);
      written = true;
      return file;
    } finally {
      if (!written) {
        Files.deleteIfExists(file);
      }
    }
  }

  /// Adds articles to a briefing.
  void add(Importer importer, List<Incoming.Read> read, Path file) throws IOException, CannotOpen {
    try (Bundle base = new BundleReader().read(file)) {
      Originals originals = new Originals();
      for (Incoming.Read article : read) {
        originals.keep(article.article().article().id() + "-", article.raw());
      }
      List<MarkedArticle> articles = articles(read);
      BundleContent brought = importer.briefing(articles, null, null, now(), originals.files());
      List<ArticleSummary> list = new ArrayList<>(base.info().articles());
      list.addAll(brought.info().articles());
      BundleContent content =
          new BundleContent(
              listing(base.info(), list),
              KnowledgeUnion.of(base.knowledge(), brought.knowledge()),
              articles,
              originals.files());
      new BundleWriter().write(content, base, file);
    } catch (BundleRefused e) {
      throw new CannotOpen(e.problems());
    }
  }

  /// Replaces an article and what the briefing knows.
  void replace(Path file, MarkedArticle article, Knowledge knowledge)
      throws IOException, CannotOpen {
    try (Bundle base = new BundleReader().read(file)) {
      BundleContent content = new BundleContent(base.info(), knowledge, List.of(article), Map.of());
      new BundleWriter().write(content, base, file);
    } catch (BundleRefused e) {
      throw new CannotOpen(e.problems());
    }
  }

  /// Returns ids for further articles of a briefing.
  static List<String> freeIds(Set<String> taken, int count) {
    Set<String> ids = new HashSet<>(taken);
    List<String> free = new ArrayList<>();
    for (int number = taken.size() + 1; free.size() < count; number++) {
      if (ids.add("a" + number)) {
        free.add("a" + number);
      }
    }
    return free;
  }

  private static List<MarkedArticle> articles(List<Incoming.Read> read) {
    return read.stream().map(Incoming.Read::article).toList();
  }

  private static BundleInfo listing(BundleInfo info, List<ArticleSummary> articles) {
    return new BundleInfo(
        info.name(),
        info.title(),
        info.version(),
        info.created(),
        info.handling(),
        info.seal(),
        articles);
  }

  private static OffsetDateTime now() {
    return OffsetDateTime.now(ZoneOffset.UTC).withNano(0);
  }
}
