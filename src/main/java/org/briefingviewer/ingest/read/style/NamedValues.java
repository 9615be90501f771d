// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.style;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The values that a page has names for, as they hold for one element and what it holds (CSS Custom
/// Properties 1): `--x: none`, and `display: var(--x)`.
final class NamedValues {
  /// What nothing has a name for.
  static final NamedValues NONE = new NamedValues(Map.of());

  /// How the names begin.
  static final String NAME = "--";

  private static final Pattern USE =
      Pattern.compile(
          "(?i)var\\(\\s*+(--[^\\s,()]++)\\s*+(?:,((?:[^()]++|\\((?:[^()]++|\\([^()]*+\\))*+\\))*+))?+\\)");

  private static final int LONGEST = 500;
  private static final int MOST_USES = 30;
  private static final int DEEPEST = 30;

  private final Map<String, String> values;

  private NamedValues(Map<String, String> values) {
    this.values = values;
  }

  /// Returns what holds for an element in this one.
  ///
  /// @param declared what it declares by names, which may use one another
  NamedValues within(Map<String, String> declared) {
    Map<String, String> all = new HashMap<>(values);
    all.keySet().removeAll(declared.keySet());
    Resolving resolving = new Resolving(all, new HashMap<>(declared));
    declared.keySet().forEach(name -> resolving.value(name, 0));
    return all.equals(values) ? this : new NamedValues(all);
  }

  int count() {
    return values.size();
  }

  /// Returns a value without the names in it; null where one of them stands for nothing.
  @Nullable String plain(String value) {
    return value.indexOf('(') < 0 ? value : new Resolving(values, new HashMap<>()).plain(value, 0);
  }

  /// @param done names with their plain values
  /// @param open those that were not looked at yet
  private record Resolving(Map<String, String> done, Map<String, String> open) {
    /// Returns what a name stands for. One that comes back to itself stands for nothing.
    ///
    /// @param depth how many names stand for one another before it
    @Nullable String value(String name, int depth) {
      String known = done.get(name);
      String written = known == null ? open.remove(name) : null;
      String found = written == null ? null : plain(written, depth);
      if (found != null) {
        done.put(name, found);
      }
      return known == null ? found : known;
    }

    @Nullable String plain(String value, int depth) {
      String now = value;
      for (int uses = 0; now.length() <= LONGEST && uses < MOST_USES; uses++) {
        Matcher use = USE.matcher(now);
        if (!use.find()) {
          return now.strip();
        }
        String named = depth > DEEPEST ? null : value(use.group(1), depth + 1);
        String put = named == null ? use.group(2) : named;
        if (put == null) {
          return null;
        }
        now = now.substring(0, use.start()) + put.strip() + now.substring(use.end());
      }
      return null;
    }
  }
}
