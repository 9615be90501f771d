// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.correct.tie;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.briefingviewer.extract.ReadPassage;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.Findings;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.Trend;
import org.briefingviewer.model.Triangle;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.Amendment;
import org.jspecify.annotations.Nullable;

/// The state of a tie as it is being written: one that the program missed, or one that is
/// corrected.
///
/// @param original the state that is corrected, or null
/// @param words those that say so
/// @param assessor null when the text gives it to nobody, or none was found
/// @param unnamed whether the text names no assessor; of a draft with one it means nothing
/// @param side the state for which the assessor speaks, as typed; empty when that is not known
/// @param asOf the day of the assessment, as typed; empty when the text gives none
public record TieDraft(
    String articleId,
    @Nullable TieState original,
    @Nullable ActorPair pair,
    @Nullable Trend trend,
    String words,
    boolean hedged,
    @Nullable Agent assessor,
    boolean unnamed,
    String side,
    String asOf,
    List<EvidenceQuote> evidence) {
  public TieDraft {
    evidence = List.copyOf(evidence);
  }

  /// What keeps a draft from being a state.
  public enum Lack {
    PAIR,
    TREND,
    WORDS,
    /// The words stand in none of the passages.
    WORDS_ELSEWHERE,
    /// What is typed is no state.
    SIDE,
    /// What is typed is no date.
    DATE,
    EVIDENCE
  }

  /// Begins the correction of a state.
  public static TieDraft of(TieState state, StateNames names) {
    return new TieDraft(
        state.articleId(),
        state,
        state.pair(),
        state.trend(),
        state.words(),
        state.hedged(),
        state.assessor(),
        state.assessor() == null && state.basis() == Basis.STATED,
        names.name(state.side()),
        state.asOf() == null ? "" : state.asOf().iso(),
        state.evidence());
  }

  /// Begins a state that the program missed with what it reads in its passage.
  ///
  /// @param chosen the tie that is chosen in the window, or null; it stands where the passage names
  ///   no other
  public static TieDraft of(
      EvidenceQuote passage,
      ReadPassage read,
      Triangle triangle,
      @Nullable ActorPair chosen,
      StateNames names) {
    ActorPair named = read.pair(triangle.pairs());
    TieState found = read.states().isEmpty() ? null : read.states().getFirst();
    for (TieState state : read.states()) {
      if (state.pair().equals(chosen)) {
        found = state;
        break;
      }
    }
    if (found != null) {
      return new TieDraft(
          passage.articleId(),
          null,
          found.pair(),
          found.trend(),
          found.words(),
          found.hedged(),
          found.assessor(),
          found.assessor() == null,
          names.name(found.side()),
          found.asOf() == null ? "" : found.asOf().iso(),
          List.of(passage));
    }
    return new TieDraft(
        passage.articleId(),
        null,
        named == null ? chosen : named,
        null,
        "",
        false,
        read.assessor(),
        read.assessor() == null,
        names.name(read.side()),
        read.asOf() == null ? "" : read.asOf().iso(),
        List.of(passage));
  }

  /// Returns the same with other evidence.
  public TieDraft with(List<EvidenceQuote> others) {
    return new TieDraft(
        articleId, original, pair, trend, words, hedged, assessor, unnamed, side, asOf, others);
  }

  /// Returns what it still lacks, the first thing to be mended first.
  public Set<Lack> lacks(StateNames names) {
    Set<Lack> lacks = EnumSet.noneOf(Lack.class);
    boolean kept = original != null && original.words().equals(words);
    if (pair == null) {
      lacks.add(Lack.PAIR);
    }
    if (trend == null) {
      lacks.add(Lack.TREND);
    }
    if (words.isBlank()) {
      lacks.add(Lack.WORDS);
    } else if (!kept && evidence.stream().noneMatch(q -> plain(q.words()).contains(plain(words)))) {
      lacks.add(Lack.WORDS_ELSEWHERE);
    }
    if (!side.isBlank() && names.id(side) == null) {
      lacks.add(Lack.SIDE);
    }
    if (!asOf.isBlank() && date(asOf) == null) {
      lacks.add(Lack.DATE);
    }
    if (evidence.isEmpty()) {
      lacks.add(Lack.EVIDENCE);
    }
    return lacks;
  }

  private static String plain(String words) {
    return words.strip().replaceAll("\\s+", " ");
  }

  /// Returns the date that is typed, or null when it is none.
  private static @Nullable PartialDate date(String typed) {
    try {
      return PartialDate.parse(typed.strip());
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /// Returns whether it says what the state that is corrected says already.
  public boolean unchanged(StateNames names) {
    return original != null
        && lacks(names).isEmpty()
        && state(original.id(), names, original.review()).equals(original);
  }

  /// Returns what an edit makes of it.
  ///
  /// @param found what the article has now: a new state gets an id of its own among it, and a
  ///   corrected one keeps the verdicts that it got while it was being written
  ///
  ///   Throws `IllegalStateException` while it lacks something
  public Amendment amendment(Findings found, Act act, StateNames names) {
    if (!lacks(names).isEmpty()) {
      throw new IllegalStateException("the draft lacks " + lacks(names));
    }
    LocalDate day = act.at().toLocalDate();
    TieState from = standing(found);
    if (from == null) {
      Review added = new Review(ReviewState.ACCEPTED, act.by(), day);
      return new Amendment(articleId, null, state(freeId(found), names, added));
    }
    Review corrected =
        from.review()
            .then(new Review.Verdict(ReviewState.CORRECTED, act.by(), day, Review.Care.READ));
    return new Amendment(articleId, from, state(from.id(), names, corrected));
  }

  /// A state that says something else by now is left to be refused: nobody saw that.
  private @Nullable TieState standing(Findings found) {
    TieState begun = original;
    return begun == null
        ? null
        : found.tieStates().stream()
            .filter(now -> now.reviewed(begun.review()).equals(begun))
            .findFirst()
            .orElse(begun);
  }

  private TieState state(String id, StateNames names, Review review) {
    String speaksFor = side.isBlank() || assessor == null ? null : names.id(side);
    return new TieState(
        id,
        Objects.requireNonNull(pair),
        Objects.requireNonNull(trend),
        words.strip(),
        assessor,
        speaksFor,
        basis(),
        asOf.isBlank() ? null : date(asOf),
        stance(),
        evidence,
        review);
  }

  /// An aim stays one as long as the words leave it open.
  private TieState.Stance stance() {
    boolean aim = original != null && original.stance() == TieState.Stance.AIM;
    return aim && hedged ? TieState.Stance.AIM : TieState.Stance.of(hedged);
  }

  /// Whom a person names the text states; what the program inferred stays inferred until then.
  private Basis basis() {
    TieState before = original;
    if (assessor == null) {
      return unnamed ? Basis.STATED : Basis.INFERRED;
    }
    boolean same = before != null && assessor.equals(before.assessor());
    return before != null && same ? before.basis() : Basis.STATED;
  }

  private static String freeId(Findings found) {
    Set<String> taken = new HashSet<>();
    found.tieStates().forEach(state -> taken.add(state.id()));
    int number = taken.size() + 1;
    while (taken.contains("t" + number)) {
      number++;
    }
    return "t" + number;
  }
}
