// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording.part;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingviewer.agreement.ComparedArticle;
import org.briefingviewer.compare.change.BriefingChanges;
import org.briefingviewer.derive.correction.ClaimField;
import org.briefingviewer.issued.FigureDigest;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Agent.AgentKind;
import org.briefingviewer.model.AnalyticConfidence;
import org.briefingviewer.model.AttributionChain;
import org.briefingviewer.model.ChainGap;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.FieldDoubts;
import org.briefingviewer.model.Findings;
import org.briefingviewer.model.HedgeCue;
import org.briefingviewer.model.Likelihood;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.SourceDoubt;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.Unit;
import org.briefingviewer.model.Unit.UnitKind;
import org.briefingviewer.model.ValueRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Each field of an estimate, and what notices that it has another value: the parts that
/// `EstimateParts` makes of it | the corrections of `ClaimField` | what changed, by
/// `FindingComparison` | two readers, by `FindingJudgement` | copies that are out, by
/// `FigureDigest`. A new field fails here until it has a line, and each of the five was asked.
class EstimateFieldsTest {
  /// Records whose own fields have a line each.
  private static final Set<Class<?>> TAKEN_APART =
      Set.of(
          Estimate.class,
          Quantity.class,
          AttributionChain.class,
          Likelihood.class,
          AnalyticConfidence.class,
          HedgeCue.class,
          ChainLink.class,
          ChainGap.class,
          EvidenceQuote.class);

  private static final String NOTICED =
      """
      alsoSaid.0.articleId | AlsoSaid | ALSO_SAID | - | - | -
      alsoSaid.0.span | AlsoSaid | ALSO_SAID | - | - | -
      alsoSaid.0.words | AlsoSaid | ALSO_SAID | - | - | reissued
      alternatives | Alternative | - | - | - | reissued
      chain.doubt | Chain Doubt | - | - | - | -
      chain.elements.0.agent | Chain | CHAIN | SOURCE | disagreed | reissued
      chain.elements.0.basis | Chain | CHAIN | - | - | reissued
      chain.elements.0.cue | Chain | CHAIN | - | - | -
      chain.elements.0.mention | Chain | CHAIN | - | - | -
      chain.elements.0.role | Chain | CHAIN | - | disagreed | reissued
      chain.elements.1.basis | Chain | CHAIN | - | - | reissued
      chain.elements.1.kind | Chain | CHAIN | - | - | reissued
      chain.elements.1.role | Chain | CHAIN | - | disagreed | reissued
      doubts | - | - | - | - | -
      id | - | - | - | - | -
      quantity.analyticConfidence.level | Value Confidence | CONFIDENCE | - | disagreed | -
      quantity.analyticConfidence.span | Value Confidence | CONFIDENCE | - | - | -
      quantity.analyticConfidence.words | Value Confidence | CONFIDENCE | HEDGE | - | reissued
      quantity.asOf | Value AsOf | AS_OF | DATE | disagreed | reissued
      quantity.asWritten | Figure Value | - | - | - | reissued
      quantity.bound | Value Bound Hedges | BOUND | BOUND | disagreed | reissued
      quantity.direction | Value | DIRECTION | DIRECTION | disagreed | reissued
      quantity.hedges.0.kind | Value Hedges | HEDGES | - | - | reissued
      quantity.hedges.0.span | Figure Value Hedges | HEDGES | - | - | -
      quantity.hedges.0.words | Figure Value Hedges | HEDGES | HEDGE | disagreed | reissued
      quantity.likelihood.band | Value Likelihood | LIKELIHOOD | - | disagreed | reissued
      quantity.likelihood.span | Value | LIKELIHOOD | - | - | -
      quantity.likelihood.words | Value Likelihood | LIKELIHOOD | HEDGE | disagreed | reissued
      quantity.scope | Value Scope | SCOPE | SCOPE | disagreed | reissued
      quantity.unit | Value | UNIT | UNIT | disagreed | reissued
      quantity.value | Value | VALUE | VALUE | disagreed | reissued
      review | Chain Checked | - | REVIEW | - | -
      span | - | - | - | - | -
      subsetOf | Whole | - | - | - | reissued
      """;

