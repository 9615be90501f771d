// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class EditWordsTest {
  @Test
  void noNumberBecomesAnotherWhereWordsAreCut() {
    assertEquals(
        "About 300 of them had been put ashore and about…",
        EditWords.brief("About 300 of them had been put ashore and about 2,700 sent on"));
    assertEquals(
        "The harbour office counted in all some…",
        EditWords.brief("The harbour office counted in all some 12 5 million crates there"));
    assertEquals(
        "항만청은지난해부두에들어온상자가모두이전보다훨씬많은…",
        EditWords.brief("항만청은지난해부두에들어온상자가모두이전보다훨씬많은1234567890123456789012345상자라고했다"));
    assertEquals("2,700 crates", EditWords.brief(" 2,700\n crates "));
  }

  @Test
  void theMiddleOfAPassageIsLeftOutBetweenWords() {
    String passage =
        "Trade rose by 18 percent over nine months, the customs office said on Tuesday";
    assertEquals("Trade rose by 18 percent over … said on Tuesday", EditWords.ends(passage, 48));
    assertEquals("Trade rose by … on Tuesday", EditWords.ends(passage, 30));
    assertEquals(passage, EditWords.ends(passage, 90));
    assertEquals("교역이 크게 … 밝혔다", EditWords.ends("교역이 크게 늘었다고 중국 세관이 화요일에 밝혔다", 14));
    assertEquals("Trade rose", EditWords.ends(" Trade\n rose ", 20));
  }
}
