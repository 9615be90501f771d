// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

import java.util.List;
import java.util.Map;

/// What a bundle knows across its articles.
///
/// @param ties the triangle's three, in its order
/// @param events of all articles, oldest first
/// @param sources for each article, the ids of the references it was written from
public record Knowledge(
    Triangle triangle,
    List<Agent> agents,
    List<Tie> ties,
    List<Event> events,
    List<Reference> references,
    Map<String, List<String>> sources) {
  public Knowledge {
    agents = List.copyOf(agents);
    ties = List.copyOf(ties);
    events = List.copyOf(events);
    references = List.copyOf(references);
    sources = Map.copyOf(sources);
  }
}
