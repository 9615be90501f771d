// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model.translation;

import java.time.LocalDate;

/// That one article is a translation of another, as a person says. An article that is not in the
/// briefing counts for nothing: it may come back. An original may have several translations, and a
/// translation may have been translated again; a translation has one original.
///
/// @param original the id of the article that was translated
/// @param translation the id of the article that is the translation
/// @param by who joined the two
/// @param on on which day
///
///   Throws `IllegalArgumentException` when the two are one article
public record Translation(
    String original, String translation, Translator translator, String by, LocalDate on) {
  public Translation {
    if (original.equals(translation)) {
      throw new IllegalArgumentException("the article " + original + " translates itself");
    }
  }

  /// Returns whether an article is one of the two.
  public boolean has(String articleId) {
    return original.equals(articleId) || translation.equals(articleId);
  }

  /// Returns the one of the two that is not the given one.
  public String beside(String articleId) {
    return original.equals(articleId) ? translation : original;
  }
}
