// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.xhtml;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.briefingviewer.export.letters.DrawnLetters;
import org.briefingviewer.export.letters.LetterScript;
import org.briefingviewer.export.letters.WritingDirections;
import org.jspecify.annotations.Nullable;

/// Well-formed XHTML as it grows. Words are escaped, and words in Hangul, Han or a script that is
/// read from the right get a span, so that each stands in a font that has it and no Latin line
/// takes the height of a larger face.
final class HtmlBuilder {
  /// Stands where a character may not stand in XML.
  private static final int BOX = 0x25A1;

  /// They choose how the letter before looks, and are not seen themselves.
  private static final int SELECTORS = 0xFE00;

  private static final int SELECTORS_END = 0xFE0F;

  /// Signs that Korean and other papers use, and what is drawn for them where no face has them: one
  /// that looks and means the same.
  private static final Map<Integer, Integer> ALIKE = Map.of(0x223C, (int) '~', 0x22C5, 0xB7);

  private final StringBuilder html = new StringBuilder();
  private final DrawnLetters letters;
  private final Set<Integer> missing = new TreeSet<>();
  private boolean fromRight;

  /// @param letters which letters are drawn, and in which faces
  HtmlBuilder(DrawnLetters letters) {
    this.letters = letters;
  }

  HtmlBuilder open(String tag) {
    html.append('<').append(tag).append('>');
    return this;
  }

  /// Opens an element of a class.
  HtmlBuilder open(String tag, String styleClass) {
    return open(tag, styleClass, null);
  }

  HtmlBuilder open(String tag, String styleClass, @Nullable String id) {
    html.append('<').append(tag).append(" class=\"").append(styleClass).append('"');
    if (id != null) {
      html.append(" id=\"").append(id).append('"');
    }
    html.append('>');
    return this;
  }

  /// Opens a table that lays things out and tells nothing.
  HtmlBuilder layout(String styleClass) {
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
  HtmlBuilder link(String target, String says) {
    return link("", target, says);
  }

  /// Opens a link inside the sheet that others lead to.
  HtmlBuilder link(String id, String target, String says) {
    html.append("<a");
    if (!id.isEmpty()) {
      html.append(" id=\"").append(id).append('"');
    }
    html.append(" href=\"#").append(target).append("\" title=\"");
    escape(says.replace('\n', ' '), html);
    html.append("\">");
    return this;
  }

  HtmlBuilder close(String tag) {
    html.append("</").append(tag).append('>');
    return this;
  }

  /// Writes an element of a class that holds only words.
  HtmlBuilder element(String tag, String styleClass, String words) {
    return open(tag, styleClass).text(words).close(tag);
  }

  /// Says which way the words of the next elements are read.
  ///
  /// @param right whether their paragraph begins at the right
  /// @return the same of those before
  boolean direction(boolean right) {
    boolean before = fromRight;
    fromRight = right;
    return before;
  }

  /// Writes words; a line end becomes a break.
  HtmlBuilder text(String words) {
    for (WritingDirections.Stretch stretch : WritingDirections.stretches(words, fromRight)) {
      String said = words.substring(stretch.start(), stretch.end());
      if (stretch.fromRight()) {
        WritingDirections.pieces(said).forEach(part -> run(part, LetterScript.RIGHT_TO_LEFT));
      } else {
        LetterScript.stretches(said).forEach(part -> faces(part.words(), part.script()));
      }
    }
    return this;
  }

  /// Returns the letters that no face has, so that boxes stand for them.
  Set<Integer> missing() {
    return missing;
  }

  /// Writes words each in a face that has it.
  private void faces(String words, LetterScript wanted) {
    int start = 0;
    LetterScript face = wanted;
    for (int at = 0; at < words.length(); at += Character.charCount(words.codePointAt(at))) {
      LetterScript found = face(words.codePointAt(at), wanted);
      if (found != face) {
        run(words.substring(start, at), face);
        start = at;
        face = found;
      }
    }
    run(words.substring(start), face);
  }

  private LetterScript face(int codePoint, LetterScript wanted) {
    LetterScript face = letters.face(codePoint, wanted);
    return face == null ? wanted : face;
  }

  private void run(String words, LetterScript script) {
    if (words.isEmpty()) {
      return;
    }
    StringBuilder drawn = new StringBuilder();
    words.codePoints().map(c -> drawn(c, script)).forEach(drawn::appendCodePoint);
    // Every run gets a span: the renderer draws the bare words of a line before what stands in
    // elements, and whoever takes text out of the file would find them in that order.
    html.append(
        switch (script) {
          case HANGUL -> "<span class=\"hangul\">";
          case HAN -> "<span class=\"han\">";
          case RIGHT_TO_LEFT -> "<span class=\"from-right\">";
          case WESTERN -> "<span>";
        });
    escape(drawn.toString(), html);
    html.append("</span>");
  }

  private int drawn(int codePoint, LetterScript script) {
    int alike = ALIKE.getOrDefault(codePoint, codePoint);
    int drawn = letters.face(codePoint, script) == null ? alike : codePoint;
    return box(drawn, script) ? BOX : drawn;
  }

  private boolean box(int codePoint, LetterScript script) {
    boolean seen =
        switch (Character.getType(codePoint)) {
          case Character.CONTROL, Character.FORMAT, Character.SPACE_SEPARATOR -> false;
          default -> codePoint < SELECTORS || codePoint > SELECTORS_END;
        };
    boolean box = seen && letters.face(codePoint, script) == null;
    if (box) {
      missing.add(codePoint);
    }
    return box;
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
