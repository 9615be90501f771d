// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.app.opening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.opening.OpenBriefing;
import org.briefingviewer.session.BorderBriefing;
import org.briefingviewer.session.Relayed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EarlyOpeningTest {
  private static final Path FILE = Path.of("border.briefing");

  private final List<String> asked = new ArrayList<>();

  private final EarlyOpening early =
      new EarlyOpening(
          file -> {
            asked.add(file.toString());
            return new Noting(BorderBriefing.whole(), asked);
          },
          Runnable::run);

  private record Noting(OpenBriefing of, List<String> asked) implements Relayed {
    @Override
    public MarkedArticle article(String id) throws Refusal {
      asked.add(id);
      return of.article(id);
    }
  }

  private static CompletableFuture<@Nullable String> wished(@Nullable String id) {
    return CompletableFuture.completedFuture(id);
  }

  @Test
  void theArticleIsReadOnceItIsKnownWhichOne() throws Exception {
    CompletableFuture<@Nullable String> wished = new CompletableFuture<>();
    early.begin(FILE, wished);
    assertEquals(List.of("border.briefing"), asked);
    wished.complete("bounds");
    assertEquals(List.of("border.briefing", "bounds"), asked);
    assertEquals(BorderBriefing.whole().info(), early.open(FILE).info());
    assertEquals(List.of("border.briefing", "bounds"), asked, "not opened again");
  }

  @Test
  void theFirstArticleStandsInForOneThatIsNotThere() {
    early.begin(FILE, wished("no-such"));
    String first = BorderBriefing.whole().first();
    assertEquals(List.of("border.briefing", String.valueOf(first)), asked);
  }

  @Test
  void whatWasNotBegunIsOpenedAsUsual() throws Exception {
    early.begin(FILE, wished(null));
    asked.clear();
    early.begin(Path.of("other.briefing"), wished(null));
    assertEquals(List.of(), asked, "one was begun already");
    var _ = early.open(Path.of("other.briefing"));
    var _ = early.open(FILE);
    var _ = early.open(FILE);
    assertEquals(List.of("other.briefing", "border.briefing"), asked, "taken once");
  }

  @Test
  void whatIsWrongWithTheFileIsToldToWhoeverOpensIt() {
    Problem problem = new Problem("broken.briefing", "It is cut off.", "Copy it again.");
    EarlyOpening refusing =
        new EarlyOpening(
            file -> {
              throw new Refusal(List.of(problem));
            },
            Runnable::run);
    refusing.begin(FILE, wished(null));
    Refusal told = assertThrows(Refusal.class, () -> refusing.open(FILE));
    assertEquals(List.of(problem), told.problems());
  }
}
