// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.edit.FindingId.FindingKind;
import org.briefingviewer.review.ReviewStop;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.wording.DateWords;
import org.briefingviewer.wording.EditWords;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.NameWords;
import org.briefingviewer.wording.ReviewWords;
import org.briefingviewer.wording.TieWords;
import org.briefingviewer.wording.cited.FigureCaution;
import org.briefingviewer.wording.cited.PartWords;

/// What a thing to be looked at is called.
final class StopWords {
  /// How many letters of an event's passage are shown: what happened may stand at its end.
  private static final int EVENT = 200;

  private final ShownBriefing shown;
  private final Messages messages;
  private final Map<String, String> articles = new HashMap<>();

  StopWords(ShownBriefing shown, Messages messages) {
    this.shown = shown;
    this.messages = messages;
  }

  /// Returns what it is and what it says, so that nobody has to look elsewhere for what a key would
  /// accept: "number without a mark: “26.3 percent”", "estimate: “300” (approximately, hedged
  /// “About”)", "event dated 10 Oct 2025 (to the day): “…”", "DPRK–Russia: mending ↗ · hedged ·
  /// assessed by Seoul · 27 Mar 2025: “…”".
  String whole(ReviewStop stop) {
    FigureCaution caution = stop.caution();
    if (caution != null) {
      return messages.text(
          "review.stop.estimate",
          kind(stop),
          new PartWords(new MessageSpeech(messages)).figure(stop.words(), caution));
    }
    String said =
        stop.told() instanceof Event
            ? EditWords.brief(stop.words(), EVENT)
            : EditWords.brief(stop.words());
    return messages.text("review.stop", claimed(stop), said);
  }

  private String claimed(ReviewStop stop) {
    return switch (stop.told()) {
      case Event event -> dated(event);
      case TieState state -> {
        TieWords ties = new TieWords(messages);
        yield messages.text(
            "review.stop.tie", pair(state.pair()), ties.state(state), ties.assessed(state));
      }
      case Claim _ -> kind(stop);
      case null -> kind(stop);
    };
  }

  private String dated(Event event) {
    PartialDate date = event.date();
    String precision = date.month() == 0 ? "year" : date.day() == 0 ? "month" : "day";
    String known = messages.text("review.precision." + precision);
    String how =
        event.basis() == Basis.INFERRED ? messages.text("review.precision.inferred", known) : known;
    return messages.text("review.stop.event", new DateWords(messages).brief(date), how);
  }

  /// Returns what it is: "estimate", "number without a mark".
  private String kind(ReviewStop stop) {
    return stop.plain() && stop.settled()
        ? messages.text("review.kind.settledNumber")
        : messages.text("review.kind." + stop.of().kind());
  }

  /// Returns a tie's name.
  String pair(ActorPair pair) {
    Knowledge known = shown.knowledgeProperty().get();
    return known == null ? pair.key() : new TieWords(messages).pair(known.triangle(), pair);
  }

  /// Returns what else is to be known before it is settled: whose an estimate is, which ties an
  /// event touches, that the program is not sure, how it is settled already.
  String more(ReviewStop stop) {
    List<String> parts = new ArrayList<>();
    if (stop.told() instanceof Event event && !event.ties().isEmpty()) {
      parts.add(event.ties().stream().map(this::pair).collect(Collectors.joining(", ")));
    }
    if (stop.source() != null && !(stop.told() instanceof TieState)) {
      parts.add(messages.text("review.stop.source", new NameWords(messages).of(stop.source())));
    } else if (stop.of().kind() == FindingKind.ESTIMATE) {
      parts.add(messages.text("review.stop.noSource"));
    }
    if (stop.uncertain()) {
      parts.add(messages.text("review.stop.uncertain"));
    }
    if (stop.settled()) {
      parts.add(new ReviewWords(messages).shown(stop.review()));
    }
    return String.join(" · ", parts);
  }

  /// Returns the name of the article in which it stands.
  String article(ReviewStop stop) {
    List<ArticleSummary> list = shown.articlesProperty().get();
    if (articles.isEmpty() && list != null) {
      list.forEach(summary -> articles.put(summary.id(), summary.name()));
    }
    return articles.getOrDefault(stop.articleId(), stop.articleId());
  }

  /// Returns the name of an article beside other words.
  String quoted(String article) {
    return new NameWords(messages).quoted(article);
  }
}
