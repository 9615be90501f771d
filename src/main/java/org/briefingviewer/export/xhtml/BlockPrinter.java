// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.xhtml;

import java.util.List;
import java.util.Locale;
import org.briefingviewer.page.PageBlock;
import org.briefingviewer.page.PageRun;

/// Writes the blocks of a page as XHTML, for the looks that `print.css` gives them.
record BlockPrinter(Html html) {
  /// So many letters of a figure, in UTF-16 code units, surely fit into one line.
  private static final int TOGETHER = 32;

  void print(List<PageBlock> blocks) {
    blocks.forEach(this::print);
  }

  private void print(PageBlock block) {
    switch (block) {
      case PageBlock.Heading heading ->
          runs(
              heading.head() == PageBlock.Head.HEADLINE ? "h1" : "h2",
              name(heading.head()),
              heading.runs());
      case PageBlock.Words words -> runs("p", styleClass(words.kind()), words.runs());
      case PageBlock.Review review -> review(review);
      case PageBlock.Section section -> inside("div", "section", section.blocks());
      case PageBlock.Notes notes -> inside("ol", "notes", notes.notes());
      case PageBlock.Note note -> {
        html.open("li", note.checked() ? "note checked" : "note", "n" + note.number());
        print(note.blocks());
        html.close("li");
      }
      case PageBlock.TieEntry tie -> inside("div", "tie", tie.blocks());
      case PageBlock.Articles articles -> inside("ol", "articles", articles.entries());
      case PageBlock.ArticleEntry entry -> inside("li", "article", entry.blocks());
    }
  }

  private void inside(String tag, String styleClass, List<? extends PageBlock> blocks) {
    html.open(tag, styleClass);
    blocks.forEach(this::print);
    html.close(tag);
  }

  private void runs(String tag, String styleClass, List<PageRun> runs) {
    html.open(tag, styleClass);
    runs.forEach(this::print);
    html.close(tag);
  }

  private void print(PageRun run) {
    switch (run) {
      case PageRun.Plain plain -> html.text(plain.words());
      case PageRun.OwnMark own ->
          html.element("span", "own-mark", "(" + own.mark() + ")").text(" ");
      case PageRun.Figure figure -> figure(figure);
      case PageRun.AsWritten written -> html.element("span", "as-written", written.words());
      case PageRun.Inferred inferred -> html.element("i", "inferred", inferred.words());
      case PageRun.Origin origin -> html.element("span", "from", origin.words());
      case PageRun.Review review ->
          html.element(
              "span",
              review.checked() ? "review checked" : "review",
              (review.checked() ? "✓ " : "") + review.words());
      case PageRun.Gap gap -> html.element("span", "gap", gap.words());
    }
  }

  /// A number that a line break parts from its figure would lead to no figure.
  private void figure(PageRun.Figure figure) {
    boolean together = figure.words().length() <= TOGETHER;
    html.open("span", together ? "together" : "long");
    html.element("span", figure.checked() ? "figure checked" : "figure", figure.words());
    html.open("sup", "number").link("n" + figure.number(), figure.spoken());
    html.text((figure.checked() ? "✓" : "") + figure.number());
    html.close("a").close("sup").close("span");
  }

  /// With ✓ and upright what somebody checked, leaning what nobody did.
  private void review(PageBlock.Review review) {
    html.element(
        "p",
        review.checked() ? "line review checked" : "line review",
        (review.checked() ? "✓ " : "") + review.words());
  }

  private static String styleClass(PageBlock.Kind kind) {
    return kind == PageBlock.Kind.SEAL ? "origin cover" : name(kind);
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
