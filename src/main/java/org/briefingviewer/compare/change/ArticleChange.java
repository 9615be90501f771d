// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.change;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.briefingviewer.compare.value.FigureValues;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.Finding;
import org.jspecify.annotations.Nullable;

/// What changed in an article.
///
/// @param before the article's id in the old briefing, or null where it is new
/// @param after its id in the new one, or null where it is gone
/// @param marks handling marks that came or went
public record ArticleChange(
    ChangeKind kind,
    @Nullable String before,
    @Nullable String after,
    String headline,
    List<OfText> texts,
    List<OfFinding> findings,
    List<OfMark> marks) {
  public ArticleChange {
    texts = List.copyOf(texts);
    findings = List.copyOf(findings);
    marks = List.copyOf(marks);
  }

  /// A sentence that came, went, moved or was changed.
  ///
  /// @param words of one that was changed what stayed, went and came, in its order; else none
  public record OfText(
      ChangeKind kind,
      @Nullable EvidenceQuote before,
      @Nullable EvidenceQuote after,
      List<WordChange> words) {
    public OfText {
      words = List.copyOf(words);
    }

    /// Returns whether a sentence came, went, or changed by half of its letters or more.
    public boolean large() {
      return switch (kind) {
        case ADDED, GONE -> true;
        case MOVED -> false;
        case CHANGED -> {
          int all = 0;
          int other = 0;
          for (WordChange change : words) {
            all += change.words().length();
            other += change.kind() == null ? 0 : change.words().length();
          }
          yield 2 * other >= all;
        }
      };
    }
  }

  /// Words that stayed (no kind), came or went.
  public record WordChange(@Nullable ChangeKind kind, String words) {}

  /// An estimate or a state of a tie that came, went, or says something else.
  ///
  /// @param parts what of it is another, none of what came or went
  public record OfFinding(
      ChangeKind kind, @Nullable Finding before, @Nullable Finding after, Set<Part> parts) {
    public OfFinding {
      parts = parts.isEmpty() ? Set.of() : EnumSet.copyOf(parts);
    }

    /// Returns whether it came, went, has a number that changed by a tenth or more, or another
    /// direction, bound, unit, scope, source, trend or assessor; not where another hedge, date or
    /// review is all.
    public boolean large() {
      return kind != ChangeKind.CHANGED || parts.stream().anyMatch(this::large);
    }

    private boolean large(Part part) {
      return switch (part) {
        case VALUE ->
            before instanceof Claim was
                && after instanceof Claim is
                && FigureValues.tenth(was.quantity(), is.quantity());
        case DIRECTION, BOUND, UNIT, SCOPE, SOURCE, TREND, ASSESSOR -> true;
        case HEDGE, DATE, REVIEW -> false;
      };
    }
  }

  /// What of an estimate or a state may change.
  public enum Part {
    VALUE,
    DIRECTION,
    BOUND,
    UNIT,
    HEDGE,
    DATE,
    SCOPE,
    SOURCE,
    TREND,
    ASSESSOR,
    REVIEW
  }

  /// A handling mark of the whole briefing or of a paragraph.
  ///
  /// @param words the paragraph's first words, or empty for the whole briefing
  public record OfMark(@Nullable String before, @Nullable String after, String words) {}

  /// Returns whether nothing changed.
  boolean none() {
    return kind == ChangeKind.CHANGED && texts.isEmpty() && findings.isEmpty() && marks.isEmpty();
  }
}
