// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.gather;

import java.util.stream.Collectors;
import org.briefingviewer.derive.correction.CorrectionHistory;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.Triangle;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.TieWords;
import org.briefingviewer.wording.correction.CorrectionWords;
import org.briefingviewer.wording.part.TiePart;
import org.briefingviewer.wording.part.TieParts;

/// Says on one line all that must go along with a state of a tie: as somebody's assessment, never
/// as a fact.
///
/// @param corrections tells what a state said before
public record TieSentence(MessageSpeech speech, Triangle triangle, CorrectionHistory corrections)
    implements TiePart.Reader<String> {

  /// Returns the line.
  public String of(TieState state) {
    return FigureSentence.oneLine(
        TieParts.of(state, corrections.of(state.articleId(), state)).stream()
            .map(part -> part.read(this))
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining("; ")));
  }

  @Override
  public String trend(TiePart.Trend part) {
    return speech.stance(
        "print.state",
        part.stance(),
        TieWords.pair(speech, triangle, part.pair()),
        speech.text(part.trend()));
  }

  @Override
  public String assessed(TiePart.Assessed part) {
    String who =
        part.assessor() == null
            ? speech.text(part.nobody())
            : speech.text(
                part.basis() == Basis.STATED ? "cited.stated" : "cited.inferred",
                speech.text(part.said(), speech.name(part.assessor().name())));
    String when = part.asOf() == null ? speech.text("date.none") : speech.date(part.asOf());
    return who + ", " + when;
  }

  /// A passage that holds the words stands for them too.
  @Override
  public String words(TiePart.Words part) {
    return part.quoted() ? "" : speech.text("quoted", part.words());
  }

  @Override
  public String evidence(TiePart.Evidence part) {
    return part.quotes().stream()
        .map(EvidenceQuote::words)
        .distinct()
        .map(words -> speech.text("quoted", words))
        .collect(Collectors.joining(" "));
  }

  @Override
  public String checked(TiePart.Checked part) {
    return speech.review(part.review());
  }

  @Override
  public String corrected(TiePart.Corrected part) {
    return new CorrectionWords(speech.messages()).beside(part.review(), part.steps(), triangle);
  }
}
