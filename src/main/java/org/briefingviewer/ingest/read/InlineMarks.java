// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes Markdown's marks off a run of words: bold, emphasis, code, links, pictures. Every pattern
/// is bounded, so that a hostile line costs time linear in its length.
final class InlineMarks {
  private static final String TARGET =
      "\\(((?:[^()\\s]|\\([^()\\s]{0,200}\\)){0,2000}+)(?: \"[^\"\n]{0,300}\")?\\)";
  private static final Pattern PICTURE =
      Pattern.compile("!\\[((?:[^\\[\\]\n]|\\[[^\\[\\]\n]{0,80}\\]){0,500})\\]" + TARGET);
  private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]{1,500})\\]" + TARGET);
  private static final Pattern NOTE = Pattern.compile("\\[\\^[\\w-]{1,20}\\]");
  private static final String SKIPPED = "`[^`\n]{1,500}`|";
  private static final Pattern BOLD =
      Pattern.compile(SKIPPED + "(\\*\\*|__)(?=\\S)([^*_]{1,2000}?)(?<=\\S)\\1");
  private static final Pattern EMPHASIS =
      Pattern.compile(
          SKIPPED + "(?<![\\w*\\\\])([*_])(?=[^\\s*_])([^*_]{1,2000})(?<=\\S)\\1(?![\\w*])");
  private static final Pattern ESCAPED = Pattern.compile("\\\\([-*_.!#\\[\\](){}+`~>|$])");
  private static final Pattern CODE = Pattern.compile("`([^`\n]{1,500})`");

  /// Words without marks.
  ///
  /// @param addresses where the links and pictures pointed
  record Stripped(String text, List<String> addresses) {}

  private InlineMarks() {}

  static Stripped strip(String words) {
    return strip(words, true);
  }

  /// @param markdown whether the words are Markdown: in plain text an underscore belongs to a name
  static Stripped strip(String words, boolean markdown) {
    List<String> addresses = new ArrayList<>();
    String text = words;
    if (text.indexOf('[') >= 0) {
      text = NOTE.matcher(text).replaceAll("");
      text = cut(PICTURE, text, "", addresses);
      text = cut(LINK, text, "$1", addresses);
    }
    if (text.indexOf('*') >= 0 || (markdown && text.indexOf('_') >= 0)) {
      text = unmarked(BOLD, text, markdown);
      text = unmarked(EMPHASIS, text, markdown);
    }
    if (text.indexOf('`') >= 0) {
      text = CODE.matcher(text).replaceAll("$1");
    }
    if (text.indexOf('\\') >= 0) {
      text = ESCAPED.matcher(text).replaceAll("$1");
    }
    return new Stripped(text, addresses);
  }

  /// Takes marks off, but for those in code and those that are none in plain text.
  private static String unmarked(Pattern pattern, String text, boolean markdown) {
    return pattern
        .matcher(text)
        .replaceAll(
            found -> {
              String mark = found.group(1);
              boolean stays = mark == null || (!markdown && mark.charAt(0) == '_');
              return Matcher.quoteReplacement(stays ? found.group() : found.group(2));
            });
  }

  private static String cut(Pattern pattern, String text, String by, List<String> addresses) {
    Matcher matcher = pattern.matcher(text);
    StringBuilder out = new StringBuilder();
    while (matcher.find()) {
      addresses.add(matcher.group(2));
      matcher.appendReplacement(out, by);
    }
    return matcher.appendTail(out).toString();
  }
}
