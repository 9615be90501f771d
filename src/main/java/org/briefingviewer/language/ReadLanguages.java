// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.language;

import java.util.Locale;

/// The languages in which the program finds figures, sources, ties and events.
public final class ReadLanguages {
  private ReadLanguages() {}

  /// Tells whether the program reads texts in a language. Where the language is not known (`und`:
  /// too few words to tell) it tries.
  ///
  /// @param tag a BCP 47 tag
  public static boolean read(String tag) {
    String language = Locale.forLanguageTag(tag).getLanguage();
    return language.equals("en") || korean(tag) || language.isEmpty() || language.equals("und");
  }

  /// Tells whether a text is read by the rules for Korean.
  public static boolean korean(String tag) {
    return Locale.forLanguageTag(tag).getLanguage().equals("ko");
  }

  /// Returns the language's name in the language of `reader`: "Korean", "한국어".
  ///
  /// @param tag a BCP 47 tag
  public static String name(String tag, Locale reader) {
    String name = Locale.forLanguageTag(tag).getDisplayLanguage(reader);
    return name.isEmpty() ? tag : name;
  }
}
