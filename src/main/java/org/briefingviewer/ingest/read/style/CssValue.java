// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.style;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads lengths and colours as style sheets write them.
final class CssValue {
  /// A colour that cannot be read, or a ground that is none.
  static final int UNKNOWN = -1;

  /// A colour through which one sees the ground.
  static final int CLEAR = -2;

  private static final double ROOT = 16;
  private static final double CLEAREST = 0.05;
  private static final Map<String, Integer> NAMES =
      Map.of(
          "white", 0xffffff,
          "black", 0,
          "snow", 0xfffafa,
          "ivory", 0xfffff0,
          "red", 0xff0000,
          "yellow", 0xffff00,
          "transparent", CLEAR);

  private static final Pattern LENGTH =
      Pattern.compile(
          "([+-]?(?:\\d{1,9}(?:\\.\\d{0,9})?|\\.\\d{1,9}))(px|em|rem|pt|%|ex|ch|vw|vh)?");

  private static final Pattern CALCULATED = Pattern.compile("calc\\(([^()]{1,200})\\)");

  private static final Pattern NUMBERS =
      Pattern.compile("[+-]?(?:\\d{1,9}(?:\\.\\d{0,9})?|\\.\\d{1,9})%?");
  private static final Pattern HEX =
      Pattern.compile("#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})(?![0-9a-f])");
  private static final Pattern FUNCTION = Pattern.compile("rgba?\\([^)]*\\)");

  /// A colour by how light it is, which stands third in the first and first in the others.
  private static final Pattern LIGHTNESS =
      Pattern.compile(
          "(?:hsla?\\([^,\\s)]+[,\\s]+[^,\\s)]+|(?:ok)?l(?:ab|ch)\\()[,\\s]*([^,\\s)]+)[^)]*");

  private static final double LIGHTEST = 0.98;
  private static final Pattern WORD = Pattern.compile("(?<![\\w-])[a-z]+(?![\\w(-])");

  private CssValue() {}

  /// Returns a length in pixels, or `other` where it cannot be told.
  ///
  /// @param em what `1em` and `100%` are
  static double pixels(String value, double em, double other) {
    Matcher sum = CALCULATED.matcher(value.strip());
    if (sum.matches()) {
      return calculated(sum.group(1).strip().split("\\s+"), em, other);
    }
    Matcher length = LENGTH.matcher(value.strip());
    if (!length.matches()) {
      return other;
    }
    double number = Double.parseDouble(length.group(1));
    String unit = length.group(2) == null ? "px" : length.group(2);
    return switch (unit) {
      case "px" -> number;
      case "pt" -> number * 4 / 3;
      case "rem" -> number * ROOT;
      case "%" -> number * em / 100;
      case "vw", "vh" -> number * 10;
      default -> number * em;
    };
  }

  /// @param written values and, between them, signs of reckoning
  private static double calculated(String[] written, double em, double other) {
    double sum = 0;
    double term = 0;
    for (int i = 0; i < written.length; i += 2) {
      double next = pixels(written[i], em, Double.NaN);
      switch (i == 0 ? "+" : written[i - 1]) {
        case "+" -> {
          sum += term;
          term = next;
        }
        case "-" -> {
          sum += term;
          term = -next;
        }
        case "*" -> term *= next;
        case "/" -> term /= next;
        default -> {
          return other;
        }
      }
    }
    return Double.isNaN(sum + term) ? other : sum + term;
  }

  /// Returns the first number of a value, a percentage as its part of one; `other` without one.
  static double number(String value, double other) {
    Matcher found = NUMBERS.matcher(value);
    if (!found.find()) {
      return other;
    }
    String digits = found.group();
    return digits.endsWith("%")
        ? Double.parseDouble(digits.substring(0, digits.length() - 1)) / 100
        : Double.parseDouble(digits);
  }

  /// Returns the colour that stands in a value, as `0xRRGGBB`.
  static int colour(String value) {
    Matcher hex = HEX.matcher(value);
    if (hex.find()) {
      return hex(hex.group(1));
    }
    Matcher function = FUNCTION.matcher(value);
    if (function.find()) {
      return function(function.group());
    }
    Matcher light = LIGHTNESS.matcher(value);
    if (light.find()) {
      return lightness(light.group(), number(light.group(1), 0.5));
    }
    Matcher word = WORD.matcher(value);
    while (word.find()) {
      Integer named = NAMES.get(word.group());
      if (named != null) {
        return named;
      }
    }
    return UNKNOWN;
  }

  private static int hex(String digits) {
    StringBuilder full = new StringBuilder();
    for (char c : digits.toCharArray()) {
      full.append(c).append(digits.length() <= 4 ? String.valueOf(c) : "");
    }
    if (full.length() == 8 && Integer.parseInt(full.substring(6), 16) <= CLEAREST * 255) {
      return CLEAR;
    }
    return Integer.parseInt(full.substring(0, 6), 16);
  }

  /// Returns white, black or nothing for one between them, through which one may see.
  private static int lightness(String written, double light) {
    int alpha = written.indexOf('/');
    if (alpha >= 0 && number(written.substring(alpha), 1) <= CLEAREST) {
      return CLEAR;
    }
    double share = light > 1 ? light / 100 : light;
    return share >= LIGHTEST ? 0xffffff : share <= 1 - LIGHTEST ? 0 : UNKNOWN;
  }

  private static int function(String written) {
    double[] parts = new double[4];
    parts[3] = 1;
    int count = 0;
    Matcher numbers = NUMBERS.matcher(written);
    while (count < parts.length && numbers.find()) {
      double value = number(numbers.group(), 0);
      parts[count] = numbers.group().endsWith("%") && count < 3 ? value * 255 : value;
      count++;
    }
    if (count < 3) {
      return UNKNOWN;
    }
    int rgb = 0;
    for (int i = 0; i < 3; i++) {
      rgb = rgb << 8 | (int) Math.max(0, Math.min(255, Math.round(parts[i])));
    }
    return parts[3] <= CLEAREST ? CLEAR : rgb;
  }
}
