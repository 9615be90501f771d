// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.golden;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A gold file with the raw text that it belongs to.
///
/// @param name `money`, without folder and ending
/// @param gold the gold file
/// @param raw the `.in.txt` or `.in.html` beside it
/// @param marks what the file marks: `quantities` `sources` `ties` `events`; the rest is not looked
///   at
/// @param origin what an article's gold says of its origin: `date` `byline` `dateline` `publisher`
/// @param dropped words that cleaning has to list as left out
record GoldenFile(
    String name,
    Path gold,
    Path raw,
    Set<String> marks,
    Map<String, String> origin,
    List<GoldenCase> cases,
    List<String> dropped) {

  /// Tells whether the file is a whole raw article rather than a list of sentences.
  boolean wholeArticle() {
    return gold.getParent().endsWith("articles");
  }
}
