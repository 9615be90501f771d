// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Tie;
import org.briefingviewer.model.TieReading;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.page.PageBlock;
import org.briefingviewer.page.PageBlock.Group;
import org.briefingviewer.page.PageBlock.GroupKind;
import org.briefingviewer.page.PageBlock.Head;
import org.briefingviewer.page.PageBlock.Heading;
import org.briefingviewer.page.PageBlock.ParagraphRole;
import org.briefingviewer.page.PageBlock.Words;
import org.briefingviewer.page.TieSummary;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.TieWords;
import org.jspecify.annotations.Nullable;

/// The ties on a brief: what is said of each, by whom, and how much more is said that is not told.
///
/// @param ofArticle whether they are what one article says
/// @param readings of the ties, in the triangle's order
/// @param withheld how many states of each were left out because nobody checked them
record BriefTies(
    Briefing briefing, boolean ofArticle, List<TieReading> readings, List<Integer> withheld) {
  BriefTies {
    readings = List.copyOf(readings);
    withheld = List.copyOf(withheld);
  }

  /// Reads the ties.
  ///
  /// @param articleId what only this article says, or null for all
  /// @param checkedOnly whether what no person read is left out
  static BriefTies of(Briefing briefing, @Nullable String articleId, boolean checkedOnly)
      throws Refusal {
    List<Tie> ties =
        articleId == null
            ? briefing.knowledge().tiesOnce()
            : Tie.group(
                briefing.knowledge().triangle(),
                briefing.article(articleId).findings().tieStates());
    List<TieReading> readings = new ArrayList<>();
    List<Integer> withheld = new ArrayList<>();
    for (Tie tie : ties) {
      List<TieState> standing = tie.standing();
      List<TieState> kept =
          checkedOnly
              ? standing.stream().filter(state -> state.review().read()).toList()
              : standing;
      readings.add(TieReading.of(new Tie(tie.pair(), kept)));
      withheld.add(standing.size() - kept.size());
    }
    return new BriefTies(briefing, articleId != null, readings, withheld);
  }

  /// Returns what stands on the page.
  PageBlock section(MessageSpeech speech) {
    List<PageBlock> blocks = new ArrayList<>();
    blocks.add(Heading.of(Head.TIES, speech.text(ofArticle ? "print.ties" : "print.ties.now")));
    for (int i = 0; i < readings.size(); i++) {
      blocks.add(entry(readings.get(i), withheld.get(i), speech));
    }
    return Group.section(blocks);
  }

  private PageBlock entry(TieReading reading, int hidden, MessageSpeech speech) {
    List<PageBlock> lines = new ArrayList<>();
    TieSummary summary = TieSummary.of(briefing, speech);
    if (reading.state() == null && hidden > 0) {
      String pair = TieWords.pair(speech, briefing.knowledge().triangle(), reading.tie().pair());
      lines.add(Words.of(ParagraphRole.LEAD, speech.text("brief.tie.unchecked", pair)));
    } else {
      lines.addAll(summary.of(reading).blocks());
    }
    List<TieState> more = new ArrayList<>(reading.states());
    more.removeAll(TieSummary.told(reading));
    if (!more.isEmpty()) {
      lines.add(
          Words.of(
              ParagraphRole.LINE, speech.text("brief.tie.more", more.size(), ways(more, summary))));
    }
    if (hidden > 0) {
      lines.add(Words.of(ParagraphRole.LINE, speech.text("brief.tie.withheld", hidden)));
    }
    return new Group(GroupKind.TIE, lines);
  }

  /// Returns which way states go: "2 strengthening; 1 mending, hedged".
  private static String ways(List<TieState> states, TieSummary summary) {
    SequencedMap<String, Integer> ways = new LinkedHashMap<>();
    states.forEach(state -> ways.merge(summary.trend(state), 1, Integer::sum));
    return ways.entrySet().stream()
        .map(way -> summary.speech().text("brief.tie.way", way.getValue(), way.getKey()))
        .collect(Collectors.joining("; "));
  }

  /// Returns the marks that hold for what is told. An article that cannot be read shows none.
  List<HandlingMark> marks() {
    List<HandlingMark> marks = new ArrayList<>();
    for (TieReading reading : readings) {
      for (TieState state : TieSummary.told(reading)) {
        for (EvidenceQuote quote : state.evidence()) {
          marks.addAll(briefing.handling(quote));
        }
      }
    }
    return marks;
  }
}
