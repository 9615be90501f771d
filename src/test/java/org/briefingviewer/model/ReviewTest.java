// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.model.Review.Care;
import org.briefingviewer.model.Review.Verdict;
import org.junit.jupiter.api.Test;

class ReviewTest {
  private static Verdict by(String name) {
    return new Verdict(ReviewState.ACCEPTED, name, LocalDate.of(2026, 3, 1), Care.READ);
  }

  @Test
  void verdictsStandInTheirOrderHoweverManyThereAre() {
    List<Verdict> given = new ArrayList<>();
    Review review = Review.PROPOSED;
    for (int i = 0; i < 100_000; i++) {
      given.add(by("P" + i));
      review = review.then(given.getLast());
    }
    assertEquals(given, review.verdicts());
    assertEquals(given.subList(0, given.size() - 1), review.earlier());
    assertEquals(Review.of(given), review);
    assertEquals(Review.of(given).hashCode(), review.hashCode());
  }

  @Test
  void whatFollowsOneReviewIsNotInAnother() {
    Review first = Review.of(List.of(by("A"), by("B")));
    Review one = first.then(by("C"));
    Review other = first.then(by("D"));
    Review further = other.then(by("E"));
    assertEquals(List.of(by("A"), by("B")), first.verdicts());
    assertEquals(List.of(by("A"), by("B"), by("C")), one.verdicts());
    assertEquals(List.of(by("A"), by("B"), by("D")), other.verdicts());
    assertEquals(List.of(by("A"), by("B"), by("D"), by("E")), further.verdicts());
    assertThrows(IndexOutOfBoundsException.class, () -> first.verdicts().get(2));
    assertNotEquals(one, other);
  }

  @Test
  void whatIsDoneToTheListThatWasGivenChangesNothing() {
    List<Verdict> given = new ArrayList<>(List.of(by("A")));
    Review review =
        new Review(ReviewState.ACCEPTED, "B", LocalDate.of(2026, 3, 2), Care.READ, given);
    given.clear();
    assertEquals(List.of(by("A")), review.earlier());
    assertEquals(List.of(), Review.PROPOSED.verdicts());
  }
}
