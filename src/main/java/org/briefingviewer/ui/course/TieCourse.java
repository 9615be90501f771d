// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.course;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.briefingviewer.model.ArticleTie;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.TieReading;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.Trend;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.ScriptedText;
import org.briefingviewer.wording.Messages;

/// How the articles of a briefing move over a tie: a dot for each of the last of them, the oldest
/// first, and in words how many give each trend, and of which years where there are several; what a
/// person read before what was settled in bulk, and that before what nobody checked.
public final class TieCourse extends HBox {
  /// How many dots stand beside the words; of more the words alone speak.
  private static final int MOST = 7;

  private final Messages messages;
  private final List<ArticleTie> course;
  private final boolean several;
  private final ScriptedText words;

  public TieCourse(Messages messages, Fonts fonts, TieReading reading) {
    this.messages = messages;
    this.course = reading.course();
    IntSummaryStatistics years = years(course);
    several = years.getCount() > 0 && years.getMin() < years.getMax();
    words = new ScriptedText(fonts, "", "soft");
    say();
    HBox dots = new HBox();
    dots.getStyleClass().add("course-dots");
    dots.setMinWidth(USE_PREF_SIZE);
    List<ArticleTie> last = course.subList(Math.max(0, course.size() - MOST), course.size());
    last.forEach(article -> dots.getChildren().add(new CourseDot(article)));
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren().addAll(dots, words);
    getStyleClass().add("course");
    setAccessibleText(words.getAccessibleText() + order(last));
  }

  /// Says "3 articles: 2 strengthening (1 hedged) ✓, 1 strengthening not checked".
  private void say() {
    words.append(Messages.unbroken(messages.text("tie.course", course.size())), "soft");
    String before = " ";
    for (Review.Standing standing : Review.Standing.values()) {
      List<ArticleTie> such =
          course.stream().filter(a -> CourseDot.standing(a) == standing).toList();
      for (Map.Entry<Trend, List<ArticleTie>> entry : byTrend(such)) {
        words.append(before + part(entry.getKey(), entry.getValue()) + " ", "soft");
        words.append(
            Messages.unbroken(messages.text("tie.course." + standing.key())),
            standing == Review.Standing.READ ? "checked" : "proposed");
        before = ", ";
      }
    }
  }

  private static List<Map.Entry<Trend, List<ArticleTie>>> byTrend(List<ArticleTie> articles) {
    Map<Trend, List<ArticleTie>> byTrend =
        articles.stream()
            .collect(
                Collectors.groupingBy(
                    a -> Objects.requireNonNull(a.trend()),
                    () -> new EnumMap<>(Trend.class),
                    Collectors.toList()));
    List<Map.Entry<Trend, List<ArticleTie>>> entries = new ArrayList<>(byTrend.entrySet());
    entries.sort(
        Comparator.comparingInt((Map.Entry<Trend, List<ArticleTie>> e) -> e.getValue().size())
            .reversed());
    return entries;
  }

  private String part(Trend trend, List<ArticleTie> articles) {
    String named =
        course.size() == 1
            ? messages.text(trend)
            : messages.text("tie.course.part", messages.text(trend), articles.size());
    String counted = hedged(named, articles);
    IntSummaryStatistics years = years(articles);
    if (!several || years.getCount() == 0) {
      return counted;
    }
    String span =
        years.getMin() == years.getMax()
            ? Integer.toString(years.getMin())
            : years.getMin() + "–" + years.getMax();
    return counted + " (" + span + ")";
  }

  /// Says of how many it is hedged, where it is of any: "2 mending (hedged)", "2 mending (1
  /// hedged)".
  private String hedged(String counted, List<ArticleTie> articles) {
    long hedged =
        articles.stream()
            .map(ArticleTie::state)
            .filter(Objects::nonNull)
            .filter(TieState::hedged)
            .count();
    if (hedged == 0) {
      return counted;
    }
    return hedged == articles.size()
        ? messages.text("tie.other.review", counted, messages.text("tie.stance.HEDGED"))
        : messages.text("tie.course.hedged", counted, hedged);
  }

  /// What the dots tell to those who do not see them.
  private String order(List<ArticleTie> last) {
    if (last.size() < 2) {
      return "";
    }
    return "; "
        + messages.text(
            "tie.course.order",
            last.stream()
                .map(a -> messages.text(Objects.requireNonNull(a.trend())))
                .collect(Collectors.joining(", ")));
  }

  /// Of the states that stand for the articles, those that have a date.
  private static IntSummaryStatistics years(List<ArticleTie> articles) {
    return articles.stream()
        .map(ArticleTie::state)
        .filter(Objects::nonNull)
        .map(TieState::asOf)
        .filter(Objects::nonNull)
        .mapToInt(day -> day.year())
        .summaryStatistics();
  }

  /// What one article says of a tie, as a dot with the arrow of its trend: filled where a person
  /// read it, in a whole ring where it was settled in bulk, in a broken one where nobody checked
  /// it.
  static final class CourseDot extends StackPane {

    CourseDot(ArticleTie article) {
      Trend trend = Objects.requireNonNull(article.trend());
      getStyleClass().addAll("course-dot", "course-" + standing(article).key());
      if (trend != Trend.UNCLEAR && trend != Trend.UNSTATED) {
        Region arrow = new Region();
        arrow.getStyleClass().addAll("course-arrow", trend.name().toLowerCase(Locale.ROOT));
        getChildren().add(arrow);
      }
      setAccessibleRole(AccessibleRole.PARENT);
    }

    /// Returns how far a person stands behind what an article says.
    static Review.Standing standing(ArticleTie article) {
      return Objects.requireNonNull(article.state()).review().standing();
    }
  }
}
