// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingviewer.bundle.locked.Keyring;
import org.briefingviewer.extract.tie.actor.TriangleData;
import org.briefingviewer.library.FolderHits;
import org.briefingviewer.library.FolderSearch;
import org.briefingviewer.library.IndexRun;
import org.briefingviewer.library.LibrarySearch;

/// A search of a locked briefing whose sealed index anybody may have changed: it finds the same,
/// for what does not open is not read.
final class SealedSearch {
  private final Path briefings;
  private final Path indexes;
  private final Keyring keys;
  private final Path place;
  private final byte[] index;
  private final String expected;

  /// @param locked a locked briefing
  /// @param keys with its key
  SealedSearch(Path folder, byte[] locked, Keyring keys) throws IOException {
    this.briefings = Files.createDirectories(folder.resolve("locked-searched"));
    this.indexes = folder.resolve("sealed-indexes");
    this.keys = keys;
    Files.write(briefings.resolve("one.briefing"), locked);
    new IndexRun(indexes, keys).over(List.of(briefings), (done, all) -> {}, () -> false);
    try (Stream<Path> files = Files.walk(indexes)) {
      place =
          files
              .filter(Files::isRegularFile)
              .filter(file -> String.valueOf(file.getParent()).endsWith(".locked"))
              .findFirst()
              .orElseThrow();
    }
    index = Files.readAllBytes(place);
    expected = found();
  }

  /// Returns the sound one.
  byte[] index() {
    return index.clone();
  }

  String withIndex(byte[] spoilt) throws IOException {
    Files.write(place, spoilt);
    String found = found();
    if (!found.equals(expected)) {
      throw new IllegalStateException("found otherwise: " + found + "; expected: " + expected);
    }
    return found;
  }

  private String found() {
    try (FolderSearch search =
        new FolderSearch(indexes, () -> TriangleData.read().triangle(), keys)) {
      FolderHits hits =
          search.find(List.of(briefings), "ministry", new LibrarySearch.Extent(9, 99), () -> false);
      return hits.opened()
          + " "
          + hits.locked()
          + " "
          + hits.briefings().stream()
              .flatMap(each -> each.briefing().articles().stream())
              .map(each -> each.article().id() + "/" + each.places().size())
              .collect(Collectors.joining(" "));
    }
  }
}
