// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefingviewer.ingest.draft.Block;
import org.briefingviewer.ingest.draft.Facts;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.lexicon.WordRow;
import org.briefingviewer.model.Dropped;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Parts the front matter (YAML between `---`, TOML between `+++`) from the text below it. Of YAML
/// it reads what site generators write: `key: value`, folded values, the first entry of a list.
final class FrontMatter {
  private static final int MOST_LINES = 300;
  private static final int FEWEST = 3;
  private static final Pattern BARE_KEY =
      Pattern.compile("(?:[a-z][a-z0-9_-]{1,30}\\s{0,9}:(?:\\s|$)|\\s{1,9}\\S|- )");
  private static final Pattern KEY =
      Pattern.compile("([A-Za-z][\\w-]{0,40})\\s{0,9}[:=]\\s{0,9}(.*)");

  /// A text without its front matter.
  ///
  /// @param head the front matter as a dropped block, or null when there is none
  record Parted(@Nullable Block head, Facts facts, String body) {}

  private final List<WordRow> keys;

  FrontMatter(WordList keys) {
    this.keys = keys.rows();
  }

  Parted part(String text) {
    String start = text.stripLeading();
    String fence = start.startsWith("---") ? "---" : "+++";
    int end = start.startsWith(fence) ? closing(start, fence) : -1;
    if (end < 0) {
      return unfenced(text);
    }
    String head = start.substring(0, end);
    int line = start.indexOf('\n', end);
    String closed = line < 0 ? start : start.substring(0, line);
    Map<String, String> values = values(head);
    if (values.isEmpty()) {
      return new Parted(null, Facts.NONE, text);
    }
    Block dropped = Block.dropped(closed.strip(), Dropped.Reason.METADATA);
    return new Parted(dropped, facts(values), line < 0 ? "" : start.substring(line + 1));
  }

  /// Takes a head that lost its fences: three lines or more with keys in small letters, most of
  /// them known or in the usual form, and a blank line below.
  private Parted unfenced(String text) {
    String start = text.stripLeading();
    int end = start.indexOf("\n\n");
    String head = end < 0 ? "" : start.substring(0, end);
    List<String> lines = head.lines().toList();
    boolean keys =
        lines.size() >= FEWEST
            && lines.size() <= MOST_LINES
            && lines.stream().allMatch(line -> BARE_KEY.matcher(line).lookingAt());
    Map<String, String> values = keys ? values(head) : Map.of();
    if (this.keys.stream().noneMatch(key -> values.containsKey(key.getFirst()))) {
      return new Parted(null, Facts.NONE, text);
    }
    Block dropped = Block.dropped(head.strip(), Dropped.Reason.METADATA);
    return new Parted(dropped, facts(values), start.substring(end + 2));
  }

  /// Returns where the closing fence begins, or -1; every line between is indented, empty, a key or
  /// an entry of a list.
  private static int closing(String text, String fence) {
    int at = text.indexOf('\n') + 1;
    for (int lines = 0; at > 0 && lines < MOST_LINES; lines++) {
      int end = text.indexOf('\n', at);
      String line = text.substring(at, end < 0 ? text.length() : end);
      if (line.stripTrailing().equals(fence)) {
        return at;
      }
      boolean fits =
          line.isBlank() || " -#]}\t".indexOf(line.charAt(0)) >= 0 || KEY.matcher(line).lookingAt();
      if (!fits) {
        return -1;
      }
      at = end + 1;
    }
    return -1;
  }

  private static Map<String, String> values(String head) {
    Map<String, String> values = new HashMap<>();
    String key = null;
    for (String line : head.split("\n", -1)) {
      Matcher matcher = KEY.matcher(line);
      boolean inner = line.startsWith(" ") || line.startsWith("-");
      if (!inner && matcher.matches()) {
        key = matcher.group(1).toLowerCase(Locale.ROOT);
        values.putIfAbsent(key, plain(matcher.group(2)));
      } else if (inner && key != null && !line.startsWith("---")) {
        String before = values.getOrDefault(key, "");
        boolean entry = line.strip().startsWith("- ");
        if (!entry || before.isEmpty()) {
          values.put(key, (before + " " + plain(line.strip().replaceFirst("^- ", ""))).strip());
        }
      }
    }
    return values;
  }

  private static String plain(String value) {
    String words = value.strip();
    if (words.equals(">") || words.equals("|") || words.equals(">-") || words.equals("|-")) {
      return "";
    }
    char quote = words.isEmpty() ? ' ' : words.charAt(0);
    if ((quote == '"' || quote == '\'') && words.length() > 1 && words.endsWith("" + quote)) {
      words = words.substring(1, words.length() - 1);
      words = quote == '"' ? words.replace("\\\"", "\"") : words.replace("''", "'");
    }
    return InlineMarks.strip(Markup.lines(Parser.unescapeEntities(words, false))).text().strip();
  }

  private Facts facts(Map<String, String> values) {
    String author = first(values, "author");
    return new Facts(
        first(values, "title"),
        first(values, "uri"),
        first(values, "publisher"),
        first(values, "published"),
        author == null ? List.of() : new ArrayList<>(List.of(author)),
        first(values, "language"));
  }

  private @Nullable String first(Map<String, String> values, String fact) {
    for (List<String> key : keys) {
      String value = key.get(1).equals(fact) ? values.get(key.getFirst()) : null;
      boolean dated = !fact.equals("published") || (value != null && value.matches(".*\\d{4}.*"));
      if (value != null && !value.isBlank() && dated) {
        return value;
      }
    }
    return null;
  }
}
