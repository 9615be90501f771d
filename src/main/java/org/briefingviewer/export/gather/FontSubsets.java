// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.gather;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.briefingviewer.export.letters.ArabicForms;

/// The program's faces, each with only the letters that a file shows, inside its style sheet.
///
/// @param folder the program's fonts
public record FontSubsets(Path folder) {

  /// A face as the style sheet names it.
  private record Face(String file, String family, int weight, String style) {}

  /// What a browser needs of a font. Tables that name glyphs by number are left out: the subset
  /// numbers them anew.
  private static final List<String> TABLES =
      List.of(
          "head", "hhea", "maxp", "OS/2", "hmtx", "cmap", "fpgm", "prep", "cvt ", "loca", "glyf",
          "name", "post");

  private static final List<Face> FACES =
      List.of(
          new Face("Inter_400Regular.ttf", "Inter", 400, "normal"),
          new Face("Inter_400Regular_Italic.ttf", "Inter", 400, "italic"),
          new Face("Inter_600SemiBold.ttf", "Inter", 600, "normal"),
          new Face("SourceSerif4_400Regular.ttf", "Source Serif 4", 400, "normal"),
          new Face("SourceSerif4_600SemiBold.ttf", "Source Serif 4", 600, "normal"),
          new Face("NotoSansKR_400Regular.ttf", "Noto Sans KR", 400, "normal"),
          new Face("NotoSansKR_600SemiBold.ttf", "Noto Sans KR", 600, "normal"),
          new Face("NotoSansSC_400Regular.ttf", "Noto Sans SC", 400, "normal"),
          new Face("NotoSansArabic_400Regular.ttf", "Noto Sans Arabic", 400, "normal"),
          new Face("NotoSansHebrew_400Regular.ttf", "Noto Sans Hebrew", 400, "normal"));

  /// Returns the rules that bring the letters of `words` along.
  ///
  /// @throws IOException when a font file is missing or broken
  public String css(String words) throws IOException {
    // A browser joins Arabic letters by these, where a face has no rules for it.
    Set<Integer> letters =
        (words + ArabicForms.all(words)).codePoints().boxed().collect(Collectors.toSet());
    StringBuilder css = new StringBuilder();
    for (Face face : FACES) {
      css.append(css(face, letters));
    }
    return css.toString();
  }

  private String css(Face face, Set<Integer> letters) throws IOException {
    try (TrueTypeFont font =
        new TTFParser()
            .parse(new RandomAccessReadBufferedFile(folder.resolve(face.file()).toFile()))) {
      CmapLookup glyphs = font.getUnicodeCmapLookup();
      Set<Integer> known =
          letters.stream().filter(c -> glyphs.getGlyphId(c) != 0).collect(Collectors.toSet());
      if (known.isEmpty()) {
        return "";
      }
      TTFSubsetter subset = new TTFSubsetter(font, TABLES);
      subset.addAll(known);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      subset.writeToStream(bytes);
      return "@font-face{font-family:'%s';font-weight:%d;font-style:%s;src:url(data:font/ttf;base64,%s)}\n"
          .formatted(
              face.family(),
              face.weight(),
              face.style(),
              Base64.getEncoder().encodeToString(bytes.toByteArray()));
    }
  }
}
