// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.briefingviewer.compare.ComparedTexts;
import org.briefingviewer.compare.ReportComparison;
import org.briefingviewer.compare.ReportComparison.Compared;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.GroupDecision;
import org.junit.jupiter.api.Test;

/// Groups after persons decided of them.
class DecidedGroupsTest {
  private static final LocalDate DAY = LocalDate.parse("2026-11-30");

  private final ComparedTexts texts = new ComparedTexts();

  private ReportComparison comparison(String... sentences) {
    ReportComparison made = new ReportComparison();
    for (int i = 0; i < sentences.length; i++) {
      made.add(texts.article("a" + i, "2025-05-0" + (i + 1), "Wire " + i, sentences[i]));
    }
    return made;
  }

  private ReportComparison drowned() {
    return comparison(
        "The harbour office said about 40 dockers were killed in the Lomma fire.",
        "About 60 dockers were killed in the Lomma fire, the union said.",
        "At least 50 dockers were killed in the Lomma fire, the mayor said.");
  }

  private static List<Set<String>> articles(List<Compared> groups) {
    return groups.stream().map(DecidedGroupsTest::articles).toList();
  }

  private static Set<String> articles(Compared group) {
    Set<String> ids = new TreeSet<>();
    group.group().figures().forEach(figure -> ids.add(figure.articleId()));
    return ids;
  }

  private static GroupDecision decision(
      ReportComparison of, List<String> in, List<String> apart, boolean confirmed) {
    return new GroupDecision(
        "g1", "Dead of Lomma", ids(of, in), ids(of, apart), confirmed, "Dana", DAY);
  }

  private static List<EstimateId> ids(ReportComparison of, List<String> articles) {
    return of.figures().stream()
        .filter(figure -> articles.contains(figure.articleId()))
        .map(figure -> figure.id())
        .toList();
  }

  @Test
  void whatNobodyDecidedIsProposed() {
    Compared group = drowned().groups().getFirst();
    assertEquals(Set.of("a0", "a1", "a2"), articles(group));
    assertFalse(group.group().confirmed());
  }

  @Test
  void aReportThatWasTakenOutIsNotProposedAgain() {
    ReportComparison made = drowned();
    GroupDecision decided = decision(made, List.of("a0", "a2"), List.of("a1"), false);
    List<Compared> groups = made.groups(List.of(decided));
    assertEquals(List.of(Set.of("a0", "a2")), articles(groups));
    assertEquals(decided, groups.getFirst().group().decision());
    assertFalse(groups.getFirst().group().confirmed());
  }

  @Test
  void aReportThatCameLaterIsProposedForAConfirmedGroup() {
    ReportComparison made = drowned();
    GroupDecision decided = decision(made, List.of("a0", "a1"), List.of(), true);
    Compared group = made.groups(List.of(decided)).getFirst();
    assertEquals(Set.of("a0", "a1", "a2"), articles(group));
    assertTrue(group.group().confirmed());
    List<String> came = new ArrayList<>();
    group.group().figures().stream()
        .filter(figure -> group.group().came().contains(figure.id()))
        .forEach(figure -> came.add(figure.articleId()));
    assertEquals(List.of("a2"), came);
  }

  @Test
  void mergedGroupsAreOneWhateverTheirUnits() {
    ReportComparison made =
        comparison(
            "About 40 dockers were killed in the Lomma fire, the harbour office said.",
            "About 60 dockers were killed in the Lomma fire, the union said.",
            "The freighter carried about 9,000 tons of wheat from Lomma to Skagen, the port said.",
            "Some 9,500 tons of wheat went by freighter from Lomma to Skagen, the port said.");
    int before = made.groups().size();
    GroupDecision decided = decision(made, List.of("a0", "a1", "a2", "a3"), List.of(), true);
    List<Compared> after = made.groups(List.of(decided));
    assertEquals(Set.of("a0", "a1", "a2", "a3"), articles(after.getFirst()));
    assertTrue(after.size() < Math.max(2, before));
  }

  @Test
  void estimatesThatAreGoneCountForNothing() {
    ReportComparison made = drowned();
    GroupDecision gone =
        new GroupDecision(
            "g9",
            "",
            List.of(new EstimateId("left", "e1"), new EstimateId("a0", "no such")),
            List.of(),
            true,
            "Dana",
            DAY);
    assertEquals(articles(made.groups()), articles(made.groups(List.of(gone))));
  }

  @Test
  void whateverIsDecidedAnEstimateIsInOneGroupAtMost() {
    ReportComparison made =
        comparison(
            "About 40 dockers were killed in the Lomma fire, the harbour office said.",
            "About 60 dockers were killed in the Lomma fire, the union said.",
            "At least 50 dockers were killed in the Lomma fire, the mayor said.",
            "Some 200 dockers were wounded in the Lomma fire, the harbour office said.",
            "About 210 dockers were wounded in the Lomma fire, the union said.");
    List<EstimateId> all = made.figures().stream().map(figure -> figure.id()).toList();
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(36);
    for (int round = 0; round < 200; round++) {
      List<GroupDecision> decisions = new ArrayList<>();
      List<EstimateId> free = new ArrayList<>(all);
      for (int g = 0; g < 3; g++) {
        List<EstimateId> in = new ArrayList<>();
        List<EstimateId> apart = new ArrayList<>();
        for (EstimateId id : List.copyOf(free)) {
          switch (random.nextInt(4)) {
            case 0 -> {
              in.add(id);
              free.remove(id);
            }
            case 1 -> apart.add(id);
            default -> {
              // left where it is
            }
          }
        }
        if (!in.isEmpty()) {
          decisions.add(
              new GroupDecision("g" + g, "", in, apart, random.nextBoolean(), "Dana", DAY));
        }
      }
      List<EstimateId> seen = new ArrayList<>();
      for (Compared group : made.groups(decisions)) {
        assertTrue(group.group().figures().size() > 1);
        group.group().figures().forEach(figure -> seen.add(figure.id()));
        int inOrigins = group.origins().stream().mapToInt(o -> o.figures().size()).sum();
        assertEquals(group.group().figures().size(), inOrigins);
        GroupDecision decision = group.group().decision();
        assertTrue(
            decision == null
                || group.group().figures().stream()
                    .noneMatch(figure -> decision.apart().contains(figure.id())));
      }
      assertEquals(seen.stream().distinct().toList(), seen, decisions.toString());
    }
  }
}
