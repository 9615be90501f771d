// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.correct;

import java.util.List;
import java.util.function.UnaryOperator;
import org.briefingviewer.model.Agent;
import org.briefingviewer.session.correct.Correcting;
import org.briefingviewer.session.correct.DraftFault;
import org.briefingviewer.session.correct.DraftReading;
import org.briefingviewer.session.correct.EstimateDraft;
import org.briefingviewer.session.correct.TextWords;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.wording.Messages;

/// What the fields of an editor are made with.
///
/// @param reading says what of the draft cannot be
record Editing(
    Correcting correcting, DraftReading reading, Picking picking, Messages messages, Fonts fonts) {

  /// Returns the draft of now.
  EstimateDraft draft() {
    EstimateDraft open = correcting.draftProperty().get();
    if (open == null) {
      throw new IllegalStateException("nothing is being corrected");
    }
    return open;
  }

  void change(UnaryOperator<EstimateDraft> change) {
    correcting.change(change);
  }

  List<DraftFault> faults() {
    return reading.faults(draft());
  }

  TextWords text() {
    return reading.text();
  }

  List<Agent> agents() {
    return reading.agents();
  }
}
