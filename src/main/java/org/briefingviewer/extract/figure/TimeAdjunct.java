// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.figure;

import org.briefingviewer.extract.grammar.VerbGroup;
import org.briefingviewer.model.PartialDate;
import org.jspecify.annotations.Nullable;

/// A time that a sentence tells, as grammar has it. Positions are words.
///
/// @param from its first word, that of its preposition
/// @param date null where no date can say it
/// @param span whether it is more than the month or the year of its date
/// @param owner the verb that it belongs to, or null
/// @param place where it stands to that verb
/// @param when whether the clause of that verb only tells of the time: "December, when it rose"
record TimeAdjunct(
    int from,
    int to,
    @Nullable PartialDate date,
    boolean span,
    @Nullable VerbGroup owner,
    AdjunctPlace place,
    boolean when) {
  TimeAdjunct(
      int from,
      int to,
      @Nullable PartialDate date,
      boolean span,
      @Nullable VerbGroup owner,
      AdjunctPlace place) {
    this(from, to, date, span, owner, place, false);
  }

  /// Where a time stands to the verb that it belongs to.
  enum AdjunctPlace {
    /// It opens the clause: "In 2023 the yard built".
    OPENING,
    /// It stands in the subject: "exports in 2023 reached".
    SUBJECT,
    /// It stands before a noun: "January revenue", "the 2024 harvest".
    NOUN,
    /// It stands behind the verb: "built in 2023".
    BEHIND
  }
}
