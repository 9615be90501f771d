// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.importing;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.briefingviewer.session.Importer;

/// The raw files that a briefing keeps copies of, under names that every system takes and that no
/// two share.
public final class Originals {
  private static final int LONGEST = 100;

  private final Map<String, byte[]> files = new LinkedHashMap<>();

  /// Keeps a copy.
  public void keep(Importer.Raw raw) {
    keep("", raw);
  }

  /// Keeps a copy under a name that begins with `prefix`.
  void keep(String prefix, Importer.Raw raw) {
    String plain = prefix + plain(raw.name());
    String name = plain;
    for (int i = 2; taken(name); i++) {
      name = i + "-" + plain;
    }
    files.put(name, raw.bytes());
  }

  private boolean taken(String name) {
    String folded = name.toLowerCase(Locale.ROOT);
    return files.keySet().stream().anyMatch(other -> other.toLowerCase(Locale.ROOT).equals(folded));
  }

  /// Returns the copies by name.
  public Map<String, byte[]> files() {
    return files;
  }

  private static String plain(String name) {
    String plain = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}\\p{Cf}]", "-").strip();
    int from = Math.max(0, plain.length() - LONGEST);
    return plain.isEmpty() || plain.matches("\\.+") ? "article" : plain.substring(from);
  }
}
