// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.anchor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefingviewer.model.Anchor;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Finds where words like a mark's stand. Words shared with the text vote for a place, so that only
/// a few stretches are compared letter by letter and the time stays near linear.
final class SimilarPlaces {
  /// @param likeness 0 to 1
  record Found(TextSpan span, double likeness) {}

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  private static final int MOST_PLACES_OF_A_WORD = 64;
  private static final int STRETCHES = 8;
  private static final int BUCKET = 16;
  private static final int LONGEST_PATTERN = 2000;
  private static final int LONG_ENOUGH_ALONE = 24;
  private static final double CLEARLY = 0.05;

  private final String text;
  private final WordOccurrences occurrences;
  private final Map<String, List<Integer>> words = new HashMap<>();

  /// @param occurrences of the same text, which counts the steps
  SimilarPlaces(String text, WordOccurrences occurrences) {
    this.text = text;
    this.occurrences = occurrences;
    Matcher m = WORD.matcher(text);
    while (m.find()) {
      words
          .computeIfAbsent(m.group().toLowerCase(Locale.ROOT), w -> new ArrayList<>())
          .add(m.start());
    }
  }

  /// Returns the place most like the mark with its context or, when it is long, by itself; null
  /// when none comes up to `least` or two are about as like.
  @Nullable Found best(Anchor anchor, double least) {
    List<Found> found = new ArrayList<>();
    String exact = anchor.exact();
    collect(anchor.prefix() + exact + anchor.suffix(), anchor.prefix().length(), exact, found);
    if (exact.length() >= LONG_ENOUGH_ALONE) {
      collect(exact, 0, exact, found);
    }
    found.removeIf(f -> f.likeness < least);
    found.sort(Comparator.comparingDouble(Found::likeness).reversed());
    if (found.isEmpty()) {
      return null;
    }
    Found first = found.getFirst();
    boolean clear =
        found.stream()
            .filter(f -> !f.span.overlaps(first.span))
            .allMatch(f -> f.likeness < first.likeness - CLEARLY);
    return clear ? first : null;
  }

  private void collect(String pattern, int from, String exact, List<Found> found) {
    if (pattern.length() > LONGEST_PATTERN) {
      return;
    }
    int slack = pattern.length() / 3 + BUCKET;
    for (int start : stretches(pattern)) {
      int low = Math.max(0, start - slack);
      int high = Math.min(text.length(), start + BUCKET + pattern.length() + slack);
      occurrences.took((long) pattern.length() * (high - low));
      Alignment aligned = Alignment.of(pattern, text.substring(low, high));
      int length = Math.max(pattern.length(), aligned.place(pattern.length()) - aligned.place(0));
      TextSpan span =
          wholeWords(low + aligned.place(from), low + aligned.place(from + exact.length()));
      found.add(new Found(span, 1 - aligned.distance() / (double) length));
    }
  }

  /// Returns the starts for which most words of the pattern vote.
  private List<Integer> stretches(String pattern) {
    Map<Integer, Integer> votes = new HashMap<>();
    Matcher m = WORD.matcher(pattern);
    while (m.find()) {
      List<Integer> places = words.getOrDefault(m.group().toLowerCase(Locale.ROOT), List.of());
      if (places.size() <= MOST_PLACES_OF_A_WORD) {
        for (int place : places) {
          votes.merge(Math.floorDiv(place - m.start(), BUCKET), 1, Integer::sum);
        }
      }
    }
    return votes.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(STRETCHES)
        .map(e -> Math.clamp((long) e.getKey() * BUCKET, 0, text.length()))
        .toList();
  }

  /// Widens a span to whole words and takes the blanks off its ends.
  private TextSpan wholeWords(int start, int end) {
    TextSpan inner = new TextSpan(start, Math.max(start, end)).stripped(text);
    if (inner.length() == 0) {
      return inner;
    }
    int from = inner.start();
    int to = inner.end();
    while (from > 0 && joined(from)) {
      from--;
    }
    while (to < text.length() && joined(to)) {
      to++;
    }
    return new TextSpan(from, to);
  }

  /// Tells whether the characters before and after a border belong to one word or number.
  private boolean joined(int at) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    boolean markBefore = before == ',' || before == '.';
    boolean markAfter = after == ',' || after == '.';
    boolean number =
        (markBefore && digitAt(at - 2) && digitAt(at))
            || (markAfter && digitAt(at - 1) && digitAt(at + 1));
    return number || (inWord(before) && inWord(after)) || Character.isSurrogatePair(before, after);
  }

  private boolean digitAt(int at) {
    return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
  }

  private static boolean inWord(char c) {
    return Character.isLetterOrDigit(c) && !Character.isSurrogate(c);
  }
}
