// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingviewer.compare.ReportComparison;
import org.briefingviewer.compare.ReportComparison.Compared;
import org.briefingviewer.compare.difference.FigureDifference;
import org.briefingviewer.compare.figure.FigureSources.Named;
import org.briefingviewer.compare.figure.ReportedFigure;
import org.briefingviewer.compare.origin.Origin;
import org.briefingviewer.compare.origin.Origin.Evidence;
import org.briefingviewer.compare.origin.Origin.OriginKind;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.wording.DateWords;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.NameWords;
import org.briefingviewer.wording.QuantityWords;
import org.briefingviewer.wording.ReviewWords;

/// Says which estimates are of one thing, how they differ and where they come from. Numbers stand
/// with their bounds, and what nobody checked is said to be so.
public final class GroupWords {
  private static final int PERCENT = 100;
  private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}){0,2}");

  private final Messages messages;
  private final DateWords dates;
  private final QuantityWords quantities;
  private final ReviewWords reviews;
  private final PeriodWords periods;
  private final ReportWords reports;
  private final NameWords names;

  public GroupWords(Messages messages) {
    this.messages = messages;
    this.dates = new DateWords(messages);
    this.quantities = new QuantityWords(messages);
    this.reviews = new ReviewWords(messages);
    this.periods = new PeriodWords(messages);
    this.reports = new ReportWords(messages);
    this.names = new NameWords(messages);
  }

  /// Says how much is compared, and in how many groups.
  public String count(ReportComparison comparison, int groups) {
    return messages.text(
        "group.count",
        groups,
        comparison.estimates(),
        comparison.otherFigures(),
        comparison.articles());
  }

  /// Returns what the group is of, in how many reports, and from how many origins.
  public String title(Compared compared) {
    return messages.text("group.title", reports.name(compared.group()), reports.summary(compared));
  }

  /// Returns an estimate with its two dates, whose it is, who published it, and who checked it.
  public String estimate(ReportedFigure figure) {
    Agent source = figure.sources().agent();
    List<String> whose = new ArrayList<>();
    whose.add(source == null ? messages.text("group.noSource") : names.of(source));
    if (figure.publisher() != null) {
      whose.add(figure.publisher());
    }
    whose.add(figure.articleId());
    whose.add(reviews.brief(figure.claim().review()));
    String when = periods.of(figure);
    return messages.text(
        "group.estimate",
        quantities.brief(figure.quantity()),
        when.isEmpty() ? messages.text("group.noDate") : messages.text("group.for", when),
        figure.reportedOn() == null
            ? messages.text("group.noDay")
            : dates.brief(PartialDate.of(figure.reportedOn())),
        String.join(" · ", whose));
  }

  /// Returns a kind of difference between two figures in one sentence, with the words that it rests
  /// on.
  public String difference(FigureDifference difference, ReportedFigure one, ReportedFigure other) {
    String key = "difference." + difference.kind();
    String here = difference.one();
    String there = difference.other();
    return switch (difference.kind()) {
      case OTHER_DATE -> messages.text(key, periods.told(one), periods.told(other));
      case REVISION -> messages.text(key, told(here, there));
      case OTHER_BOUND -> bound(difference, one, other);
      case OTHER_SCOPE -> either(key, here, there);
      case SAME, CONSISTENT, DISPUTED, OTHER_VALUE -> messages.text(key, here, there);
    };
  }

  private String told(String here, String there) {
    return Stream.of(here, there)
        .filter(words -> !words.isEmpty())
        .map(this::datedOrQuoted)
        .collect(Collectors.joining(" · "));
  }

  private String either(String key, String here, String there) {
    if (here.isEmpty() && there.isEmpty()) {
      return messages.text(key + ".NONE");
    }
    return here.isEmpty() || there.isEmpty()
        ? messages.text(key + ".ONE", here + there)
        : messages.text(key, here, there);
  }

  /// "Thousands" is no number that another word would be as exact as.
  private String bound(FigureDifference difference, ReportedFigure one, ReportedFigure other) {
    boolean here = one.quantity().value().known();
    boolean there = other.quantity().value().known();
    if (here != there) {
      ReportedFigure without = here ? other : one;
      return messages.text("difference.NO_NUMBER", without.quantity().asWritten());
    }
    return either("difference.OTHER_BOUND", difference.one(), difference.other());
  }

  /// A day as a reader writes it, else words of the text.
  private String datedOrQuoted(String words) {
    return DATE.matcher(words).matches()
        ? dates.brief(PartialDate.parse(words))
        : messages.text("quoted", words);
  }

  /// Returns how many reports an origin has; of one for which none was found, whose it is.
  public String origin(Origin origin) {
    String key = "origin." + origin.kind();
    if (origin.kind() == OriginKind.NONE_FOUND) {
      Agent source = origin.figures().getFirst().sources().agent();
      return source == null
          ? messages.text("origin.UNSOURCED")
          : messages.text(key, names.of(source));
    }
    int reports = (int) origin.figures().stream().map(ReportedFigure::articleId).distinct().count();
    return messages.text(key, origin.figures().size(), reports);
  }

  /// Returns what says that reports come from one place.
  ///
  /// @param called see [#called]
  public String evidence(Evidence evidence, UnaryOperator<String> called) {
    String words = called.apply(evidence.words());
    if (!evidence.alias().isEmpty()) {
      return messages.text("origin.sign.ALIAS", words, called.apply(evidence.alias()));
    }
    return messages.text(
        "origin.sign." + evidence.sign(), words, Math.round(evidence.density() * PERCENT) + "%");
  }

  /// Returns what gives the name of one who stands in the chains of an origin as the reader's
  /// language has it.
  public UnaryOperator<String> called(Origin origin) {
    Map<String, Agent> agents = new HashMap<>();
    for (ReportedFigure figure : origin.figures()) {
      for (Named link : figure.sources().links()) {
        agents.putIfAbsent(link.agent().name(), link.agent());
      }
    }
    return name -> {
      Agent agent = agents.get(name);
      return agent == null ? name : names.of(agent);
    };
  }
}
