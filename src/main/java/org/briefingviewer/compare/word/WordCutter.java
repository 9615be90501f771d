// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.briefingviewer.compare.word.TextWord.Kind;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.lexicon.WordRow;
import org.briefingviewer.model.TextSpan;

/// Cuts a text into its words. Safe to use from any thread.
public final class WordCutter {
  /// So many words are remembered, and none that is longer.
  private static final int MOST = 20_000;

  private static final int LONGEST = 40;

  private final Map<String, Kind> kinds;
  private final SynonymList synonyms;
  private final StateNameList states;

  /// Words that were met: a text has most of its words of others.
  private final Map<String, Known> known = new ConcurrentHashMap<>();

  /// @param key by what it is compared where it is no name of a state
  private record Known(String lower, String key, Kind kind) {}

  private WordCutter(Map<String, Kind> kinds, SynonymList synonyms, StateNameList states) {
    this.kinds = Map.copyOf(kinds);
    this.synonyms = synonyms;
    this.states = states;
  }

  /// Reads the program's own lists.
  public static WordCutter read() {
    Map<String, Kind> kinds = new HashMap<>();
    for (WordRow row : WordList.read("compare/plain-words.tsv").rows()) {
      Kind kind = row.get(0).equals("ABOUT") ? Kind.STOP : Kind.valueOf(row.get(0));
      for (String word : row.get(1).split(" ")) {
        kinds.putIfAbsent(word, kind);
      }
    }
    return new WordCutter(kinds, SynonymList.read(), StateNameList.read());
  }

  /// Returns the words of a text, in its order. The name of a state and a phrase that has synonyms
  /// are one word each, however long.
  public List<TextWord> of(String text) {
    List<TextSpan> spans = spans(text);
    List<TextWord> words = new ArrayList<>(spans.size());
    int end = 0;
    int i = 0;
    while (i < spans.size()) {
      Known first = known(spans.get(i).of(text));
      StateNameList.Found state = states.at(text, spans, i, first.lower());
      int last =
          i + (state == null ? synonyms.words(text, spans, i, first.lower()) : state.words()) - 1;
      TextSpan span = new TextSpan(spans.get(i).start(), spans.get(last).end());
      Known word = last == i ? first : read(span.of(text).replaceAll("\\s+", " "));
      boolean opens = opens(text, end, span.start());
      words.add(
          state == null
              ? new TextWord(span, word.lower(), word.key(), word.kind(), opens)
              : new TextWord(span, word.lower(), state.key(), Kind.CONTENT, opens));
      end = span.end();
      i = last + 1;
    }
    return words;
  }

  /// Returns the states whose bodies are named in a name.
  Set<String> ofBodies(String name) {
    return states.ofBodies(name);
  }

  private Known known(String written) {
    if (known.size() >= MOST) {
      known.clear();
    }
    return written.length() > LONGEST ? read(written) : known.computeIfAbsent(written, this::read);
  }

  private Known read(String written) {
    String lower = lower(written);
    boolean number = Character.isDigit(lower.codePointAt(0)) || lower.indexOf('$') >= 0;
    Kind kind = number ? Kind.NUMBER : kinds.getOrDefault(lower, Kind.CONTENT);
    return new Known(lower, synonyms.key(lower), kind);
  }

  static String lower(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    return lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
  }

  private static boolean opens(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (",;:()—–“”\"\n.!?".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static List<TextSpan> spans(String text) {
    List<TextSpan> spans = new ArrayList<>(text.length() / 5);
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && inside(text, i, start >= 0);
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        spans.add(new TextSpan(start, i));
        start = -1;
      }
    }
    return spans;
  }

  /// A word has letters and digits, inside of it also signs that no blank follows: "U.S.", "3,000",
  /// "Kim's".
  private static boolean inside(String text, int at, boolean open) {
    char c = text.charAt(at);
    if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
      return true;
    }
    boolean between = ".,'’".indexOf(c) >= 0 && open && at + 1 < text.length();
    return between
        && Character.isLetterOrDigit(text.charAt(at + 1))
        && Character.isLetterOrDigit(text.charAt(at - 1));
  }
}
