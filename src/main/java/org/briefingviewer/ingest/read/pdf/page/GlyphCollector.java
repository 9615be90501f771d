// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.pdf.page;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.briefingviewer.ingest.read.pdf.paint.LetterSight;
import org.briefingviewer.ingest.read.pdf.paint.LetterSight.PaintedLetter;
import org.jspecify.annotations.Nullable;

/// Collects the glyphs of every page in the order in which the page sets them, those of its forms'
/// fields behind them. Letters that a producer sets twice for boldness count once; those that
/// nobody sees are kept apart.
public final class GlyphCollector extends PDFTextStripper {
  private static final int BOLD = 600;

  private final List<PdfPage> pages = new ArrayList<>();
  private int letters;
  private int unknown;
  private @Nullable PdfExcess excess;
  private final Runnable further;
  private final LetterSight sight = new LetterSight(this, () -> leaveOut(PdfExcess.FORMS));
  private final IdentityHashMap<TextPosition, PaintedLetter> places = new IdentityHashMap<>();
  private final List<TextPosition> unseen = new ArrayList<>();
  private @Nullable PaintedLetter place;

  /// @param further hears of every page that is done
  public GlyphCollector(Runnable further) {
    this.further = further;
    setSuppressDuplicateOverlappingText(true);
    setShouldSeparateByBeads(false);
    MeasuredFonts.watch(this);
  }

  public List<PdfPage> collect(PDDocument document) throws IOException {
    sight.begin(document);
    writeText(document, Writer.nullWriter());
    return List.copyOf(pages);
  }

  /// Notes that something was left out since the file asks for too much of it.
  void leaveOut(PdfExcess what) {
    excess = what;
  }

  /// Returns what was left out, or null.
  public @Nullable PdfExcess excess() {
    return excess;
  }

  /// Returns how many glyphs that are no blanks were seen.
  public int letters() {
    return letters;
  }

  /// Returns how many of them stand for no character that the file names.
  public int unknown() {
    return unknown;
  }

  @Override
  public void processPage(PDPage page) throws IOException {
    sight.beginPage();
    places.clear();
    unseen.clear();
    super.processPage(page);
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    sight.beginMarked(tag, properties);
    super.beginMarkedContentSequence(tag, properties);
  }

  @Override
  public void endMarkedContentSequence() {
    sight.endMarked();
    super.endMarkedContentSequence();
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    place = sight.place(matrix, displacement.getX());
    super.showGlyph(matrix, font, code, displacement);
  }

  @Override
  protected void processTextPosition(TextPosition letter) {
    if (place == null) {
      unseen.add(letter);
    } else {
      places.put(letter, place);
      super.processTextPosition(letter);
    }
  }

  /// Reads what the fields of a form show: it is drawn over the page.
  private void readFields() throws IOException {
    for (PDAnnotation annotation : getCurrentPage().getAnnotations()) {
      if (annotation instanceof PDAnnotationWidget
          && !annotation.isHidden()
          && !annotation.isNoView()) {
        showAnnotation(annotation);
      }
    }
  }

  private boolean seen(TextPosition letter) {
    PaintedLetter where = places.get(letter);
    return where == null || sight.seen(where);
  }

  /// PDFBox would write the page here; its text is taken as glyphs instead.
  @Override
  protected void writePage() throws IOException {
    readFields();
    Map<LetterSlant, List<TextPosition>> turned = new LinkedHashMap<>();
    for (List<TextPosition> article : charactersByArticle) {
      for (TextPosition position : article) {
        if (!seen(position)) {
          unseen.add(position);
          continue;
        }
        turned.computeIfAbsent(LetterSlant.of(position), dir -> new ArrayList<>()).add(position);
      }
    }
    LetterSlant upright = new LetterSlant(0);
    for (LetterSlant slant : turned.keySet()) {
      int letters = turned.getOrDefault(slant, List.of()).size();
      upright = letters > turned.getOrDefault(upright, List.of()).size() ? slant : upright;
    }
    List<PdfRow> rows =
        PdfRow.of(PdfWord.of(glyphs(upright, turned.getOrDefault(upright, List.of()))));
    turned.remove(upright);
    List<List<PdfRow>> others = new ArrayList<>();
    turned.forEach((slant, letters) -> others.add(PdfRow.of(PdfWord.of(glyphs(slant, letters)))));
    others.removeIf(List::isEmpty);
    PDPage page = getCurrentPage();
    boolean lying = page.getRotation() % 180 != 0;
    double height = lying ? page.getCropBox().getWidth() : page.getCropBox().getHeight();
    pages.add(new PdfPage(pages.size(), height, rows, others, hidden()));
    further.run();
  }

  /// Returns the words of the page that nobody sees.
  private String hidden() {
    int before = letters;
    List<PdfWord> words = PdfWord.of(glyphs(new LetterSlant(0), unseen));
    letters = before;
    return String.join(" ", words.stream().map(PdfWord::text).toList());
  }

  private List<Glyph> glyphs(LetterSlant slant, List<TextPosition> positions) {
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
