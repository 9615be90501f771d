// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.briefingviewer.bundle.BundleContent;
import org.briefingviewer.bundle.BundleWriter;
import org.briefingviewer.compare.ComparedTexts;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Tie;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.TlpLevel;
import org.briefingviewer.model.Triangle;

/// A briefing of many reports of few figures, read by the program's own extractor: bounds of every
/// kind, revised and disputed numbers, dates stated and not.
public final class ComparedBriefingFile {
  private static final String[][] REPORTS = {
    {
      "2025-01-14",
      "Harbour Wire",
      "The National Intelligence Service said on Monday that about 300 North Korean soldiers had"
          + " been killed in Kursk by the middle of January 2025."
    },
    {
      "2025-01-15",
      "Evening Ledger",
      "Citing two lawmakers, the paper reported that about 300 North Korean soldiers had been"
          + " killed in Kursk, according to the National Intelligence Service."
    },
    {
      "2025-02-03",
      "Coast Courier",
      "Western officials said at least 1,000 North Korean soldiers had been killed in Kursk by the"
          + " end of January 2025."
    },
    {
      "2025-04-30",
      "Harbour Wire",
      "The National Intelligence Service said that about 600 North Korean soldiers had been killed"
          + " in Kursk as of April 2025."
    },
    {
      "2025-04-30",
      "Evening Ledger",
      "Some 600 North Korean soldiers were killed in Kursk, lawmakers said after a briefing by the"
          + " National Intelligence Service."
    },
    {
      "2025-05-02",
      "North Quay News",
      "Between 400 and 700 North Korean soldiers were killed in Kursk, the Institute for Border"
          + " Studies estimated."
    },
    {
      "2025-08-22",
      "State Herald",
      "Pyongyang's army command said that exactly 350 North Korean soldiers were killed in Kursk."
    },
    {
      "2025-09-02",
      "Harbour Wire",
      "The National Intelligence Service said about 2,000 North Korean soldiers had been killed in"
          + " Kursk as of September 2025."
    },
    {
      "2025-09-02",
      "Coast Courier",
      "More than 2,000 North Korean soldiers have been killed in Kursk, the National Intelligence"
          + " Service told lawmakers in September 2025."
    },
    {
      "2025-09-10",
      "Evening Ledger",
      "The National Intelligence Service said some 15,000 North Korean troops had been sent to"
          + " Russia. Ukraine's military intelligence put the number of North Korean troops sent to"
          + " Russia at up to 17,000."
    },
    {
      "2025-10-01",
      "Coast Courier",
      "North Korea has sent at least 28,000 containers of shells to Russia, the National"
          + " Intelligence Service said. About 13,000 North Korean troops were sent to Russia,"
          + " Western officials said."
    },
  };

  private ComparedBriefingFile() {}

  /// Writes the briefing.
  public static void write(Path file) throws IOException, Refusal {
    ComparedTexts texts = new ComparedTexts();
    List<MarkedArticle> articles = new ArrayList<>();
    for (String[] report : REPORTS) {
      String id = "r" + (articles.size() + 1);
      articles.add(
          texts.article(id, report[0], report[1], "Report of " + report[1] + "\n\n" + report[2]));
    }
    write(file, "troops", "Troops and shells, eleven reports", articles);
  }

  /// Writes a briefing of articles that were read.
  public static void write(Path file, String name, String title, List<MarkedArticle> articles)
      throws IOException {
    Map<String, Agent> agents = new LinkedHashMap<>();
    List<TieState> states = new ArrayList<>();
    List<Event> events = new ArrayList<>();
    for (MarkedArticle marked : articles) {
      marked
          .findings()
          .claims()
          .forEach(
              claim ->
                  claim.chain().links().stream()
                      .map(ChainLink::agent)
                      .forEach(agent -> agents.putIfAbsent(agent.id(), agent)));
      states.addAll(marked.findings().tieStates());
      for (TieState state : states) {
        Agent assessor = state.assessor();
        if (assessor != null) {
          agents.putIfAbsent(assessor.id(), assessor);
        }
      }
      events.addAll(marked.findings().events());
    }
    Triangle triangle = new Extractor().triangle();
    Knowledge known =
        new Knowledge(
            triangle,
            List.copyOf(agents.values()),
            Tie.group(triangle, states),
            events,
            List.of(),
            new HashMap<>());
    BundleInfo info =
        new BundleInfo(
            name,
            title,
            "1.0.0",
            OffsetDateTime.parse("2026-11-30T09:00:00Z"),
            HandlingMark.of(TlpLevel.AMBER),
            null,
            articles.stream().map(a -> ArticleSummary.of(a.article(), a.findings())).toList());
    new BundleWriter().write(new BundleContent(info, known, articles, Map.of()), file);
  }

  /// Writes the briefing to the file that is given.
  public static void main(String[] args) throws IOException, Refusal {
    write(Path.of(args[0]));
  }
}
