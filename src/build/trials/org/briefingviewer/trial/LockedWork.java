// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.trial;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.briefingviewer.bundle.locked.KeyCost;
import org.briefingviewer.bundle.locked.Keyring;
import org.briefingviewer.bundle.locked.LockHeader;
import org.briefingviewer.bundle.locked.LockKey;
import org.briefingviewer.bundle.locked.LockedOutput;
import org.briefingviewer.bundle.locked.PassPhrase;
import org.briefingviewer.extract.tie.actor.TriangleData;
import org.briefingviewer.library.FolderHits;
import org.briefingviewer.library.FolderSearch;
import org.briefingviewer.library.IndexRun;
import org.briefingviewer.library.LibrarySearch;
import org.briefingviewer.model.Refusal;

/// What is edited under a lock, and whether anything on the disk tells it.
final class LockedWork {
  /// Who edits, which no file may tell.
  static final String READER = "R. Reader";

  /// A word of every new title, which no file may tell.
  static final String PLANTED = "Zwielichtwort";

  /// What stands in each part of an index that is not sealed.
  private static final String INDEX = "Lucene";

  private static final PassPhrase PHRASE = new PassPhrase("four barges upriver");
  private static final int PAUSE_MILLIS = 20;

  private LockedWork() {}

  /// Returns keys that open what was locked here.
  static Keyring keys() {
    return new Keyring(file -> PHRASE);
  }

  /// Locks a briefing where it stands.
  static void lock(Path briefing) throws IOException {
    byte[] plain = Files.readAllBytes(briefing);
    try (LockedOutput out =
        new LockedOutput(LockKey.under(PHRASE, KeyCost.USUAL), Files.newOutputStream(briefing))) {
      out.write(plain);
      out.finish();
    }
  }

  private static Path indexes(Path folder) {
    return Reviewer.own(folder).resolve("indexes");
  }

  /// Keeps the index of a folder up, and that of its locked briefing, as the window does.
  static void indexForEver(Path folder) {
    Keyring keys = keys();
    try {
      while (true) {
        Path file = Reviewer.briefing(folder);
        keys.key(file, LockHeader.of(file));
        new IndexRun(indexes(folder), keys).over(List.of(folder), (done, all) -> {}, () -> false);
        TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
      }
    } catch (IOException | Refusal e) {
      Reviewer.wrong("index: " + e);
    } catch (InterruptedException e) {
      // The program ends.
    }
  }

  /// Returns which files tell what is locked.
  static List<String> told(Path folder) throws IOException {
    List<String> told = new ArrayList<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        boolean sealed = isSealed(file);
        if (bytes.contains(PLANTED)
            || bytes.contains(READER)
            || (sealed && bytes.contains(INDEX))) {
          told.add(file + " tells what is locked");
        }
      }
    }
    return told;
  }

  private static boolean isSealed(Path file) {
    return String.valueOf(file.getParent()).endsWith(".locked");
  }

  /// Returns how many sealed indexes are there; with one the briefing is found.
  static int sealed(Path folder) throws IOException {
    int there;
    try (Stream<Path> all = Files.walk(Reviewer.own(folder))) {
      there = (int) all.filter(Files::isRegularFile).filter(LockedWork::isSealed).count();
    }
    Keyring keys = keys();
    try (FolderSearch search =
        new FolderSearch(indexes(folder), () -> TriangleData.read().triangle(), keys)) {
      new IndexRun(indexes(folder), keys).over(List.of(folder), (done, all) -> {}, () -> false);
      search.unlock(List.of(folder), PHRASE, () -> false);
      FolderHits hits =
          search.find(List.of(folder), "a", new LibrarySearch.Extent(9, 1), () -> false);
      if (hits.opened() != 1) {
        throw new IllegalStateException("the locked briefing is not searched: " + hits);
      }
    }
    return there;
  }
}
