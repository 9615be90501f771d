// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.TieReading;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.page.PageBlock.Group;
import org.briefingviewer.page.PageBlock.GroupKind;
import org.briefingviewer.page.PageBlock.Head;
import org.briefingviewer.page.PageBlock.Heading;
import org.briefingviewer.page.PageBlock.ParagraphRole;
import org.briefingviewer.page.PageBlock.Words;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.name.TranslatorWords;

/// The first page of a whole briefing: what it is, how the ties stand and by whom assessed, and its
/// articles.
public record CoverPage(Briefing briefing, MessageSpeech speech) {
  /// Returns the cover.
  ///
  /// @param marks the strictest of all marks in the briefing
  public BriefingPage of(List<HandlingMark> marks) {
    BundleInfo info = briefing.info();
    SealLines seal = new SealLines(briefing, speech);
    List<PageBlock> ties = new ArrayList<>();
    ties.add(Heading.of(Head.TIES, speech.text("print.ties.now")));
    TieSummary summary = TieSummary.of(briefing, speech);
    briefing.knowledge().tiesOnce().forEach(tie -> ties.add(summary.of(TieReading.of(tie))));
    return new BriefingPage(
        info.title(),
        seal.about(),
        marks,
        List.of(
            Heading.of(Head.HEADLINE, info.title()),
            Words.of(ParagraphRole.SEAL, seal.cover()),
            Group.section(ties),
            Group.section(
                List.of(
                    Heading.of(
                        Head.ARTICLES, speech.text("print.articles", info.articles().size())),
                    new Group(
                        GroupKind.ARTICLES,
                        info.articles().stream().map(this::article).toList())))));
  }

  /// Returns the page that stands for an article that could not be read.
  public BriefingPage missing(ArticleSummary summary, List<Problem> problems) {
    List<PageBlock> blocks = new ArrayList<>();
    blocks.add(Heading.of(Head.HEADLINE, summary.headline()));
    blocks.add(Words.of(ParagraphRole.ORIGIN, published(summary)));
    blocks.add(Words.of(ParagraphRole.BODY, speech.text("print.missing")));
    problems.forEach(problem -> blocks.add(Words.of(ParagraphRole.BODY, speech.told(problem))));
    HandlingMark handling = briefing.info().handling();
    return new BriefingPage(
        summary.headline(),
        new SealLines(briefing, speech).about(),
        handling == null ? List.of() : List.of(handling),
        blocks);
  }

  private PageBlock article(ArticleSummary summary) {
    String counts = speech.text("print.counts", summary.estimates(), summary.checked());
    return new Group(
        GroupKind.ARTICLE,
        List.of(
            Words.of(ParagraphRole.LEAD, summary.headline()),
            Words.of(ParagraphRole.LINE, published(summary) + " · " + counts)));
  }

  private String published(ArticleSummary summary) {
    String publisher =
        summary.publisher() == null
            ? speech.text("cited.publisherUnknown")
            : speech.name(summary.publisher());
    String date =
        summary.date() == null ? speech.text("date.unpublished") : speech.date(summary.date());
    return new TranslatorWords(speech)
        .origin(publisher + " · " + date, summary.id(), null, briefing.knowledge());
  }
}
