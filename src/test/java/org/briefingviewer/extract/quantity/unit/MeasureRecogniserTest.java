// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.briefingviewer.extract.quantity.Drawing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureRecogniserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The hall measures 172,500 square meters. | 172500 square meter
          The hall measures 300 sq m.              | 300 square meter
          It has a 7.62mm barrel.                  | 7.62 millimeter
          The three-foot pole broke.               | 3 foot
          It ran at 50mph.                         | 50 mile per hour
          It ran at 80 km/h.                       | 80 kilometer per hour
          It was 30°C.                             | 30 celsius
          It was 98 degrees Fahrenheit.            | 98 fahrenheit
          The plant makes 5.5 gigawatts.           | 5.5 gigawatt
          Up 60 basis points.                      | 60 basis point
          It pumps 800,000 barrels per day.        | 800000 barrel per day
          The level is 1200 parts per million.     | 1200 part per million
          It weighs 20 (kg).                       | 20 kilogram
          It is 12 ft 2 in tall.                   | 12 foot; 2 inch
          He phoned three times.                   | 3
          It is three times the size.              | 3 times
          """)
  void readsUnitsInWordsAndSigns(String text, String told) {
    assertEquals(told, Drawing.told(text));
  }
}
