// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.figure.scope;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a sentence tells of what a figure counts or measures.
///
/// @param words in the sentence's own words: "exports to Peru", "sent to Peru", "crossed the river"
/// @param behind the same as it stands behind the counted noun: "sent to Peru", "that crossed the
///   river"; null where the words name what is counted themselves
public record ScopePhrase(String words, @Nullable String behind) {

  /// Words that name what is counted themselves.
  static @Nullable ScopePhrase whole(@Nullable String words) {
    return words == null ? null : new ScopePhrase(words, null);
  }

  /// Words that may stand right behind the counted noun.
  static @Nullable ScopePhrase behind(@Nullable String words) {
    return words == null ? null : new ScopePhrase(words, words);
  }

  /// Returns these words and what else is told of the same.
  public ScopePhrase and(ScopePhrase more) {
    return new ScopePhrase(
        words + ", " + more.words,
        behind == null || more.behind == null ? null : behind + ", " + more.behind);
  }

  /// Returns the whole phrase with the counted noun, or null where the words say it all.
  public @Nullable String of(@Nullable String noun) {
    boolean said =
        noun == null
            || behind == null
            || words.isBlank()
            || words.toLowerCase(Locale.ROOT).contains(noun.toLowerCase(Locale.ROOT));
    return said ? null : noun + " " + behind;
  }
}
