// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.xhtml;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;
import org.briefingviewer.export.gather.LetterScript;
import org.jspecify.annotations.Nullable;

/// Well-formed XHTML as it grows. Words are escaped, and words in Hangul or Han get a span, so that
/// each stands in a font that has it and no Latin line takes the height of a larger face.
final class Html {
  /// Stands where a character may not stand in XML.
  private static final int BOX = 0x25A1;

  /// The scripts whose letters our faces have; marks and signs come with them.
  private static final Set<UnicodeScript> DRAWN =
      EnumSet.of(
          UnicodeScript.LATIN,
          UnicodeScript.CYRILLIC,
          UnicodeScript.GREEK,
          UnicodeScript.HANGUL,
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.BOPOMOFO,
          UnicodeScript.COMMON,
          UnicodeScript.INHERITED);

  /// Pictures among the signs begin here, and no face of ours has one.
  private static final int PICTURES = 0x1F000;

  private final StringBuilder html = new StringBuilder();
  private boolean boxes;

  Html open(String tag) {
    html.append('<').append(tag).append('>');
    return this;
  }

  /// Opens an element of a class.
  Html open(String tag, String styleClass) {
    return open(tag, styleClass, null);
  }

  Html open(String tag, String styleClass, @Nullable String id) {
    html.append('<').append(tag).append(" class=\"").append(styleClass).append('"');
    if (id != null) {
      html.append(" id=\"").append(id).append('"');
    }
    html.append('>');
    return this;
  }

  /// Opens a table that lays things out and tells nothing.
  Html layout(String styleClass) {
    html.append("<table role=\"presentation\" class=\"").append(styleClass).append("\">");
    return this;
  }

  /// Returns words, escaped, without an element around them.
  static String plain(String words) {
    StringBuilder plain = new StringBuilder();
    escape(words.replace('\n', ' '), plain);
    return plain.toString();
  }

  /// Opens a link inside the sheet.
  ///
  /// @param says what a screen reader says of it
  Html link(String target, String says) {
    html.append("<a href=\"#").append(target).append("\" title=\"");
    escape(says.replace('\n', ' '), html);
    html.append("\">");
    return this;
  }

  Html close(String tag) {
    html.append("</").append(tag).append('>');
    return this;
  }

  /// Writes an element of a class that holds only words.
  Html element(String tag, String styleClass, String words) {
    return open(tag, styleClass).text(words).close(tag);
  }

  /// Writes words; a line end becomes a break.
  Html text(String words) {
    for (LetterScript.Stretch stretch : LetterScript.stretches(words)) {
      run(stretch.words(), stretch.script());
    }
    return this;
  }

  /// Returns whether words were written whose letters no face of ours has, so that boxes stand for
  /// them.
  boolean boxes() {
    return boxes;
  }

  private static boolean drawn(int codePoint) {
    UnicodeScript script = UnicodeScript.of(codePoint);
    boolean picture = script == UnicodeScript.COMMON && codePoint >= PICTURES;
    return DRAWN.contains(script) && !picture;
  }

  private void run(String words, LetterScript script) {
    boxes |= !words.codePoints().allMatch(Html::drawn);
    // Every run gets a span: the renderer draws the bare words of a line before what stands in
    // elements, and whoever takes text out of the file would find them in that order.
    html.append(
        switch (script) {
          case HANGUL -> "<span class=\"hangul\">";
          case HAN -> "<span class=\"han\">";
          case WESTERN, RIGHT_TO_LEFT -> "<span>";
        });
    escape(words, html);
    html.append("</span>");
  }

  private static void escape(String words, StringBuilder to) {
    words.codePoints().forEach(codePoint -> escape(codePoint, to));
  }

  private static void escape(int codePoint, StringBuilder to) {
    switch (codePoint) {
      case '&' -> to.append("&amp;");
      case '<' -> to.append("&lt;");
      case '>' -> to.append("&gt;");
      case '"' -> to.append("&quot;");
      case '\n' -> to.append("<br/>");
      case '\t' -> to.append(' ');
      default -> {
        boolean control = codePoint < ' ' || (codePoint >= 0xD800 && codePoint <= 0xDFFF);
        boolean none = codePoint == 0xFFFE || codePoint == 0xFFFF;
        to.appendCodePoint(control || none ? BOX : codePoint);
      }
    }
  }

  @Override
  public String toString() {
    return html.toString();
  }
}
