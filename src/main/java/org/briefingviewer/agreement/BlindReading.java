// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.Finding;
import org.briefingviewer.model.Findings;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.PlainFigure;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.BriefingEdit.Amendment;
import org.briefingviewer.model.edit.FindingId;
import org.jspecify.annotations.Nullable;

/// What a second person is given: every article as the program proposed it, without what anybody
/// decided about it. What a person corrected is as it was proposed, what a person added is left
/// out, and what a person took out is there again; the history of the briefing says how it was.
public final class BlindReading {
  /// For each finding that somebody amended, how it was before anybody did; null where it was not.
  private final Map<FindingId, Amendment> firsts = new LinkedHashMap<>();

  /// @param history all edits of the briefing, the oldest first
  public BlindReading(List<BriefingEdit> history) {
    Set<String> takenBack = new HashSet<>();
    for (BriefingEdit edit : history) {
      if (edit instanceof BriefingEdit.TakeBack back) {
        takenBack.add(back.edit());
      }
    }
    for (BriefingEdit edit : history) {
      if (!takenBack.contains(edit.act().id())) {
        amendments(edit).forEach(this::take);
      }
    }
  }

  private static List<Amendment> amendments(BriefingEdit edit) {
    return switch (edit) {
      case BriefingEdit.Amend amend -> amend.amendments();
      case BriefingEdit.MergeReading merge -> merge.taken();
      case BriefingEdit.Adjudicate chosen ->
          chosen.amendment() == null ? List.of() : List.of(chosen.amendment());
      default -> List.of();
    };
  }

  private void take(Amendment amendment) {
    Finding named = amendment.from() == null ? amendment.to() : amendment.from();
    if (named != null) {
      firsts.putIfAbsent(key(amendment.articleId(), named), amendment);
    }
  }

  /// Claims share their ids, whatever kind of claim they are.
  private static FindingId key(String articleId, Finding finding) {
    return new FindingId(
        articleId,
        finding instanceof Claim ? FindingId.Kind.ESTIMATE : FindingId.Kind.of(finding),
        finding.id());
  }

  /// Returns an article as the program proposed it.
  public MarkedArticle of(MarkedArticle marked) {
    String id = marked.article().id();
    String text = marked.article().text();
    List<Finding> blind = new ArrayList<>();
    Set<FindingId> seen = new HashSet<>();
    for (Finding finding : Comparing.all(marked.findings())) {
      FindingId key = key(id, finding);
      seen.add(key);
      Finding was = firsts.containsKey(key) ? firsts.get(key).from() : unamended(finding);
      add(was, text, blind);
    }
    firsts.forEach(
        (key, amendment) -> {
          if (key.articleId().equals(id) && !seen.contains(key)) {
            add(amendment.from(), text, blind);
          }
        });
    return marked.with(findings(blind));
  }

  /// What was corrected or made by a person, and the history does not know how it was, is left out.
  private static @Nullable Finding unamended(Finding finding) {
    boolean made =
        finding instanceof PlainFigure plain && plain.reason() == PlainFigure.Reason.PERSON;
    boolean corrected =
        finding.review().verdicts().stream()
            .anyMatch(verdict -> verdict.state() == ReviewState.CORRECTED);
    return made || corrected ? null : finding;
  }

  /// Lines that were put back since have moved the places of what was amended before.
  private static void add(@Nullable Finding was, String text, List<Finding> blind) {
    if (was != null
        && was.place().end() <= text.length()
        && (!(was instanceof Claim) || was.place().of(text).equals(was.asWritten()))
        && blind.stream().noneMatch(other -> overlap(other, was))) {
      blind.add(was.reviewed(Review.PROPOSED));
    }
  }

  private static boolean overlap(Finding one, Finding other) {
    return one instanceof Claim && other instanceof Claim && one.place().overlaps(other.place());
  }

  private static Findings findings(List<Finding> blind) {
    List<Claim> claims = new ArrayList<>();
    List<TieState> states = new ArrayList<>();
    List<Event> events = new ArrayList<>();
    for (Finding finding : blind) {
      switch (finding) {
        case Claim claim -> claims.add(claim);
        case TieState state -> states.add(state);
        case Event event -> events.add(event);
      }
    }
    claims.sort(Comparator.comparing(Finding::place));
    states.sort(Comparator.comparing(Finding::place));
    events.sort(Comparator.comparing(Finding::place));
    return new Findings(claims, states, events);
  }
}
