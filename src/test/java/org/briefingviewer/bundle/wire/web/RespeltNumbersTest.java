// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RespeltNumbersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1000 | 1,000 | true",
        "1 | 1,000 | true",
        "20% | 20% | true",
        "0.2 | 20% | true",
        "1000 | $1,000 | true",
        "3 | 3.0 | true",
        "172500 | 172,500 | true",
        "1000 | 1,001 | false",
        "100 | 1,000 | false",
        "1000 | 1,000 tons | false",
        "a | b | false"
      })
  void twoSpellingsOfOneNumberAreTheSame(String one, String other, boolean same) {
    assertEquals(same, RespeltNumbers.same(one, other));
  }
}
