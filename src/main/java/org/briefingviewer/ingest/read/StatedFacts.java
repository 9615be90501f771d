// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read;

import java.util.List;
import org.briefingviewer.ingest.draft.ArticleFacts;
import org.briefingviewer.ingest.draft.DraftBlock;
import org.briefingviewer.ingest.draft.ReducedWording;
import org.jspecify.annotations.Nullable;

/// A document's own properties, as far as its text bears them out: a title or an author that no
/// line shows is a template's or a log-in's.
public final class StatedFacts {
  private static final int TOP = 12;

  private StatedFacts() {}

  /// Keeps of `stated` the title that a line at the top is and the authors whom one names, and the
  /// language.
  public static ArticleFacts shownIn(List<DraftBlock> blocks, ArticleFacts stated) {
    List<String> top =
        blocks.stream().limit(TOP).map(DraftBlock::text).map(ReducedWording::key).toList();
    String title = stated.title();
    return new ArticleFacts(
        title != null && top.contains(ReducedWording.key(title)) ? title : null,
        null,
        null,
        null,
        stated.authors().stream().filter(author -> named(author, top)).toList(),
        language(stated.language()),
        null);
  }

  private static boolean named(String author, List<String> top) {
    String key = ReducedWording.key(author);
    return key.indexOf(' ') > 0 && top.stream().anyMatch(line -> line.contains(key));
  }

  /// A template's language is mostly that of the machine; only what no guess would find counts.
  private static @Nullable String language(@Nullable String tag) {
    return tag == null || tag.startsWith("en") ? null : tag;
  }
}
