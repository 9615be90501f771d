// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.briefingviewer.derive.correction.CorrectionHistory;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.TieReading;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.Triangle;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.page.PageBlock.Group;
import org.briefingviewer.page.PageBlock.GroupKind;
import org.briefingviewer.page.PageBlock.ParagraphRole;
import org.briefingviewer.page.PageBlock.Words;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.TieWords;

/// How a tie stands in few lines: the state that stands for what is said, and beside it what must
/// not be left out. Where the states disagree, none of them stands for the others, and one of each
/// trend is told.
public record TieSummary(Triangle triangle, MessageSpeech speech, CorrectionHistory corrections) {

  public static TieSummary of(Briefing briefing, MessageSpeech speech) {
    return new TieSummary(briefing.knowledge().triangle(), speech, new CorrectionHistory(briefing));
  }

  /// Returns the states that are told, the first one first.
  public static List<TieState> told(TieReading reading) {
    List<TieState> told = new ArrayList<>();
    if (reading.state() == null) {
      return told;
    }
    told.add(reading.state());
    if (!reading.torn()) {
      if (reading.other() != null) {
        told.add(reading.other());
      }
      return told;
    }
    for (TieState state : reading.states()) {
      if (told.stream().noneMatch(each -> each.trend() == state.trend())) {
        told.add(state);
      }
    }
    return told;
  }

  public Group of(TieReading reading) {
    ActorPair pair = reading.tie().pair();
    String name = TieWords.pair(speech, triangle, pair);
    TieState state = reading.state();
    if (state == null) {
      return new Group(
          GroupKind.TIE,
          List.of(Words.of(ParagraphRole.LEAD, speech.text("print.tie.none", name))));
    }
    TieBlocks blocks = new TieBlocks(triangle, speech, false, corrections);
    List<PageBlock> lines = new ArrayList<>();
    if (reading.torn()) {
      String trend = speech.text(Objects.requireNonNull(reading.trend()));
      lines.add(Words.of(ParagraphRole.LEAD, speech.text("print.state.torn", name, trend)));
      told(reading).forEach(each -> lines.add(blocks.line(each, trend(each))));
      return new Group(GroupKind.TIE, lines);
    }
    lines.add(Words.of(ParagraphRole.LEAD, speech.text("print.state", name, trend(state))));
    lines.add(blocks.line(state, ""));
    TieState other = reading.other();
    if (other != null) {
      String how = reading.link() == TieReading.Link.AFTER ? "print.after" : "print.also";
      lines.add(blocks.line(other, speech.text(how, trend(other))));
    }
    return new Group(GroupKind.TIE, lines);
  }

  /// Returns which way a state goes, and whether that is hedged.
  public String trend(TieState state) {
    String trend = speech.text(state.trend());
    return state.stance() == TieState.Stance.PLAIN
        ? trend
        : speech.stance("print.trend", state.stance(), trend);
  }
}
