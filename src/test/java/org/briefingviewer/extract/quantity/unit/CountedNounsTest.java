// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.briefingviewer.extract.quantity.Drawing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedNounsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It cut 6,650 roles.                             | 6650 role
          It took 14 highly trained and well-paid divers. | 14 diver
          Two of the envoy's deputies left.               | 2 deputy
          It built 35m of its devices.                    | 35000000 device
          Eight more flights left.                        | 8 flight
          It bought 20 North Korean trucks.               | 20 truck
          About 12 North Koreans left.                    | 12 North Korean APPROXIMATELY [About]
          Two new 737 Max jets flew.                      | 2 jet
          It is a 10,000-centrifuge hall.                 | 10000 centrifuge
          A clerk saw 25—pass they did at night.          | 25
          It is a four-door car.                          | ``
          One manager left.                               | 1 manager
          One of the best mines closed.                   | 1 mine
          No one left.                                    | ``
          They sent 8 million 152-mm shells.              | 8000000 shell
          They hid 40 122 mm shells.                      | 40 shell
          They hid 300 155mm shells.                      | 300 shell
          We had a three course meal.                     | 3 course meal
          Some 40 wounded lay there.                      | 40 person APPROXIMATELY [Some]
          Five lives were lost.                           | 5 life
          """)
  void findsTheNounThatIsCounted(String text, String told) {
    assertEquals(told, Drawing.told(text));
  }
}
