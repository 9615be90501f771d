// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.pdf.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.briefingviewer.export.letters.ArabicForms;

/// Lets whoever takes text out of a file find letters where shapes of them are drawn: the list of
/// what each glyph stands for (ISO 32000-1, 9.10.3) is written anew with the letters themselves.
public final class ReadableForms {
  private static final String FAMILY = "NotoSansArabic";
  private static final int CODES = 0x10000;
  private static final int BYTES = 2;

  /// A block of such a list has at most so many lines.
  private static final int BLOCK = 100;

  private static final String HEAD =
      """
      /CIDInit /ProcSet findresource begin
      12 dict begin
      begincmap
      /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
      /CMapName /Adobe-Identity-UCS def
      /CMapType 2 def
      1 begincodespacerange
      <0000> <FFFF>
      endcodespacerange
      """;
  private static final String END =
      """
      endcmap
      CMapName currentdict /CMap defineresource pop
      end
      end
      """;

  private ReadableForms() {}

  public static void set(PDDocument document) throws IOException {
    for (var object : document.getDocument().getObjectsByType(COSName.FONT)) {
      if (object.getObject() instanceof COSDictionary font
          && COSName.TYPE0.equals(font.getCOSName(COSName.SUBTYPE))
          && font.getNameAsString(COSName.BASE_FONT, "").contains(FAMILY)
          && font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream list) {
        write(list, letters(list));
      }
    }
  }

  private static Map<Integer, String> letters(COSStream list) throws IOException {
    Map<Integer, String> letters = new TreeMap<>();
    CMap shapes;
    try (var in = new RandomAccessReadBuffer(list.createInputStream())) {
      shapes = new CMapParser().parse(in);
    }
    for (int code = 0; code < CODES; code++) {
      String shape = shapes.toUnicode(code, BYTES);
      if (shape != null) {
        letters.put(code, ArabicForms.letters(shape));
      }
    }
    return letters;
  }

  private static void write(COSStream list, Map<Integer, String> letters) throws IOException {
    StringBuilder text = new StringBuilder(HEAD);
    List<String> lines = new ArrayList<>();
    letters.forEach((code, words) -> lines.add("<%04X> <%s>\n".formatted(code, units(words))));
    for (int at = 0; at < lines.size(); at += BLOCK) {
      List<String> block = lines.subList(at, Math.min(at + BLOCK, lines.size()));
      text.append(block.size()).append(" beginbfchar\n");
      block.forEach(text::append);
      text.append("endbfchar\n");
    }
    text.append(END);
    try (OutputStream out = list.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(text.toString().getBytes(StandardCharsets.US_ASCII));
    }
  }

  private static String units(String words) {
    StringBuilder units = new StringBuilder();
    words.chars().forEach(unit -> units.append("%04X".formatted(unit)));
    return units.toString();
  }
}
