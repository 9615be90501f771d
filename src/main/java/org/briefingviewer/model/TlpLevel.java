// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The levels of the Traffic Light Protocol 2.0 (FIRST, 2022), the freest first.
public enum TlpLevel {
  /// 1.0 called it WHITE.
  CLEAR("TLP:CLEAR"),
  GREEN("TLP:GREEN"),
  AMBER("TLP:AMBER"),
  AMBER_STRICT("TLP:AMBER+STRICT"),
  RED("TLP:RED");

  private static final String FORMER_CLEAR = "TLP:WHITE";

  private final String text;

  TlpLevel(String text) {
    this.text = text;
  }

  /// Returns the label as the standard writes it.
  public String text() {
    return text;
  }

  /// Returns the level's name as keys and style classes have it: "amber-strict".
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// Returns the level that a mark's words name, or null when it is none: capitals and blanks do
  /// not matter.
  public static @Nullable TlpLevel of(String words) {
    String written = words.toUpperCase(Locale.ROOT).replaceAll("\\s+", "");
    for (TlpLevel level : values()) {
      if (level.text.equals(written)) {
        return level;
      }
    }
    return written.equals(FORMER_CLEAR) ? CLEAR : null;
  }
}
