// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.pdf.page;

/// One character, or one ligature, as it is set on a page. Lengths are points; `baseline` grows
/// downwards from the top of the page.
public record Glyph(
    String text, double left, double right, double baseline, double size, boolean bold) {

  private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

  public boolean blank() {
    return text.isBlank() || text.equals("\u200b");
  }

  /// Returns the letters, those of a ligature apart.
  public String letters() {
    char first = text.charAt(0);
    return text.length() == 1 && first >= '\ufb00' && first <= '\ufb06'
        ? LIGATURES[first - '\ufb00']
        : text;
  }

  /// Tells whether the character belongs to a script that sets no blanks between words.
  public static boolean unspaced(int c) {
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return script == Character.UnicodeScript.HAN
        || script == Character.UnicodeScript.HIRAGANA
        || script == Character.UnicodeScript.KATAKANA
        || (c >= 0x3001 && c <= 0x303f);
  }
}
