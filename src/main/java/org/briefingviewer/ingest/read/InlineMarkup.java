// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefingviewer.ingest.draft.ProseLook;

/// The tags that stand in Markdown and in plain text: a picture, a break, a box around a table.
/// They do not make the text a page, and a text that only speaks of tags keeps them. Every pattern
/// is bounded.
final class InlineMarkup {
  /// A stretch of code in a line: the tags in it are its words.
  private static final String CODE = "`[^`\\n]{1,500}`|";

  /// What opens something that is no text, and by the name of it what closes it again.
  private static final Pattern HIDES =
      Pattern.compile("(?i)<(!--|(?:script|style|iframe|noscript|svg)\\b)");

  private static final int FAR = 20_000;
  private static final Pattern BREAK = Pattern.compile("(?i)" + CODE + "<br\\s{0,9}/?>");
  private static final Pattern HEADING =
      Pattern.compile("(?i)" + CODE + "<h([1-6])(?:\\s[^<>]{0,1000})?>");
  private static final Pattern BLOCK =
      Pattern.compile(
          "(?i)"
              + CODE
              + "</?(?:p|div|center|figure|figcaption|section|article|table|thead|tbody|tr|ul|ol|li|"
              + "blockquote|hr|h[1-6]|details|summary|aside)(?:\\s[^<>]{0,2000})?/?>");
  private static final Pattern INLINE =
      Pattern.compile(
          "(?i)"
              + CODE
              + "</?(?:a|span|b|i|em|strong|u|s|sub|sup|small|font|img|mark|code|cite|q|td|th|picture|"
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

  /// What no text has that speaks of tags: an attribute with its value.
  private static final Pattern ATTRIBUTE =
      Pattern.compile("(?im)<[a-z][\\w-]{0,30}\\s{1,9}[a-z][\\w:-]{0,40}(?:=\\S|\\s?=\\s?[\"'])");

  /// What a text that speaks of tags has here and there: a tag right at the words that it marks, a
  /// break right behind a word, a comment alone in its line.
  private static final Pattern MARKS =
      Pattern.compile(
          "(?im)<(b|i|em|strong|u|s|sub|sup|small|span|a|font|mark|cite|code|q|h[1-6]|p|li|div|"
              + "td|th|blockquote|figcaption)>(?=[^\\s<,])[^<>\\n]{0,2000}(?<=[^\\s<])</\\1>"
              + "|[\\p{L}\\p{N}.,;:!?)]<br\\s?/?>"
              + "|^<(?:br\\s?/?>|!--.{0,2000}-->)\\s{0,9}$");

  private static final String BOX =
      "(?:p|div|center|figure|section|article|table|tr|ul|ol|li|blockquote|h[1-6]|details|"
          + "script|style)";
  private static final Pattern OPENS =
      Pattern.compile("(?im)^\\s{0,99}<" + BOX + "(?:\\s[^<>]{0,1000})?>");
  private static final Pattern CLOSES = Pattern.compile("(?im)</" + BOX + ">\\s{0,99}$");

  private static final Pattern GAP = Pattern.compile("\\n\\s{0,99}\\n");
  private static final Pattern TAGGED =
      Pattern.compile("(?i)^<(?!/?(?:a|b|i|em|strong|span|u)\\b)");
  private static final int LONG = 60;

  private InlineMarkup() {}

  /// Tells whether most paragraphs of running text stand between blank lines without a tag at their
  /// beginning, as in Markdown.
  static boolean mostlyLines(String text) {
    if (text.indexOf('<') < 0) {
      return true;
    }
    int bare = 0;
    int tagged = 0;
    for (String part : GAP.split(shown(text))) {
      String words = part.strip();
      boolean tag = TAGGED.matcher(words).find() || BLOCK.matcher(words).find();
      if (words.length() >= LONG && (tag || ProseLook.reads(words))) {
        tagged += tag ? 1 : 0;
        bare += tag ? 0 : 1;
      }
    }
    return bare > 2 && bare > 2 * tagged;
  }

  /// Returns a text without comments, scripts and the like that are closed again soon. What closes
  /// each kind is looked for once, however often it opens.
  private static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    Map<String, Matcher> closings = new HashMap<>();
    Matcher opening = HIDES.matcher(text);
    int from = 0;
    int at = 0;
    while (opening.find(at)) {
      at = opening.end();
      String kind = opening.group(1).toLowerCase(Locale.ROOT);
      Matcher close = closings.computeIfAbsent(kind, k -> closing(k, text));
      while (close.hasMatch() && close.start() < at) {
        close.find();
      }
      if (close.hasMatch() && close.start() - at <= FAR) {
        shown.append(text, from, opening.start());
        from = close.end();
        at = from;
      }
    }
    return shown.append(text, from, text.length()).toString();
  }

  /// Returns a matcher that stands at the first place at which something is closed, if any.
  private static Matcher closing(String kind, String text) {
    String closes = kind.equals("!--") ? "-->" : "(?i)</" + kind + "\\s{0,9}>";
    Matcher matcher = Pattern.compile(closes).matcher(text);
    matcher.find();
    return matcher;
  }

  /// What is printed as large as titles are is one.
  private static String large(MatchResult line) {
    boolean title = Integer.parseInt(line.group(1)) >= TITLE_PRINT;
    return Matcher.quoteReplacement("\n\n" + (title ? "# " : "") + line.group(2) + "\n\n");
  }

  /// Tells whether the tags of a text mark it up; else they are words that it speaks of.
  static boolean marks(String text) {
    return text.indexOf('<') >= 0
        && (ATTRIBUTE.matcher(text).find()
            || marked(text)
            || (OPENS.matcher(text).find() && CLOSES.matcher(text).find()));
  }

  /// Tells whether tags mark words in so many paragraphs that the text does not only speak of them.
  private static boolean marked(String text) {
    int all = 0;
    int marked = 0;
    for (String part : GAP.split(text)) {
      all++;
      marked += MARKS.matcher(part).find() ? 1 : 0;
    }
    return marked * SPOKEN >= all && marked > 0;
  }

  /// Of so many paragraphs, one with tags may be one that speaks of them.
  private static final int SPOKEN = 4;

  /// Takes the tags out, with a break or a blank line where one of them parts lines.
  ///
  /// @param markdown whether it is Markdown, in which a tag alone in its line is a generator's
  static String lines(String text, boolean markdown) {
    boolean marked = marks(text);
    String words = marked ? shown(text) : text;
    if (marked) {
      words = replaced(BREAK, words, tag -> "\n");
      words =
          replaced(HEADING, words, tag -> "\n\n" + "#".repeat(tag.group(1).charAt(0) - '0') + " ");
      words = replaced(BLOCK, words, tag -> "\n\n");
      words = LARGE.matcher(words).replaceAll(InlineMarkup::large);
    }
    if (marked || markdown) {
      words = ALONE.matcher(words).replaceAll("");
    }
    return marked ? replaced(INLINE, words, tag -> "") : words;
  }

  private static String replaced(
      Pattern pattern, String text, Function<MatchResult, String> replacement) {
    return pattern
        .matcher(text)
        .replaceAll(
            found ->
                found.group().charAt(0) == '`'
                    ? Matcher.quoteReplacement(found.group())
                    : replacement.apply(found));
  }
}
