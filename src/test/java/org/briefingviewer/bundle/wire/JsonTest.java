// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
  private static byte[] bytes(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void moreValuesThanMemoryIsThoughtForAreRefusedEarly() {
    byte[] many = bytes("{\"items\": [" + "0,".repeat(1_000_000) + "this is not read any more");
    MalformedJson told = assertThrows(MalformedJson.class, () -> Json.parse("marks.json", many));
    assertEquals("marks.json", told.where());
    assertEquals("It holds more than 1,000,000 values, too many to read.", told.what());
  }

  @Test
  void numbersWhoseExponentIsTooLargeAreRefused() {
    for (String number :
        new String[] {"1e100000", "1e-100000", "1e3214748364809", "1.5E-99999999999"}) {
      MalformedJson told =
          assertThrows(
              MalformedJson.class, () -> Json.parse("stops.json", bytes("[" + number + "]")));
      assertEquals("It holds a number with a far too large exponent.", told.what(), number);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0x1F", "+1", "NaN", "1 // that is what it was", "-Infinity"})
  void nobodyIsToldOfTheParsersOptions(String value) {
    MalformedJson told =
        assertThrows(MalformedJson.class, () -> Json.parse("stops.json", bytes("[" + value + "]")));
    assertTrue(told.what().matches("It is not JSON: .*, line 1 column \\d+\\."), told.what());
    assertFalse(told.what().matches(".*(Feature|enable|ALLOW).*"), told.what());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "issued": {"date-parts": [[9223372036854775807, 4, 2]]}          | issued/date-parts/0
          "issued": {"date-parts": [[-1639293732, 4, 2]]}                  | issued/date-parts/0
          "issued": {"date-parts": [[10000]]}                              | issued/date-parts/0
          "issued": {"date-parts": [[2025, 4294967299]]}                   | issued/date-parts/0
          "issued": {"date-parts": [[2025, 2, 30]]}                        | issued/date-parts/0
          "issued": {"date-parts": [[2025, 2, 3, 4]]}                      | issued/date-parts/0
          "issued": {"date-parts": [[2025.5]]}                             | issued/date-parts/0
          "issued": {"date-parts": [[]]}                                   | issued/date-parts/0
          "issued": {"date-parts": "2025"}                                 | issued/date-parts/0
          "accessed": "yesterday"                                          | accessed
          """)
  void aCitedDateThatCannotBeIsToldWithItsPlace(String property, String place) {
    String json = "[{\"id\": \"r1\", \"type\": \"report\", \"title\": \"T\", " + property + "}]";
    MalformedJson told =
        assertThrows(
            MalformedJson.class,
            () -> ReferencesWire.read("refs.json", new ByteArrayInputStream(bytes(json))));
    assertEquals("refs.json#/0/" + place, told.where());
  }

  @ParameterizedTest
  @CsvSource({
    "+999999999-12-31T23:59:59-18:00",
    "-0001-01-01T00:00:00Z",
    "+10000-01-01T00:00:00Z",
    "2025-02-30T00:00:00Z",
    "''"
  })
  void aMomentBeyondFourDigitYearsIsToldWithItsPlace(String moment) {
    JsonFields file = JsonFields.of("x.json", bytes("{\"created\": \"" + moment + "\"}"));
    MalformedJson told = assertThrows(MalformedJson.class, () -> file.momentOrNull("created"));
    assertEquals("x.json#/created", told.where());
    assertThrows(MalformedJson.class, () -> file.dayOrNull("created"), moment);
  }
}
