// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.page;

import java.util.List;
import java.util.stream.Stream;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.Triangle;
import org.briefingviewer.wording.Speech;

/// Says the state of a tie: as somebody's assessment, with its hedge and date.
record TieText(Triangle triangle, Speech speech) {

  /// Returns "DPRK–China".
  String pair(ActorPair pair) {
    return speech.text("tie.pair", label(pair.first()), label(pair.second()));
  }

  /// Returns "DPRK–China: mending, hedged".
  String state(TieState state) {
    String trend = speech.text(state.trend());
    return speech.text(
        state.hedged() ? "print.state.hedged" : "print.state", pair(state.pair()), trend);
  }

  /// Returns "assessed by Seoul (stated), 27 March 2025"; what the text leaves out is said.
  String assessed(TieState state) {
    Agent assessor = state.assessor();
    String who =
        assessor == null
            ? speech.text("tie.assessor.none")
            : speech.text(
                state.basis() == Basis.STATED ? "cited.stated" : "cited.inferred",
                speech.text(
                    state.byParty() ? "print.assessor.party" : "print.assessor", assessor.name()));
    String when = state.asOf() == null ? speech.text("date.none") : speech.date(state.asOf());
    return who + ", " + when;
  }

  /// Returns the words that say so, in quotation marks.
  String words(TieState state) {
    return speech.text("quoted", state.words());
  }

  /// Returns the passages that bear it out, each once, in quotation marks. One that only holds the
  /// words that say so stands for them too.
  List<String> quotes(TieState state) {
    List<String> passages = state.evidence().stream().map(EvidenceQuote::words).distinct().toList();
    boolean held = passages.stream().anyMatch(words -> words.contains(state.words()));
    return Stream.concat(held ? Stream.of() : Stream.of(state.words()), passages.stream())
        .map(words -> speech.text("quoted", words))
        .toList();
  }

  private String label(String id) {
    Triangle.Actor actor = triangle.actor(id);
    return actor == null ? id : actor.label();
  }
}
