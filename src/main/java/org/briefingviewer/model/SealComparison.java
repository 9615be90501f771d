// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.briefingviewer.model.seal.SealSignature;
import org.jspecify.annotations.Nullable;

/// What a briefing was found to be beside what was sealed.
///
/// @param problems what differs, each with its place; empty unless there is something to tell
/// @param signature of the seal, verified; null where it is not signed, or something differs
public record SealComparison(
    Outcome outcome, List<Problem> problems, @Nullable SealSignature signature) {
  /// How it compares.
  public enum Outcome {
    /// Nobody compared it yet, or it was never sealed.
    NOT_COMPARED,
    /// What differs is told by edits of the history, if anything does.
    AS_SEALED,
    /// The seal does not say what it covers, so that nothing can be compared.
    NOT_SAID,
    /// Something differs from what was sealed, and no edit says so.
    DIFFERS
  }

  public static final SealComparison NOT_COMPARED =
      new SealComparison(Outcome.NOT_COMPARED, List.of());

  /// Of a seal that is not signed.
  public static final SealComparison AS_SEALED = new SealComparison(Outcome.AS_SEALED, List.of());

  public SealComparison {
    problems = List.copyOf(problems);
  }

  /// Makes one of a seal that is not signed.
  public SealComparison(Outcome outcome, List<Problem> problems) {
    this(outcome, problems, null);
  }

  /// Makes one that found something else than what was sealed.
  public static SealComparison differing(List<Problem> problems) {
    return new SealComparison(Outcome.DIFFERS, problems);
  }

  /// Makes one that found what was sealed.
  ///
  /// @param signature null where the seal is not signed
  public static SealComparison asSealed(@Nullable SealSignature signature) {
    return new SealComparison(Outcome.AS_SEALED, List.of(), signature);
  }

  public boolean differs() {
    return outcome == Outcome.DIFFERS;
  }

  /// Returns the same with more that differs.
  public SealComparison and(List<Problem> more) {
    if (more.isEmpty()) {
      return this;
    }
    Set<Problem> all = new LinkedHashSet<>(outcome == Outcome.DIFFERS ? problems : List.of());
    all.addAll(more);
    return differing(new ArrayList<>(all));
  }
}
