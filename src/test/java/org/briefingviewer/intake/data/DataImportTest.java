// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.intake.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingviewer.agreement.IncomingVerdicts;
import org.briefingviewer.export.ExportProgress;
import org.briefingviewer.export.ExportedBriefing;
import org.briefingviewer.export.Format;
import org.briefingviewer.export.csv.CsvFormat;
import org.briefingviewer.export.jsonl.JsonLinesFormat;
import org.briefingviewer.export.uima.CasFormat;
import org.briefingviewer.export.w3c.WebAnnotationFormat;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.Finding;
import org.briefingviewer.model.Findings;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Rating;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.Trend;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.Amendment;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.revise.Revision;
import org.briefingviewer.session.HeadlineMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DataImportTest {
  private static final Act ACT =
      new Act("urn:uuid:1", "R. Reader", OffsetDateTime.parse("2026-11-27T09:00:00Z"), null);

  @TempDir private Path folder;

  /// The articles of a briefing, in which nobody has found anything yet.
  private record Bare(Briefing of, HandlingMark mark) implements Briefing {
    @Override
    public BundleInfo info() {
      BundleInfo info = of.info();
      return new BundleInfo(
          info.name(), info.title(), info.version(), info.created(), mark, null, info.articles());
    }

    @Override
    public Knowledge knowledge() {
      Knowledge known = of.knowledge();
      return new Knowledge(known.triangle(), List.of(), List.of(), List.of(), List.of(), Map.of());
    }

    @Override
    public MarkedArticle article(String id) throws Refusal {
      return MarkedArticle.of(of.article(id).article(), Findings.NONE);
    }
  }

  /// A briefing of which each article is another one.
  private record Remade(Briefing of, Remaking remaking) implements Briefing {
    @Override
    public BundleInfo info() {
      return of.info();
    }

    @Override
    public Knowledge knowledge() {
      return of.knowledge();
    }

    @Override
    public MarkedArticle article(String id) throws Refusal {
      return remaking.of(of.article(id));
    }
  }

  @FunctionalInterface
  private interface Remaking {
    MarkedArticle of(MarkedArticle marked) throws Refusal;
  }

  /// Returns a briefing whose marks all stand where they should.
  private static Briefing confirmed(Briefing briefing) {
    return new Remade(briefing, marked -> MarkedArticle.of(marked.article(), marked.findings()));
  }

  static Stream<Format> formats() {
    return Stream.of(
        new WebAnnotationFormat(),
        new JsonLinesFormat(),
        new CsvFormat(),
        new CsvFormat(true),
        new CasFormat());
  }

  private Path written(Format format, Briefing briefing, Locale language) throws Exception {
    Path out = folder.resolve("data." + format.ending());
    assertTrue(
        format.write(ExportedBriefing.order(briefing, null, language), out, ExportProgress.NONE));
    return out;
  }

  private static DataImport taken(Path file, Briefing into) throws Exception {
    DataImport data = new DataImport(into, new IncomingVerdicts(ACT, true));
    data.take(file.toString(), new DataFile(file).read());
    return data;
  }

  private static Briefing after(Briefing briefing, DataImport data) throws Refusal {
    Revision now =
        Revision.of(
            briefing,
            part -> {
              throw new Refusal(part, "nothing in bulk", "");
            });
    for (BriefingEdit edit : data.edits()) {
      now = now.with(edit);
    }
    return now;
  }

  /// What is found, without what not every format takes along: an agent's other names, digits
  /// behind the point that say nothing, names of what was rejected, a doubt that a person has
  /// settled.
  private static List<String> lines(MarkedArticle marked) {
    Set<String> ids =
        marked.findings().estimates().stream().map(Estimate::id).collect(Collectors.toSet());
    List<String> lines = new ArrayList<>();
    for (Finding finding : standing(marked)) {
      String line = finding.toString().replaceAll("aliases=\\[(Alias\\[[^\\]]*\\](, )?)*\\]", "");
      line =
          Pattern.compile("(low|high)=([0-9.E+-]+)")
              .matcher(line)
              .replaceAll(m -> m.group(1) + "=" + new BigDecimal(m.group(2)).toPlainString());
      line =
          Pattern.compile("alternatives=\\[([^\\]]*)\\]")
              .matcher(line)
              .replaceAll(
                  m ->
                      "alternatives="
                          + Stream.of(m.group(1).split(", ")).filter(ids::contains).toList());
      line = line.replaceAll("broughtIn=BroughtIn\\[[^\\]]*\\]", "broughtIn=null");
      if (finding instanceof Estimate estimate
          && (estimate.doubt() == null || estimate.review().checked())) {
        line =
            line.replaceAll(
                "doubt=SourceDoubt\\[runnerUp=(Agent\\[[^\\]]*\\]|null)\\]", "doubt=null");
        line = line.replaceAll("doubts=FieldDoubts\\[byField=\\{[^}]*\\}\\]", "doubts=");
      }
      lines.add(line);
    }
    return lines;
  }

  private static List<Finding> standing(MarkedArticle marked) {
    List<Finding> all = new ArrayList<>(marked.findings().estimates());
    Stream.concat(marked.findings().tieStates().stream(), marked.findings().events().stream())
        .filter(finding -> finding.review().state() != ReviewState.REJECTED)
        .forEach(all::add);
    return all;
  }

  @ParameterizedTest
  @MethodSource("formats")
  void whatGoesOutComesInAgainWhole(Format format) throws Exception {
    Briefing briefing = confirmed(ExportedBriefing.whole());
    for (Locale language : List.of(Locale.ENGLISH, Locale.KOREAN)) {
      Path file = written(format, briefing, language);
      Briefing bare = new Bare(briefing, ExportedBriefing.MARK);
      DataImport data = taken(file, bare);
      assertEquals(List.of(), data.problems());
      Briefing now = after(bare, data);
      int compared = 0;
      for (ArticleSummary summary : briefing.info().articles()) {
        MarkedArticle marked = briefing.article(summary.id());
        List<Finding> found = standing(now.article(marked.article().id()));
        assertEquals(lines(marked), lines(now.article(marked.article().id())));
        compared += found.size();
        assertEquals(
            marked.findings().ruledOut().stream().map(ruled -> ruled.pair()).toList(),
            now.article(marked.article().id()).findings().ruledOut().stream()
                .map(ruled -> ruled.pair())
                .toList());
      }
      assertTrue(compared > 10, "only " + compared + " findings were compared");
      assertEquals(grades(briefing), grades(now));
      for (Rating rating : now.knowledge().ratings()) {
        assertEquals(ACT.by(), rating.by());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void anActionAndAnAimComeInAgainAsSuch(Format format) throws Exception {
    for (UnaryOperator<TieState> other :
        List.<UnaryOperator<TieState>>of(
            state -> put(state, Trend.UNSTATED, state.stance()),
            state -> put(state, state.trend(), TieState.Stance.AIM))) {
      Briefing briefing =
          new Remade(confirmed(ExportedBriefing.whole()), marked -> withTies(marked, other));
      Briefing bare = new Bare(briefing, ExportedBriefing.MARK);
      Briefing now = after(bare, taken(written(format, briefing, Locale.ENGLISH), bare));
      int compared = 0;
      for (ArticleSummary summary : briefing.info().articles()) {
        List<String> wanted = moods(briefing.article(summary.id()));
        assertEquals(wanted, moods(now.article(summary.id())));
        compared += wanted.size();
      }
      assertTrue(compared > 0, "no tie was compared");
    }
  }

  private static TieState put(TieState state, Trend trend, TieState.Stance stance) {
    return new TieState(
        state.id(),
        state.pair(),
        trend,
        state.words(),
        state.assessor(),
        state.side(),
        state.basis(),
        state.asOf(),
        stance,
        state.evidence(),
        state.review());
  }

  private static MarkedArticle withTies(MarkedArticle marked, UnaryOperator<TieState> other) {
    Findings found = marked.findings();
    return MarkedArticle.of(
        marked.article(),
        new Findings(
            found.claims(),
            found.tieStates().stream().map(other).toList(),
            found.events(),
            found.ruledOut()));
  }

  private static List<String> moods(MarkedArticle marked) {
    return marked.findings().tieStates().stream()
        .filter(state -> state.review().state() != ReviewState.REJECTED)
        .map(state -> state.pair() + " " + state.trend() + " " + state.stance())
        .toList();
  }

  /// What was rated how; whoever brings a rating in stands behind it.
  private static List<String> grades(Briefing briefing) {
    return briefing.knowledge().ratings().stream()
        .map(r -> r.of() + " " + r.reliability() + r.credibility())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void whatNobodyConfirmedAtItsPlaceStaysOutsideAndIsTold(Format format) throws Exception {
    ExportedBriefing briefing = ExportedBriefing.whole();
    Briefing bare = new Bare(briefing, ExportedBriefing.MARK);
    DataImport data = taken(written(format, briefing, Locale.ENGLISH), bare);
    long unconfirmed =
        briefing.articles().stream()
            .flatMap(marked -> marked.findings().all().stream().filter(marked::placeChanged))
            .count();
    assertEquals(unconfirmed, told(data, "similar words"), data.problems().toString());
    assertEquals(1, told(data, "rating by M. Holt stays outside with the estimate"));
    assertEquals(unconfirmed + 1, data.problems().size(), data.problems().toString());
    assertTrue(unconfirmed > 0);
    after(bare, data);
  }

  @ParameterizedTest
  @MethodSource("formats")
  void whatIsThereAlreadyMakesNoEdit(Format format) throws Exception {
    ExportedBriefing briefing = ExportedBriefing.whole();
    DataImport data = taken(written(format, briefing, Locale.ENGLISH), briefing);
    assertEquals(List.of(), data.edits());
    assertEquals(List.of(), data.problems());
    assertEquals(data.came(), data.same());
  }

  /// Returns a briefing in which a tie is also borne out by another article, in a paragraph that is
  /// marked.
  private static Briefing quoting(Briefing briefing) {
    return new Remade(briefing, marked -> quoting(marked, briefing.article("bounds").article()));
  }

  private static MarkedArticle quoting(MarkedArticle marked, Article other) {
    if (!marked.article().id().equals("customs")) {
      return marked;
    }
    List<TieState> states = new ArrayList<>(marked.findings().tieStates());
    TieState first = states.getFirst();
    String words = other.text().substring(0, 8);
    states.set(
        0,
        new TieState(
            first.id(),
            first.pair(),
            first.trend(),
            first.words(),
            first.assessor(),
            first.basis(),
            first.asOf(),
            first.hedged(),
            List.of(
                first.evidence().getFirst(),
                new EvidenceQuote("bounds", new TextSpan(0, 8), words)),
            first.review()));
    return MarkedArticle.of(
        marked.article(),
        new Findings(
            marked.findings().claims(),
            states,
            marked.findings().events(),
            marked.findings().ruledOut()));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void theMarkOfATiesPassageInAnotherArticleMarksNoParagraphHere(Format format) throws Exception {
    Briefing briefing = quoting(new HeadlineMarked("bounds"));
    DataImport data = taken(written(format, briefing, Locale.ENGLISH), briefing);
    assertEquals(List.of(), data.problems());
    assertEquals(List.of(), data.edits());
  }

  @ParameterizedTest
  @MethodSource("formats")
  void aMarkComesAlongWhereNoneHolds(Format format) throws Exception {
    ExportedBriefing briefing = ExportedBriefing.whole();
    Briefing unmarked = new Bare(briefing, null);
    Briefing now = after(unmarked, taken(written(format, briefing, Locale.ENGLISH), unmarked));
    for (MarkedArticle marked : briefing.articles()) {
      MarkedArticle came = now.article(marked.article().id());
      for (Estimate estimate : came.findings().estimates()) {
        assertEquals(
            texts(marked.article().handling(ExportedBriefing.MARK, estimate.span())),
            texts(came.article().handling(null, estimate.span())),
            estimate.quantity().asWritten());
      }
    }
  }

  private static long told(DataImport data, String words) {
    return data.problems().stream().filter(problem -> problem.what().contains(words)).count();
  }

  private static List<String> texts(List<HandlingMark> marks) {
    return marks.stream().map(HandlingMark::text).toList();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void whatAPersonSettledHereIsNotUndoneByAProposal(Format format) throws Exception {
    ExportedBriefing briefing = ExportedBriefing.whole();
    Path file = written(format, briefing, Locale.ENGLISH);
    MarkedArticle first = briefing.articles().getFirst();
    Estimate proposed =
        first.findings().estimates().stream()
            .filter(estimate -> estimate.review().state() == ReviewState.PROPOSED)
            .findFirst()
            .orElseThrow();
    Review rejected = new Review(ReviewState.REJECTED, "R. Reader", LocalDate.of(2026, 11, 27));
    Revision settled =
        ((Revision) after(briefing, new DataImport(briefing, new IncomingVerdicts(ACT, true))))
            .with(
                new BriefingEdit.Amend(
                    ACT,
                    List.of(
                        new Amendment(
                            first.article().id(), proposed, proposed.reviewed(rejected)))));
    DataImport data = taken(file, settled);
    assertEquals(List.of(), data.edits());
    assertEquals(
        List.of("A person settled what stands there, and nobody what comes; that is kept."),
        data.problems().stream().map(Problem::what).toList());
  }

  @Test
  void wordsThatOthersChangedUnderAVerdictAreNobodysWhoGaveIt() throws Exception {
    ExportedBriefing briefing = ExportedBriefing.whole();
    Path file = written(new WebAnnotationFormat(), briefing, Locale.ENGLISH);
    String json = Files.readString(file);
    Estimate checked = null;
    for (MarkedArticle marked : briefing.articles()) {
      for (Estimate estimate : marked.findings().estimates()) {
        if (estimate.review().read() && estimate.quantity().scope() != null && checked == null) {
          checked = estimate;
        }
      }
    }
    String scope = checked.quantity().scope().replace("\"", "\\\"").replace("\n", "\\n");
    String changed =
        json.replace("\"schema:name\": \"" + scope + "\"", "\"schema:name\": \"others\"");
    assertTrue(!changed.equals(json), scope);
    Files.writeString(file, changed);
    DataImport data = taken(file, briefing);
    BriefingEdit.Amend amend = (BriefingEdit.Amend) data.edits().getFirst();
    Estimate now = (Estimate) amend.amendments().getFirst().to();
    assertEquals("others", now.quantity().scope());
    assertEquals(ReviewState.CORRECTED, now.review().state());
    assertEquals("R. Reader", now.review().by());
    assertEquals(Review.Care.IN_BULK, now.review().care());
    assertEquals(checked.review().verdicts(), now.review().earlier());
  }

  @Test
  void dataOfAnotherTextIsToldOnce() throws Exception {
    Path file = written(new WebAnnotationFormat(), ExportedBriefing.whole(), Locale.ENGLISH);
    String json = Files.readString(file).replaceAll("ni:///sha-256;", "ni:///sha-256;0");
    Files.writeString(file, json.replaceAll("\"exact\": \"", "\"exact\": \"zzz qq "));
    DataImport data = taken(file, new Bare(ExportedBriefing.whole(), ExportedBriefing.MARK));
    assertEquals(List.of(), data.edits());
    assertEquals(4, data.problems().size(), data.problems().toString());
  }

  @Test
  void jsonIsKnownAsDataAndNoArticle() throws Exception {
    Path json = folder.resolve("a.json");
    for (String data : List.of("{\"a\": 1}", "[\n {\"a\": 1}]", "{\n  \"@context\": []}")) {
      Files.writeString(json, data);
      assertTrue(new DataFile(json).recognised(), data);
    }
    for (String text : List.of("[Editorial] Border trade", "{sic} it said", "(END)")) {
      Files.writeString(json, text);
      assertTrue(!new DataFile(json).recognised(), text);
    }
  }
}
