// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.briefingviewer.bundle.anchor.Anchoring;
import org.briefingviewer.bundle.entry.Entries;
import org.briefingviewer.bundle.entry.PictureSize;
import org.briefingviewer.bundle.entry.Refusal;
import org.briefingviewer.bundle.wire.Listed;
import org.briefingviewer.bundle.wire.ManifestWire;
import org.briefingviewer.bundle.wire.ManifestWire.Manifest;
import org.briefingviewer.model.Anchor;
import org.briefingviewer.model.AnchorOutcome;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.MarkedArticle;

/// An open `.briefing`. Its bytes never change by reading. May be read from several threads.
public final class Bundle implements AutoCloseable {
  private static final String ORIGINALS = "originals/";

  private final Path file;
  private final Manifest manifest;
  private final Knowledge knowledge;
  private final ArticleStore articles;

  Bundle(Path file, Manifest manifest, Knowledge knowledge, ArticleStore articles) {
    this.file = file;
    this.manifest = manifest;
    this.knowledge = knowledge;
    this.articles = articles;
  }

  public Path file() {
    return file;
  }

  public BundleInfo info() {
    return manifest.info();
  }

  public Knowledge knowledge() {
    return knowledge;
  }

  /// Reads an article with its findings, each placed in the text at hand.
  ///
  /// @throws BundleRefused when there is no such article or one of its files breaks a rule; the
  ///   other articles open all the same
  public MarkedArticle article(String id) throws BundleRefused {
    return articles.article(id);
  }

  /// Looks up where a quote of [#knowledge()] stands in its article's text.
  ///
  /// @throws BundleRefused as [#article(String)] does
  public AnchorOutcome place(EvidenceQuote quote) throws BundleRefused {
    String text = article(quote.articleId()).article().text();
    return new Anchoring(text).place(new Anchor(quote.words(), "", "", quote.span()));
  }

  /// Reads a picture's bytes after measuring it by its header.
  ///
  /// @throws BundleRefused when it is missing, no PNG, JPEG, GIF or WebP, or above 40 megapixels
  public byte[] picture(String path) throws BundleRefused {
    try {
      PictureSize.check(path, entries().head(path, PictureSize.HEADER_BYTES));
      return entries().read(path);
    } catch (Refusal e) {
      throw BundleRefused.of(e);
    }
  }

  /// Returns the files that the manifest does not list, in order. They are never opened.
  public List<String> unlisted() {
    Set<String> unlisted = new TreeSet<>(entries().names());
    unlisted.removeAll(manifest.listed().keySet());
    unlisted.removeAll(Set.of("mimetype", ManifestWire.FILE));
    return List.copyOf(unlisted);
  }

  /// Returns the kept copies of what was imported: file names and their sizes as the manifest has
  /// them, -1 where it does not say.
  public Map<String, Long> originals() {
    Map<String, Long> originals = new TreeMap<>();
    for (Listed file : manifest.listed().values()) {
      if (file.path().startsWith(ORIGINALS)) {
        originals.put(
            file.path().substring(ORIGINALS.length()), file.node().path("bytes").asLong(-1));
      }
    }
    return originals;
  }

  /// Compares every listed file with its hash. Meant for a background thread.
  ///
  /// @param progress told after each file
  /// @param cancelled asked before each file; what was compared until then is returned
  public Integrity verify(Integrity.Progress progress, BooleanSupplier cancelled) {
    return new HashCheck(entries(), List.copyOf(manifest.listed().values()))
        .run(progress, cancelled);
  }

  @Override
  public void close() throws IOException {
    entries().close();
  }

  Entries entries() {
    return articles.entries();
  }

  Manifest manifest() {
    return manifest;
  }

  Map<String, Listed> listed() {
    return manifest.listed();
  }

  ArticleStore store() {
    return articles;
  }
}
