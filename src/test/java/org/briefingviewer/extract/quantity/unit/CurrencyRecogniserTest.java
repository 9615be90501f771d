// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.briefingviewer.extract.quantity.Drawing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CurrencyRecogniserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It cost US$3 billion.              | 3000000000 USD
          It cost HK $2.5 million.           | 2500000 HKD
          It cost 8 trillion won.            | 8000000000000 KRW
          It cost ₩500.                      | 500 KRW
          It cost $31.20 US.                 | 31.2 USD
          It cost $40 Canadian dollars.      | 40 CAD
          It cost 9.99 New Zealand dollars.  | 9.99 NZD
          It cost EUR50m.                    | 50000000 EUR
          It cost 30 MEUR.                   | 30000000 EUR
          It cost 75 USD million.            | 75000000 USD
          It cost £1.2bn.                    | 1200000000 GBP
          It cost 350 million pounds.        | 350000000 GBP
          It weighs 350 pounds.              | 350 pound
          It cost Rs 4,500.                  | 4500 INR
          It cost 1,200€.                    | 1200 EUR
          It cost 60 cents.                  | 60 cent
          He made a 10-million-dollar offer. | 10000000 USD
          She won 8 medals.                  | 8 medal
          In 2018 won Kim a prize.           | ``
          A $48 fee is due.                  | 48 USD
          It made $12 and $9 billion.        | 12000000000 USD; 9000000000 USD
          It got $7, $8 and $9 billion.      | 7000000000 USD; 8000000000 USD; 9000000000 USD
          It paid $40 and $2 million.        | 40 USD; 2000000 USD
          """)
  void readsMoneyInEveryDress(String text, String told) {
    assertEquals(told, Drawing.told(text));
  }
}
