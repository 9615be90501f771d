// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.font;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.junit.jupiter.api.Test;

class ScriptRunTest {

  private static String drawn(String text) {
    return ScriptRun.of(text).stream()
        .map(run -> run.script().styleClass() + "[" + text.substring(run.start(), run.end()) + "]")
        .collect(Collectors.joining());
  }

  @Test
  void latinGreekAndCyrillicShareAFont() {
    assertEquals("latin[Kim, Κιμ, Ким 2025]", drawn("Kim, Κιμ, Ким 2025"));
  }

  @Test
  void hangulAndHanEachHaveTheirOwn() {
    assertEquals("hangul[김정은]latin[ (]han[金正恩]latin[)]", drawn("김정은 (金正恩)"));
  }

  @Test
  void punctuationOfChineseGoesWithHan() {
    assertEquals("han[他说：「好」。]", drawn("他说：「好」。"));
  }

  @Test
  void signsOfKanaGoWithThem() {
    assertEquals("han[ー]", drawn("ー"));
    assertEquals("latin[Tokyo ]han[ミサイル・データ]", drawn("Tokyo ミサイル・データ"));
    assertEquals("latin[No. ]han[⑫㈱ﾐｻｲﾙ！]", drawn("No. ⑫㈱ﾐｻｲﾙ！"));
  }

  @Test
  void signsOfUnitsGoWithHangul() {
    assertEquals("latin[152]hangul[㎜]latin[ ]hangul[포탄]", drawn("152㎜ 포탄"));
  }

  /// Whatever East Asian character the Latin fonts lack is drawn with a font of ours that has it.
  @Test
  void noCharacterOfEastAsiaIsABox() throws IOException {
    Path fonts = Path.of(System.getProperty("briefing.home", "."), "assets/fonts");
    Map<FontScript, CmapLookup> glyphs = new EnumMap<>(FontScript.class);
    glyphs.put(FontScript.LATIN, glyphs(fonts.resolve("Inter_400Regular.ttf")));
    glyphs.put(FontScript.HANGUL, glyphs(fonts.resolve("NotoSansKR_400Regular.ttf")));
    glyphs.put(FontScript.HAN, glyphs(fonts.resolve("NotoSansSC_400Regular.ttf")));
    List<String> boxes = new ArrayList<>();
    int[][] blocks = {
      {0x1100, 0x11FF},
      {0x2460, 0x24FF},
      {0x2E80, 0x9FFF},
      {0xAC00, 0xD7FF},
      {0xF900, 0xFAFF},
      {0xFE10, 0xFE1F},
      {0xFE30, 0xFE6F},
      {0xFF00, 0xFFEF},
      {0x1F200, 0x1F2FF},
    };
    for (int[] block : blocks) {
      for (int c = block[0]; c <= block[1]; c++) {
        int codePoint = c;
        if (!Normalizer.isNormalized(Character.toString(c), Normalizer.Form.NFC)) {
          continue; // articles are NFC: another character stands for it
        }
        FontScript of = ScriptRun.of(Character.toString(c)).getFirst().script();
        boolean drawable = glyphs.values().stream().anyMatch(f -> f.getGlyphId(codePoint) != 0);
        if (drawable && glyphs.get(of).getGlyphId(c) == 0) {
          boxes.add("U+%04X in %s".formatted(c, of));
        }
      }
    }
    assertEquals(List.of(), boxes);
  }

  private static CmapLookup glyphs(Path font) throws IOException {
    try (TrueTypeFont face = new TTFParser().parse(new RandomAccessReadBufferedFile(font))) {
      return face.getUnicodeCmapLookup();
    }
  }

  @Test
  void anEmojiIsNeverCut() {
    assertEquals("latin[a😀b]hangul[가]latin[😀]", drawn("a😀b가😀"));
  }

  @Test
  void nothingGivesNothing() {
    assertEquals("", drawn(""));
  }
}
