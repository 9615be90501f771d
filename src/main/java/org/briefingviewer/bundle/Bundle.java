// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.briefingviewer.bundle.anchor.Anchoring;
import org.briefingviewer.bundle.entry.Entries;
import org.briefingviewer.bundle.entry.PictureSize;
import org.briefingviewer.bundle.entry.Refusal;
import org.briefingviewer.bundle.entry.Refused;
import org.briefingviewer.bundle.wire.ManifestReader;
import org.briefingviewer.bundle.wire.ManifestWire;
import org.briefingviewer.bundle.wire.ManifestWire.Manifest;
import org.briefingviewer.bundle.wire.Resource;
import org.briefingviewer.model.Anchor;
import org.briefingviewer.model.AnchorOutcome;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.MarkedArticle;
import org.jspecify.annotations.Nullable;

/// An open `.briefing`. Its bytes never change by reading. May be read from several threads.
///
/// A bundle may be open and not yet complete: its articles can be read, and whoever asks for more
/// waits until [#complete()] is done.
public final class Bundle implements AutoCloseable {
  private static final String ORIGINALS = "originals/";

  private final Path file;
  private final ManifestReader manifest;
  private final ArticleStore articles;
  private @Nullable Rest rest;

  Bundle(Path file, ManifestReader manifest, ArticleStore articles) {
    this.file = file;
    this.manifest = manifest;
    this.articles = articles;
  }

  public Path file() {
    return file;
  }

  public BundleInfo info() {
    return manifest.manifest().info();
  }

  /// Reads what opening left: the list of the files, and what the bundle knows as a whole. Does
  /// nothing when that was done.
  ///
  /// @throws BundleRefused when it breaks a rule of the format; then this is no briefing
  public synchronized void complete() throws BundleRefused {
    if (rest == null) {
      try {
        rest = Rest.read(manifest, articles);
      } catch (Refusal e) {
        throw BundleRefused.of(e);
      } catch (UncheckedIOException e) {
        throw BundleRefused.of(Refused.reason(String.valueOf(file.getFileName()), e));
      } catch (IllegalArgumentException e) {
        throw BundleRefused.of(String.valueOf(file.getFileName()), e);
      }
    }
  }

  /// Returns what the bundle knows as a whole.
  ///
  /// @throws IllegalStateException when it is not complete and cannot be completed
  public Knowledge knowledge() {
    return rest().knowledge();
  }

  private synchronized Rest rest() {
    try {
      complete();
      return Objects.requireNonNull(rest);
    } catch (BundleRefused e) {
      throw new IllegalStateException(e);
    }
  }

  /// Reads an article with its findings, each placed in the text at hand.
  ///
  /// @throws BundleRefused when there is no such article or one of its files breaks a rule; the
  ///   other articles open all the same
  public MarkedArticle article(String id) throws BundleRefused {
    return articles.article(id);
  }

  /// Reads an article without its findings, which take most of the time.
  ///
  /// @throws BundleRefused as [#article(String)] does, for what was looked at
  public Article unmarked(String id) throws BundleRefused {
    return articles.unmarked(id);
  }

  /// Tells whether the sources of an article's figures may have one of these agents among them,
  /// without reading the figures.
  ///
  /// @param agents ids in [#knowledge()]
  /// @return false only when no figure has, nor has an agent that is not in [#knowledge()]
  /// @throws BundleRefused as [#article(String)] does, for what was looked at
  public boolean mayCite(String id, Set<String> agents) throws BundleRefused {
    return articles.mayCite(id, agents);
  }

  /// Looks up where a quote of [#knowledge()] stands in its article's text.
  ///
  /// @throws BundleRefused as [#article(String)] does
  public AnchorOutcome place(EvidenceQuote quote) throws BundleRefused {
    String text = unmarked(quote.articleId()).text();
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
    unlisted.removeAll(listed().keySet());
    unlisted.removeAll(Set.of("mimetype", ManifestWire.FILE));
    return List.copyOf(unlisted);
  }

  /// Returns the kept copies of what was imported: file names and their sizes as the manifest has
  /// them, -1 where it does not say.
  public Map<String, Long> originals() {
    Map<String, Long> originals = new TreeMap<>();
    for (Resource kept : listed().values()) {
      if (kept.path().startsWith(ORIGINALS)) {
        originals.put(kept.path().substring(ORIGINALS.length()), kept.bytes());
      }
    }
    return originals;
  }

  /// Compares every listed file with its hash. Meant for a background thread.
  ///
  /// @param progress told after each file
  /// @param cancelled asked before each file; what was compared until then is returned
  public Integrity verify(Integrity.Progress progress, BooleanSupplier cancelled) {
    return new HashCheck(entries(), List.copyOf(listed().values())).run(progress, cancelled);
  }

  @Override
  public void close() throws IOException {
    entries().close();
  }

  Entries entries() {
    return articles.entries();
  }

  Manifest manifest() {
    return manifest.manifest();
  }

  Map<String, Resource> listed() {
    return rest().listed();
  }

  ArticleStore store() {
    return articles;
  }
}
