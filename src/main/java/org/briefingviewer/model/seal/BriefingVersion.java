// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model.seal;

import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The rule by which a seal raises a version. Data Package asks for numbers after Semantic
/// Versioning and raises the middle one when data came in or was changed and old readers still read
/// it, which is what a new edition of a briefing is.
public final class BriefingVersion {
  private static final Pattern THREE = Pattern.compile("(\\d+)\\.(\\d+)\\.(\\d+)(?:[-+].*)?");
  private static final Pattern LAST = Pattern.compile("(.*?)(\\d+)", Pattern.DOTALL);

  /// What a briefing without a version becomes.
  private static final String FIRST = "1.0.0";

  private BriefingVersion() {}

  /// Returns the version after `version`: `1.0.0` → `1.1.0`; of other forms the last number goes up
  /// by one (`2025-3` → `2025-4`), and one is put behind words without any.
  public static String after(String version) {
    String given = version.strip();
    Matcher three = THREE.matcher(given);
    if (three.matches()) {
      return three.group(1) + "." + raised(three.group(2)) + ".0";
    }
    Matcher last = LAST.matcher(given);
    if (last.matches()) {
      return last.group(1) + raised(last.group(2));
    }
    return given.isEmpty() ? FIRST : given + "-2";
  }

  private static String raised(String number) {
    return new BigInteger(number).add(BigInteger.ONE).toString();
  }
}
