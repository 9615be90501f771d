// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.page;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.language.ReadLanguages;
import org.briefingviewer.model.Briefing;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.TieState;
import org.briefingviewer.wording.Speech;
import org.briefingviewer.wording.cited.CitedFigure;
import org.briefingviewer.wording.cited.CitedLink;
import org.briefingviewer.wording.cited.FigureWords;
import org.briefingviewer.wording.cited.Works;
import org.briefingviewer.wording.part.EstimateParts;

/// An article as it is printed: its text, then a note on every estimate, what it says of the ties,
/// and where it comes from.
public final class ArticleSheet {
  private final Briefing briefing;
  private final Speech speech;

  public ArticleSheet(Briefing briefing, Speech speech) {
    this.briefing = briefing;
    this.speech = speech;
  }

  /// Returns the XHTML of an article.
  public String of(MarkedArticle marked) {
    Html html = new Html();
    List<CitedFigure> figures = figures(marked);
    new ArticleText(marked, figures, speech, html).write();
    unread(html, marked);
    notes(html, figures, marked.unplaced().size());
    ties(html, marked);
    works(html, marked);
    Sheet sheet =
        new Sheet(briefing.info(), speech, marked.article().handling(briefing.info().handling()));
    return sheet.of(marked.article().headline(), briefing.info().title(), html);
  }

  /// Says of an article that the program cannot read that nothing was looked for.
  private void unread(Html html, MarkedArticle marked) {
    String language = marked.article().language();
    if (!ReadLanguages.read(language)) {
      String name = ReadLanguages.name(language, speech.locale());
      html.element("p", "legend", speech.text("print.unread", name));
    }
  }

  private List<CitedFigure> figures(MarkedArticle marked) {
    FigureWords words = new FigureWords(speech);
    List<CitedFigure> figures = new ArrayList<>();
    for (Estimate estimate : marked.findings().estimates()) {
      figures.add(words.of(EstimateParts.of(marked, briefing, estimate), figures.size() + 1));
    }
    return figures;
  }

  private void notes(Html html, List<CitedFigure> figures, int unplaced) {
    html.open("div", "section")
        .element("h2", "notes", speech.text("print.figures", figures.size()));
    if (!figures.isEmpty()) {
      html.element("p", "legend", speech.text("print.legend"));
      html.open("ol", "notes");
      figures.forEach(figure -> note(html, figure));
      html.close("ol");
    }
    if (unplaced > 0) {
      html.element("p", "legend", speech.text("print.unplaced", unplaced));
    }
    html.close("div");
  }

  private void note(Html html, CitedFigure figure) {
    html.open("li", figure.checked() ? "note checked" : "note", "n" + figure.number());
    html.open("p", "lead").element("span", "as-written", figure.asWritten());
    html.text(": " + figure.bound()).close("p");
    html.element("p", "line", figure.value());
    html.open("p", "line");
    for (int i = 0; i < figure.chain().size(); i++) {
      html.text(i == 0 ? "" : " ← ");
      link(html, figure.chain().get(i));
    }
    html.close("p");
    figure.further().forEach(line -> html.element("p", "line", line));
    review(html, figure.checked(), figure.review());
    html.close("li");
  }

  private static void link(Html html, CitedLink link) {
    switch (link.kind()) {
      case STATED -> html.text(link.words());
      case INFERRED -> html.element("i", "inferred", link.words());
      case GAP -> html.element("span", "gap", link.bracketed());
    }
  }

  /// Writes who checked something: with ✓ and upright, or that nobody did, leaning.
  static void review(Html html, boolean checked, String review) {
    html.element(
        "p", checked ? "line review checked" : "line review", (checked ? "✓ " : "") + review);
  }

  private void ties(Html html, MarkedArticle marked) {
    List<TieState> states =
        marked.findings().tieStates().stream()
            .filter(state -> state.review().state() != ReviewState.REJECTED)
            .toList();
    if (states.isEmpty()) {
      return;
    }
    TieText ties = new TieText(briefing.knowledge().triangle(), speech);
    html.open("div", "section").element("h2", "ties", speech.text("print.ties"));
    for (TieState state : states) {
      html.open("div", "tie").element("p", "lead", ties.state(state));
      html.element("p", "line", ties.assessed(state));
      ties.quotes(state).forEach(quote -> html.element("p", "line", quote));
      review(html, state.review().checked(), speech.review(state.review()));
      html.close("div");
    }
    html.close("div");
  }

  private void works(Html html, MarkedArticle marked) {
    html.open("div", "section").element("h2", "works", speech.text("print.works"));
    for (String line : new Works(speech).lines(marked.article(), briefing.knowledge())) {
      html.element("p", "line", line);
    }
    html.close("div");
  }
}
