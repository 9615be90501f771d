// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.trees;

import java.util.HashMap;
import java.util.Map;

/// What can be told of one answer: named signs, each with a number; a sign that is not there is 0.
public final class SignBag {
  private final Map<String, Float> values = new HashMap<>(256);
  private String of = "";

  /// Names what the signs that follow tell of: it stands before their names.
  public void of(String what) {
    of = what + " ";
  }

  /// Sets a sign to a number, at most 99.
  public void put(String sign, double value) {
    values.put(of + sign, (float) Math.min(value, 99));
  }

  /// Sets a sign where it is so.
  public void flag(String sign, boolean so) {
    if (so) {
      values.put(of + sign, 1f);
    }
  }

  /// Sets the sign "`kind` is `value`".
  public void is(String kind, Object value) {
    values.put(of + kind + "=" + value, 1f);
  }

  public Map<String, Float> values() {
    return values;
  }
}
