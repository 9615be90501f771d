// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.doubt;

import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefingviewer.extract.attribution.word.FunctionWords;
import org.briefingviewer.extract.attribution.word.WordClass;
import org.briefingviewer.extract.encoder.FigureOpinion;
import org.briefingviewer.extract.encoder.FigureOpinion.WeighedPiece;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.TextSpan;

/// What the encoder says of a figure, as logarithms of odds: how far the name that it sees speaks
/// against the rules' source, wherever the text has that name; how likely the words of what the
/// rules say that it counts tell that, on the whole and the likeliest of them; and how likely it
/// takes the figure for an estimate. That it sees the same name is no more than rules and trees
/// know: on texts of other writers it misled.
final class OpinionSigns {
  static final String NAMES = "encoder names";
  static final String COUNTS = "encoder counts";
  static final String COUNTS_MOST = "encoder counts most";
  static final String ESTIMATE = "encoder estimate";

  /// All of them, in the order in which a line weighs them.
  static final List<String> ALL = List.of(NAMES, COUNTS, COUNTS_MOST, ESTIMATE);

  /// How many letters from the figure the words stand that tell what it counts.
  private static final int NEAR = 400;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final FunctionWords SMALL = new FunctionWords();

  /// Words that are alike so far are one: "ministry", "ministries".
  private static final int ALIKE = 5;

  /// Initials of fewer letters are a word by chance.
  private static final int INITIALS = 3;

  private OpinionSigns() {}

  static Map<String, Float> of(FigureAnswer answer, FigureOpinion opinion) {
    ChainLink speaker = answer.speaker();
    double theirs = speaker == null ? 0 : theirs(answer, opinion, speaker);
    double somebody = Math.max(1e-3, 1 - opinion.nobody());
    float same = speaker == null ? 0 : Math.min(0, odds(theirs / somebody));
    double[] counts = counts(answer, opinion);
    return Map.of(
        NAMES,
        same,
        COUNTS,
        odds(counts[0]),
        COUNTS_MOST,
        odds(counts[1]),
        ESTIMATE,
        odds(opinion.estimate()));
  }

  /// How likely the words of the scope tell what the figure counts: their mean, and the likeliest.
  private static double[] counts(FigureAnswer answer, FigureOpinion opinion) {
    String scope = answer.quantity().scope();
    if (scope == null) {
      return new double[] {0.5, 0.5};
    }
    Map<String, Double> told = new HashMap<>();
    words(scope).forEach(word -> told.put(word, 0.0));
    for (WeighedPiece piece : opinion.counted()) {
      if (Math.abs(piece.span().start() - answer.figure().start()) < NEAR) {
        told.computeIfPresent(
            stem(whole(answer.text().text(), piece.span())),
            (word, most) -> Math.max(most, piece.share()));
      }
    }
    DoubleSummaryStatistics all =
        told.values().stream().mapToDouble(share -> share).summaryStatistics();
    return new double[] {all.getAverage(), Math.max(0, all.getMax())};
  }

  private static float odds(double share) {
    double kept = Math.clamp(share, 1e-3, 1 - 1e-3);
    return (float) Math.log(kept / (1 - kept));
  }

  /// How likely the name that the encoder sees is made of words of the rules' source.
  private static double theirs(FigureAnswer answer, FigureOpinion opinion, ChainLink speaker) {
    String text = answer.text().text();
    String name = speaker.agent().name();
    Set<String> own = words(name);
    TextSpan mention = speaker.mention();
    if (mention != null) {
      Set<String> mentioned = words(mention.of(text));
      own.addAll(mentioned);
      mention = mentioned.isEmpty() ? null : mention;
    }
    String initials = initials(name);
    if (initials.length() >= INITIALS) {
      own.add(initials);
    }
    double theirs = 0;
    for (WeighedPiece named : opinion.named()) {
      boolean there = mention != null && mention.overlaps(named.span());
      theirs += there || own.contains(stem(whole(text, named.span()))) ? named.share() : 0;
    }
    return theirs;
  }

  /// The words of a name without those that any name may have.
  private static Set<String> words(String name) {
    Set<String> words = new HashSet<>();
    for (Matcher word = WORD.matcher(name); word.find(); ) {
      String lower = word.group().toLowerCase(Locale.ROOT);
      if (!small(lower)) {
        words.add(stem(lower));
      }
    }
    return words;
  }

  private static boolean small(String word) {
    return word.equals("s")
        || SMALL.is(word, WordClass.DETERMINER)
        || SMALL.is(word, WordClass.PRONOUN)
        || SMALL.is(word, WordClass.PREPOSITION)
        || SMALL.is(word, WordClass.SUBORDINATOR)
        || SMALL.is(word, WordClass.POSSESSIVE);
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (Matcher word = WORD.matcher(name); word.find(); ) {
      String lower = word.group().toLowerCase(Locale.ROOT);
      initials.append(small(lower) ? "" : lower.substring(0, 1));
    }
    return initials.toString();
  }

  /// The word of which a piece is a part.
  private static String whole(String text, TextSpan piece) {
    int from = piece.start();
    int to = piece.end();
    while (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))) {
      from--;
    }
    while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
      to++;
    }
    return text.substring(from, to).toLowerCase(Locale.ROOT);
  }

  private static String stem(String word) {
    boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
    String bare = plural ? word.substring(0, word.length() - 1) : word;
    return bare.length() > ALIKE ? bare.substring(0, ALIKE) : bare;
  }
}
