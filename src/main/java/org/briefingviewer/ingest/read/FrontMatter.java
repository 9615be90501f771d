// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefingviewer.ingest.draft.ArticleFacts;
import org.briefingviewer.ingest.draft.DraftBlock;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.lexicon.WordRow;
import org.briefingviewer.model.DroppedLine;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Parts the front matter (YAML between `---`, TOML between `+++`) from the text below it. Of YAML
/// it reads what site generators write: `key: value`, folded values, the first entry of a list.
final class FrontMatter {
  private static final int MOST_LINES = 300;
  private static final int FEWEST = 3;
  private static final Pattern BARE_KEY =
      Pattern.compile("(?:[a-z][a-z0-9_-]{1,30}\\s{0,9}:(?:\\s|$)|\\s{1,9}\\S|- )");
  private static final Pattern FOLDED = Pattern.compile("^[>|][-+]?(?: |$)");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))");
  private static final Pattern MAIL =
      Pattern.compile("\\(?[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,4}\\)?");
  private static final Pattern KEY =
      Pattern.compile("([A-Za-z][\\w-]{0,40}(?: [\\w-]{1,20}){0,2})\\s{0,9}[:=]\\s{0,9}(.*)");

  /// A text without its front matter.
  ///
  /// @param head the front matter as a dropped block, or null when there is none
  record Parted(@Nullable DraftBlock head, ArticleFacts facts, String body) {}

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
      return new Parted(null, ArticleFacts.NONE, text);
    }
    DraftBlock dropped = DraftBlock.dropped(closed.strip(), DroppedLine.Reason.METADATA);
    return new Parted(dropped, facts(values), line < 0 ? "" : start.substring(line + 1));
  }

  /// Takes a head that lost its fences: three lines or more with keys in small letters, most of
  /// them known or in the usual form, and a blank line below.
  private Parted unfenced(String text) {
    String start = text.stripLeading();
    int end = start.indexOf("\n\n");
    String head = end < 0 ? "" : start.substring(0, end);
    List<String> lines = head.lines().limit(MOST_LINES + 1).toList();
    boolean keys =
        lines.size() >= FEWEST
            && lines.size() <= MOST_LINES
            && lines.stream().allMatch(line -> BARE_KEY.matcher(line).lookingAt());
    Map<String, String> values = keys ? values(head) : Map.of();
    if (this.keys.stream().noneMatch(key -> values.containsKey(key.getFirst()))) {
      return new Parted(null, ArticleFacts.NONE, text);
    }
    DraftBlock dropped = DraftBlock.dropped(head.strip(), DroppedLine.Reason.METADATA);
    return new Parted(dropped, facts(values), start.substring(end + 2));
  }

  /// Returns where the closing fence begins, or -1; the lines between are indented, empty, keys or
  /// entries of a list. Below three keys a description may run on without an indent.
  private static int closing(String text, String fence) {
    int at = text.indexOf('\n') + 1;
    int keys = 0;
    int loose = 0;
    for (int lines = 0; at > 0 && lines < MOST_LINES; lines++) {
      int end = text.indexOf('\n', at);
      String line = text.substring(at, end < 0 ? text.length() : end);
      if (line.stripTrailing().equals(fence)) {
        return loose <= 2 * keys ? at : -1;
      }
      boolean key = KEY.matcher(line).lookingAt();
      keys += key ? 1 : 0;
      loose += key || line.isBlank() || " -#]}\t".indexOf(line.charAt(0)) >= 0 ? 0 : 1;
      if (loose > 0 && keys < FEWEST) {
        return -1; // a text between two rules
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
      boolean inner = line.startsWith(" ") || line.startsWith("-") || line.startsWith("\t");
      if (!inner && matcher.matches()) {
        key = matcher.group(1).toLowerCase(Locale.ROOT);
        values.putIfAbsent(key, matcher.group(2).strip());
      } else if (inner && key != null && !line.startsWith("---")) {
        String before = values.getOrDefault(key, "");
        boolean entry = line.strip().startsWith("- ");
        if (!entry || before.isEmpty()) {
          values.put(key, joined(before, line.strip().replaceFirst("^- ", "")));
        }
      }
    }
    values.replaceAll((name, value) -> plain(value));
    return values;
  }

  /// Puts the next line of a value behind it; a backslash at the end of a line of YAML means that
  /// no blank stands there, one at its beginning that one does.
  private static String joined(String before, String line) {
    return before.endsWith("\\")
        ? before.substring(0, before.length() - 1) + line
        : (before + " " + line).strip();
  }

  private static String plain(String value) {
    String words = value.strip();
    words = FOLDED.matcher(words).replaceFirst("");
    char quote = words.isEmpty() ? ' ' : words.charAt(0);
    if ((quote == '"' || quote == '\'') && words.length() > 1 && words.endsWith("" + quote)) {
      words = words.substring(1, words.length() - 1);
      words = quote == '"' ? unescaped(words) : words.replace("''", "'");
    }
    words = words.replace("\\_", " "); // what a program made of a blank that must not break
    return InlineMarks.strip(InlineMarkup.lines(Parser.unescapeEntities(words, false), false))
        .text()
        .strip();
  }

  /// Reads the escapes of a quoted value of YAML.
  private static String unescaped(String words) {
    return ESCAPE
        .matcher(words)
        .replaceAll(
            m ->
                Matcher.quoteReplacement(
                    m.group(1) != null
                        ? String.valueOf((char) Integer.parseInt(m.group(1), 16))
                        : switch (m.group(2).charAt(0)) {
                          case 'n', 't', 'r', '_', ' ' -> " ";
                          default -> m.group(2);
                        }));
  }

  private ArticleFacts facts(Map<String, String> values) {
    String written = first(values, "author");
    String author = written == null ? null : MAIL.matcher(written).replaceAll("").strip();
    return new ArticleFacts(
        first(values, "title"),
        first(values, "uri"),
        first(values, "publisher"),
        first(values, "published"),
        author == null || author.isEmpty() ? List.of() : new ArrayList<>(List.of(author)),
        first(values, "language"),
        first(values, "rights"));
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
