// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Currencies that readers know by a sign or a name, by ISO 4217 code; the message files say which:
/// in brief `money.brief.CODE`, in full `CurrencySign.CODE`. Others are shown with their code.
enum CurrencySign {
  USD,
  EUR,
  GBP,
  KRW,
  KPW,
  CNY,
  JPY,
  RUB,
  INR,
  AUD,
  CAD,
  HKD,
  TWD,
  VND,
  UAH;

  static @Nullable CurrencySign of(String code) {
    return Stream.of(values()).filter(c -> c.name().equals(code)).findFirst().orElse(null);
  }
}
