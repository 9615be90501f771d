// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefingviewer.ingest.draft.ArticleFacts;
import org.briefingviewer.ingest.draft.BlockRole;
import org.briefingviewer.ingest.draft.CleaningDraft;
import org.briefingviewer.ingest.draft.DraftBlock;
import org.briefingviewer.ingest.draft.ProseLook;
import org.briefingviewer.model.DroppedLine;
import org.jsoup.parser.Parser;

/// Reads plain text and Markdown: blank lines part blocks, a heading, a quotation, an entry of a
/// list or a rule is a block of its own. Line breaks inside a block are left to a step.
final class TextLines {
  private static final Pattern HEADING = Pattern.compile("(#{1,6}) {1,9}(\\S.*)");
  private static final int LIST = 3;
  private static final int LABEL = 3;
  private static final Pattern LINK =
      Pattern.compile("!?\\[[^\\]\\n]{1,300}\\]\\([^()\\s]{1,1000}\\)");
  private static final Pattern NOTE = Pattern.compile("\\[\\^[\\w-]{1,20}\\]: ?");
  private static final Pattern ENTRY = Pattern.compile("[-*+•] {1,9}(?=[\\p{L}\"“'\\[*(])");

  private static final int HEX = 16;
  private static final Pattern UNIT = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

  private final List<DraftBlock> blocks = new ArrayList<>();
  private final BitSet links = new BitSet();
  private final List<String> open = new ArrayList<>();
  private ArticleFacts facts = ArticleFacts.NONE;

  /// What no plain text has: a heading, a link, bold words, code.
  private static final Pattern MARKDOWN =
      Pattern.compile(
          "(?m)^#{1,6} {1,9}\\S|^```|\\]\\([^()\\s]{1,1000}\\)|`[^`\\n]{1,500}`"
              + "|\\*\\*[^\\s*][^*\\n]{0,500}\\*\\*");

  private final boolean markdown;

  private TextLines(boolean markdown) {
    this.markdown = markdown;
  }

  /// @param headed whether front matter stands above it, as above Markdown
  static CleaningDraft read(String text, boolean headed) {
    String words = unescaped(text);
    TextLines reading = new TextLines(headed || MARKDOWN.matcher(words).find());
    InlineMarkup.lines(words, reading.markdown).lines().forEach(reading::line);
    reading.close();
    reading.dropLists();
    return CleaningDraft.of(reading.blocks, reading.facts);
  }

  /// Puts characters in the place of what stands for them in markup, and in data: "\u2014" is a
  /// dash, and no year.
  private static String unescaped(String text) {
    String words = text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
    return words.indexOf('\\') < 0
        ? words
        : UNIT.matcher(words)
            .replaceAll(unit -> quoted((char) Integer.parseInt(unit.group(1), HEX)));
  }

  private static String quoted(char unit) {
    return Matcher.quoteReplacement(String.valueOf(unit == 0 ? ' ' : unit));
  }

  private void line(String line) {
    String words = line.strip();
    Matcher heading = HEADING.matcher(words);
    Matcher entry = ENTRY.matcher(words);
    if (words.isEmpty()) {
      close();
    } else if (heading.matches()) {
      close();
      boolean top = heading.group(1).length() == 1;
      add(top ? BlockRole.HEADLINE : BlockRole.HEADING, heading.group(2).replaceFirst(" #+$", ""));
    } else if (words.startsWith("> ") || words.equals(">")) {
      close();
      line(words.substring(1));
      close();
    } else if (entry.lookingAt()) {
      close();
      open.add(words.substring(entry.end()));
    } else if (words.startsWith("|") && words.endsWith("|") && words.length() > 2) {
      close();
      String cells = words.substring(1, words.length() - 1).strip();
      add(BlockRole.BODY, cells.replaceAll("\\s{0,99}\\|\\s{0,99}", " | "));
    } else if (NOTE.matcher(words).lookingAt()) {
      close();
      blocks.add(DraftBlock.dropped(words, DroppedLine.Reason.FOOTNOTE));
    } else if (words.chars().noneMatch(Character::isLetterOrDigit)) {
      close();
      blocks.add(DraftBlock.body(words)); // a rule or an end mark; a step tells which
    } else {
      open.add(line);
    }
  }

  /// Drops runs of lines that are links and nothing else: menus, and titles of other articles.
  private void dropLists() {
    boolean begun = false;
    int run = 0;
    for (int i = 0; i <= blocks.size(); i++) {
      DraftBlock block = i < blocks.size() ? blocks.get(i) : null;
      if (block != null && !block.kept()) {
        continue;
      }
      if (block != null && links.get(i)) {
        run++;
        continue;
      }
      for (int j = i - 1; run >= (begun ? LIST : 1) && j >= 0; j--) {
        DraftBlock linked = blocks.get(j);
        if (linked.kept() && !links.get(j)) {
          break;
        }
        DroppedLine.Reason reason =
            begun ? DroppedLine.Reason.RELATED_LINKS : DroppedLine.Reason.NAVIGATION;
        blocks.set(j, linked.kept() ? linked.drop(reason) : linked);
      }
      run = 0;
      begun |= block != null && block.prose();
    }
  }

  private void close() {
    if (!open.isEmpty()) {
      add(BlockRole.BODY, String.join("\n", open));
      open.clear();
    }
  }

  private void add(BlockRole role, String words) {
    InlineMarks.Stripped stripped = InlineMarks.strip(words, markdown);
    if (!stripped.text().isBlank()) {
      boolean list = role == BlockRole.BODY && LINK.matcher(words).matches();
      boolean title = ProseLook.words(stripped.text()) > LABEL && blocks.isEmpty();
      links.set(blocks.size(), list && !title && !ProseLook.closed(stripped.text()));
      blocks.add(DraftBlock.of(role, stripped.text()));
    }
    boolean linked = words.startsWith("[") && words.endsWith(")") && role != BlockRole.BODY;
    if (linked && stripped.addresses().size() == 1) {
      facts = facts.or(ArticleFacts.ofUri(stripped.addresses().getFirst())); // the title's own link
    }
    for (String address : stripped.addresses()) {
      blocks.add(DraftBlock.dropped(address, DroppedLine.Reason.MARKUP));
    }
  }
}
