// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.stops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.model.Refusal;
import org.junit.jupiter.api.Test;

class StopsFileTest {
  private static final Path SAMPLE =
      Path.of(System.getProperty("briefing.home", "."), "assets", "sample");

  @Test
  void theSamplesPresentationIsWhatItsFileSays() throws Exception {
    try (Bundle bundle = new BundleReader().read(SAMPLE.resolve("sample.briefing"))) {
      byte[] written = Files.readAllBytes(SAMPLE.resolve("stops.json"));
      assertEquals(bundle.stops(), StopsFile.read("stops.json", written));
    }
  }

  private static String refused(String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    Refusal refused = assertThrows(Refusal.class, () -> StopsFile.read("mine.json", bytes));
    return refused.problems().getFirst().toString();
  }

  @Test
  void whatIsNoStopIsRefusedByName() {
    assertTrue(refused("{\"here\": []}").contains("mine.json"));
    String unknown = refused("{\"stops\": [{\"id\": \"s7\", \"kind\": \"dance\"}]}");
    assertTrue(unknown.contains("mine.json#/stops/0/kind"), unknown);
    assertTrue(unknown.contains("s7") && unknown.contains("dance"), unknown);
    String half = refused("{\"stops\": [{\"id\": \"s8\", \"kind\": \"graphic\"}]}");
    assertTrue(half.contains("s8"), half);
  }

  @Test
  void theReasonIsToldWithItsPlaceAndEndsOnce() {
    for (String wrong :
        List.of("[1]", "{\"stops\": [7]}", "{\"stops\": 7}", "{\"here\": []}", "{\"stops\": [")) {
      String told = refused(wrong);
      assertFalse(told.contains(".."), told);
      assertTrue(told.startsWith("mine.json"), told);
    }
    assertTrue(refused("{\"stops\": [7]}").contains("mine.json#/stops/0"));
  }

  /// None that somebody wrote gets lost unheard.
  @Test
  void aStopWithoutAnIdOfItsOwnIsToldWithItsPlace() {
    String title = "{\"id\": \"s1\", \"kind\": \"title\", \"words\": \"Barges\"}";
    String twice = refused("{\"stops\": [" + title + ", " + title + "]}");
    assertTrue(twice.contains("mine.json#/stops/1") && twice.contains("s1"), twice);
    String none = refused("{\"stops\": [" + title + ", {\"kind\": \"empty\"}]}");
    assertTrue(none.contains("mine.json#/stops/1"), none);
    String blank = refused("{\"stops\": [{\"id\": \" \", \"kind\": \"empty\"}]}");
    assertTrue(blank.contains("mine.json#/stops/0"), blank);
  }
}
