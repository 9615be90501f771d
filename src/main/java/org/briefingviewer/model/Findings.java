// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What was found in one article.
///
/// @param claims in text order, never overlapping
/// @param tieStates in text order
/// @param events in text order
/// @param ruledOut the ties of which a person said that the article does not speak, each once
public record Findings(
    List<Claim> claims, List<TieState> tieStates, List<Event> events, List<RuledOutTie> ruledOut) {

  public static final Findings NONE = new Findings(List.of(), List.of(), List.of());

  public Findings {
    claims = List.copyOf(claims);
    tieStates = List.copyOf(tieStates);
    events = List.copyOf(events);
    ruledOut = List.copyOf(ruledOut);
  }

  /// Makes findings of which no person ruled out a tie.
  public Findings(List<Claim> claims, List<TieState> tieStates, List<Event> events) {
    this(claims, tieStates, events, List.of());
  }

  /// Gathers findings of any kinds, each kind in text order, of which no person ruled out a tie.
  public static Findings of(List<? extends Finding> all) {
    List<Claim> claims = new ArrayList<>();
    List<TieState> states = new ArrayList<>();
    List<Event> events = new ArrayList<>();
    for (Finding finding : all) {
      switch (finding) {
        case Claim claim -> claims.add(claim);
        case TieState state -> states.add(state);
        case Event event -> events.add(event);
      }
    }
    claims.sort(Comparator.comparing(Finding::place));
    states.sort(Comparator.comparing(Finding::place));
    events.sort(Comparator.comparing(Finding::place));
    return new Findings(claims, states, events);
  }

  /// Returns everything that was found: the claims, the states of ties, the events.
  public List<Finding> all() {
    List<Finding> all = new ArrayList<>(claims);
    all.addAll(tieStates);
    all.addAll(events);
    return all;
  }

  /// Returns whoever assesses a state of a tie or says an event, each once.
  public List<Agent> assessors() {
    return Stream.concat(
            tieStates.stream().map(TieState::assessor), events.stream().map(Event::assessor))
        .<Agent>mapMulti(
            (agent, take) -> {
              if (agent != null) {
                take.accept(agent);
              }
            })
        .distinct()
        .toList();
  }

  /// Returns the decision that the article does not speak of a tie, or null where nobody took it.
  public @Nullable RuledOutTie ruledOut(ActorPair pair) {
    for (RuledOutTie ruled : ruledOut) {
      if (ruled.pair().equals(pair)) {
        return ruled;
      }
    }
    return null;
  }

  /// Returns whether the article has a state of a tie that no person rejected.
  public boolean speaksOf(ActorPair pair) {
    return tieStates.stream()
        .anyMatch(s -> s.pair().equals(pair) && s.review().state() != ReviewState.REJECTED);
  }

  /// Returns the same with other decisions that the article does not speak of a tie.
  public Findings rulingOut(List<RuledOutTie> others) {
    return new Findings(claims, tieStates, events, others);
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
