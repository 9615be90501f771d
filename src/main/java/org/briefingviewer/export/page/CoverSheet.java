// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.page;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.Briefing;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Seal;
import org.briefingviewer.model.Tie;
import org.briefingviewer.model.TieState;
import org.briefingviewer.wording.Speech;

/// The first page of a whole briefing: what it is, how the ties stand and by whom assessed, and its
/// articles.
public final class CoverSheet {
  private final Briefing briefing;
  private final Speech speech;

  public CoverSheet(Briefing briefing, Speech speech) {
    this.briefing = briefing;
    this.speech = speech;
  }

  /// Returns the XHTML.
  ///
  /// @param marks the strictest of all marks in the briefing
  public String of(List<HandlingMark> marks) {
    BundleInfo info = briefing.info();
    Html html = new Html().element("h1", "headline", info.title());
    html.element("p", "origin cover", origin(info));
    html.open("div", "section").element("h2", "ties", speech.text("print.ties.now"));
    briefing.knowledge().ties().forEach(tie -> tie(html, tie));
    html.close("div");
    html.open("div", "section")
        .element("h2", "articles", speech.text("print.articles", info.articles().size()));
    html.open("ol", "articles");
    info.articles().forEach(article -> article(html, article));
    html.close("ol").close("div");
    return new Sheet(info, speech, marks).of(info.title(), info.title(), html);
  }

  /// Returns the page that stands for an article that could not be read.
  public String missing(ArticleSummary summary, List<Problem> problems) {
    Html html = new Html().element("h1", "headline", summary.headline());
    html.element("p", "origin", published(summary));
    html.element("p", "body", speech.text("print.missing"));
    problems.forEach(problem -> html.element("p", "body", problem.toString()));
    List<HandlingMark> marks =
        briefing.info().handling() == null ? List.of() : List.of(briefing.info().handling());
    return new Sheet(briefing.info(), speech, marks)
        .of(summary.headline(), briefing.info().title(), html);
  }

  private String origin(BundleInfo info) {
    Seal seal = info.seal();
    return speech.text("print.created", speech.date(PartialDate.of(info.created().toLocalDate())))
        + " · "
        + (seal == null
            ? speech.text("print.unsealed")
            : speech.text("print.sealed", seal.by(), speech.date(PartialDate.of(seal.on()))));
  }

  private void tie(Html html, Tie tie) {
    TieText words = new TieText(briefing.knowledge().triangle(), speech);
    TieState state = tie.current();
    html.open("div", "tie");
    if (state == null) {
      html.element("p", "lead", speech.text("print.tie.none", words.pair(tie.pair())));
    } else {
      html.element("p", "lead", words.state(state));
      html.element("p", "line", words.assessed(state));
      html.element("p", "line", words.words(state));
      ArticleSheet.review(html, state.review().checked(), speech.review(state.review()));
    }
    html.close("div");
  }

  private void article(Html html, ArticleSummary summary) {
    html.open("li", "article").element("p", "lead", summary.headline());
    html.element(
        "p",
        "line",
        Stream.of(
                published(summary),
                speech.text("print.counts", summary.estimates(), summary.checked()))
            .collect(Collectors.joining(" · ")));
    html.close("li");
  }

  private String published(ArticleSummary summary) {
    String publisher =
        Objects.requireNonNullElseGet(
            summary.publisher(), () -> speech.text("cited.publisherUnknown"));
    String date = summary.date() == null ? speech.text("date.none") : speech.date(summary.date());
    return publisher + " · " + date;
  }
}
