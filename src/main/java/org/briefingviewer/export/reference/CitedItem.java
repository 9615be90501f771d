// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.reference;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Reference;
import org.jspecify.annotations.Nullable;

/// One item for a reference manager.
///
/// @param key by which texts cite it, the same at every export
/// @param work what is cited, its type one of CSL's
/// @param language a BCP 47 tag, or null where it is not known
/// @param marks how it may be passed on
/// @param note its lines, none with a line end in it
record CitedItem(
    String key,
    Reference work,
    @Nullable String language,
    List<HandlingMark> marks,
    List<String> note) {
  /// Types of CSL whose works are a part of something that appears.
  private static final Set<String> APPEARING =
      Set.of("article-newspaper", "article-magazine", "article-journal", "webpage", "post-weblog");

  /// A year, a month and a day.
  private static final int PARTS = 3;

  CitedItem {
    marks = List.copyOf(marks);
    note = List.copyOf(note);
  }

  /// Returns what the work appeared in. What appears in a paper or on a site is taken to have
  /// appeared in the publisher's own where none is named.
  @Nullable String container() {
    String container = work.containerTitle();
    return container == null && APPEARING.contains(work.type()) ? work.publisher() : container;
  }

  /// Returns the publisher where that is another than the container, else null.
  @Nullable String publisherBeside() {
    String publisher = work.publisher();
    return publisher == null || publisher.equals(container()) ? null : publisher;
  }

  /// Returns the marks' words.
  List<String> keywords() {
    return marks.stream().map(HandlingMark::text).toList();
  }

  /// Returns the known parts of a date, each with as many digits as ISO 8601 has.
  ///
  /// @param between what stands between them
  static String date(PartialDate date, String between) {
    return Stream.of(date.iso().split("-", PARTS)).collect(Collectors.joining(between));
  }
}
