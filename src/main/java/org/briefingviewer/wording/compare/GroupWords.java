// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording.compare;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.compare.ReportComparison.Compared;
import org.briefingviewer.compare.difference.DifferenceKind;
import org.briefingviewer.compare.difference.FigureDifference;
import org.briefingviewer.compare.figure.ReportedFigure;
import org.briefingviewer.compare.group.FigureGroup;
import org.briefingviewer.compare.origin.Origin;
import org.briefingviewer.compare.origin.Origin.Evidence;
import org.briefingviewer.compare.origin.Origin.OriginKind;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.group.GroupDecision;
import org.briefingviewer.wording.DateWords;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.QuantityWords;
import org.briefingviewer.wording.ReviewWords;

/// Says which estimates are of one thing, how they differ and where they come from. Numbers stand
/// with their bounds, and what nobody checked is said to be so.
public final class GroupWords {
  private static final int PERCENT = 100;

  private final Messages messages;
  private final DateWords dates;
  private final QuantityWords quantities;
  private final ReviewWords reviews;

  public GroupWords(Messages messages) {
    this.messages = messages;
    this.dates = new DateWords(messages);
    this.quantities = new QuantityWords(messages);
    this.reviews = new ReviewWords(messages);
  }

  public String count(int groups, int estimates, int articles) {
    return messages.text("group.count", groups, estimates, articles);
  }

  /// Returns what the group is of, in how many reports, and from how many origins.
  public String title(Compared compared) {
    FigureGroup group = compared.group();
    GroupDecision decision = group.decision();
    String name = decision == null || decision.name().isEmpty() ? of(group) : decision.name();
    return messages.text("group.title", name, group.reports(), compared.origins().size());
  }

  /// Returns why it is a group.
  public String why(FigureGroup group) {
    return messages.text("group.why", String.join(", ", group.why().words()));
  }

  private static String of(FigureGroup group) {
    List<String> what = new ArrayList<>();
    if (!group.why().unit().isEmpty()) {
      what.add(group.why().unit());
    }
    what.addAll(group.why().measures());
    return what.isEmpty() ? String.join(", ", group.why().words()) : String.join(", ", what);
  }

  /// Returns an estimate with its two dates, whose it is, who published it, and who checked it.
  public String estimate(ReportedFigure figure) {
    String source = figure.sources().name();
    List<String> whose = new ArrayList<>();
    whose.add(source == null ? messages.text("group.noSource") : source);
    if (figure.publisher() != null) {
      whose.add(figure.publisher());
    }
    whose.add(figure.articleId());
    whose.add(reviews.brief(figure.claim().review()));
    String when = figure.when();
    return messages.text(
        "group.estimate",
        quantities.brief(figure.quantity()),
        when.isEmpty() ? messages.text("group.noDate") : when,
        figure.reportedOn() == null
            ? messages.text("group.noDay")
            : dates.brief(PartialDate.of(figure.reportedOn())),
        String.join(" · ", whose));
  }

  /// Returns a kind of difference in one sentence, with the words that it rests on.
  public String difference(FigureDifference difference) {
    String key = "difference." + difference.kind();
    if (difference.kind() == DifferenceKind.OTHER_BOUND
        || difference.kind() == DifferenceKind.OTHER_SCOPE) {
      return messages.text(
          key,
          difference.one().isEmpty() ? 0 : 1,
          difference.other().isEmpty() ? 0 : 1,
          difference.one(),
          difference.other());
    }
    return messages.text(key, difference.one(), difference.other());
  }

  /// Returns how many reports an origin has; of one for which none was found, whose it is.
  public String origin(Origin origin) {
    String key = "origin." + origin.kind();
    if (origin.kind() == OriginKind.NONE_FOUND) {
      String source = origin.figures().getFirst().sources().name();
      return messages.text(key, source == null ? messages.text("group.noSource") : source);
    }
    return messages.text(key, origin.figures().size());
  }

  /// Returns what says that reports come from one place.
  public String evidence(Evidence evidence) {
    return messages.text(
        "origin.sign." + evidence.sign(),
        evidence.words(),
        Math.round(evidence.density() * PERCENT) + "%");
  }
}
