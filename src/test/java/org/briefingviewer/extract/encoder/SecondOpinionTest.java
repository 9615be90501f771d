// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.briefingviewer.model.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecondOpinionTest {
  private static final String STORM =
      """
      Barges lost in the storm

      The storm came from the west on Sunday night and left the lower town without light. Two \
      bridges were closed, and trains stood still until noon.

      The harbour board said on Monday that about 40 barges had sunk. Divers went down in the \
      afternoon to look for the crews of two of them.

      Vera Lang, who owns the yard on the north bank, put the loss at 3 million crowns. The yard \
      has 12 cranes, and most of them stand again.\
      """;

  @ParameterizedTest
  @CsvSource({"40 barges, The harbour board", "3 million crowns, Vera Lang"})
  void whoGivesAFigureIsSeen(String figure, String name) {
    FigureOpinion opinion = opinions(STORM, figure).of(place(STORM, figure)).orElseThrow();
    assertTrue(opinion.nobody() < 0.5, () -> opinion.toString());
    assertTrue(place(STORM, name).overlaps(likeliest(opinion)), () -> opinion.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The harbour board said that about 40 barges sank.          | 40 barges     | The harbour board
          About 40 barges sank, according to the harbour board.      | 40 barges     | the harbour board
          "We lost about 40 sheep," Vera Lang said.                  | 40 sheep      | Vera Lang
          The finance ministry estimates that 300 workers were hurt. | 300 workers   | The finance ministry
          """)
  void aShortTextIsNotNobodys(String text, String figure, String name) {
    FigureOpinion opinion = opinions(text, figure).of(place(text, figure)).orElseThrow();
    assertTrue(opinion.nobody() < 0.5, () -> opinion.toString());
    assertTrue(place(text, name).overlaps(likeliest(opinion)), () -> opinion.toString());
  }

  @Test
  void aFactThatNobodyIsCitedForIsNobodys() {
    FigureOpinion opinion =
        opinions(STORM, "12 cranes").of(place(STORM, "12 cranes")).orElseThrow();
    assertTrue(opinion.nobody() > 0.5, () -> opinion.toString());
    assertTrue(opinion.estimate() < 0.5, () -> opinion.toString());
  }

  @Test
  void sharesComeToOne() {
    FigureOpinion opinion =
        opinions(STORM, "40 barges").of(place(STORM, "40 barges")).orElseThrow();
    double named = opinion.named().stream().mapToDouble(FigureOpinion.WeighedPiece::share).sum();
    assertEquals(1, opinion.nobody() + named, 0.01);
  }

  @Test
  void theSameIsSaidAgainAndByEachThread() throws Exception {
    Callable<String> asked =
        () ->
            opinions(STORM, "40 barges", "3 million crowns", "12 cranes")
                .of(place(STORM, "40 barges"))
                .orElseThrow()
                .toString();
    String first = asked.call();
    assertEquals(first, asked.call());
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      List<Callable<String>> many = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        many.add(asked);
      }
      for (Future<String> each : threads.invokeAll(many)) {
        assertEquals(first, each.get());
      }
    }
  }

  /// In the middle of a long text, at its end, and at pieces that no window begins with.
  @Test
  void eachFigureOfALongTextHasAnAnswer() {
    String text = (STORM + "\n\n").repeat(40);
    List<TextSpan> figures = new ArrayList<>();
    for (int at = text.indexOf("40 barges"); at >= 0; at = text.indexOf("40 barges", at + 1)) {
      figures.add(new TextSpan(at, at + 9));
    }
    FigureOpinions opinions = new FigureOpinions(text, figures);
    assertTrue(figures.stream().allMatch(figure -> opinions.of(figure).isPresent()));
  }

  @Test
  void theWeightsAreThoseThatWereFitted() throws Exception {
    for (String line : Files.readAllLines(Path.of("src/data/marked/encoder/SHA256"))) {
      String name = line.substring(line.lastIndexOf(' ') + 1);
      byte[] bytes =
          Files.readAllBytes(
              Path.of("src/main/resources/org/briefingviewer/extract").resolve(name));
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      assertEquals(line.substring(0, 64), HexFormat.of().formatHex(hash), name);
    }
  }

  @Test
  void whatCannotBeLoadedIsNotAsked() {
    FigureOpinions none =
        new FigureOpinions(STORM, List.of(place(STORM, "40 barges")), Optional::empty);
    assertEquals(Optional.empty(), none.of(place(STORM, "40 barges")));
  }

  private static TextSpan likeliest(FigureOpinion opinion) {
    return opinion.named().stream()
        .max(Comparator.comparingDouble(FigureOpinion.WeighedPiece::share))
        .orElseThrow()
        .span();
  }

  private static FigureOpinions opinions(String text, String... figures) {
    List<TextSpan> places = new ArrayList<>();
    for (String figure : figures) {
      places.add(place(text, figure));
    }
    return new FigureOpinions(text, places);
  }

  private static TextSpan place(String text, String words) {
    int at = text.indexOf(words);
    return new TextSpan(at, at + words.length());
  }
}
