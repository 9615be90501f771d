// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.issued;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.briefingviewer.model.ChainElement;
import org.briefingviewer.model.ChainGap;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.HedgeCue;
import org.briefingviewer.model.Likelihood;
import org.briefingviewer.model.Quantity;
import org.jspecify.annotations.Nullable;

/// A digest of what an estimate says, in no language and without who checked it or whether the
/// program was sure of its source: accepting one corrects nothing. Fields are named here one by
/// one, so that a digest of today is that of tomorrow's program.
public final class FigureDigest {
  private static final char APART = '\u001f';

  private final StringBuilder said = new StringBuilder();

  private FigureDigest() {}

  /// Returns 32 hexadecimal digits.
  public static String of(Estimate estimate) {
    FigureDigest digest = new FigureDigest();
    digest.quantity(estimate.quantity());
    estimate.chain().elements().forEach(digest::element);
    estimate.alsoSaid().forEach(quote -> digest.put(quote.words()));
    estimate.alternatives().forEach(digest::put);
    digest.put(estimate.subsetOf());
    return digest.hash();
  }

  private void put(@Nullable Object value) {
    said.append(value == null ? "" : value).append(APART);
  }

  private void quantity(Quantity quantity) {
    put(quantity.asWritten());
    put(plain(quantity.value().low()));
    put(plain(quantity.value().high()));
    put(quantity.unit().kind().name());
    put(quantity.unit().code());
    put(quantity.bound().name());
    put(quantity.direction().name());
    for (HedgeCue hedge : quantity.hedges()) {
      put(hedge.kind().name());
      put(hedge.words());
    }
    put(quantity.scope());
    put(quantity.asOf() == null ? null : quantity.asOf().iso());
    put(quantity.likelihood() == null ? null : quantity.likelihood().words());
    if (quantity.likelihood() != null && quantity.likelihood().band() != null) {
      band(quantity.likelihood().band()); // copies that are out know figures without it
    }
    put(quantity.analyticConfidence() == null ? null : quantity.analyticConfidence().words());
  }

  private void band(Likelihood.Band band) {
    put(band.low());
    put(band.high());
    put(band.scale());
    put(band.origin().name());
  }

  /// 600 and 600.0 are one number.
  private static @Nullable String plain(@Nullable BigDecimal number) {
    return number == null ? null : number.stripTrailingZeros().toPlainString();
  }

  private void element(ChainElement element) {
    put(element.role().name());
    switch (element) {
      case ChainLink link -> {
        put(link.agent().name());
        put(link.basis().name());
      }
      case ChainGap gap -> put(gap.told());
    }
  }

  private String hash() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(said.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has it", e);
    }
  }
}
