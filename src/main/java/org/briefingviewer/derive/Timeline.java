// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.derive;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.ReviewState;
import org.jspecify.annotations.Nullable;

/// The events of a briefing that no person rejected, oldest first; those that lie after their own
/// article's date stand apart, at the end. An event that touches several ties stands once and
/// counts once.
///
/// @param tie the tie that all of them touch, or null when they need touch none
/// @param events what is shown, by date; a date of which less is known comes before those within it
/// @param total how many events there are in all
/// @param byTie how many touch each tie of the triangle; the sum may exceed the total
public record Timeline(
    @Nullable ActorPair tie, List<DatedEvent> events, int total, Map<ActorPair, Long> byTie) {
  public Timeline {
    events = List.copyOf(events);
  }

  private static final Comparator<DatedEvent> OLDEST_FIRST =
      Comparator.comparing(DatedEvent::ahead)
          .thenComparing(dated -> dated.event().date())
          .thenComparing(dated -> dated.event().quote().articleId())
          .thenComparing(dated -> dated.event().quote().span());

  /// Puts a briefing's events in order.
  ///
  /// @param tie when given, only events that touch it are shown
  public static Timeline of(
      Knowledge knowledge, List<ArticleSummary> articles, @Nullable ActorPair tie) {
    Map<String, ArticleSummary> byId =
        articles.stream()
            .collect(Collectors.toMap(ArticleSummary::id, Function.identity(), (a, b) -> a));
    List<Event> all =
        knowledge.events().stream()
            .filter(event -> event.review().state() != ReviewState.REJECTED)
            .distinct()
            .toList();
    return new Timeline(
        tie,
        all.stream()
            .filter(event -> tie == null || event.ties().contains(tie))
            .map(event -> DatedEvent.of(event, byId.get(event.quote().articleId())))
            .sorted(OLDEST_FIRST)
            .toList(),
        all.size(),
        counts(knowledge, all));
  }

  private static Map<ActorPair, Long> counts(Knowledge knowledge, List<Event> events) {
    Map<ActorPair, Long> counts = new LinkedHashMap<>();
    knowledge
        .triangle()
        .pairs()
        .forEach(
            pair -> counts.put(pair, events.stream().filter(e -> e.ties().contains(pair)).count()));
    return counts;
  }

  /// Returns how many articles tell the events that are shown.
  public long articles() {
    return events.stream().map(dated -> dated.event().quote().articleId()).distinct().count();
  }

  /// Tells whether the event at `index` opens a part: the first of all, or the first that lies
  /// ahead.
  public boolean opensPart(int index) {
    return index == 0 || events.get(index).ahead() != events.get(index - 1).ahead();
  }

  /// Tells whether the event at `index` is the first of its year in its part.
  public boolean opensYear(int index) {
    return opensPart(index) || year(index) != year(index - 1);
  }

  /// Tells whether the event at `index` is the first of its month in its year, or the first of
  /// those whose month is not known.
  public boolean opensMonth(int index) {
    return opensYear(index) || month(index) != month(index - 1);
  }

  private int year(int index) {
    return events.get(index).event().date().year();
  }

  private int month(int index) {
    return events.get(index).event().date().month();
  }
}
