// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.slides;

import java.util.List;
import java.util.Locale;
import org.briefingviewer.export.letters.LetterScript;
import org.briefingviewer.export.office.PartXml;
import org.briefingviewer.export.slides.house.SlideTone;
import org.briefingviewer.graphics.DrawingPalette;
import org.briefingviewer.graphics.ShapeInk;
import org.briefingviewer.graphics.ShapeRole;
import org.briefingviewer.page.PageRun;
import org.jspecify.annotations.Nullable;

/// Writes words on a slide: native text, each run in its language, what is not plain told by more
/// than its colour.
final class SlideWords {
  private static final DrawingPalette PALETTE = DrawingPalette.light();

  private SlideWords() {}

  /// How a run looks.
  ///
  /// @param size in points
  /// @param colour null for that of the theme
  record Face(
      double size, boolean bold, boolean slanted, boolean underlined, @Nullable ShapeInk colour) {
    /// Returns the same in colours that can be read on a ground.
    Face on(SlideTone tone) {
      return new Face(size, bold, slanted, underlined, tone.ink(colour));
    }

    static Face plain(double size) {
      return new Face(size, false, false, false, null);
    }
  }

  /// Opens how words stand in their box, without margins of its own.
  ///
  /// @param wrap "square" where lines break at its sides, else "none"
  /// @param anchor "t" for its top, "ctr" for its middle
  static PartXml box(PartXml to, String wrap, String anchor) {
    String[] how = {
      "wrap", wrap, "lIns", "0", "tIns", "0", "rIns", "0", "bIns", "0", "anchor", anchor
    };
    return to.open("a:bodyPr", how);
  }

  /// Without what a house's places for text may have: bullets, indents, other spaces between lines.
  ///
  /// @param house whether the faces are those of a house
  /// @param tone the colours that can be read there
  static void paragraph(PartXml to, SlideParagraph paragraph, boolean house, SlideTone tone) {
    to.open("a:p");
    if (paragraph.fromRight()) {
      to.open("a:pPr", "marL", "0", "indent", "0", "algn", "r", "rtl", "1");
    } else {
      to.open("a:pPr", "marL", "0", "indent", "0");
    }
    to.open("a:lnSpc").empty("a:spcPct", "val", "100000").close();
    to.open("a:spcBef").empty("a:spcPts", "val", "0").close();
    to.open("a:spcAft").empty("a:spcPts", "val", "600").close();
    to.empty("a:buNone").close();
    for (PageRun run : paragraph.runs()) {
      Face face = face(run.look(), paragraph).on(tone);
      words(to, face, run.words(), house ? null : serif(paragraph));
    }
    to.close();
  }

  private static @Nullable String serif(SlideParagraph paragraph) {
    return paragraph.weight() == SlideParagraph.Weight.SERIF ? "Cambria" : null;
  }

  private static Face face(PageRun.Look look, SlideParagraph in) {
    boolean strong = in.weight() == SlideParagraph.Weight.STRONG;
    boolean slanted = in.weight() == SlideParagraph.Weight.SLANTED;
    boolean serif = in.weight() == SlideParagraph.Weight.SERIF;
    int size = in.size();
    return switch (look) {
      case PLAIN, BOUND, AS_WRITTEN, ORIGIN, OWN_MARK ->
          new Face(size, strong, slanted, false, null);
      case HEDGE -> new Face(size, strong || serif, slanted, false, null);
      case FIGURE -> new Face(size, true, slanted, true, null);
      case OTHER_FIGURE -> new Face(size, strong, slanted, true, null);
      case COMPUTED -> new Face(size, strong, true, false, ShapeInk.of(ShapeRole.COMPUTED));
      case SOURCE, CHECKED -> new Face(size, true, slanted, false, null);
      case INFERRED, UNCHECKED -> new Face(size, strong, true, false, null);
      case GAP -> new Face(size, true, slanted, false, ShapeInk.of(ShapeRole.GAP));
    };
  }

  /// Writes words in runs; a line end becomes a break.
  ///
  /// @param typeface null for that of the theme
  static void words(PartXml to, Face face, String words, @Nullable String typeface) {
    List<String> lines = List.of(words.split("\n", -1));
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        to.empty("a:br");
      }
      for (LetterScript.Stretch stretch : LetterScript.stretches(lines.get(i))) {
        to.open("a:r");
        properties(to, face, stretch, typeface);
        to.open("a:t").text(stretch.words().replace('\t', ' ')).close().close();
      }
    }
  }

  private static void properties(
      PartXml to, Face face, LetterScript.Stretch stretch, @Nullable String typeface) {
    String language = stretch.language();
    // Hangul and Han have no leaning face; a slanted one is no face.
    boolean leans = stretch.script() != LetterScript.HANGUL && stretch.script() != LetterScript.HAN;
    to.open(
        "a:rPr",
        "lang",
        language,
        "altLang",
        language.equals("en-GB") ? "ko-KR" : "en-GB",
        "sz",
        String.valueOf(Math.round(face.size() * 100)),
        "b",
        face.bold() ? "1" : "0",
        "i",
        face.slanted() && leans ? "1" : "0",
        "u",
        face.underlined() ? "sng" : "none",
        "dirty",
        "0");
    if (face.colour() != null) {
      fill(to, face.colour());
    }
    if (typeface != null) {
      to.empty("a:latin", "typeface", typeface);
    }
    to.close();
  }

  /// Writes a solid fill.
  static void fill(PartXml to, ShapeInk ink) {
    to.open("a:solidFill");
    to.empty("a:srgbClr", "val", String.format(Locale.ROOT, "%06X", PALETTE.rgb(ink))).close();
  }
}