  /// Adds what `of` stands in with another value for each of its fields, by their paths.
  ///
  /// @param whole makes that of what takes the place of `of`
  private static void vary(
      @Nullable Object of,
      Class<?> type,
      String path,
      UnaryOperator<Object> whole,
      Map<String, Object> made) {
    if (of instanceof List<?> list && !list.isEmpty() && apart(list.getFirst())) {
      for (int i = 0; i < list.size(); i++) {
        int at = i;
        Class<?> each = list.get(i).getClass();
        vary(list.get(i), each, path + "." + i, v -> whole.apply(with(list, at, v)), made);
      }
    } else if (apart(of)) {
      RecordComponent[] fields = type.getRecordComponents();
      List<Object> values = new ArrayList<>();
      Stream.of(fields).forEach(field -> values.add(call(() -> field.getAccessor().invoke(of))));
      for (int i = 0; i < fields.length; i++) {
        int at = i;
        vary(
            values.get(i),
            fields[i].getType(),
            path + "." + fields[i].getName(),
            v -> whole.apply(record(type, with(values, at, v))),
            made);
      }
    } else {
      made.put(path.substring(1), whole.apply(otherwise(of, type)));
    }
  }

  private static Map<String, Object> varied(Estimate estimate) {
    Map<String, Object> made = new TreeMap<>();
    vary(estimate, Estimate.class, "", each -> each, made);
    return made;
  }

  private static List<Object> with(List<?> all, int at, Object other) {
    List<Object> made = new ArrayList<>(all);
    made.set(at, other);
    return made;
  }

  private static Object record(Class<?> type, List<Object> values) {
    Class<?>[] types =
        Stream.of(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    return call(() -> type.getDeclaredConstructor(types).newInstance(values.toArray()));
  }

  private static Object call(Callable<Object> made) {
    return assertDoesNotThrow(made::call);
  }

  private static Object otherwise(@Nullable Object is, Class<?> type) {
    return switch (is) {
      case Enum<?> one -> {
        List<Object> all = List.of(type.getEnumConstants());
        yield all.get((all.indexOf(one) + 1) % all.size());
      }
      case String words -> words + "b";
      case List<?> _ -> List.of("c");
      case TextSpan span -> new TextSpan(span.start(), span.end() - 1);
      case ValueRange _ -> ValueRange.of(BigDecimal.TEN);
      case Unit _ -> new Unit(UnitKind.COUNT, "box");
      case PartialDate _ -> PartialDate.parse("2024-06");
      case Likelihood.Band band -> new Likelihood.Band(0, 5, band.scale(), band.origin());
      case Agent _ -> Agent.named("Harbour", AgentKind.BODY);
      case SourceDoubt _ -> new SourceDoubt(null);
      case FieldDoubts _ -> FieldDoubts.NONE;
      case Review _ -> new Review(ReviewState.ACCEPTED, "M. Holt", LocalDate.of(2025, 4, 2));
      case null -> new TextSpan(60, 66);
      default -> throw new IllegalArgumentException("say here what a " + type + " is otherwise");
    };
  }

  private static boolean apart(@Nullable Object of) {
    return of != null && TAKEN_APART.contains(of.getClass());
  }

  private static MarkedArticle with(MarkedArticle article, Object estimate) {
    List<Claim> claims = new ArrayList<>(article.findings().claims());
    claims.set(0, (Estimate) estimate);
    return article.with(Findings.of(claims));
  }

  @Test
  void eachFieldIsNoticedWhereItCounts() {
    MarkedArticle was = QuayCount.proposed();
    MarkedArticle first = QuayCount.accepted();
    Map<String, Object> settled = varied(QuayCount.estimate(first));
    StringBuilder noticed = new StringBuilder();
    varied(QuayCount.estimate(was))
        .forEach(
            (path, other) ->
                noticed
                    .append(path + " | ")
                    .append(noticed(was, with(was, other), with(first, settled.get(path))))
                    .append('\n'));
    assertEquals(NOTICED, noticed.toString());
  }

  private static String noticed(MarkedArticle was, MarkedArticle is, MarkedArticle settled) {
    Estimate before = QuayCount.estimate(was);
    Estimate after = QuayCount.estimate(is);
    List<EstimatePart> parts = EstimateParts.unrated(was, null, before).list();
    boolean agreed =
        ComparedArticle.of(was.article(), QuayCount.accepted().findings(), settled.findings())
            .judged()
            .getFirst()
            .same();
    return Stream.of(
            EstimateParts.unrated(is, null, after).list().stream()
                .filter(part -> !parts.contains(part))
                .map(part -> part.getClass().getSimpleName()),
            Stream.of(ClaimField.values()).filter(field -> field.differs(before, after)),
            BriefingChanges.between(List.of(was), List.of(is)).stream()
                .flatMap(change -> change.findings().stream())
                .flatMap(finding -> finding.parts().stream()),
            Stream.of("disagreed").filter(_ -> !agreed),
            Stream.of("reissued")
                .filter(_ -> !FigureDigest.of(before).equals(FigureDigest.of(after))))
        .map(each -> each.map(Object::toString).collect(Collectors.joining(" ")))
        .map(each -> each.isEmpty() ? "-" : each)
        .collect(Collectors.joining(" | "));
  }
}
