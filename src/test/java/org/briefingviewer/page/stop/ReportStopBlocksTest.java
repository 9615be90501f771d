// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page.stop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.briefingviewer.compare.ComparedTexts;
import org.briefingviewer.compare.ReportComparison;
import org.briefingviewer.compare.ReportComparison.Compared;
import org.briefingviewer.compare.figure.ReportedFigure;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.PlainFigure;
import org.briefingviewer.page.PageBlock.Words;
import org.briefingviewer.page.PageRun;
import org.briefingviewer.page.stop.ReportStopBlocks.Report;
import org.briefingviewer.wording.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportStopBlocksTest {
  private final ComparedTexts texts = new ComparedTexts();

  @ParameterizedTest
  @ValueSource(strings = {"en", "ko"})
  void aFactOfTheTextStandsAmongTheReportsAndIsSaidToBeOne(String language) {
    MarkedArticle told =
        texts.article(
            "r0",
            "2025-02-02",
            "Wire",
            "About 70 ferries were laid up in Busan, Japan's transport ministry estimated.");
    MarkedArticle plain =
        texts.article(
            "r1", "2025-02-04", "Post", "The strike goes on. In Busan 90 ferries were laid up.");
    ReportComparison comparison = new ReportComparison();
    comparison.add(told);
    comparison.add(plain);
    Compared group = comparison.groups().getFirst();
    ReportedFigure fact = group.group().figures().getLast();
    assertTrue(fact.claim() instanceof PlainFigure, fact::toString);
    Map<EstimateId, Report> found = new LinkedHashMap<>();
    found.put(
        group.group().figures().getFirst().id(), new Report(told, List.of(Words.line("seventy"))));
    found.put(fact.id(), new Report(plain, List.of()));
    Messages messages = new Messages(Locale.forLanguageTag(language));
    List<String> lines =
        new ReportStopBlocks(messages, found, List.of())
            .of("Ferries", report -> report.in().article().id()).stream()
                .map(block -> PageRun.words(block.runs()))
                .toList();
    String said = String.join("\n", lines);
    assertTrue(lines.contains("seventy"), said);
    assertTrue(said.contains(messages.text("reports.fact")), said);
    assertTrue(said.contains("90 ferries"), said);
    assertEquals(
        1, lines.stream().filter(l -> l.contains(messages.text("reports.fact"))).count(), said);
  }
}
