// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.panel;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Currencies whose sign readers know, by ISO 4217 code. Others are shown with their code. Signs
/// that several countries share carry the country.
enum CurrencySign {
  USD("US$"),
  EUR("€"),
  GBP("£"),
  KRW("₩"),
  KPW("KP₩"),
  CNY("CN¥"),
  JPY("JP¥"),
  RUB("₽"),
  INR("₹"),
  AUD("A$"),
  CAD("C$"),
  HKD("HK$"),
  TWD("NT$"),
  VND("₫"),
  UAH("₴");

  private final String sign;

  CurrencySign(String sign) {
    this.sign = sign;
  }

  String sign() {
    return sign;
  }

  /// Returns the one with this code, or null.
  static @Nullable CurrencySign of(String code) {
    return Stream.of(values()).filter(c -> c.name().equals(code)).findFirst().orElse(null);
  }
}
