// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.derive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.HedgeCue;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.Unit;
import org.briefingviewer.model.Unit.UnitKind;
import org.jspecify.annotations.Nullable;

/// Finds an amount and a percentage that the text itself says are the same thing: "an amount, or
/// around 30 percent of a whole". Between the two stand a comma, a bracket or words of
/// `pair-links.tsv`, beside the hedges, and nothing else.
record FigurePairs(ShareWholeReader wholes, Set<String> links) {
  private static final int SENTENCE = 400;

  static FigurePairs read() {
    return new FigurePairs(ShareWholeReader.read(), WordList.read("derive/pair-links.tsv").words());
  }

  /// A pair that says the same thing twice.
  record Pair(Claim amount, Claim share, ShareWhole whole) {}

  /// Returns the whole of `share` when `amount` is said to be that share of it, or null.
  @Nullable Pair of(String text, Claim amount, Claim share) {
    boolean kinds =
        share.quantity().unit().equals(Unit.PERCENT)
            && switch (amount.quantity().unit().kind()) {
              case CURRENCY, COUNT, MEASURE -> true;
              case PERCENT, NONE -> false;
            };
    if (!kinds || !oneSource(amount, share)) {
      return null;
    }
    ShareWhole whole = wholes.of(text, share);
    return whole != null && linked(text, amount, share, whole) && !said(text, amount, whole)
        ? new Pair(amount, share, whole)
        : null;
  }

  private boolean linked(String text, Claim amount, Claim share, ShareWhole whole) {
    if (amount.span().end() <= share.span().start()) {
      String between = text.substring(amount.span().end(), share.span().start());
      String link = link(between, amount.span().end(), share);
      return link.isEmpty() ? between.matches("(?s)\\s*[,(].*") : links.contains(link);
    }
    // "30 percent of the budget, or US$3 billion": a bare comma could begin anything.
    if (whole.span().end() <= amount.span().start()) {
      String between = text.substring(whole.span().end(), amount.span().start());
      return links.contains(link(between, whole.span().end(), amount)) && between.startsWith(",");
    }
    return false;
  }

  /// Returns the words between, without the hedges of the second figure.
  private static String link(String between, int start, Claim second) {
    List<TextSpan> hedges = new ArrayList<>();
    for (HedgeCue hedge : second.quantity().hedges()) {
      TextSpan span = hedge.span();
      if (span.start() >= start && span.end() <= start + between.length()) {
        hedges.add(span);
      }
    }
    hedges.sort(Comparator.reverseOrder());
    StringBuilder left = new StringBuilder(between);
    hedges.forEach(span -> left.replace(span.start() - start, span.end() - start, " "));
    return left.toString().replaceAll("[\\s,(]+", " ").strip().toLowerCase(Locale.ROOT);
  }

  /// When the thing was named before, the share may be of the amount itself: "exports of …, 30
  /// percent of the exports".
  private static boolean said(String text, Claim amount, ShareWhole whole) {
    int first = Math.min(amount.span().start(), whole.span().start());
    String before = text.substring(Math.max(0, first - SENTENCE), first);
    int sentence = Math.max(before.lastIndexOf(". "), before.lastIndexOf('\n'));
    List<String> words = words(whole.words());
    String head = ShareWholeReader.stem(ShareWholeReader.head(words));
    String counted =
        amount.quantity().unit().kind() == UnitKind.COUNT ? amount.quantity().unit().code() : "";
    return Stream.concat(words(before.substring(sentence + 1)).stream(), words(counted).stream())
        .anyMatch(word -> ShareWholeReader.stem(word).equals(head));
  }

  private static List<String> words(String text) {
    return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}'’.-]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static boolean oneSource(Claim one, Claim other) {
    return Objects.equals(source(one), source(other));
  }

  private static @Nullable String source(Claim claim) {
    ChainLink link = claim.chain().source();
    Agent agent = link == null ? null : link.agent();
    return agent == null ? null : agent.id();
  }
}
