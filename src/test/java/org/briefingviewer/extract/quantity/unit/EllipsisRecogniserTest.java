// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.briefingviewer.extract.quantity.Drawing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EllipsisRecogniserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It sold 460 cars, compared with 63 a year before.         | 460 car; 63 car
          It has 6 million homes including 1.5 million in the city. | 6000000 home; 1500000 home
          Mileage rose from 21 mpg to 23.                           | 21 mile per gallon; 23 mile per gallon
          Wait another hour or two.                                 | 2 hour
          At least six and perhaps as many as 90 cranes stood idle.  | 6 crane AT_LEAST [At least]; 90 crane AT_MOST [perhaps, as many as]
          Four of the 10 judges left.                               | 4 judge; 10 judge
          It has 7- or 8-inch screens.                              | 7 inch; 8 inch
          Engines have four-, five- and six-cylinder blocks.        | 4 cylinder; 5 cylinder; 6 cylinder
          It has 9 wells, and three years ago had 14. | 9 well; 3 year; 14 well
          Some 900 masons came in May, with an additional 300-400 hired in June. | 900 mason APPROXIMATELY [Some]; 300..400 mason BETWEEN
          Some 900 masons came, with another 300–400 hired in June. | 900 mason APPROXIMATELY [Some]; 300..400 mason BETWEEN
          Nine masons came with an additional 300 padded coats. | 9 mason; 300 coat
          It leaked three rather than thirty tons. | 3 ton; 30 ton
          Flow fell to 4 tons per day from 9. | 4 ton per day; 9 ton per day
          It takes 120 lorries a day, compared with 50 a year ago. | 120 lorry per day; 50 lorry per day
          It took 120 lorries a day, up from 50 a month earlier. | 120 lorry per day; 50 lorry per day
          It takes 120 lorries a day, against 50 a year before. | 120 lorry per day; 50 lorry per day
          It takes 120 lorries a day and 3,000 a month. | 120 lorry per day; 3000 lorry per month
          It took 9 tons an hour, compared with 4 a decade ago. | 9 ton per hour; 4 ton per hour
          """)
  void letsABareFigureCountWhatAnEarlierOneCounts(String text, String told) {
    assertEquals(told, Drawing.told(text));
  }
}
