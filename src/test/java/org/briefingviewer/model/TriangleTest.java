// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.briefingviewer.model.Triangle.Actor;
import org.junit.jupiter.api.Test;

class TriangleTest {
  private static final Triangle TRIANGLE =
      new Triangle(
          List.of(
              new Actor(
                  "N",
                  "North",
                  List.of(
                      new Alias("The Northern Land", "en"),
                      new Alias("North", "en"),
                      new Alias("북쪽", "ko"),
                      new Alias("북국", "ko"))),
              new Actor("E", "East", List.of()),
              new Actor("W", "West", List.of(new Alias("Запад", "ru")))));

  private static List<String> labels(String language) {
    return TRIANGLE.in(language).actors().stream().map(Actor::label).toList();
  }

  @Test
  void readersOfAnotherLanguageSeeItsFirstNameThere() {
    assertEquals(List.of("북쪽", "East", "West"), labels("ko"));
    assertEquals(List.of("North", "East", "Запад"), labels("ru"));
  }

  @Test
  void aLabelThatIsANameThereStays() {
    assertEquals(List.of("North", "East", "West"), labels("en"));
  }

  @Test
  void nothingElseOfThemChanges() {
    assertEquals(TRIANGLE.pairs(), TRIANGLE.in("ko").pairs());
    assertEquals(
        TRIANGLE.actors().getFirst().names(), TRIANGLE.in("ko").actors().getFirst().names());
  }
}
