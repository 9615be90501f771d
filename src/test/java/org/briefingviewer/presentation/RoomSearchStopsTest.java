// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.presentation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.briefingviewer.model.Stop;
import org.briefingviewer.search.FoldedTexts;
import org.briefingviewer.search.QuerySpeller;
import org.briefingviewer.search.SearchQuery;
import org.briefingviewer.search.SearchSweep;
import org.briefingviewer.session.find.FoundBriefing;
import org.junit.jupiter.api.Test;

/// What a room that asks for a number is shown.
class RoomSearchStopsTest {
  private static final FoundBriefing HALLS =
      FoundBriefing.of(
          "Halls\n\nThe halls cover about 172,500 square meters, the ministry estimated.",
          "Beds\n\nOfficials estimated that some 172 beds stood there.");

  /// Says each answer as "a1 words that were found" or "a1 passage".
  private static List<String> asked(FoundBriefing briefing, String typed) {
    SearchQuery query = new QuerySpeller().query(typed, briefing.knowledge());
    var hits =
        new SearchSweep(briefing, new FoldedTexts(100_000), query).run(null, () -> false, r -> {});
    return new RoomSearchStops(briefing)
        .of(hits.hits()).stream()
            .map(
                answer ->
                    answer.hit().articleId()
                        + " "
                        + (answer.stop() instanceof Stop.OfEstimate
                            ? answer.hit().context().words()
                            : "passage"))
            .toList();
  }

  @Test
  void theBeginningOfANumberFindsIt() {
    assertEquals(List.of("a2 172 beds", "a1 172,500"), asked(HALLS, "172"));
    for (String typed : List.of("172,5", "172.5", "1725", "172k")) {
      assertEquals(
          List.of("a1 172,500"),
          asked(HALLS, typed).stream().map(said -> said.replace(" square meters", "")).toList(),
          typed);
    }
  }

  @Test
  void theNumberItselfComesFirstHoweverManyBeginSo() {
    String years =
        IntStream.range(1, 70)
            .mapToObj(i -> "Paragraph " + "x".repeat(i) + " speaks of 2025.")
            .collect(Collectors.joining("\n\n"));
    FoundBriefing briefing =
        FoundBriefing.of(
            "Years\n\n" + years, "Workers\n\nOfficials estimated that about 20 workers came.");
    assertEquals("a2 20 workers", asked(briefing, "20").getFirst());
  }

  @Test
  void aNumberIsNotAnsweredByAnotherFigureOfItsParagraph() {
    FoundBriefing briefing =
        FoundBriefing.of(
            "Roads\n\nRoute 4172 was closed in 1725, and officials estimated that about 300 trucks"
                + " waited.");
    assertEquals(List.of("a1 passage"), asked(briefing, "172"));
    assertEquals(List.of("a1 passage"), asked(briefing, "4172"));
    assertEquals(List.of("a1 300 trucks"), asked(briefing, "300"));
  }
}
