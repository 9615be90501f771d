// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.intake.data;

import java.time.LocalDate;
import java.util.Map;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.translation.Translation;
import org.jspecify.annotations.Nullable;

/// That an article is the translation of another, as data says.
///
/// @param came with the ids that the articles had there
/// @param ids of the articles here, by those that they had there
/// @param here what the briefing knows by now
record IncomingJoin(Translation came, Map<String, String> ids, Knowledge here) {
  /// Returns the id that the translation has here, or had there.
  String article() {
    return ids.getOrDefault(came.translation(), came.translation());
  }

  private @Nullable String original() {
    return ids.get(came.original());
  }

  private @Nullable Translation there() {
    return here.translationOf(article());
  }

  /// Returns whether the briefing says the same.
  boolean known() {
    Translation there = there();
    return there != null
        && there.original().equals(original())
        && there.translator().equals(came.translator());
  }

  /// Returns why it stays outside, or null.
  @Nullable String hindrance() {
    String first = original();
    if (first == null || !ids.containsKey(came.translation())) {
      return "Its original \"" + came.original() + "\" does not come with it.";
    }
    if (there() != null) {
      return came.by() + " joined it to another original or translator than is known here.";
    }
    return first.equals(article()) || here.translatedFrom(first, article())
        ? "Here its original is a translation of it."
        : null;
  }

  /// Returns whether it is of whoever brings it in.
  boolean by(Act act) {
    return came.by().equals(act.by());
  }

  /// Returns the edit by which it comes in: of whoever brings it in, with who had joined the two as
  /// the reason.
  BriefingEdit edit(Act act) {
    LocalDate today = act.at().toLocalDate();
    boolean own = by(act) && !came.on().isAfter(today);
    Act why = own ? act.joining() : act.joining().because(came.by() + ", " + came.on());
    String original = original();
    return new BriefingEdit.JoinTranslation(
        why,
        article(),
        null,
        new Translation(
            original == null ? came.original() : original,
            article(),
            came.translator(),
            act.by(),
            own ? came.on() : today));
  }
}
