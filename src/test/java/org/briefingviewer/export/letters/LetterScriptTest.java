// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterScriptTest {
  /// Returns each stretch with the first letter of what its letters are.
  private static String stretches(String words) {
    return LetterScript.stretches(words).stream()
        .map(part -> part.script().name().charAt(1) + "[" + part.words() + "]")
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          더뎌"                   | A[더뎌"]
          증가했다.”              | A[증가했다.”]
          [대괄호]: 없음          | A[[대괄호]: 없음]
          25일 밝혔다.            | A[25일 밝혔다.]
          22억9천538만 달러       | A[22억9천538만 달러]
          3만3천㎡로              | A[3만3천㎡로]
          KBS는 80만∼100만t       | A[KBS는 80만∼100만t]
          美국무부는              | A[美국무부는]
          조약(SALT)은            | A[조약(SALT)은]
          18.4% 증가              | E[18.4% ]A[증가]
          Service(정보원)         | E[Service]A[(정보원)]
          """)
  void aKoreanWordIsOneStretchWithItsNumbersSignsAndForeignLetters(String words, String parts) {
    assertEquals(parts, stretches(words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3 Züge, „ja“            | E[3 Züge, „ja“]
          Москва: 5 т             | E[Москва: 5 т]
          一车12件                | A[一车]E[12]A[件]
          """)
  void otherWordsStayAsTheyWere(String words, String parts) {
    assertEquals(parts, stretches(words));
  }
}
