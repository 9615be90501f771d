// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.intake.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.briefingviewer.agreement.IncomingVerdicts;
import org.briefingviewer.export.ExportProgress;
import org.briefingviewer.export.ExportedBriefing;
import org.briefingviewer.export.uima.CasFormat;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.ChainGap;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.Amendment;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.session.HeadlineMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What a team does to the layers comes back as what it means.
class AnnotatedCasTest {
  private static final String ESTIMATE = "webanno.custom.Estimate";

  @TempDir private Path folder;
  private final ExportedBriefing briefing = ExportedBriefing.whole();
  private ObjectNode cas;

  @BeforeEach
  void writeAnArticle() throws Exception {
    Path out = folder.resolve("out.zip");
    new CasFormat()
        .write(ExportedBriefing.order(briefing, "a1", Locale.ENGLISH), out, ExportProgress.NONE);
    try (ZipFile zip = new ZipFile(out.toFile())) {
      cas =
          (ObjectNode)
              new JsonMapper().readTree(zip.getInputStream(zip.getEntry("a1.json")).readAllBytes());
    }
  }

  private ArrayNode structures() {
    return (ArrayNode) cas.get("%FEATURE_STRUCTURES");
  }

  private ObjectNode estimate(String id) {
    return structures()
        .valueStream()
        .filter(span -> span.path("%TYPE").asString().equals(ESTIMATE))
        .filter(span -> span.path("localId").asString().equals(id))
        .map(ObjectNode.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private DataDelivery delivery() throws Exception {
    Path file = folder.resolve("a1.json");
    Files.writeString(file, cas.toString());
    assertTrue(new DataFile(file).recognised());
    return new DataFile(file).read();
  }

  private DataImport data() throws Exception {
    return new DataImport(
        briefing,
        new IncomingVerdicts(
            new Act("urn:uuid:1", "Team", OffsetDateTime.parse("2026-11-27T09:00:00Z"), null),
            true));
  }

  private List<Amendment> back() throws Exception {
    DataImport data = data();
    data.take("a1.json", delivery());
    assertEquals(List.of(), data.problems());
    return amendments(data);
  }

  private static List<Amendment> amendments(DataImport data) {
    return data.edits().stream()
        .map(BriefingEdit.Amend.class::cast)
        .flatMap(edit -> edit.amendments().stream())
        .toList();
  }

  private Estimate changed() throws Exception {
    List<Amendment> all = back();
    assertEquals(1, all.size(), all.toString());
    return (Estimate) Objects.requireNonNull(all.getFirst().to());
  }

  @Test
  void whatNobodyTouchedMakesNoEdit() throws Exception {
    assertEquals(List.of(), back());
  }

  @Test
  void aLineThatLostThePlaceOfItsWordsTakesThatOfTheSpan() throws Exception {
    ObjectNode estimate = estimate("e1");
    String data = estimate.get("data").asString();
    String lost = data.replaceFirst("\"start\": *\\d+", "\"stair\": 0");
    assertNotEquals(data, lost);
    estimate.put("data", lost);
    assertEquals(List.of(), back());
  }

  @Test
  void aLineThatLostWhatItMustHaveIsRefusedByItsName() throws Exception {
    for (String lost : List.of("unit", "passages", "chain")) {
      ObjectNode estimate = estimate("e1");
      String whole = estimate.get("data").asString();
      ObjectNode line = (ObjectNode) new JsonMapper().readTree(whole);
      estimate.put("data", line.put(lost, "lost").toString());
      Refusal told = assertThrows(Refusal.class, this::delivery, lost);
      assertTrue(told.getMessage().contains("a1.json, e1") && told.getMessage().contains(lost));
      estimate.put("data", whole);
    }
  }

  @Test
  void theSpansLieOnTheWordsOfTheText() {
    String text = structures().get(0).get("sofaString").asString();
    for (Estimate estimate : briefing.articles().getFirst().findings().estimates()) {
      ObjectNode span = estimate(estimate.id());
      assertEquals(
          estimate.span().of(text),
          text.substring(span.get("begin").asInt(), span.get("end").asInt()));
      assertTrue(span.get("inWords").asString().contains(estimate.quantity().asWritten()));
    }
  }

  @Test
  void aMarkThatTheTeamLaidOverAFigureHoldsHereToo() throws Exception {
    ObjectNode estimate = estimate("e1");
    structures()
        .addObject()
        .put("%ID", 9001)
        .put("%TYPE", "webanno.custom.Handling")
        .put("begin", estimate.get("begin").asInt())
        .put("end", estimate.get("end").asInt())
        .put("marks", "TEAM ONLY");
    DataImport data = data();
    data.take("a1.json", delivery());
    List<String> set =
        data.edits().stream()
            .filter(BriefingEdit.SetHandling.class::isInstance)
            .map(edit -> Objects.requireNonNull(((BriefingEdit.SetHandling) edit).to()).text())
            .toList();
    assertEquals(List.of("TEAM ONLY"), set, () -> data.problems().toString());
  }

  @Test
  void anotherBoundComesBackAndStaysProposed() throws Exception {
    estimate("e1").put("bound", "more_than");
    assertEquals(Bound.MORE_THAN, changed().quantity().bound());
    assertEquals(ReviewState.PROPOSED, changed().review().state());
  }

  @Test
  void whatWasCheckedAndIsChangedIsNotSaidToBeRead() throws Exception {
    estimate("e4").put("scope", "wood");
    Estimate now = changed();
    assertEquals("wood", now.quantity().scope());
    assertEquals(Review.Care.IN_BULK, now.review().care());
    assertEquals("Team", now.review().by());
  }

  @Test
  void aHedgeThatWasTakenAwayIsGone() throws Exception {
    for (int i = structures().size() - 1; i >= 0; i--) {
      JsonNode span = structures().get(i);
      if (span.path("%TYPE").asString().equals("webanno.custom.Hedge")
          && span.path("estimate").asString().equals("e1")) {
        structures().remove(i);
        break;
      }
    }
    Estimate before = briefing.articles().getFirst().findings().estimates().getFirst();
    assertEquals(before.quantity().hedges().size() - 1, changed().quantity().hedges().size());
  }

  @Test
  void anotherSourceStandsInTheChain() throws Exception {
    estimate("e2").put("source", "the river office");
    assertEquals("the river office", changed().chain().source().agent().name());
  }

  @Test
  void aFigureThatTheTeamAddedHasAGapForItsSource() throws Exception {
    String text = structures().get(0).get("sofaString").asString();
    ObjectNode span = structures().addObject();
    span.put("%ID", 9000).put("%TYPE", ESTIMATE).put("@sofa", 1).put("begin", 0).put("end", 4);
    span.put("bound", "at_least").put("value", "12").put("unit", "cart");
    Estimate added = changed();
    assertEquals(text.substring(0, 4), added.quantity().asWritten());
    assertEquals(Bound.AT_LEAST, added.quantity().bound());
    assertEquals(Review.PROPOSED, added.review());
    assertTrue(added.chain().elements().getFirst() instanceof ChainGap);
  }

  @Test
  void aValueThatIsNoNumberIsToldWithItsPlace() throws Exception {
    estimate("e1").put("value", "many");
    Refusal refused = assertThrows(Refusal.class, this::back);
    assertTrue(refused.getMessage().contains("no plain number"), refused.getMessage());
  }

  private ObjectNode span(int id, String layer, int begin, int end) {
    ObjectNode span = structures().addObject().put("%ID", id);
    span.put("%TYPE", "webanno.custom." + layer).put("@sofa", 1);
    return span.put("begin", begin).put("end", end);
  }

  @Test
  void theHandlingOfTheArticleAndOfAParagraphIsALayer() throws Exception {
    Path out = folder.resolve("marked.zip");
    Briefing marked = new HeadlineMarked("names");
    new CasFormat()
        .write(ExportedBriefing.order(marked, null, Locale.ENGLISH), out, ExportProgress.NONE);
    try (ZipFile zip = new ZipFile(out.toFile())) {
      JsonNode read =
          new JsonMapper().readTree(zip.getInputStream(zip.getEntry("names.json")).readAllBytes());
      List<String> spans = new ArrayList<>();
      for (JsonNode span : read.get("%FEATURE_STRUCTURES")) {
        if (span.path("%TYPE").asString().equals("webanno.custom.Handling")) {
          spans.add(span.get("begin") + "-" + span.get("end") + " " + span.get("marks").asString());
        }
      }
      Article article = marked.article("names").article();
      TextSpan headline = article.paragraphs().getFirst().span();
      String whole =
          article.handling(marked.info().handling()).stream()
              .map(HandlingMark::text)
              .collect(Collectors.joining(" · "));
      assertTrue(whole.contains(HeadlineMarked.RED.text()), whole);
      assertEquals(
          List.of(
              "0-" + article.text().length() + " " + whole,
              headline.start() + "-" + headline.end() + " " + HeadlineMarked.RED.text()),
          spans);
    }
  }

  @Test
  void whatCouldNotBeReadBearsTheBriefingsMark() throws Exception {
    Path out = folder.resolve("cut.zip");
    Briefing cut = ExportedBriefing.without("quay");
    new CasFormat()
        .write(ExportedBriefing.order(cut, null, Locale.ENGLISH), out, ExportProgress.NONE);
    try (ZipFile zip = new ZipFile(out.toFile())) {
      byte[] told = zip.getInputStream(zip.getEntry("quay-missing.txt")).readAllBytes();
      assertTrue(
          new String(told, StandardCharsets.UTF_8).startsWith(ExportedBriefing.MARK.text() + "\n"));
    }
  }

  @Test
  void twoAnnotatorsEachAddAFigure() throws Exception {
    DataImport data = data();
    ObjectNode untouched = cas.deepCopy();
    span(9000, "Estimate", 0, 4);
    data.take("one.json", delivery());
    cas = untouched;
    span(9000, "Estimate", 5, 8);
    data.take("two.json", delivery());
    assertEquals(List.of(), data.problems());
    assertEquals(
        List.of("Enew1", "Enew2"),
        amendments(data).stream().map(each -> Objects.requireNonNull(each.to()).id()).toList());
    assertEquals(1, data.edits().size());
  }

  @Test
  void theSecondOfTwoChangesStandsOnTheFirst() throws Exception {
    DataImport data = data();
    estimate("e1").put("bound", "more_than");
    data.take("one.json", delivery());
    estimate("e1").put("scope", "wood");
    data.take("two.json", delivery());
    List<Amendment> all = amendments(data);
    Estimate first = (Estimate) Objects.requireNonNull(all.getFirst().to());
    assertEquals(first, all.get(1).from());
    Estimate last = (Estimate) Objects.requireNonNull(all.get(1).to());
    assertEquals("wood", last.quantity().scope());
    assertEquals(Bound.MORE_THAN, last.quantity().bound());
  }

  @Test
  void aHedgeOfAFigureThatTheTeamAddedIsItsHedge() throws Exception {
    span(9000, "Estimate", 0, 4).put("localId", "mine");
    span(9001, "Hedge", 5, 8).put("estimate", "mine");
    assertEquals(1, changed().quantity().hedges().size());
  }

  @Test
  void aHedgeThatIsOfNoEstimateIsTold() throws Exception {
    span(9000, "Hedge", 5, 8);
    span(9001, "Source", 5, 8).put("estimate", "nothing");
    DataImport data = data();
    data.take("a1.json", delivery());
    assertEquals(List.of(), data.edits());
    assertEquals(
        List.of(
            "The Hedge does not say of which estimate it is.",
            "There is no estimate nothing that the Source would be of."),
        data.problems().stream().map(Problem::what).toList());
  }

  @Test
  void twoSpansOfOneIdAreTold() {
    span(9000, "Estimate", 0, 4).put("localId", "e1");
    Refusal refused = assertThrows(Refusal.class, this::back);
    assertTrue(refused.getMessage().contains("Another span is e1 too"), refused.getMessage());
  }
}
