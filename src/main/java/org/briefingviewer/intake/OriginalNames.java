// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The names under which a briefing keeps copies of raw files: such that every system takes them,
/// and no two the same.
public final class OriginalNames {
  private static final int LONGEST = 100;

  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> next = new HashMap<>();

  /// Returns the name for the copy of the next file.
  ///
  /// @param name of the raw file
  public String nameFor(String name) {
    String plain = plain(name);
    String folded = plain.toLowerCase(Locale.ROOT);
    String free = plain;
    for (int i = next.getOrDefault(folded, 2); !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
      free = i + "-" + plain;
      next.put(folded, i + 1);
    }
    return free;
  }

  private static String plain(String name) {
    String plain = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}\\p{Cf}]", "-").strip();
    int from = Math.max(0, plain.length() - LONGEST);
    return plain.isEmpty() || plain.matches("\\.+") ? "article" : plain.substring(from);
  }
}
