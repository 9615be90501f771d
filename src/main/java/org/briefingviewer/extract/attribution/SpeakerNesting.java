// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution;

import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.attribution.clause.PhraseBrackets;
import org.briefingviewer.extract.attribution.word.Cue;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Token;

/// Tells which of two speakers of a sentence speaks within the other's words, and which only beside
/// him.
record SpeakerNesting(AnalysedText text, List<List<Attribution>> bySentence) {

  private static final Set<String> BESIDE = Set.of("as", "while", "whereas", "but");

  /// "Lee said the service believes", "the ministry said, TASS reported": who speaks to the reader
  /// is the outer one, and the inner one stands behind.
  boolean holds(Attribution outer, Attribution inner) {
    boolean says = inner.kind().tells() || inner.kind() == Cue.Kind.TURN;
    return says
        && (outer.kind() == Cue.Kind.SPEECH || shown(outer))
        && !outer.quoted()
        && !outer.cue().equals(inner.cue())
        && outer.content().contains(inner.cue())
        && outer.content().contains(inner.source())
        && !closes(inner, outer)
        && !apart(outer, inner)
        && !PhraseBrackets.opens(text.text(), outer.cue().end(), inner.source().start());
  }

  /// "Holm reported that it shipped 40, data showed": what a record lets see that closes the
  /// statement.
  private static boolean shown(Attribution outer) {
    return outer.kind() == Cue.Kind.FINDING && outer.content().end() <= outer.source().start();
  }

  /// "Lee told them that 40 left, Kim said": who closes the statement holds whoever opens it.
  private static boolean closes(Attribution last, Attribution first) {
    boolean behind = last.content().end() <= last.source().start();
    boolean around =
        last.content().start() <= first.source().start()
            && first.cue().end() <= last.source().start()
            && first.source().start() < first.cue().start();
    return (behind || around) && last.content().contains(first.cue());
  }

  /// "the office said, as Lee warned", "while Lee puts it at 60": a statement beside the outer one.
  /// "The office said that Lee estimates 50, while Holt estimates 60": two within it.
  private boolean apart(Attribution outer, Attribution inner) {
    List<Token> tokens = inner.sentence().tokens();
    int before = inner.sentence().tokenAt(inner.source().start()) - 1;
    // "I would say 50, though a friend laughs at that: he says 90."
    if (before > 0
        && tokens.get(before).is(":")
        && !tokens.get(before - 1).span().equals(outer.cue())) {
      return true;
    }
    boolean beside =
        before > 0
            && inner.cue().start() > inner.source().start()
            && BESIDE.contains(tokens.get(before).lower());
    return beside && (tokens.get(before).is("as") || !parallel(outer, inner));
  }

  /// Whether a third one speaks between the two.
  private boolean parallel(Attribution outer, Attribution inner) {
    return AttributionIndex.near(bySentence.get(inner.sentence().index()), inner.cue()).stream()
        .anyMatch(
            a ->
                a.source().start() >= outer.cue().end()
                    && a.cue().end() <= inner.source().start()
                    && a.cue().start() > a.source().start());
  }
}
