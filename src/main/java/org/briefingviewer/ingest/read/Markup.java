// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefingviewer.ingest.draft.Prose;

/// The tags that stand in Markdown and in plain text: a picture, a break, a box around a table.
/// They do not make the text a page. Every pattern is bounded.
final class Markup {
  private static final Pattern GONE =
      Pattern.compile(
          "(?is)<!--.{0,20000}?-->|<(script|style|iframe|noscript|svg)\\b.{0,20000}?</\\1\\s{0,9}>");
  private static final Pattern BREAK = Pattern.compile("(?i)<br\\s{0,9}/?>");
  private static final Pattern HEADING = Pattern.compile("(?i)<h([1-6])(?:\\s[^<>]{0,1000})?>");
  private static final Pattern BLOCK =
      Pattern.compile(
          "(?i)</?(?:p|div|center|figure|figcaption|section|article|table|thead|tbody|tr|ul|ol|li|"
              + "blockquote|hr|h[1-6]|details|summary|aside)(?:\\s[^<>]{0,2000})?/?>");
  private static final Pattern INLINE =
      Pattern.compile(
          "(?i)</?(?:a|span|b|i|em|strong|u|s|sub|sup|small|font|img|mark|code|cite|q|td|th|picture|"
              + "source|video|audio|input|button|label|abbr|time)(?:\\s[^<>]{0,2000})?/?>");

  /// A tag that nobody knows, alone in its line: where a site generator cuts the text for its list.
  private static final Pattern ALONE =
      Pattern.compile("(?m)^</?[A-Za-z][\\w-]{0,30}\\s{0,9}/?>\\s{0,9}$");

  /// A line in one print, as programs write that turn a book into Markdown.
  private static final Pattern LARGE =
      Pattern.compile(
          "(?m)^<span style=\"[^\"<>\\n"
              + "]{0,200}font-size: ?(\\d{1,3})(?:\\.\\d{1,3})?pt[^\"<>\\n"
              + "]{0,200}\">([^<>\\n"
              + "]{1,300})</span>\\s{0,9}$");

  private static final int TITLE_PRINT = 20;

  private static final Pattern GAP = Pattern.compile("\\n\\s{0,99}\\n");
  private static final Pattern TAGGED =
      Pattern.compile("(?i)^<(?!/?(?:a|b|i|em|strong|span|u)\\b)");
  private static final int LONG = 60;

  private Markup() {}

  /// Tells whether most paragraphs of running text stand between blank lines without a tag at their
  /// beginning, as in Markdown.
  static boolean mostlyLines(String text) {
    if (text.indexOf('<') < 0) {
      return true;
    }
    int bare = 0;
    int tagged = 0;
    for (String part : GAP.split(GONE.matcher(text).replaceAll(""))) {
      String words = part.strip();
      boolean tag = TAGGED.matcher(words).find() || BLOCK.matcher(words).find();
      if (words.length() >= LONG && (tag || Prose.reads(words))) {
        tagged += tag ? 1 : 0;
        bare += tag ? 0 : 1;
      }
    }
    return bare > 2 && bare > 2 * tagged;
  }

  /// What is printed as large as titles are is one.
  private static String large(MatchResult line) {
    boolean title = Integer.parseInt(line.group(1)) >= TITLE_PRINT;
    return Matcher.quoteReplacement("\n\n" + (title ? "# " : "") + line.group(2) + "\n\n");
  }

  /// Takes the tags out, with a break or a blank line where one of them parts lines.
  static String lines(String text) {
    if (text.indexOf('<') < 0) {
      return text;
    }
    String words = GONE.matcher(text).replaceAll("");
    words = BREAK.matcher(words).replaceAll("\n");
    words =
        HEADING
            .matcher(words)
            .replaceAll(m -> "\n\n" + "#".repeat(m.group(1).charAt(0) - '0') + " ");
    words = BLOCK.matcher(words).replaceAll("\n\n");
    words = LARGE.matcher(words).replaceAll(Markup::large);
    words = ALONE.matcher(words).replaceAll("");
    return INLINE.matcher(words).replaceAll("");
  }
}
