// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.briefingviewer.bundle.entry.BrokenStream;
import org.briefingviewer.bundle.entry.BundleEntries;
import org.briefingviewer.bundle.entry.EntryRefusal;
import org.briefingviewer.bundle.entry.PictureSize;
import org.briefingviewer.bundle.locked.LockKey;
import org.briefingviewer.bundle.signed.SignerNames;
import org.briefingviewer.bundle.wire.ManifestEntry;
import org.briefingviewer.bundle.wire.ManifestReader;
import org.briefingviewer.bundle.wire.ManifestWire;
import org.briefingviewer.bundle.wire.ManifestWire.Manifest;
import org.briefingviewer.bundle.wire.Resource;
import org.briefingviewer.bundle.wire.StopsWire;
import org.briefingviewer.bundle.wire.edit.ReadingsWire;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.SealComparison;
import org.briefingviewer.model.Stop;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.reading.SecondReading;
import org.jspecify.annotations.Nullable;

/// An open `.briefing`. Its bytes never change by reading. May be read from several threads.
///
/// A bundle may be open and not yet complete. It is read in three steps: what one article needs to
/// be shown, which opening reads; the list of the articles, [#list()]; and everything else,
/// [#complete()]. Whoever asks for more than was read waits until it is.
public final class Bundle implements Briefing, AutoCloseable {
  static final String ORIGINALS = "originals/";
  private static final int CHUNK = 1 << 16;

  private final Path file;
  private final ManifestReader manifest;
  private final ArticleStore articles;
  private final SignerNames signers;
  private volatile @Nullable Manifest listing;
  private volatile @Nullable BundleRemainder rest;
  private volatile SealComparison compared = SealComparison.NOT_COMPARED;

  /// What was read when it was asked for, kept while memory allows: it never changes.
  private volatile SoftReference<List<BriefingEdit>> history = new SoftReference<>(null);

  private volatile SoftReference<List<SecondReading>> readings = new SoftReference<>(null);
  private volatile @Nullable List<Stop> stops;

  /// Why a step failed; there is no second try.
  private @Nullable Refusal refused;

  /// @param signers whose keys are known where its seal is signed
  Bundle(Path file, ManifestReader manifest, ArticleStore articles, SignerNames signers) {
    this.signers = signers;
    this.file = file;
    this.manifest = manifest;
    this.articles = articles;
  }

  public Path file() {
    return file;
  }

  /// Returns the key that its file is locked by, or null where it is not locked.
  public @Nullable LockKey lock() {
    return entries().lock();
  }

  /// Returns what the bundle says of itself, at once. The list of its articles is left out. How it
  /// compares with what was sealed is known once it is complete.
  @Override
  public BundleInfo about() {
    return manifest.about().compared(compared);
  }

  /// Returns the id of the first article, or null when there is no article, at once.
  @Override
  public @Nullable String first() {
    return manifest.first();
  }

  /// Tells at once whether there is such an article: by the list, or before that was read by the
  /// files.
  @Override
  public boolean has(String id) {
    return articles.has(id);
  }

  /// Returns what the bundle says of itself and its articles.
  ///
  /// @throws IllegalStateException when the list of articles is no list
  @Override
  public BundleInfo info() {
    return manifest().info().compared(compared);
  }

  /// Reads the list of the articles. Does nothing when that was done.
  ///
  /// @throws Refusal when it breaks a rule of the format; then this is no briefing
  @Override
  public void list() throws Refusal {
    if (listing == null) {
      step(
          () -> {
            if (listing == null) {
              Manifest read = manifest.manifest();
              articles.listed(read);
              listing = read;
            }
          });
    }
  }

  /// Reads what opening left: the list of the articles if that was not done, the names and declared
  /// sizes of all files, the list of the files, and what the bundle knows as a whole. Does nothing
  /// when that was done.
  ///
  /// @throws Refusal when it breaks a rule of the format; then this is no briefing
  @Override
  public void complete() throws Refusal {
    list();
    if (rest == null) {
      step(
          () -> {
            if (rest == null) {
              rest = BundleRemainder.read(manifest, articles);
              compared = new SealedBundle(this).compare();
            }
          });
    }
  }

  private interface Step {
    void take() throws EntryRefusal;
  }

  private synchronized void step(Step step) throws Refusal {
    if (refused != null) {
      throw refused;
    }
    try {
      BundleRefusals.telling(
          String.valueOf(file.getFileName()),
          () -> {
            step.take();
            return file;
          });
    } catch (Refusal e) {
      refused = e;
      throw e;
    }
  }

  /// Returns what the bundle knows as a whole.
  ///
  /// @throws IllegalStateException when it is not complete and cannot be completed
  @Override
  public Knowledge knowledge() {
    return rest().knowledge();
  }

  private BundleRemainder rest() {
    try {
      complete();
      return Objects.requireNonNull(rest);
    } catch (Refusal e) {
      throw new IllegalStateException(e);
    }
  }

  /// Reads an article with its findings, each placed in the text at hand.
  ///
  /// @throws Refusal when there is no such article or one of its files breaks a rule; the other
  ///   articles open all the same
  @Override
  public MarkedArticle article(String id) throws Refusal {
    return articles.article(id);
  }

