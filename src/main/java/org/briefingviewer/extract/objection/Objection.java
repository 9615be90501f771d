// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.objection;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.HedgeCue;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// What somebody says against figures that stand sentences away.
///
/// @param cue the words that say so
/// @param who the last word of who says it, in lower case, whose own figures it is not against;
///   empty where nobody does, or the words name whose figures are meant
/// @param matters what it is about
/// @param claimed who gives the figures, where their claims are denied
/// @param value the figure that is denied, where it is named again
public record Objection(
    Sentence sentence,
    HedgeCue cue,
    String who,
    Against against,
    Set<String> matters,
    Set<Agent> claimed,
    @Nullable Quantity value) {

  /// Against which figures something is said.
  public enum Against {
    /// Those that tell of the same matter.
    MATTER,
    /// Those that `claimed` gives, before it.
    SPEAKER,
    /// Those that `claimed` gives, who is named, and that tell of the same matter.
    NAMED,
    /// The same, right beside it.
    PASSING,
    /// Those of the same value that may count the same.
    VALUE,
    /// All that somebody gave before.
    ALL,
    /// How many took part in what was told before.
    EVENT
  }

  /// Returns what limits a figure with the sentence that objects to it, in text order.
  public List<EvidenceQuote> beside(List<EvidenceQuote> limits, AnalysedText text) {
    TextSpan span = sentence.span();
    EvidenceQuote whole = new EvidenceQuote(text.article().id(), span, text.words(span));
    return Stream.concat(limits.stream(), Stream.of(whole))
        .distinct()
        .sorted(Comparator.comparingInt(quote -> quote.span().start()))
        .toList();
  }
}
