// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.app.opening;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.bundle.BundleWriter;
import org.briefingviewer.bundle.SavedBriefing;
import org.briefingviewer.bundle.journal.JournalPlace;
import org.briefingviewer.bundle.locked.Keyring;
import org.briefingviewer.bundle.locked.LockKey;
import org.briefingviewer.bundle.place.PassingFile;
import org.briefingviewer.bundle.place.SaveResult;
import org.briefingviewer.bundle.place.SaveTarget;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Stop;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.omission.ShownLength;
import org.briefingviewer.model.reading.SecondReading;
import org.briefingviewer.opening.BriefingOpener;
import org.briefingviewer.opening.BundleIntegrity;
import org.briefingviewer.opening.KeptCopy;
import org.briefingviewer.opening.OpenBriefing;
import org.briefingviewer.opening.RecoveredWork;
import org.jspecify.annotations.Nullable;

/// Opens `.briefing` files for the session, with what a program that ended left unsaved of them.
///
/// @param journals the user's own folder for journals of briefings in places that cannot be written
///   to; null where only what was saved counts
/// @param keys of locked files
/// @param compared remembers which files were compared with their hashes
public record BundleOpener(@Nullable Path journals, Keyring keys, ComparedFiles compared)
    implements BriefingOpener {
  /// Makes one that opens nothing that is locked.
  public BundleOpener(@Nullable Path journals) {
    this(journals, new Keyring());
  }

  /// Makes one that remembers nothing of what it compares.
  public BundleOpener(@Nullable Path journals, Keyring keys) {
    this(journals, keys, ComparedFiles.NONE);
  }

  /// Returns one that remembers which files were compared.
  ///
  /// @param memory need not exist
  public BundleOpener remembering(Path memory) {
    return new BundleOpener(journals, keys, new ComparedFiles(memory));
  }

  @Override
  public OpenBriefing open(Path file) throws Refusal {
    HashLook look = new HashLook(compared, System.currentTimeMillis());
    Bundle bundle = new BundleReader(keys).open(file);
    boolean opened = false;
    try {
      OpenBriefing briefing =
          new Opened(bundle, file, bundle.lock(), recovered(bundle), keys, look);
      opened = true;
      return briefing;
    } finally {
      if (!opened) {
        close(bundle);
      }
    }
  }

  private RecoveredWork recovered(Bundle bundle) throws Refusal {
    if (journals == null) {
      return RecoveredWork.NOTHING;
    }
    List<JournalPlace> left = new ArrayList<>();
    for (JournalPlace place : JournalPlace.left(bundle.file(), bundle.about(), journals)) {
      left.add(place.under(bundle.lock()));
    }
    if (!left.isEmpty() || bundle.lock() != null) {
      PassingFile.takeAwayLeftBeside(bundle.file());
    }
    return left.isEmpty() ? RecoveredWork.NOTHING : JournalRecovery.of(bundle, left);
  }

  private static void close(Bundle bundle) {
    try {
      bundle.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// @param lock the key of the file, which may be another than the bundle was read from
  private record Opened(
      Bundle bundle,
      Path file,
      @Nullable LockKey lock,
      RecoveredWork recovered,
      Keyring keys,
      HashLook look)
      implements OpenBriefing {
    // Written out, as the first picture asks: decisions/text-first.md.
    @Override
    public boolean equals(@Nullable Object other) {
      return this == other
          || (other instanceof Opened opened
              && bundle.equals(opened.bundle)
              && file.equals(opened.file)
              && recovered.equals(opened.recovered));
    }

    @Override
    public int hashCode() {
      return bundle.hashCode();
    }

    @Override
    public String digest() throws Refusal {
      if (file.equals(bundle.file())) {
        return bundle.digest();
      }
      try {
        return digestOf(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public SaveResult save(SavedBriefing saved, SaveTarget to) throws IOException, Refusal {
      return new BundleWriter().write(saved, bundle, to.asFile(lock));
    }

    @Override
    public OpenBriefing onDisk() throws Refusal {
      return new BundleOpener(null, keys).open(file);
    }

    private String digestOf(Path file) throws IOException, Refusal {
      try (Bundle there = new BundleReader(keys).open(file)) {
        return there.digest();
      }
    }

    @Override
    public OpenBriefing at(Path other, @Nullable LockKey key) {
      return new Opened(bundle, other, key, RecoveredWork.NOTHING, keys, look);
    }

    @Override
    public OpenBriefing with(RecoveredWork done) {
      return new Opened(bundle, file, lock, done, keys, look);
    }

    @Override
    public BundleInfo about() {
      return bundle.about();
    }

    @Override
    public @Nullable String first() {
      return bundle.first();
    }

    @Override
    public boolean has(String articleId) {
      return bundle.has(articleId);
    }

    @Override
    public BundleInfo info() {
      return bundle.info();
    }

    @Override
    public void list() throws Refusal {
      bundle.list();
    }

    @Override
    public void complete() throws Refusal {
      bundle.complete();
    }

    @Override
    public List<Stop> stops() throws Refusal {
      return bundle.stops();
    }

    @Override
    public List<SecondReading> readings() throws Refusal {
      return bundle.readings();
    }

    @Override
    public List<BriefingEdit> history() throws Refusal {
      return bundle.history();
    }

    @Override
    public List<BriefingEdit> lastTogether() throws Refusal {
      return bundle.lastTogether();
    }

    @Override
    public Knowledge knowledge() {
      return bundle.knowledge();
    }

    @Override
    public MarkedArticle article(String id) throws Refusal {
      MarkedArticle article = bundle.article(id);
      Problem tooLong = ShownLength.problem(bundle.file() + ", article " + id, article.article());
      if (tooLong != null) {
        throw new Refusal(List.of(tooLong));
      }
      return article;
    }

    @Override
    public Article unmarked(String id) throws Refusal {
      return bundle.unmarked(id);
    }

    @Override
    public boolean mayCite(String id, Set<String> agents) throws Refusal {
      return bundle.mayCite(id, agents);
    }

    @Override
    public List<KeptCopy> keptCopies() {
      return bundle.originals().entrySet().stream()
          .map(copy -> new KeptCopy(copy.getKey(), copy.getValue()))
          .toList();
    }

    @Override
    public BundleIntegrity verifyFile(Consumer<BundleIntegrity> progress, BooleanSupplier cancelled)
        throws Refusal {
      try (Bundle there = new BundleReader(keys).open(file)) {
        return look.hashed(there, progress, cancelled);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public BundleIntegrity verifyUnlessKnown(
        Consumer<BundleIntegrity> progress, BooleanSupplier cancelled) {
      return look.of(bundle, progress, cancelled);
    }

    @Override
    public BundleIntegrity verify(Consumer<BundleIntegrity> progress, BooleanSupplier cancelled) {
      return look.hashed(bundle, progress, cancelled);
    }

    @Override
    public void close() {
      BundleOpener.close(bundle);
    }
  }
}
