// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.word;

import javax.xml.stream.XMLStreamReader;
import org.briefingviewer.ingest.draft.LetterLook;
import org.briefingviewer.ingest.read.packed.PackedXml;
import org.jspecify.annotations.Nullable;

/// What the properties of a run, of a style or of what they stand in say of its letters; what they
/// leave open is null or 0.
final class RunLook {
  private static final String WHITE = "FFFFFF";
  private static final int HALF_POINTS = 2;

  /// Letters of which only a line is left, in hundredths of their width.
  private static final int NARROWEST = 10;

  private @Nullable Boolean bold;
  private @Nullable Boolean hidden;
  private @Nullable String ink;
  private @Nullable String ground;
  private double size;

  /// How wide letters are, in hundredths of their own width; 0 where nothing is said.
  private int wide;

  private boolean raised;

  /// What the parts of a property that stand within it are of: letters' filling, their outline.
  private String within = "";

  private boolean outlined;

  /// Takes a property; of another element nothing.
  void take(String name, XMLStreamReader xml) {
    String value = PackedXml.attribute(xml, "val");
    switch (name) {
      case "b" -> bold = PackedXml.on(xml);
      case "vanish", "webHidden" -> hidden = PackedXml.on(xml) || Boolean.TRUE.equals(hidden);
      case "color" -> ink = paper(xml, value) ? WHITE : value;
      case "shd" -> ground = PackedXml.attribute(xml, "fill");
      case "highlight" -> ground = "none".equals(value) ? null : "auto";
      case "sz" ->
          size =
              value != null && value.matches("\\d{1,4}")
                  ? Integer.parseInt(value) / (double) HALF_POINTS
                  : size;
      case "w" -> wide = value != null && value.matches("\\d{1,3}%?") ? width(value) : wide;
      case "vertAlign" -> raised = "superscript".equals(value);
      case "textFill", "textOutline" -> within = name;
      default -> fill(name, value);
    }
  }

  /// Takes a part of how letters are filled, in the words of Word 2010, or of their outline.
  private void fill(String name, @Nullable String value) {
    if (within.equals("textOutline")) {
      outlined |= name.equals("solidFill") || name.equals("gradFill");
    } else if (within.equals("textFill")) {
      switch (name) {
        case "noFill" -> hidden = !outlined || Boolean.TRUE.equals(hidden);
        case "srgbClr" -> ink = value;
        case "schemeClr" -> ink = "bg1".equals(value) || "lt1".equals(value) ? WHITE : null;
        case "gradFill", "lumMod", "lumOff", "shade", "tint" -> {
          ink = null;
          within = "";
        }
        default -> {}
      }
    }
  }

  /// Tells whether a colour is the one that the theme has for the paper, and no other is said.
  private static boolean paper(XMLStreamReader xml, @Nullable String value) {
    String theme = PackedXml.attribute(xml, "themeColor");
    return !colour(value) && ("background1".equals(theme) || "light1".equals(theme));
  }

  private static int width(String value) {
    return Integer.parseInt(value.replace("%", ""));
  }

  /// Returns this with what it leaves open as `base` has it.
  RunLook or(@Nullable RunLook base) {
    if (base == null) {
      return this;
    }
    RunLook both = new RunLook();
    both.bold = bold != null ? bold : base.bold;
    both.hidden = hidden != null ? hidden : base.hidden;
    both.ink = ink != null ? ink : base.ink;
    both.ground = ground != null ? ground : base.ground;
    both.size = size > 0 ? size : base.size;
    both.wide = wide > 0 ? wide : base.wide;
    both.raised = raised;
    return both;
  }

  /// Returns the letters' look.
  ///
  /// @param own the run's own properties, which alone tell of weight: a style's is a heading's
  /// @param known whether nothing else may lie under the letters, such as a box or a table's style
  LetterLook letters(RunLook own, boolean known) {
    boolean small = size > 0 && size < LetterLook.SMALLEST;
    boolean narrow = wide > 0 && wide < NARROWEST;
    boolean gone = Boolean.TRUE.equals(hidden) || small || narrow || inGround(known);
    return new LetterLook(Boolean.TRUE.equals(own.bold), own.raised, size, gone);
  }

  private boolean inGround(boolean known) {
    String under = ground == null || ground.equals("auto") ? null : ground;
    if (under == null && known && ground == null) {
      under = WHITE;
    }
    return under != null && colour(ink) && colour(under) && alike(ink, under);
  }

  private static boolean alike(@Nullable String one, String other) {
    return one != null && LetterLook.alike(Integer.parseInt(one, 16), Integer.parseInt(other, 16));
  }

  private static boolean colour(@Nullable String written) {
    return written != null && written.matches("[0-9A-Fa-f]{6}");
  }
}
