// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HandlingMarkTest {
  private static List<String> highest(String... marks) {
    return HandlingMark.highest(Stream.of(marks).map(m -> new HandlingMark(m, null)).toList())
        .stream()
        .map(HandlingMark::text)
        .toList();
  }

  @Test
  void theStrictestLevelStandsForAll() {
    assertEquals(List.of("TLP:RED"), highest("TLP:AMBER", "TLP:RED", "TLP:CLEAR"));
    assertEquals(List.of("TLP:AMBER+STRICT"), highest("TLP:AMBER+STRICT", "TLP:AMBER"));
    assertEquals(List.of("tlp: green"), highest("TLP:WHITE", "tlp: green"));
  }

  @Test
  void houseMarksNeverGiveWay() {
    assertEquals(
        List.of("OFFICIAL", "TLP:RED", "부내 한정"),
        highest("OFFICIAL", "TLP:GREEN", "TLP:RED", "부내 한정", "OFFICIAL"));
  }

  @Test
  void aLevelThatNobodyKnowsCountsAsAHouseMark() {
    assertEquals(List.of("TLP:PURPLE", "TLP:RED"), highest("TLP:PURPLE", "TLP:RED"));
  }

  @Test
  void withoutMarksThereIsNone() {
    assertEquals(List.of(), highest());
  }
}
