// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

import java.util.List;

/// What was found in one article.
///
/// @param claims in text order, never overlapping
/// @param tieStates in text order
/// @param events in text order
public record Findings(List<Claim> claims, List<TieState> tieStates, List<Event> events) {

  public static final Findings NONE = new Findings(List.of(), List.of(), List.of());

  public Findings {
    claims = List.copyOf(claims);
    tieStates = List.copyOf(tieStates);
    events = List.copyOf(events);
  }

  /// Returns the claims that the window marks, in text order: the estimates that no person
  /// rejected.
  public List<Estimate> estimates() {
    return claims.stream()
        .filter(Estimate.class::isInstance)
        .map(Estimate.class::cast)
        .filter(estimate -> estimate.review().state() != ReviewState.REJECTED)
        .toList();
  }
}
