// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Whatever the value and however it is written, it is read back with its unit.
class NumberShapesTest {
  private static final int ROUNDS = 50;
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private static String grouped(BigDecimal value) {
    return new DecimalFormat("#,##0.###", new DecimalFormatSymbols(Locale.ROOT)).format(value);
  }

  /// Returns ways to write a value.
  private static List<String> shapes(BigDecimal value) {
    List<String> shapes = new ArrayList<>(List.of(grouped(value)));
    if (value.compareTo(BigDecimal.valueOf(3000)) > 0 && value.precision() < 8) {
      shapes.add(value.toPlainString());
    }
    List<String> scales = List.of("thousand", "million", "billion", "trillion");
    BigDecimal scaled = value;
    for (String scale : scales) {
      scaled = scaled.divide(THOUSAND);
      if (scaled.compareTo(BigDecimal.ONE) >= 0 && scaled.stripTrailingZeros().scale() <= 3) {
        shapes.add(scaled.stripTrailingZeros().toPlainString() + " " + scale);
      }
    }
    return shapes;
  }

  private static BigDecimal value(Random random) {
    int digits = 1 + random.nextInt(999);
    BigDecimal value = BigDecimal.valueOf(digits).multiply(THOUSAND.pow(random.nextInt(4)));
    return random.nextInt(3) == 0
        ? value.add(BigDecimal.valueOf(random.nextInt(999)))
        : value.multiply(BigDecimal.valueOf(1 + random.nextInt(9)));
  }

  private static void reads(String sentence, BigDecimal value, String unit) {
    List<FoundQuantity> found = Drawing.find(sentence);
    assertEquals(1, found.size(), sentence);
    BigDecimal low = found.getFirst().quantity().value().low();
    assertEquals(0, low == null ? 1 : low.compareTo(value), () -> sentence + " is read as " + low);
    assertEquals(low, found.getFirst().quantity().value().high(), sentence);
    assertEquals(unit, found.getFirst().quantity().unit().code(), sentence);
  }

  private static String unit(String sentence) {
    return Drawing.find(sentence).getFirst().quantity().unit().code();
  }

  @Test
  void goodsAreReadInEveryShape() {
    Random random = new Random(51);
    String tonnes = unit("The port shipped 5,000 tonnes of coal.");
    String people = unit("The camp held 5,000 workers.");
    for (int i = 0; i < ROUNDS; i++) {
      BigDecimal value = value(random).max(BigDecimal.TWO);
      for (String shape : shapes(value)) {
        reads("The port shipped " + shape + " tonnes of coal.", value, tonnes);
        reads("The camp held " + shape + " workers.", value, people);
      }
    }
  }

  @Test
  void moneyIsReadInEveryShape() {
    Random random = new Random(52);
    for (int i = 0; i < ROUNDS; i++) {
      BigDecimal value = value(random).max(BigDecimal.TWO);
      for (String shape : shapes(value)) {
        reads("The bank paid US$" + shape + " for it.", value, "USD");
        reads("The bank paid €" + shape + " for it.", value, "EUR");
        reads("The bank paid " + shape + " euros for it.", value, "EUR");
      }
    }
  }

  @Test
  void sharesAreReadInEveryShape() {
    Random random = new Random(53);
    String percent = unit("Trade grew 5 percent.");
    for (int i = 0; i < ROUNDS; i++) {
      BigDecimal value = BigDecimal.valueOf(1 + random.nextInt(999), random.nextInt(3));
      String written = value.toPlainString();
      reads("Trade grew " + written + " percent.", value, percent);
      reads("Trade grew " + written + "%.", value, percent);
      reads("Trade grew " + written + " per cent.", value, percent);
    }
  }
}
