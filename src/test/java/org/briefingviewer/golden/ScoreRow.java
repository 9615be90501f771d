// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One line of the scorer's answer.
///
/// @param set what was scored
/// @param measure as the scorer calls it
/// @param figures precision, recall and F1 in percent, or what else the scorer counts
record ScoreRow(String set, String measure, String figures) {
  static final String HEAD = "%-20s %-26s %6s %6s %6s".formatted("set", "measure", "P", "R", "F1");

  private static final Pattern SCORES =
      Pattern.compile("^(.+?) +P +([\\d.]+) +R +([\\d.]+) +F1 +([\\d.]+).*$");

  /// Reads every line with precision, recall and F1 of which the gold has any, and the lines below
  /// them that count values, units and ties.
  static List<ScoreRow> read(String set, String answer) {
    List<ScoreRow> rows = new ArrayList<>();
    for (String line : answer.lines().filter(l -> !l.contains("(gold 0,")).toList()) {
      Matcher scores = SCORES.matcher(line);
      if (scores.matches()) {
        rows.add(new ScoreRow(set, scores.group(1), figures(scores)));
      } else if (line.startsWith("ties") || line.startsWith("on the") || line.startsWith("doubt")) {
        rows.add(new ScoreRow(set, line, ""));
      }
    }
    return rows;
  }

  private static String figures(Matcher scores) {
    return "%6.1f %6.1f %6.1f"
        .formatted(percent(scores.group(2)), percent(scores.group(3)), percent(scores.group(4)));
  }

  /// The scorer gives articles as fractions with three decimals, the rest in percent with one.
  private static double percent(String figure) {
    double value = Double.parseDouble(figure);
    return figure.matches("[01]\\.\\d{3}") ? 100 * value : value;
  }

  String print() {
    return "%-20s %-26s %s".formatted(set, measure, figures);
  }
}
