// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.pdf.page;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Collects the glyphs of every page in the order in which the page sets them. Letters that a
/// producer sets twice for boldness count once.
public final class GlyphCollector extends PDFTextStripper {
  private static final int BOLD = 600;

  private final List<PdfPage> pages = new ArrayList<>();
  private int letters;
  private int unknown;
  private boolean exhausting;
  private final Runnable further;

  /// @param further hears of every page that is done
  public GlyphCollector(Runnable further) {
    this.further = further;
    setSuppressDuplicateOverlappingText(true);
    setShouldSeparateByBeads(false);
    addOperator(new MeasuredFonts(this));
  }

  public List<PdfPage> collect(PDDocument document) throws IOException {
    writeText(document, Writer.nullWriter());
    return List.copyOf(pages);
  }

  /// Notes that a font was left out since it asks for more memory than any font needs.
  public void leaveOut() {
    exhausting = true;
  }

  /// Tells whether a font was left out.
  public boolean exhausting() {
    return exhausting;
  }

  /// Returns how many glyphs that are no blanks were seen.
  public int letters() {
    return letters;
  }

  /// Returns how many of them stand for no character that the file names.
  public int unknown() {
    return unknown;
  }

  /// PDFBox would write the page here; its text is taken as glyphs instead.
  @Override
  protected void writePage() {
    Map<Slant, List<TextPosition>> turned = new LinkedHashMap<>();
    for (List<TextPosition> article : charactersByArticle) {
      for (TextPosition position : article) {
        turned.computeIfAbsent(Slant.of(position), dir -> new ArrayList<>()).add(position);
      }
    }
    Slant upright = new Slant(0);
    for (Slant slant : turned.keySet()) {
      int letters = turned.getOrDefault(slant, List.of()).size();
      upright = letters > turned.getOrDefault(upright, List.of()).size() ? slant : upright;
    }
    List<Row> rows = Row.of(PdfWord.of(glyphs(upright, turned.getOrDefault(upright, List.of()))));
    turned.remove(upright);
    StringBuilder sideways = new StringBuilder();
    turned.forEach(
        (slant, positions) ->
            PdfWord.of(glyphs(slant, positions))
                .forEach(word -> sideways.append(word.text()).append(' ')));
    PDPage page = getCurrentPage();
    boolean lying = page.getRotation() % 180 != 0;
    double height = lying ? page.getCropBox().getWidth() : page.getCropBox().getHeight();
    pages.add(new PdfPage(pages.size(), height, rows, sideways.toString().strip()));
    further.run();
  }

  private List<Glyph> glyphs(Slant slant, List<TextPosition> positions) {
    List<Glyph> glyphs = new ArrayList<>(positions.size());
    PDFont font = null;
    boolean bold = false;
    for (TextPosition position : positions) {
      // A line is set in one font, which is looked at once.
      if (!position.getFont().equals(font)) {
        font = position.getFont();
        bold = bold(font);
      }
      String text = position.getUnicode();
      if (text == null || text.isEmpty()) {
        continue;
      }
      if (!text.isBlank()) {
        letters++;
        unknown += named(text) ? 0 : 1;
      }
      double size = Math.abs(position.getTextMatrix().getScalingFactorY());
      glyphs.add(
          new Glyph(
              text,
              slant.left(position),
              slant.right(position),
              slant.baseline(position),
              size,
              bold));
    }
    return glyphs;
  }

  private static boolean named(String text) {
    int c = text.codePointAt(0);
    return c != 0xfffd
        && Character.getType(c) != Character.PRIVATE_USE
        && !Character.isISOControl(c);
  }

  private static boolean bold(PDFont font) {
    PDFontDescriptor descriptor = font.getFontDescriptor();
    String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
    return name.contains("bold")
        || name.contains("black")
        || name.contains("heavy")
        || (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD));
  }
}
