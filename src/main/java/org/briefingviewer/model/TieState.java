// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A state of a tie as somebody assesses it, never a plain fact; or an action that touches the tie,
/// of which the text says no trend.
///
/// @param pair the tie
/// @param words the words that say so, as written ("appears to be moving to mend")
/// @param assessor whoever the text lets say so, or null when nobody
/// @param side the state whose body or leader the assessor is, an actor's id or another state's
///   name; null when that is not known. Two bodies of one state are one side
/// @param basis whether the text states that the assessor says so, or the program inferred it; of a
///   state without an assessor `STATED` once a person settled that the text names none
/// @param asOf the day it was said, or null
/// @param stance how the words put it
/// @param evidence the passages that bear it out, at least one
public record TieState(
    String id,
    ActorPair pair,
    Trend trend,
    String words,
    @Nullable Agent assessor,
    @Nullable String side,
    Basis basis,
    @Nullable PartialDate asOf,
    Stance stance,
    List<EvidenceQuote> evidence,
    Review review)
    implements Finding {

  /// What a state tells of.
  public enum TieStateKind {
    TREND,
    ACTION
  }

  /// How words put what they tell.
  public enum Stance {
    PLAIN,
    /// They leave it open ("may", "appears to", "has yet to").
    HEDGED,
    /// Somebody aims at it, wishes it or calls for it: no state of today.
    AIM;

    /// Returns the stance of words that leave it open, or not.
    public static Stance of(boolean hedged) {
      return hedged ? HEDGED : PLAIN;
    }
  }

  /// Makes a state, plain or hedged, whose assessor's side is not known.
  public TieState(
      String id,
      ActorPair pair,
      Trend trend,
      String words,
      @Nullable Agent assessor,
      Basis basis,
      @Nullable PartialDate asOf,
      boolean hedged,
      List<EvidenceQuote> evidence,
      Review review) {
    this(id, pair, trend, words, assessor, null, basis, asOf, Stance.of(hedged), evidence, review);
  }

  public TieState {
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("tie state " + id + " has no evidence");
    }
  }

  @Override
  public TieState named(String other) {
    return new TieState(
        other, pair, trend, words, assessor, side, basis, asOf, stance, evidence, review);
  }

  @Override
  public TieState reviewed(Review newer) {
    return new TieState(
        id, pair, trend, words, assessor, side, basis, asOf, stance, evidence, newer);
  }

  /// Returns the same of an assessor who is known to speak for `known`, or for nobody that is
  /// known.
  public TieState on(@Nullable String known) {
    return new TieState(
        id, pair, trend, words, assessor, known, basis, asOf, stance, evidence, review);
  }

  /// Returns the same, assessed by another name of the same one.
  public TieState by(Agent other) {
    return new TieState(id, pair, trend, words, other, side, basis, asOf, stance, evidence, review);
  }

  /// Returns the same, borne out by the same passages at other places.
  public TieState at(List<EvidenceQuote> places) {
    return new TieState(
        id, pair, trend, words, assessor, side, basis, asOf, stance, places, review);
  }

  /// Returns the same, said on `day`.
  public TieState dated(@Nullable PartialDate day) {
    return new TieState(
        id, pair, trend, words, assessor, side, basis, day, stance, evidence, review);
  }

  /// Returns the same, left open: a trend unclear.
  public TieState open() {
    Trend left = kind() == TieStateKind.ACTION ? trend : Trend.UNCLEAR;
    return new TieState(
        id, pair, left, words, assessor, side, basis, asOf, Stance.HEDGED, evidence, review);
  }

  public TieStateKind kind() {
    return trend == Trend.UNSTATED ? TieStateKind.ACTION : TieStateKind.TREND;
  }

  /// Tells whether the words leave it open, as an aim does.
  public boolean hedged() {
    return stance != Stance.PLAIN;
  }

  /// Tells whether the assessor speaks for one of the two whose tie it is.
  public boolean byParty() {
    return side != null && pair.has(side);
  }

  /// Returns whether another state says the same by the same assessor, and somebody read it where
  /// somebody read this one.
  boolean repeats(TieState other) {
    boolean nobody = assessor == null && other.assessor == null;
    return trend == other.trend
        && stance == other.stance
        && (nobody || oneAssessor(other))
        && (other.review.read() || !review.read());
  }

  /// Tells whether one assesses both: the same one, or two of one side.
  public boolean oneAssessor(TieState other) {
    return assessor != null
        && other.assessor() != null
        && (assessor.equals(other.assessor()) || (side != null && side.equals(other.side())));
  }

  /// Returns the id of the article that says so.
  public String articleId() {
    return evidence.getFirst().articleId();
  }
}
