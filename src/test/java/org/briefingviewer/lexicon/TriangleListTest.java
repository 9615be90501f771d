// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class TriangleListTest {
  private static String refused(String text) {
    return assertThrows(WordListFault.class, () -> TriangleList.of(WordList.of("other.tsv", text)))
        .getMessage();
  }

  @Test
  void aNameTellsItsLanguageAndWhetherItIsASurname() {
    TriangleList list =
        TriangleList.of(
            WordList.of(
                "other.tsv", "A\tAland\ten:Aland; ko:올란드\nB\tBora\ten:Bo*\nC\tCora\ten:Cora\n"));

    assertEquals(
        List.of(
            new TriangleList.Name("en", "Aland", false), new TriangleList.Name("ko", "올란드", false)),
        list.actors().get(0).names());
    assertEquals(List.of(new TriangleList.Name("en", "Bo", true)), list.actors().get(1).names());
  }

  @Test
  void aLineThatIsNoActorIsNamedWithItsRemedy() {
    assertEquals(
        "other.tsv, line 2: the name \"Tokyo\" has no language. Write it as en:NAME.",
        refused("# id, label, names\nJapan\tJapan\tTokyo\n"));
    assertEquals(
        "other.tsv, line 1: write id, label and names, with a tab between them",
        refused("Japan\ten:Tokyo\n"));
    assertEquals(
        "other.tsv: it names 1 actors. Write one line for each of three.",
        refused("Japan\tJapan\ten:Tokyo\n"));
  }
}
