// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

import java.time.LocalDate;
import java.util.List;

/// What a person decided of reports of one figure: which of them are of one thing, and which are
/// not. An estimate that is not in the briefing counts for nothing: its article may come back.
///
/// @param id unique among the decisions of a briefing
/// @param name what the person calls the group; empty where nobody named it
/// @param estimates those of the group
/// @param apart those that were taken out of it, which are not proposed for it again
/// @param confirmed whether the person stands behind all of the group; else it stays proposed
/// @param by who decided last
/// @param on on which day
///
///   Throws `IllegalArgumentException` when it is of no estimate, or one is in it and apart
public record GroupDecision(
    String id,
    String name,
    List<EstimateId> estimates,
    List<EstimateId> apart,
    boolean confirmed,
    String by,
    LocalDate on) {
  public GroupDecision {
    estimates = List.copyOf(estimates);
    apart = List.copyOf(apart);
    if (estimates.isEmpty()) {
      throw new IllegalArgumentException("the group " + id + " is of no estimate");
    }
    if (estimates.stream().anyMatch(apart::contains)) {
      throw new IllegalArgumentException("an estimate is in the group " + id + " and out of it");
    }
  }
}
