// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording.correction;

import java.util.stream.Collectors;
import org.briefingviewer.derive.correction.TieField;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.Triangle;
import org.briefingviewer.wording.DateWords;
import org.briefingviewer.wording.EditWords;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.NameWords;
import org.briefingviewer.wording.TieWords;
import org.briefingviewer.wording.part.TieParts;
import org.jspecify.annotations.Nullable;

/// What a state of a tie says in one thing that can be corrected.
///
/// @param messages in which language it is said
/// @param triangle the states by their labels
public record TieFieldWords(Messages messages, Triangle triangle) {

  /// Returns what the field is called.
  public String name(TieField field) {
    return messages.text(field);
  }

  /// Returns what a state says there.
  public String said(TieField field, TieState state) {
    return switch (field) {
      case PAIR -> new TieWords(messages).pair(triangle, state.pair());
      case TREND -> new TieWords(messages).trend(state.trend());
      case HEDGED -> messages.text("correct.tie." + state.stance());
      case WORDS -> quoted(state.words());
      case ASSESSOR ->
          state.assessor() == null
              ? messages.text(TieParts.assessed(state).nobody())
              : new NameWords(messages).of(state.assessor());
      case SIDE -> side(state.side());
      case AS_OF ->
          state.asOf() == null
              ? messages.text("correct.said.none")
              : new DateWords(messages).brief(state.asOf());
      case EVIDENCE ->
          state.evidence().stream()
              .map(EvidenceQuote::words)
              .map(EditWords::brief)
              .map(this::quoted)
              .collect(Collectors.joining(" · "));
    };
  }

  private String side(@Nullable String side) {
    return side == null
        ? messages.text("correct.said.none")
        : messages.labelled(triangle).label(side);
  }

  private String quoted(String words) {
    return messages.text("quoted", words);
  }
}