  /// Reads an article without its findings, which take most of the time.
  ///
  /// @throws Refusal as [#article(String)] does, for what was looked at
  @Override
  public Article unmarked(String id) throws Refusal {
    return articles.unmarked(id);
  }

  /// Tells whether the sources of an article's figures may have one of these agents among them,
  /// without reading the figures.
  ///
  /// @param agents ids in [#knowledge()]
  /// @return false only when no figure has, nor has an agent that is not in [#knowledge()]
  /// @throws Refusal as [#article(String)] does, for what was looked at
  @Override
  public boolean mayCite(String id, Set<String> agents) throws Refusal {
    return articles.mayCite(id, agents);
  }

  /// Reads a picture's bytes after measuring it by its header.
  ///
  /// @throws Refusal when it is missing, no PNG, JPEG, GIF or WebP, or above 40 megapixels
  public byte[] picture(String path) throws Refusal {
    try {
      PictureSize.check(path, entries().head(path, PictureSize.HEADER_BYTES));
      return entries().read(path);
    } catch (EntryRefusal e) {
      throw BundleRefusals.of(e);
    }
  }

  /// Returns the files that the manifest does not list, in order. They are never opened.
  public List<String> unlisted() {
    Set<String> listed = listed().keySet();
    Set<String> unlisted = new TreeSet<>(names());
    unlisted.removeAll(listed);
    unlisted.removeAll(Set.of("mimetype", ManifestWire.FILE));
    return List.copyOf(unlisted);
  }

  private Set<String> names() {
    try {
      return entries().names();
    } catch (EntryRefusal e) {
      throw new IllegalStateException("a name that was checked", e);
    }
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

  /// Reads the kept copy of something that was imported.
  ///
  /// @param name one of [#originals()]
  /// @throws Refusal when it is missing or damaged
  public byte[] original(String name) throws Refusal {
    try {
      return entries().read(ORIGINALS + name);
    } catch (EntryRefusal e) {
      throw BundleRefusals.of(e);
    }
  }

  /// Returns by what its file is known again: its length, and of each entry the name, the size and
  /// the checksum.
  public String identity() {
    return entries().identity();
  }

  /// Returns how many files the manifest lists.
  public int files() {
    return listed().size();
  }

  /// Compares every listed file with its hash. Meant for a background thread.
  ///
  /// @param progress told after each file
  /// @param cancelled asked before each file; what was compared until then is returned
  public HashOutcome verify(HashOutcome.Progress progress, BooleanSupplier cancelled) {
    HashOutcome found =
        HashOutcome.of(entries(), List.copyOf(listed().values()), progress, cancelled);
    if (about().seal() != null) {
      compared = compared.and(SealedBundle.problems(found));
    }
    return found;
  }

  /// Returns the digest of the manifest, and by the hashes in it of all that the bundle lists: two
  /// files with the same one hold the same.
  ///
  /// @throws Refusal when it cannot be read
  public String digest() throws Refusal {
    try (InputStream in = entries().stream(ManifestWire.FILE)) {
      ManifestEntry.Hashing hashing = ManifestEntry.hashing();
      byte[] chunk = new byte[CHUNK];
      for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
        hashing.take(chunk, 0, read);
      }
      return hashing.end();
    } catch (EntryRefusal e) {
      throw BundleRefusals.of(e);
    } catch (IOException e) {
      throw BundleRefusals.of(BrokenStream.reason(ManifestWire.FILE, e));
    }
  }

  /// Returns who changed what and when, the oldest first; edits that were undone are not in it.
  ///
  /// @throws Refusal when the history is damaged, naming the line
  @Override
  public List<BriefingEdit> history() throws Refusal {
    List<BriefingEdit> read = history.get();
    if (read == null) {
      read = List.copyOf(EditHistory.read(entries()));
      history = new SoftReference<>(read);
    }
    return read;
  }

  /// Returns the edits of the last step of the history, where it is of several.
  ///
  /// @throws Refusal when they are damaged, naming the line
  public List<BriefingEdit> lastTogether() throws Refusal {
    return EditHistory.lastTogether(entries());
  }

  @Override
  public List<Stop> stops() throws Refusal {
    List<Stop> read = stops;
    if (read == null) {
      String name = StopsWire.FILE;
      read =
          entries().has(name)
              ? List.copyOf(
                  BundleRefusals.telling(name, () -> StopsWire.read(entries().read(name))))
              : List.of();
      stops = read;
    }
    return read;
  }

  @Override
  public List<SecondReading> readings() throws Refusal {
    List<SecondReading> read = readings.get();
    if (read == null) {
      String name = ReadingsWire.FILE;
      read =
          entries().has(name)
              ? List.copyOf(
                  BundleRefusals.telling(name, () -> ReadingsWire.read(entries().read(name))))
              : List.of();
      readings = new SoftReference<>(read);
    }
    return read;
  }

  @Override
  public void close() throws IOException {
    entries().close();
  }

  BundleEntries entries() {
    return articles.entries();
  }

  Manifest manifest() {
    try {
      list();
      return Objects.requireNonNull(listing);
    } catch (Refusal e) {
      throw new IllegalStateException(e);
    }
  }

  Map<String, Resource> listed() {
    return rest().listed();
  }

  SignerNames signers() {
    return signers;
  }

  ArticleStore store() {
    return articles;
  }
}
