// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.briefingviewer.export.letters.DrawnLetters;
import org.briefingviewer.export.letters.LetterScript;
import org.jspecify.annotations.Nullable;

/// The faces of the printed page, by file, each read once for all sheets of a briefing. What of
/// them is used goes into the file; the large ones for Hangul and Han are only read where there is
/// any. For one thread.
final class PdfFonts implements DrawnLetters, Closeable {
  /// What stands in a sheet that has words which are read from the right.
  static final String RIGHT = "\"from-right\"";

  /// All faces have the letters below.
  private static final int LATIN_END = 0x250;

  /// Where a letter is looked for that its own faces lack.
  private static final List<LetterScript> OTHERS =
      List.of(LetterScript.WESTERN, LetterScript.HANGUL, LetterScript.HAN);

  private final Path folder;
  private final Map<Face, TrueTypeFont> read = new EnumMap<>(Face.class);
  private final Map<Wanted, Optional<LetterScript>> faces = new HashMap<>();

  private record Wanted(int letter, LetterScript script) {}

  /// @param folder the program's fonts
  PdfFonts(Path folder) {
    this.folder = folder;
  }

  /// A face, as the style sheet calls it.
  enum Face {
    SERIF("SourceSerif4_400Regular.ttf", "Source Serif 4", 400, FontStyle.NORMAL, ""),
    SERIF_ITALIC("SourceSerif4_400Regular_Italic.ttf", "Source Serif 4", 400, FontStyle.ITALIC, ""),
    SERIF_BOLD("SourceSerif4_600SemiBold.ttf", "Source Serif 4", 600, FontStyle.NORMAL, ""),
    SANS("Inter_400Regular.ttf", "Inter", 400, FontStyle.NORMAL, ""),
    SANS_ITALIC("Inter_400Regular_Italic.ttf", "Inter", 400, FontStyle.ITALIC, ""),
    SANS_BOLD("Inter_600SemiBold.ttf", "Inter", 600, FontStyle.NORMAL, ""),
    HANGUL("NotoSansKR_400Regular.ttf", "Noto Sans KR", 400, FontStyle.NORMAL, "\"hangul\""),
    HANGUL_BOLD("NotoSansKR_600SemiBold.ttf", "Noto Sans KR", 600, FontStyle.NORMAL, "\"hangul\""),
    HAN("NotoSansSC_400Regular.ttf", "Noto Sans SC", 400, FontStyle.NORMAL, "\"han\""),
    ARABIC("NotoSansArabic_400Regular.ttf", "Noto Sans Arabic", 400, FontStyle.NORMAL, RIGHT),
    HEBREW("NotoSansHebrew_400Regular.ttf", "Noto Sans Hebrew", 400, FontStyle.NORMAL, RIGHT);

    private final String file;
    private final String family;
    private final int weight;
    private final FontStyle style;
    private final String neededBy;

    /// @param neededBy what stands in a sheet that needs the face
    Face(String file, String family, int weight, FontStyle style, String neededBy) {
      this.file = file;
      this.family = family;
      this.weight = weight;
      this.style = style;
      this.neededBy = neededBy;
    }
  }

  /// Gives a sheet the faces that it needs.
  ///
  /// @throws IOException when a font file is missing or broken
  void offer(PdfRendererBuilder builder, PDDocument document, String sheet) throws IOException {
    for (Face face : Face.values()) {
      if (sheet.contains(face.neededBy)) {
        PDFont font = in(document, face);
        builder.useFont(new PDFontSupplier(font), face.family, face.weight, face.style, true);
      }
    }
  }

  /// Returns a face for use in `document`; only its used letters will be embedded.
  PDFont in(PDDocument document, Face face) throws IOException {
    return PDType0Font.load(document, parsed(face), true);
  }

  private TrueTypeFont parsed(Face face) throws IOException {
    TrueTypeFont parsed = read.get(face);
    if (parsed == null) {
      parsed =
          new TTFParser()
              .parse(new RandomAccessReadBufferedFile(folder.resolve(face.file).toFile()));
      // Ligatures cost more time than all the rest and hide letters from whoever searches the file.
      parsed.setEnableGsub(false);
      read.put(face, parsed);
    }
    return parsed;
  }

  /// Returns in which faces a letter is drawn. Those of `wanted` come first; a sign that they lack
  /// is looked for in the others, unless it is read from the right.
  @Override
  public @Nullable LetterScript face(int codePoint, LetterScript wanted) {
    if (codePoint < LATIN_END) {
      return wanted;
    }
    return faces
        .computeIfAbsent(new Wanted(codePoint, wanted), asked -> Optional.ofNullable(found(asked)))
        .orElse(null);
  }

  private @Nullable LetterScript found(Wanted asked) {
    if (has(asked.script(), asked.letter())) {
      return asked.script();
    }
    if (asked.script() == LetterScript.RIGHT_TO_LEFT) {
      return null;
    }
    for (LetterScript other : OTHERS) {
      if (has(other, asked.letter())) {
        return other;
      }
    }
    return null;
  }

  private boolean has(LetterScript script, int letter) {
    for (Face face : family(script)) {
      try {
        if (parsed(face).getUnicodeCmapLookup().getGlyphId(letter) != 0) {
          return true;
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return false;
  }

  private static List<Face> family(LetterScript script) {
    return switch (script) {
      case WESTERN -> List.of(Face.SERIF, Face.SANS);
      case HANGUL -> List.of(Face.HANGUL, Face.SANS);
      case HAN -> List.of(Face.HAN);
      case RIGHT_TO_LEFT -> List.of(Face.ARABIC, Face.HEBREW, Face.SANS);
    };
  }

  @Override
  public void close() throws IOException {
    for (TrueTypeFont font : read.values()) {
      font.close();
    }
    read.clear();
  }
}
