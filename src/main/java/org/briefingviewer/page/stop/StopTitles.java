// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page.stop;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Stop;
import org.briefingviewer.model.Tie;
import org.briefingviewer.model.TieReading;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.page.plate.LanesPlate;
import org.briefingviewer.wording.ChainWords;
import org.briefingviewer.wording.EditWords;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.TieWords;
import org.briefingviewer.wording.part.EstimatePart;
import org.briefingviewer.wording.part.WrittenFigure;

/// What stops are called. A list of many stops asks for nothing else: no page is made for it, and
/// no quote looked up.
record StopTitles(Briefing briefing, Messages messages, FoundEstimates estimates) {

  String of(Stop stop) {
    try {
      return switch (stop) {
        case Stop.OfEstimate s -> figure(s.estimate());
        case Stop.Passage s -> estimates.article(s.quote().articleId()) == null ? gone() : of(s);
        case Stop.OfTie s -> of(s.pair());
        case Stop.Comparison s -> comparison(s);
        case Stop.Reports s -> messages.text("stage.title.reports", EditWords.brief(s.name()));
        case Stop.Headline s -> headline(s.articleId());
        case Stop.Title s -> EditWords.brief(s.words());
        case Stop.Table _ -> messages.text("stage.title.table");
        case Stop.Empty _ -> messages.text("stage.title.empty");
        case Stop.Graphic s -> graphic(s);
        case Stop.Computed s -> of("stage.title.computed", s.estimate());
        case Stop.Picture _ -> messages.text("stage.title.picture");
        case Stop.Unknown _ -> messages.text("stage.title.unknown");
      };
    } catch (Refusal e) {
      return gone();
    }
  }

  /// Returns what a stop is called that shows what is not there any more.
  String gone() {
    return messages.text("stage.title.gone");
  }

  /// Returns an estimate's figure and whose it is.
  String of(FoundEstimates.Found found) {
    return written(found)
        + " · "
        + new ChainWords(messages).source(EstimatePart.Chain.of(found.estimate()));
  }

  /// Returns a figure as its article writes it.
  static String written(FoundEstimates.Found found) {
    return WrittenFigure.of(found.in().article().text(), found.estimate()).replace('\u00A0', ' ');
  }

  String of(Stop.Passage stop) {
    return EditWords.brief(stop.quote().exact());
  }

  String of(ActorPair pair) {
    String name = new TieWords(messages).pair(briefing.knowledge().triangle(), pair);
    TieReading reading = reading(pair);
    TieState state = reading.state();
    return state == null ? name : name + ": " + new TieWords(messages).whole(reading, state);
  }

  TieReading reading(ActorPair pair) {
    return TieReading.of(
        briefing.knowledge().tiesOnce().stream()
            .filter(each -> each.pair().equals(pair))
            .findFirst()
            .orElse(new Tie(pair, List.of())));
  }

  private String figure(EstimateId id) throws Refusal {
    FoundEstimates.Found found = estimates.find(id);
    return found == null ? gone() : of(found);
  }

  private String of(String key, EstimateId id) throws Refusal {
    FoundEstimates.Found found = estimates.find(id);
    return found == null ? gone() : messages.text(key, of(found));
  }

  private String graphic(Stop.Graphic stop) throws Refusal {
    EstimateId id = stop.estimate();
    if (id != null) {
      return of("stage.title.graphic", id);
    }
    return switch (stop.kind()) {
      case TIES -> messages.text("stage.title.ties");
      case LANES -> new LanesPlate(briefing, messages).title(stop.tie());
      default -> messages.text("stage.title.events");
    };
  }

  private String headline(String articleId) throws Refusal {
    MarkedArticle marked = estimates.article(articleId);
    return marked == null ? gone() : EditWords.brief(marked.article().headline());
  }

  private String comparison(Stop.Comparison stop) throws Refusal {
    List<String> figures = new ArrayList<>();
    for (EstimateId id : stop.estimates()) {
      FoundEstimates.Found found = estimates.find(id);
      if (found != null) {
        figures.add(written(found));
      }
    }
    return messages.text("stage.title.comparison", String.join(" · ", figures));
  }
}
