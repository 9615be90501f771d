// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// All attributions of one text, and the one that holds for a given place.
public final class Attributions {

  private final AnalysedText text;
  private final Quoted quoted;
  private final List<List<Attribution>> bySentence;
  private final Map<Quotation, Attribution> speakers;

  Attributions(
      AnalysedText text,
      Quoted quoted,
      List<List<Attribution>> bySentence,
      Map<Quotation, Attribution> speakers) {
    this.text = text;
    this.quoted = quoted;
    this.bySentence = List.copyOf(bySentence);
    this.speakers = new HashMap<>(speakers);
  }

  /// Returns the attributions whose cue stands in `sentence`, in text order.
  public List<Attribution> in(Sentence sentence) {
    return bySentence.get(sentence.index());
  }

  /// Returns every attribution, in text order.
  public List<Attribution> all() {
    return bySentence.stream().flatMap(List::stream).toList();
  }

  /// Returns the attribution that the text gives for what stands at `span`, or null when it gives
  /// none.
  public @Nullable Attribution of(TextSpan span) {
    Sentence sentence = text.sentenceAt(span.start());
    Quotation quotation = quoted.around(span);
    if (quotation != null) {
      Attribution speaker = speakers.get(quotation);
      if (speaker != null) {
        return speaker;
      }
    }
    return nearest(span, bySentence.get(sentence.index()));
  }

  /// The innermost attribution that covers `span`; of two alike, the nearer cue.
  private static @Nullable Attribution nearest(TextSpan span, List<Attribution> candidates) {
    Attribution best = null;
    for (Attribution candidate : candidates) {
      if (!candidate.covers(span) || candidate.kind() == Cue.Kind.CITING) {
        continue;
      }
      if (best == null || better(candidate, best, span)) {
        best = candidate;
      }
    }
    return best;
  }

  private static boolean better(Attribution one, Attribution other, TextSpan span) {
    int difference = one.content().length() - other.content().length();
    if (difference != 0) {
      return difference < 0;
    }
    return distance(one, span) < distance(other, span);
  }

  private static int distance(Attribution attribution, TextSpan span) {
    return attribution.cue().start() >= span.end()
        ? attribution.cue().start() - span.end()
        : span.start() - attribution.cue().end();
  }
}
