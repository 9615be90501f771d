// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.briefingviewer.ingest.draft.ProseLook;
import org.briefingviewer.ingest.draft.ReducedWording;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The text of an article that stands in a page's scripts, as a browser would draw it from there.
/// Scripts are not run: their strings are read, also those within strings, and the longest text
/// that takes up the words of the page's own title is the article's. The same goes for what stands
/// in elements that a browser draws by a script only, or in a frame.
public final class ScriptText {
  private static final int DEEPEST = 3;

  /// How long a string is at least that is looked at, and one in which other strings may stand.
  private static final int PARAGRAPH = 40;

  private static final int NESTED = 300;

  /// How many characters a whole text has at least.
  private static final int TEXT = 250;

  /// The longest key of a value.
  private static final int KEY = 40;

  /// The share of a title's runs of letters that its text takes up at least.
  private static final double TAKEN = 0.3;

  private static final int RUN = 5;
  private static final int IDEOGRAPHS = 2;
  private static final Pattern TAG = Pattern.compile("<[^<>]{0,2000}>");
  private static final Pattern PAIR = Pattern.compile("\"\\s{0,9}:\\s{0,9}[\"\\[{]");

  private final Map<String, Set<String>> byKey = new LinkedHashMap<>();

  private ScriptText() {}

  /// Returns the text, with its tags, or null.
  ///
  /// @param titles what the page says that its article is called, or is about
  public static @Nullable String of(Document page, Collection<String> titles) {
    ScriptText text = new ScriptText();
    for (Element script : page.getElementsByTag("script")) {
      if (!script.attr("type").equals("application/ld+json")) {
        text.strings(script.data(), 0);
      }
    }
    List<String> candidates = text.candidates();
    page.select("noscript, template").forEach(held -> candidates.add(held.html()));
    page.select("iframe[srcdoc]").forEach(frame -> candidates.add(frame.attr("srcdoc")));
    String best = null;
    int most = TEXT;
    for (String candidate : candidates) {
      String words = words(candidate);
      if (words.length() > most && takesUp(words, titles)) {
        best = candidate;
        most = words.length();
      }
    }
    return best;
  }

  public static String words(String markup) {
    return TAG.matcher(markup).replaceAll(" ");
  }

  /// Tells whether a text takes up one of the titles, or the page has none.
  public static boolean takesUp(String text, Collection<String> titles) {
    String letters = ReducedWording.letters(text);
    return titles.isEmpty() || titles.stream().anyMatch(title -> takesUp(letters, title));
  }

  private static boolean takesUp(String letters, String title) {
    String words = ReducedWording.letters(title);
    int run = words.chars().anyMatch(c -> c >= '\u3006') ? IDEOGRAPHS : RUN;
    Set<String> runs = new HashSet<>();
    for (int i = 0; i + run <= words.length(); i++) {
      runs.add(words.substring(i, i + run));
    }
    long taken = runs.stream().filter(letters::contains).count();
    return !runs.isEmpty() && taken >= TAKEN * runs.size();
  }

  /// Every long string is one, and all strings under one key are one.
  private List<String> candidates() {
    List<String> candidates = new ArrayList<>();
    byKey.forEach(
        (key, strings) -> {
          candidates.addAll(strings);
          if (!key.isEmpty()) {
            candidates.add(String.join("\n\n", strings));
          }
        });
    return candidates;
  }

  private void strings(String script, int depth) {
    String before = "";
    int end = 0;
    for (int at = script.indexOf('"'); at >= 0; at = script.indexOf('"', end)) {
      int close = close(script, at);
      if (close < 0) {
        before = "";
        end = at + 1;
        continue;
      }
      boolean keyed = at - end < KEY && script.substring(end, at).strip().equals(":");
      String raw = script.substring(at + 1, close);
      if (raw.length() >= PARAGRAPH) {
        string(keyed ? before : "", JsonText.unescaped(raw), depth);
      }
      before = raw.length() <= KEY ? raw : "";
      end = close + 1;
    }
  }

  /// Returns where the string that opens at a place closes, or -1: none goes over a line's end.
  private static int close(String script, int open) {
    for (int i = open + 1; i < script.length(); i++) {
      char c = script.charAt(i);
      if (c == '"') {
        return i;
      }
      if (c == '\n') {
        return -1;
      }
      i += c == '\\' ? 1 : 0;
    }
    return -1;
  }

  private void string(String key, String value, int depth) {
    if (value.length() >= NESTED && depth < DEEPEST && PAIR.matcher(value).find()) {
      strings(value, depth + 1);
    } else if (ProseLook.reads(words(value))) {
      byKey.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(value);
    }
  }
}
