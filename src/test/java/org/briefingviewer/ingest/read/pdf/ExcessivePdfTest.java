// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.pdf;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.ingest.apart.HostilePdf;
import org.briefingviewer.ingest.draft.CleaningDraft;
import org.briefingviewer.ingest.read.UnreadableBytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A few bytes that ask for more work than a lifetime has are counted, and refused for what they
/// are.
class ExcessivePdfTest {
  private final PdfFile reader = new PdfFile();

  @ParameterizedTest
  @CsvSource({"24,8", "17,2", "11,3", "5,10", "45,2"})
  void formsThatDrawOneAnotherAreRefused(int deep, int times) {
    String said = refusal(HostilePdf.nestedForms(deep, times));
    assertTrue(said.contains("hold one another"), said);
  }

  @Test
  void formsInFormsAsADrawingHasThemAreRead() {
    // 4,000 drawings of a short word: read, and refused for the little text.
    String said = refusal(HostilePdf.nestedForms(2, 3));
    assertTrue(!said.contains("hold one another"), said);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<00000001> <7FFFFFFF> <0000>",
        "<00><ff><0041> <00000000><00FFFFFF><0041>",
        "% [ a note <\n<0000 0000> <1000 0000> [<0041>]",
        "<0001> <0002> [<0041> <0042>] <00000000> <0FFFFFFF> <D800DC00>",
        "<00000000> <000fffff> <0000> <00100000> <001fffff> <0000>"
      })
  void codesOfMoreLettersThanAnyFontHasAreRefused(String ranges) {
    for (boolean byState : List.of(false, true)) {
      String said = refusal(HostilePdf.codes(ranges, byState));
      assertTrue(said.contains("more letters than any font has"), said);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<00> <ff> <0000>",
        "<0000> <ffff> <0000>",
        "<20> <7e> [<0020> <0021>] <00> <1f> <0000>",
        "<7FFFFFFF> <00000001> <0000>",
        "(beginbfrange <00000000> <ffffffff>) <00> <ff> <0000>"
      })
  void codesAsFontsHaveThemAreRead(String ranges) throws UnreadableBytes {
    CleaningDraft draft = reader.read(HostilePdf.codes(ranges, false), () -> {});
    List<String> texts = new ArrayList<>();
    draft.blocks().forEach(block -> texts.add(block.text()));
    assertTrue(String.join(" ", texts).contains("counted coal"), texts.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/Columns 1246591561",
        "/Columns -1479423890",
        "/Colors 32/Columns 99999999 /BitsPerComponent 16",
        "/BitsPerComponent\n2000000000",
        "/Columns 00000999999999999999999/Colors 1"
      })
  void rowsLongerThanAnyPictureHasAreRefused(String rows) {
    for (boolean apart : List.of(false, true)) {
      String said = refusal(HostilePdf.rows(rows, apart));
      assertTrue(said.contains("claims rows longer than any picture"), said);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/Colors 1", "/Colors 1/BitsPerComponent 8"})
  void rowsAsProgramsWriteThemAreRead(String more) throws UnreadableBytes {
    String rows = "/Columns " + HostilePdf.ROW.length() + more;
    CleaningDraft draft = reader.read(HostilePdf.rows(rows, false), () -> {});
    assertTrue(draft.blocks().getFirst().text().contains("counted coal"));
  }

  private String refusal(byte[] document) {
    return assertThrows(UnreadableBytes.class, () -> reader.read(document, () -> {})).what();
  }
}
