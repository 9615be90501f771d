// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.hangul;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.briefingviewer.ingest.draft.LetterLook;
import org.briefingviewer.ingest.read.packed.PackedXml;
import org.jspecify.annotations.Nullable;

/// What an HWPX file says of its looks, by the ids under which its paragraphs and runs name it: the
/// part Contents/header.xml.
final class HwpxStyles extends PackedXml {
  private static final int WHITE = 0xffffff;
  private static final double POINT = 100;

  private final Map<String, HangulStyle> styles = new HashMap<>();
  private final Set<String> outlined = new HashSet<>();
  private final Set<String> bold = new HashSet<>();
  private final Set<String> raised = new HashSet<>();
  private final Map<String, Letters> letters = new HashMap<>();
  private String id = "";

  /// How letters are set, their colours as `0xRRGGBB`.
  private record Letters(double size, int ink, int ground) {}

  @Override
  protected void start(String name, XMLStreamReader xml) {
    switch (name) {
      case "style" -> styles.put(value(xml, "id"), style(xml));
      case "paraPr" -> id = value(xml, "id");
      case "charPr" -> {
        id = value(xml, "id");
        String height = value(xml, "height");
        letters.put(
            id,
            new Letters(
                height.matches("\\d{1,6}") ? Integer.parseInt(height) / POINT : 0,
                colour(value(xml, "textColor"), 0),
                colour(value(xml, "shadeColor"), WHITE)));
      }
      case "heading" -> {
        if (value(xml, "type").equals("OUTLINE")) {
          outlined.add(id);
        }
      }
      case "bold" -> bold.add(id);
      case "supscript" -> raised.add(id);
      default -> {}
    }
  }

  private static HangulStyle style(XMLStreamReader xml) {
    return new HangulStyle(value(xml, "name"), value(xml, "engName"));
  }

  private static String value(XMLStreamReader xml, String name) {
    return Objects.requireNonNullElse(attribute(xml, name), "");
  }

  HangulStyle style(@Nullable String of) {
    return of == null ? HangulStyle.NONE : styles.getOrDefault(of, HangulStyle.NONE);
  }

  boolean outlined(@Nullable String shape) {
    return shape != null && outlined.contains(shape);
  }

  /// Returns how letters look.
  ///
  /// @param known whether nothing else may lie under them, such as a cell's colour
  LetterLook look(@Nullable String letter, boolean known) {
    Letters set = letter == null ? null : letters.get(letter);
    if (set == null) {
      return LetterLook.PLAIN;
    }
    boolean small = set.size() > 0 && set.size() < LetterLook.SMALLEST;
    boolean painted = set.ground() != WHITE;
    boolean gone = (known || painted) && LetterLook.alike(set.ink(), set.ground());
    return new LetterLook(
        bold.contains(letter), raised.contains(letter), set.size(), small || gone);
  }

  private static int colour(String written, int other) {
    return written.matches("#[0-9A-Fa-f]{6}") ? Integer.parseInt(written.substring(1), 16) : other;
  }
}
