// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

import java.time.LocalDate;

/// That a person read an article and decided that it does not speak of a tie. It has no evidence,
/// and is another thing than that the program found nothing.
///
/// @param by the person's name
/// @param on the day
///
///   Throws `IllegalArgumentException` when the name is blank
public record RuledOutTie(ActorPair pair, String by, LocalDate on) {
  public RuledOutTie {
    if (by.isBlank()) {
      throw new IllegalArgumentException("who ruled out " + pair.key() + " is not said");
    }
  }
}
