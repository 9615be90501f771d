// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.revise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.Findings;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.TieState;
import org.jspecify.annotations.Nullable;

/// Finds what stands in lines that were put back, and leaves all other findings as they were but
/// for their places: what a person reviewed stays reviewed, and every id stays.
public final class RestoredFindings {
  private final List<TextSpan> added;
  private final Findings kept;
  private final Set<String> taken = new HashSet<>();
  private final Map<String, @Nullable String> ids = new HashMap<>();

  private RestoredFindings(List<TextSpan> added, Findings kept) {
    this.added = added;
    this.kept = kept;
    kept.claims().forEach(claim -> taken.add(claim.id()));
    kept.tieStates().forEach(state -> taken.add(state.id()));
    kept.events().forEach(event -> taken.add(event.id()));
  }

  /// Returns the article with its lines back and all findings in their places.
  ///
  /// @param before the article as it was
  /// @param back the article with its lines back
  /// @param found what the extractor finds in the new text
  public static MarkedArticle article(MarkedArticle before, RestoredLines back, Findings found) {
    Findings kept =
        new FindingsShift(before.article().id(), back::moved).findings(before.findings());
    Findings all = new RestoredFindings(back.added(), kept).with(found);
    return new MarkedArticle(
        back.article(), all, before.unplaced(), before.moved(), before.changed());
  }

  private Findings with(Findings found) {
    List<Claim> claims = new ArrayList<>(kept.claims());
    for (Claim claim : found.claims()) {
      name(claim.id(), claim.span(), "q");
    }
    found.claims().stream().filter(c -> fresh(c.span())).map(this::renamed).forEach(claims::add);
    claims.sort(Comparator.comparing(Claim::span));
    List<TieState> states = new ArrayList<>(kept.tieStates());
    found.tieStates().stream()
        .filter(s -> s.evidence().stream().allMatch(quote -> fresh(quote.span())))
        .map(state -> state.named(free("t")))
        .forEach(states::add);
    states.sort(Comparator.comparing(state -> state.evidence().getFirst().span()));
    List<Event> events = new ArrayList<>(kept.events());
    found.events().stream()
        .filter(e -> fresh(e.quote().span()))
        .map(event -> event.named(free("e")))
        .forEach(events::add);
    events.sort(Comparator.comparing(event -> event.quote().span()));
    Findings all = new Findings(claims, states, events, kept.ruledOut());
    // Who ruled a tie out had not read the lines that speak of it.
    return all.rulingOut(
        kept.ruledOut().stream().filter(ruled -> !all.speaksOf(ruled.pair())).toList());
  }

  private boolean fresh(TextSpan span) {
    return added.stream().anyMatch(line -> line.contains(span));
  }

  /// Names a found claim: a new id in a new line, else the id of the claim that stands there.
  private void name(String id, TextSpan span, String letter) {
    if (fresh(span)) {
      ids.put(id, free(letter));
      return;
    }
    ids.put(
        id,
        kept.claims().stream()
            .filter(claim -> claim.span().equals(span) && claim instanceof Estimate)
            .map(Claim::id)
            .findFirst()
            .orElse(null));
  }

  private String free(String letter) {
    int number = 1;
    while (!taken.add(letter + number)) {
      number++;
    }
    return letter + number;
  }

  private Claim renamed(Claim claim) {
    String id = Objects.requireNonNull(ids.get(claim.id()));
    return claim.named(id) instanceof Estimate e ? e.naming(ids::get) : claim.named(id);
  }
}
