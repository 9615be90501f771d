// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.anchor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.lexicon.WordRow;

/// Tells the figures in words apart: digits, signs, number words, units and bound words, from the
/// table `figure-words.tsv`.
final class QuotedFigures {
  private enum FigureWordKind {
    BOUND,
    NUMBER,
    MODIFIER
  }

  private static final int LONGEST_PHRASE = 3;

  // Possessive, so that a long row of them is gone through and not called through.
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\d++(?:[.,]\\d++)*+|[\\p{L}\\p{M}]++(?:['’-][\\p{L}\\p{M}]++)*+|[-+−±](?=\\d)|[%$€£¥₩₽<>≤≥~≈]");
  private static final Pattern HEAD =
      Pattern.compile("^(?:[.,]?+\\d++|%|[-–−]\\d++|[\\p{IsLatin}\\p{IsCyrillic}]++)*+");

  /// What belongs to a figure that it precedes.
  private static final String TAIL = "0123456789.,+-−–±<>≤≥~≈$€£¥₩₽";

  private final Map<String, FigureWordKind> phrases = new HashMap<>();

  QuotedFigures() {
    for (WordRow row : WordList.read("bundle/anchor/figure-words.tsv").rows()) {
      phrases.put(row.get(0), FigureWordKind.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
    }
  }

  /// Tells whether a number stands in `words`.
  boolean anyIn(String words) {
    return tokens(words).stream().anyMatch(this::number);
  }

  /// Returns what makes the figures in `words` what they are, in order: numbers, signs, bound words
  /// and the word after each number. Two texts with equal lists give the same figures.
  List<String> figures(String words) {
    List<String> tokens = tokens(words);
    List<String> figures = new ArrayList<>();
    boolean unitNext = false;
    for (int i = 0; i < tokens.size(); i++) {
      String token = tokens.get(i);
      boolean letters = Character.isLetter(token.codePointAt(0));
      boolean number = number(token);
      boolean bound = bound(tokens, i);
      if (!letters || number || bound || unitNext) {
        figures.add(token);
      }
      boolean modifier = phrases.get(token) == FigureWordKind.MODIFIER;
      unitNext = number || (unitNext && (modifier || !letters));
    }
    return tokens.stream().anyMatch(this::number) ? figures : List.of();
  }

  /// Returns the digits, signs and bound words that touch the end of `before`.
  String tail(String before) {
    return closing(before) + boundAtEnd(tokens(before));
  }

  private static String closing(String before) {
    int at = before.length();
    while (at > 0 && TAIL.indexOf(before.charAt(at - 1)) >= 0) {
      at--;
    }
    return before.substring(at);
  }

  /// Returns what touches the start of `after`: digits, the rest of a word, bound words.
  String head(String after) {
    Matcher m = HEAD.matcher(after);
    return (m.find() ? m.group() : "") + boundAtStart(tokens(after));
  }

  /// Returns how many code units of `before` belong to a figure that starts after it.
  int tailLength(String before) {
    List<String> tokens = tokens(before);
    String bound = boundAtEnd(tokens);
    int at = bound.isEmpty() ? -1 : before.toLowerCase(Locale.ROOT).lastIndexOf(bound);
    return at >= 0 ? before.length() - at : closing(before).length();
  }

  private boolean number(String token) {
    return Character.isDigit(token.codePointAt(0)) || phrases.get(token) == FigureWordKind.NUMBER;
  }

  /// Tells whether the token at `i` is part of a bound phrase.
  private boolean bound(List<String> tokens, int i) {
    for (int from = Math.max(0, i - LONGEST_PHRASE + 1); from <= i; from++) {
      for (int to = i + 1; to <= Math.min(tokens.size(), from + LONGEST_PHRASE); to++) {
        if (phrases.get(String.join(" ", tokens.subList(from, to))) == FigureWordKind.BOUND) {
          return true;
        }
      }
    }
    return false;
  }

  private String boundAtEnd(List<String> tokens) {
    int end = tokens.size();
    for (int from = Math.max(0, end - LONGEST_PHRASE); from < end; from++) {
      String phrase = String.join(" ", tokens.subList(from, end));
      if (phrases.get(phrase) == FigureWordKind.BOUND) {
        return phrase;
      }
    }
    return "";
  }

  private String boundAtStart(List<String> tokens) {
    for (int to = Math.min(LONGEST_PHRASE, tokens.size()); to > 0; to--) {
      String phrase = String.join(" ", tokens.subList(0, to));
      if (phrases.get(phrase) == FigureWordKind.BOUND) {
        return phrase;
      }
    }
    return "";
  }

  private static List<String> tokens(String words) {
    List<String> tokens = new ArrayList<>();
    Matcher m = TOKEN.matcher(words);
    while (m.find()) {
      tokens.add(m.group().toLowerCase(Locale.ROOT));
    }
    return tokens;
  }
}
