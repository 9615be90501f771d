// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.briefingviewer.compare.change.ArticleChange.OfFinding;
import org.briefingviewer.compare.change.ArticleChange.Part;
import org.briefingviewer.compare.value.FigureValues;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Finding;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.TieState;
import org.jspecify.annotations.Nullable;

/// The estimates and ties of two versions of an article. They are paired by their sentence and
/// their words, never by their ids, which an import gives anew.
record FindingComparison(MarkedArticle before, MarkedArticle after, TextComparison texts) {

  List<OfFinding> changes() {
    List<OfFinding> changes = new ArrayList<>();
    compare(estimates(before), estimates(after), changes);
    compare(ties(before), ties(after), changes);
    return changes;
  }

  private static List<Finding> estimates(MarkedArticle marked) {
    return open(marked.findings().claims().stream().filter(Estimate.class::isInstance));
  }

  private static List<Finding> ties(MarkedArticle marked) {
    return open(marked.findings().tieStates().stream());
  }

  private static List<Finding> open(Stream<? extends Finding> findings) {
    return findings
        .filter(finding -> finding.review().state() != ReviewState.REJECTED)
        .<Finding>map(finding -> finding)
        .toList();
  }

  /// Pairs what says the same in the same sentence, then what stands in the same sentence and is of
  /// one kind, then what says the same anywhere.
  private void compare(List<Finding> old, List<Finding> newer, List<OfFinding> changes) {
    Map<Finding, Finding> pairs = new LinkedHashMap<>();
    List<Finding> left = new ArrayList<>(old);
    List<Finding> right = new ArrayList<>(newer);
    pair(left, right, pairs, (a, b) -> sameSentence(a, b) && a.asWritten().equals(b.asWritten()));
    pair(left, right, pairs, (a, b) -> sameSentence(a, b) && kind(a).equals(kind(b)));
    pair(
        left,
        right,
        pairs,
        (a, b) -> a.asWritten().equals(b.asWritten()) && kind(a).equals(kind(b)));
    for (Finding finding : newer) {
      Finding was = pairs.get(finding);
      if (was == null) {
        changes.add(new OfFinding(ChangeKind.ADDED, null, finding, Set.of()));
      } else {
        Set<Part> parts = parts(was, finding);
        if (!parts.isEmpty()) {
          changes.add(new OfFinding(ChangeKind.CHANGED, was, finding, parts));
        }
      }
    }
    left.forEach(gone -> changes.add(new OfFinding(ChangeKind.GONE, gone, null, Set.of())));
  }

  private static void pair(
      List<Finding> left,
      List<Finding> right,
      Map<Finding, Finding> pairs,
      BiPredicate<Finding, Finding> alike) {
    for (Finding finding : List.copyOf(right)) {
      for (Finding was : left) {
        if (alike.test(was, finding)) {
          pairs.put(finding, was);
          left.remove(was);
          right.remove(finding);
          break;
        }
      }
    }
  }

  private boolean sameSentence(Finding old, Finding newer) {
    int place = texts.oldOf(newer.place().start());
    return place >= 0 && place == texts.oldSentence(old.place().start());
  }

  private static Object kind(Finding finding) {
    return switch (finding) {
      case Claim claim -> claim.quantity().unit();
      case TieState state -> state.pair();
      default -> "";
    };
  }

  private static Set<Part> parts(Finding was, Finding is) {
    Map<Part, @Nullable Object> before = said(was);
    Map<Part, @Nullable Object> after = said(is);
    Set<Part> parts = EnumSet.allOf(Part.class);
    parts.removeIf(part -> Objects.equals(before.get(part), after.get(part)));
    return parts;
  }

  private static Map<Part, @Nullable Object> said(Finding finding) {
    Map<Part, @Nullable Object> said = new EnumMap<>(Part.class);
    Review review = finding.review();
    said.put(Part.REVIEW, Arrays.asList(review.state(), review.standing(), review.by()));
    if (finding instanceof Claim claim) {
      Quantity quantity = claim.quantity();
      ChainLink source = claim.chain().source();
      said.put(Part.VALUE, FigureValues.number(quantity));
      said.put(Part.DIRECTION, quantity.direction());
      said.put(Part.BOUND, quantity.bound());
      said.put(Part.UNIT, quantity.unit());
      said.put(Part.HEDGE, quantity.doubts());
      said.put(Part.DATE, quantity.asOf());
      said.put(Part.SCOPE, quantity.scope());
      said.put(Part.SOURCE, source == null ? null : source.agent().name());
    } else if (finding instanceof TieState state) {
      said.put(Part.TREND, state.trend());
      said.put(Part.HEDGE, state.hedged());
      said.put(Part.DATE, state.asOf());
      said.put(Part.ASSESSOR, state.assessor() == null ? null : state.assessor().name());
    }
    return said;
  }
}
