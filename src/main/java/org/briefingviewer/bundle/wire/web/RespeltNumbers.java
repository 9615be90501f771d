// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire.web;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.briefingviewer.bundle.wire.CodePoints;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.TextSpan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Gives words back that a spreadsheet took for a number: where `1000` came in for a place of the
/// text that says `1,000`, the text is quoted. Other words stay, and find their place or do not.
final class RespeltNumbers {
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?[$€£¥₩]?\\d[\\d.,'’\\h]*%?", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern PLAIN =
      Pattern.compile("[+-]?(?:\\d+|\\d{1,3}(?:,\\d{3})+)(?:\\.\\d+)?");

  private RespeltNumbers() {}

  /// Gives the words of marks back, and of the claims that the marks are of.
  ///
  /// @param page where the marks stand
  /// @param claims the estimates
  static void quote(Article article, JsonNode page, ArrayNode claims) {
    Map<String, String> whole = new HashMap<>();
    CodePoints points = CodePoints.of(article.text());
    for (JsonNode item : page.path("items")) {
      JsonNode selector = item.path("target").path("selector");
      JsonNode quote = selector.path(0);
      String words = words(article.text(), points, selector.path(1));
      if (quote instanceof ObjectNode exact
          && same(exact.path("exact").asString(""), words)
          && !exact.path("exact").asString().equals(words)) {
        exact.put("exact", words);
        JsonNode body = item.path("body");
        if (body.path("bv:part").asString("").equals("whole")) {
          whole.put(body.path("id").asString(""), words);
        }
      }
    }
    for (JsonNode claim : claims) {
      String id = DeliveredFindings.thing(claim.path("id").asString(""));
      String words = whole.get(id);
      if (words != null && same(claim.path("bv:asWritten").asString(""), words)) {
        ((ObjectNode) claim).put("bv:asWritten", words);
      }
    }
  }

  private static String words(String text, CodePoints points, JsonNode position) {
    int start = position.path("start").asInt(-1);
    int end = position.path("end").asInt(-1);
    if (start < 0 || end <= start || end > text.length()) {
      return "";
    }
    TextSpan span = points.toUtf16(start, end);
    return span.end() <= text.length() ? text.substring(span.start(), span.end()) : "";
  }

  /// Tells whether two spellings can be read as one number.
  static boolean same(String one, String other) {
    Set<BigDecimal> both = readings(one);
    both.retainAll(readings(other));
    return !both.isEmpty();
  }

  private static Set<BigDecimal> readings(String spelling) {
    Set<BigDecimal> read = new HashSet<>();
    if (spelling.length() > 40 || !NUMBER.matcher(spelling).matches()) {
      return read;
    }
    String bare = spelling.replaceAll("[$€£¥₩%'’\\h]", "");
    String turned = bare.replace(',', ' ').replace('.', ',').replace(' ', '.');
    for (String each : new String[] {bare, turned}) {
      if (PLAIN.matcher(each).matches()) {
        BigDecimal number = new BigDecimal(each.replace(",", "")).stripTrailingZeros();
        read.add(number);
        if (spelling.endsWith("%")) {
          read.add(number.movePointLeft(2).stripTrailingZeros());
        }
      }
    }
    return read;
  }
}
