// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.derive.course;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.treaty.TreatyAction;
import org.briefingviewer.model.treaty.TreatyStep;
import org.jspecify.annotations.Nullable;

/// Tells which steps are of one treaty: by a word of its name that no other treaty of the same
/// states has, by the same step on the same day, or where a text calls it "the treaty" by the
/// article that named it. What may be of two stands alone.
public final class TreatyCourses {
  private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}-]+");

  private final Set<String> plain = WordList.read("derive/treaty-words.tsv").lowerWords();
  private final List<Gathered> treaties = new ArrayList<>();

  private TreatyCourses() {}

  /// A treaty while its steps are gathered.
  private static final class Gathered {
    private final Set<String> words = new LinkedHashSet<>();
    private final Set<ActorPair> ties = new LinkedHashSet<>();
    private final List<Event> events = new ArrayList<>();
  }

  /// Returns the treaties of which some events are steps, that of the earliest step first.
  public static List<TreatyCourse> of(List<Event> events) {
    TreatyCourses courses = new TreatyCourses();
    List<Event> steps =
        events.stream()
            .filter(event -> event.step() != null)
            .sorted(Comparator.comparing(Event::date))
            .toList();
    // Those whose name tells something stand before those that only say "the treaty".
    steps.stream().filter(e -> !courses.words(step(e)).isEmpty()).forEach(courses::add);
    steps.stream().filter(e -> courses.words(step(e)).isEmpty()).forEach(courses::add);
    return courses.treaties.stream()
        .map(TreatyCourses::course)
        .sorted(Comparator.comparing(c -> c.steps().getFirst().dates().getFirst().date()))
        .toList();
  }

  private static TreatyStep step(Event event) {
    return Objects.requireNonNull(event.step());
  }

  private Set<String> words(TreatyStep step) {
    return APART
        .splitAsStream(step.treaty().toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty() && !plain.contains(word))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private void add(Event event) {
    Set<String> words = words(step(event));
    Gathered treaty = treaty(event, words);
    if (treaty == null) {
      treaty = new Gathered();
      treaties.add(treaty);
    }
    treaty.words.addAll(words);
    treaty.ties.addAll(event.ties());
    treaty.events.add(event);
  }

  private @Nullable Gathered treaty(Event event, Set<String> words) {
    List<Gathered> may = treaties.stream().filter(t -> ties(t, event)).toList();
    for (Gathered each : may) {
      boolean touches = !each.ties.isEmpty() && !event.ties().isEmpty();
      if (touches && each.events.stream().anyMatch(other -> sameDay(event, other))) {
        return each;
      }
    }
    if (!words.isEmpty()) {
      return may.stream()
          .filter(t -> t.words.stream().anyMatch(words::contains))
          .findFirst()
          .orElse(null);
    }
    List<Gathered> told =
        may.stream()
            .filter(t -> t.events.stream().anyMatch(other -> sameArticle(event, other)))
            .toList();
    List<Gathered> fitting = told.isEmpty() ? may : told;
    return fitting.size() == 1 ? fitting.getFirst() : null;
  }

  private static boolean ties(Gathered treaty, Event event) {
    return treaty.ties.isEmpty()
        || event.ties().isEmpty()
        || event.ties().stream().anyMatch(treaty.ties::contains);
  }

  private static boolean sameArticle(Event one, Event other) {
    return one.quote().articleId().equals(other.quote().articleId());
  }

  /// Two treaties of the same states are not signed on one day.
  private static boolean sameDay(Event one, Event other) {
    return one.date().day() > 0
        && one.date().equals(other.date())
        && step(one).action() == step(other).action();
  }

  private static TreatyCourse course(Gathered treaty) {
    String name =
        treaty.events.stream()
            .map(event -> step(event).treaty())
            .max(Comparator.comparingInt(String::length))
            .orElseThrow();
    record Key(TreatyAction action, @Nullable String party) {}
    Map<Key, List<Event>> bySteps = new LinkedHashMap<>();
    for (Event event : treaty.events) {
      Key key = new Key(step(event).action(), step(event).party());
      bySteps.computeIfAbsent(key, k -> new ArrayList<>()).add(event);
    }
    List<StepDates> steps = new ArrayList<>();
    bySteps.forEach(
        (key, events) -> steps.add(new StepDates(key.action(), key.party(), dates(events))));
    steps.sort(
        Comparator.comparing((StepDates step) -> step.dates().getFirst().date())
            .thenComparing(StepDates::action));
    return new TreatyCourse(name, List.copyOf(treaty.ties), steps);
  }

  /// Exact dates first, so that a rough one joins one that it may mean; where it may mean several
  /// it contradicts none and joins the first.
  private static List<ReportedDate> dates(List<Event> events) {
    List<ReportedDate> dates = new ArrayList<>();
    Comparator<Event> exact = Comparator.comparingInt(event -> -exactness(event.date()));
    for (Event event : events.stream().sorted(exact).toList()) {
      int at = 0;
      while (at < dates.size() && !dates.get(at).fits(event.date())) {
        at++;
      }
      if (at == dates.size()) {
        dates.add(new ReportedDate(event.date(), List.of(event)));
      } else {
        List<Event> all = new ArrayList<>(dates.get(at).reports());
        all.add(event);
        dates.set(at, new ReportedDate(dates.get(at).date(), all));
      }
    }
    dates.sort(Comparator.comparing(ReportedDate::date));
    return dates;
  }

  private static int exactness(PartialDate date) {
    return date.day() > 0 ? 2 : date.month() > 0 ? 1 : 0;
  }
}
