// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.draft;

import java.time.LocalDate;
import java.util.List;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// What a draft says at one place, held against the briefing.
///
/// @param told why, at least one, in the order of [DraftVerdict]
/// @param passage what it was held against, or null where nothing is like it
/// @param others what else the briefing reports of the same thing
/// @param disputed whether another source of the briefing says otherwise of the same thing
public record DraftFinding(
    Thing thing,
    TextSpan span,
    String words,
    List<Told> told,
    @Nullable Passage passage,
    List<Passage> others,
    boolean disputed) {
  public DraftFinding {
    told = List.copyOf(told);
    others = List.copyOf(others);
  }

  /// What a draft says something of.
  public enum Thing {
    FIGURE,
    TIE,
    DATE
  }

  /// A verdict and the words that it rests on.
  ///
  /// @param here words of the draft, empty where it has none
  /// @param there words of the briefing, empty where it has none
  public record Told(DraftVerdict verdict, String here, String there) {}

  /// A place of the briefing.
  ///
  /// @param figure where the figure, the state of a tie or the date stands
  /// @param words as written there
  /// @param sentence the sentence around it
  /// @param source whose it is there, or null
  public record Passage(
      TextSpan figure,
      String words,
      EvidenceQuote sentence,
      @Nullable String publisher,
      @Nullable LocalDate reportedOn,
      @Nullable String source,
      Review review) {}

  /// Returns whether the briefing bears it out.
  public boolean borneOut() {
    return told.stream().allMatch(t -> t.verdict() == DraftVerdict.AS_IN_BRIEFING);
  }

  /// Returns whether it is told with a verdict.
  public boolean has(DraftVerdict verdict) {
    return told.stream().anyMatch(t -> t.verdict() == verdict);
  }
}
