// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.letters;

import java.lang.Character.UnicodeScript;
import java.util.Locale;

/// What a letter is called by whoever cannot show it: its script, where no face has that, or its
/// own name.
public final class LetterNames {
  /// An ISO 15924 code: the first letter of the script's name, and three of those behind it.
  private static final int CODE = 4;

  private LetterNames() {}

  /// Returns the name; of a script in the language, of a sign as Unicode has it.
  public static String of(int codePoint, Locale language) {
    UnicodeScript script = UnicodeScript.of(codePoint);
    return switch (script) {
      case COMMON, INHERITED, UNKNOWN, HAN, HANGUL, LATIN, CYRILLIC, GREEK, ARABIC, HEBREW ->
          sign(codePoint);
      default -> script(script, language);
    };
  }

  private static String sign(int codePoint) {
    String name = Character.getName(codePoint);
    String code = "U+%04X".formatted(codePoint);
    return name == null ? code : name.toLowerCase(Locale.ROOT) + " (" + code + ")";
  }

  private static String script(UnicodeScript script, Locale language) {
    String name = script.name().replace("_", "");
    String code = code(script, name, 1, name.substring(0, 1));
    return code.isEmpty()
        ? script.name().toLowerCase(Locale.ROOT).replace('_', ' ')
        : new Locale.Builder().setScript(code).build().getDisplayScript(language);
  }

  /// The JDK tells the script of a code and not the code of a script.
  private static String code(UnicodeScript script, String name, int from, String begun) {
    if (begun.length() == CODE) {
      return is(begun, script) ? begun : "";
    }
    for (int i = from; i < name.length(); i++) {
      String code = code(script, name, i + 1, begun + name.charAt(i));
      if (!code.isEmpty()) {
        return code;
      }
    }
    return "";
  }

  private static boolean is(String code, UnicodeScript script) {
    try {
      return UnicodeScript.forName(code) == script;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
