// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.entry;

import java.text.Normalizer.Form;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.briefingviewer.model.deception.PrintableWords;
import org.briefingviewer.model.letters.NormalText;
import org.jspecify.annotations.Nullable;

/// The rules for names inside a `.briefing`: relative, `/` between folders, nothing that could lead
/// out of it or be taken for another file.
public final class EntryName {
  private static final Pattern REMOTE = Pattern.compile("\\p{Alpha}[\\p{Alnum}+.-]+:.*");
  private static final String RENAME = "Rename the file inside the briefing.";

  private EntryName() {}

  /// Returns what is wrong with `name`, or null when nothing is.
  public static @Nullable String fault(String name) {
    if (holdsControl(name)) {
      return "Its name holds a control character.";
    }
    if (name.indexOf('\\') >= 0) {
      return "Its name holds a backslash.";
    }
    int colon = name.indexOf(':');
    if (colon > 1 && REMOTE.matcher(name).matches()) {
      return "Its name is an address; only files inside the briefing are read, and nothing is"
          + " fetched.";
    }
    if (colon == 1 && Character.isLetter(name.charAt(0))) {
      return "Its name holds a drive letter.";
    }
    if (name.startsWith("/")) {
      return "Its name is absolute.";
    }
    // Loops, not streams or patterns: this runs for every entry of a bundle that is being opened.
    int start = 0;
    for (int end = 0; end <= name.length(); end++) {
      if (end == name.length() || name.charAt(end) == '/') {
        if (end - start == 2 && name.startsWith("..", start)) {
          return "Its name leads out of the briefing (..).";
        }
        if (end == start || (end - start == 1 && name.charAt(start) == '.')) {
          return "Its name has an empty part.";
        }
        start = end + 1;
      }
    }
    return null;
  }

  /// Refuses names that break the rules or that some file system takes for one another.
  ///
  /// @param file the briefing, for the message
  static void checkAll(String file, List<String> names) throws EntryRefusal {
    Map<String, String> seen = HashMap.newHashMap(names.size());
    for (String name : names) {
      String fault = fault(name);
      if (fault != null) {
        throw new EntryRefusal(file + ": " + PrintableWords.of(name), fault, RENAME);
      }
      String other = seen.put(folded(name), name);
      if (other != null) {
        throw new EntryRefusal(
            file + ": " + PrintableWords.of(name),
            "Its name equals that of " + PrintableWords.of(other) + " but for case or composition.",
            RENAME);
      }
    }
  }

  /// Folds case and composition: two names that fold alike are one file somewhere.
  static String folded(String name) {
    if (plain(name)) {
      return name.toLowerCase(Locale.ROOT);
    }
    String nfc = NormalText.of(name, Form.NFC);
    // Upper case first: it maps one-to-many letters (ß) and the Greek final sigma as folding does.
    String lower = nfc.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    return NormalText.of(lower, Form.NFC);
  }

  /// Tells whether a name is of ASCII characters alone, which most are.
  private static boolean plain(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static boolean holdsControl(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c < 0x20
          || (c >= 0x7F && PrintableWords.disturbs(name.codePointAt(i)) && !inPair(name, i))) {
        return true;
      }
    }
    return false;
  }

  /// Tells whether the second half of a pair stands at `i`, which alone would be refused.
  private static boolean inPair(String name, int i) {
    return i > 0
        && Character.isLowSurrogate(name.charAt(i))
        && Character.isHighSurrogate(name.charAt(i - 1));
  }
}
