// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.console;

/// Counts things in English: "1 article", "2 articles".
public final class CountPhrase {
  private CountPhrase() {}

  /// Returns the count with the noun, an `s` behind it where there is not one.
  public static String of(int count, String noun) {
    return of(count, noun, noun + "s");
  }

  public static String of(int count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }
}
