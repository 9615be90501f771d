// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.issued;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.page.BriefingPage;
import org.briefingviewer.page.PageBlock;
import org.briefingviewer.page.PageBlock.Group;
import org.briefingviewer.page.PageBlock.Head;
import org.briefingviewer.page.PageBlock.Heading;
import org.briefingviewer.page.PageBlock.ParagraphRole;
import org.briefingviewer.page.PageBlock.Words;
import org.briefingviewer.wording.MessageSpeech;

/// An erratum to a copy that is out: of each figure what the copy says, what an earlier erratum
/// told of it, what the briefing says now, who changed it, when and why. It tells nothing of where
/// the copy lies.
public record ErratumPage(Briefing briefing, MessageSpeech speech) {

  /// Returns the page.
  ///
  /// @param corrected what the copy shows otherwise, at least one
  public BriefingPage of(IssuedCopy copy, List<CorrectedFigure> corrected) {
    List<PageBlock> blocks = new ArrayList<>();
    String title = speech.text("erratum.title", copy.of().title());
    blocks.add(Heading.of(Head.HEADLINE, title));
    blocks.add(Words.of(ParagraphRole.ORIGIN, issued(copy)));
    blocks.add(Words.of(ParagraphRole.LEGEND, speech.text("erratum.legend", corrected.size())));
    for (CorrectedFigure figure : corrected) {
      blocks.add(section(figure));
    }
    return new BriefingPage(title, title, marks(corrected), blocks);
  }

  private String issued(IssuedCopy copy) {
    String day = speech.date(PartialDate.of(copy.at().toLocalDate()));
    CopyWords words = new CopyWords(speech);
    return speech.text("erratum.to", words.kind(copy), day, words.version(copy));
  }

  private PageBlock section(CorrectedFigure figure) {
    List<PageBlock> blocks = new ArrayList<>();
    blocks.add(Heading.of(Head.SUBHEAD, figure.headline()));
    blocks.add(Words.of(ParagraphRole.LINE, speech.text("erratum.said", figure.then().said())));
    if (figure.then().told() != null) {
      String told = speech.text("erratum.told", figure.then().told().said());
      blocks.add(Words.of(ParagraphRole.LINE, told));
    }
    blocks.add(Words.of(ParagraphRole.LINE, new CopyWords(speech).now(figure.now())));
    blocks.add(Words.of(ParagraphRole.LINE, who(figure)));
    return Group.section(blocks);
  }

  private String who(CorrectedFigure figure) {
    Act act = figure.act();
    if (act == null) {
      return speech.text("erratum.who.unknown");
    }
    String day = speech.date(PartialDate.of(act.at().toLocalDate()));
    return act.why() == null
        ? speech.text("erratum.who", act.by(), day)
        : speech.text("erratum.who.why", act.by(), day, act.why());
  }

  /// The strictest of the marks of all articles that it speaks of.
  private List<HandlingMark> marks(List<CorrectedFigure> corrected) {
    List<HandlingMark> marks = new ArrayList<>();
    HandlingMark whole = briefing.about().handling();
    if (whole != null) {
      marks.add(whole);
    }
    Set<String> articles = new LinkedHashSet<>();
    corrected.forEach(figure -> articles.add(figure.then().of().articleId()));
    for (String id : articles) {
      try {
        if (briefing.has(id)) {
          marks.addAll(briefing.unmarked(id).handling(null));
        }
      } catch (Refusal e) {
        // Of an article that cannot be read nothing new is said.
      }
    }
    return HandlingMark.highest(marks);
  }
}
