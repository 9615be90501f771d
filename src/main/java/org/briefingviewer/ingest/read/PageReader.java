// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefingviewer.ingest.draft.CleaningDraft;
import org.briefingviewer.ingest.draft.DraftBlock;
import org.briefingviewer.ingest.name.OutletList;
import org.briefingviewer.ingest.name.WriterNames;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.model.progress.WorkProgress;

/// Reads a page's text, whatever its form: front matter first, then HTML or lines.
public final class PageReader {
  private static final int SAMPLE = 60_000;
  private static final int ENOUGH = 3;

  /// A book of 20 MB in lines of 70 characters.
  private static final int MOST_LINES = 300_000;

  /// An article's page has a few thousand.
  private static final int MOST_TAGS = 500_000;

  private static final Pattern TAG =
      Pattern.compile(
          "(?i)</?(?:p|div|span|a|br|h[1-6]|ul|li|article|section|table|body)(?:\\s[^<>]{0,1000})?/?>");

  /// What begins an element, or ends one of those that go on in all that follows until they end.
  private static final Pattern TAG_START =
      Pattern.compile(
          "(?i)<(?:(/)?(b|big|code|em|font|i|s|small|strike|strong|tt|u)(?=[\\s/>])|[a-z])");

  /// Whoever reads a page lets at most so many go on.
  private static final int MOST_AGAIN = 12;

  private static final Pattern OPENING =
      Pattern.compile("(?i)<(?:!doctype\\b|html[\\s>]|head[\\s>]|body[\\s>]|\\?)");

  private final FrontMatter frontMatter = new FrontMatter(WordList.read("ingest/front-matter.tsv"));
  private final HtmlPage html =
      new HtmlPage(
          ChromeMarkup.Names.of(WordList.read("ingest/markup-chrome.tsv")),
          new WriterNames(
              WordList.read("ingest/bylines.tsv"),
              new OutletList(WordList.read("ingest/outlets.tsv"))),
          new PageNotices(WordList.read("ingest/notices.tsv")));

  /// @param called whether it is called a page, by the ending of its name or by a message's fields
  /// @param progress hears of every piece that is read
  /// @param told hears what a person should know of the page
  /// @throws UnreadableBytes when the page holds no text to read
  public CleaningDraft read(
      boolean called, String text, WorkProgress progress, Consumer<PageRemark> told)
      throws UnreadableBytes {
    FrontMatter.Parted parted = frontMatter.part(text);
    CleaningDraft body =
        isHtml(called, parted.body())
            ? page(parted.body(), progress, told)
            : lines(parted.body(), parted.head() != null);
    if (parted.head() == null) {
      return body;
    }
    List<DraftBlock> blocks = new ArrayList<>();
    blocks.add(parted.head());
    blocks.addAll(body.blocks());
    return body.withBlocks(blocks).withFacts(parted.facts().or(body.facts()));
  }

  private CleaningDraft page(String text, WorkProgress progress, Consumer<PageRemark> told)
      throws UnreadableBytes {
    refuseTags(text);
    return html.read(text, progress, told);
  }

  private static CleaningDraft lines(String text, boolean headed) throws UnreadableBytes {
    refuseLines(text);
    return TextLines.read(text, headed).from(CleaningDraft.Source.TEXT);
  }

  private static boolean isHtml(boolean called, String text) {
    if (opensAsPage(text)) {
      return true;
    }
    if (InlineMarkup.mostlyLines(text) || !(called || InlineMarkup.marks(text))) {
      return false;
    }
    Matcher tags = TAG.matcher(text.substring(0, Math.min(SAMPLE, text.length())));
    int seen = 0;
    while (seen < ENOUGH && tags.find()) {
      seen++;
    }
    return seen >= (called ? 1 : ENOUGH);
  }

  /// Tells whether a text opens with a page's own tags, whatever comments stand above them.
  private static boolean opensAsPage(String text) {
    int at = 0;
    while (at < text.length()) {
      if (Character.isWhitespace(text.charAt(at))) {
        at++;
      } else if (text.startsWith("<!--", at)) {
        int end = text.indexOf("-->", at);
        at = end < 0 ? text.length() : end + "-->".length();
      } else {
        return OPENING.matcher(text).region(at, text.length()).lookingAt();
      }
    }
    return false;
  }

  /// @throws UnreadableBytes when it has more lines than the text of any article
  private static void refuseLines(String text) throws UnreadableBytes {
    int lines = 1;
    for (int i = 0; i < text.length(); i++) {
      lines += ends(text.charAt(i)) ? 1 : 0;
    }
    if (lines > MOST_LINES) {
      throw new UnreadableBytes(
          "It holds %,d paragraphs or lines, more than an article of a briefing can hold."
              .formatted(lines),
          "Cut it into parts and bring each in by itself.");
    }
  }

  /// Counts what ends a line by itself (Unicode Standard, 5.8); of a pair, the second.
  private static boolean ends(char c) {
    return c == '\n'
        || c == '\u000b'
        || c == '\f'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029';
  }

  /// @throws UnreadableBytes when it has more tags than the page of any article, or is read as if
  ///   it had
  private static void refuseTags(String page) throws UnreadableBytes {
    int tags = 0;
    int again = 0;
    int open = 0;
    Matcher found = TAG_START.matcher(page);
    while (found.find()) {
      boolean end = found.group(1) != null;
      tags += end ? 0 : 1;
      again += end ? 0 : Math.min(open, MOST_AGAIN);
      boolean goesOn = found.group(2) != null;
      open = Math.max(0, open + (goesOn ? end ? -1 : 1 : 0));
    }
    String reason =
        tags > MOST_TAGS
            ? "It holds %,d tags, more than the page of an article has.".formatted(tags)
            : again > MOST_TAGS
                ? "It leaves more tags open than the page of an article does."
                : null;
    if (reason != null) {
      throw new UnreadableBytes(
          reason, "Save the article's own page, or paste its text into a file.");
    }
  }
}
