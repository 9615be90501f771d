// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.w3c;

import java.util.List;
import org.briefingviewer.export.gather.EventSentence;
import org.briefingviewer.export.gather.FigureSentence;
import org.briefingviewer.export.gather.TieSentence;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.RuledOutTie;
import org.briefingviewer.model.TieState;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.TieWords;
import org.briefingviewer.wording.cited.PartWords;
import org.briefingviewer.wording.part.EstimatePart;
import org.briefingviewer.wording.part.EstimateParts;

/// What an annotation says to people. Each says all of its thing, with its handling mark: whoever
/// meets one of them may see no other.
record MarkWords(MessageSpeech speech, TieSentence ties) {

  String estimate(EstimateParts parts) {
    return new FigureSentence(speech).of(parts);
  }

  String tie(TieState state, List<HandlingMark> marks) {
    return marked(ties.of(state), marks);
  }

  String event(Event event, List<HandlingMark> marks) {
    return marked(new EventSentence(speech).of(event), marks);
  }

  String ruledOut(RuledOutTie ruled, List<HandlingMark> marks) {
    String day = speech.date(PartialDate.of(ruled.on()));
    String tie = TieWords.pair(speech, ties.triangle(), ruled.pair());
    return marked(tie + ": " + speech.text("tie.here.ruledOut", ruled.by(), day), marks);
  }

  private String marked(String sentence, List<HandlingMark> marks) {
    return sentence + "; " + new PartWords(speech).handling(new EstimatePart.Handling(marks));
  }

  /// Returns what the mark of a part says: what the marked words are to the thing, then the thing.
  ///
  /// @param part as the files name it: "hedge"
  String of(String part, String thing) {
    return part.equals("whole") ? thing : speech.text("web.part." + part) + ": " + thing;
  }
}
