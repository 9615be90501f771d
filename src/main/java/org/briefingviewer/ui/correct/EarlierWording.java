// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.correct;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.briefingviewer.derive.correction.Correction;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.TieState;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.session.correct.CorrectionLookup;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.part.CardRow;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.correction.CorrectionWords;
import org.briefingviewer.wording.correction.TieFieldWords;
import org.briefingviewer.wording.course.EventWords;
import org.jspecify.annotations.Nullable;

/// What whatever was corrected said before: struck, beside what came instead, with who, when and
/// why.
public record EarlierWording(
    ShownBriefing shown, CorrectionLookup lookup, Messages messages, Fonts fonts) {

  @Nullable Node of(Estimate estimate) {
    List<Correction> before = lookup.of(estimate);
    return before.isEmpty() ? null : new CorrectedLines(before, messages, fonts);
  }

  /// Returns what stands under a state of a tie.
  CardRow.OfState underStates() {
    return new CardRow.OfState(this::of, lookup.knownProperty());
  }

  private @Nullable Node of(TieState state) {
    Knowledge known = shown.knowledgeProperty().get();
    List<Correction> before = lookup.of(state.articleId(), state);
    return before.isEmpty() || known == null
        ? null
        : new CorrectedLines(state, before, new TieFieldWords(messages, known.triangle()), fonts);
  }

  /// Returns what stands under an event of the timeline.
  public CardRow.OfEvent underEvents() {
    return new CardRow.OfEvent(this::of, this::words, lookup.knownProperty());
  }

  private List<Correction> steps(Event event) {
    return lookup.of(event.quote().articleId(), event);
  }

  private @Nullable Node of(Event event) {
    List<Correction> before = steps(event);
    return before.isEmpty() ? null : new CorrectedLines(event, before, messages, fonts);
  }

  private String words(Event event) {
    return steps(event).stream().map(this::words).collect(Collectors.joining("; "));
  }

  private String words(Correction step) {
    String who = new CorrectionWords(messages).brief(step);
    if (step.from() instanceof Event before && step.to() instanceof Event after) {
      return Stream.concat(
              new EventWords(messages)
                  .corrected(before, after).stream()
                      .map(
                          each ->
                              messages.text(
                                  "correct.row.spoken", each.field(), each.before(), each.after())),
              Stream.of(who))
          .collect(Collectors.joining(", "));
    }
    return who;
  }
}
