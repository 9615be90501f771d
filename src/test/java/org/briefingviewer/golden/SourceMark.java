// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.golden;

import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Whom a figure is given to.
///
/// @param span the words that name it there, or null when it was inferred from none
/// @param name the name it stands for; empty in a gold file that does not give one
record SourceMark(@Nullable TextSpan span, String name) {

  static SourceMark of(ChainLink link, String text) {
    TextSpan mention = link.mention();
    String name = link.agent().name();
    boolean same = mention != null && Words.bare(mention.of(text)).equals(Words.bare(name));
    return new SourceMark(mention, same ? "" : name);
  }

  String print(String text) {
    String words = span == null ? "(nowhere)" : span.of(text);
    return name.isEmpty() ? words : words + " = " + name;
  }

  /// Returns the name it stands for, else its words.
  String resolved(String text) {
    return Words.bare(name.isEmpty() && span != null ? span.of(text) : name);
  }
}
