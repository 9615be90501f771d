// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.briefingviewer.cli.CommandLineProgram;
import org.briefingviewer.cli.console.VerbStreams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/// `extract --jsonl` is a pure filter: what it says of a line depends on that line alone. So any
/// engine may cut the input between lines, run the parts anywhere, and join the outputs.
class ExtractFilterTest {
  private static final int LINES = 30;
  private static final int SPLITS = 4;

  private static final String[] TEXTS = {
    "%d 한국 officials said about %d 😀 boats were lost. A clerk put it at 12 percent.",
    "The ministry estimated that at least %d tonnes, or %d wagons, went north in 2025.",
    "\"Ties with Russia have grown closer,\" an envoy said on 3 May 2026, after %d calls in %d"
        + " days.",
    "He said so. It was %d of them, he added; she counted %d.",
    "Nothing here is counted (%d, %d)."
  };

  /// What one run left.
  private record Ran(int status, String out, String err) {}

  private static Ran run(List<String> lines, String... options) {
    return run(
        String.join("", lines.stream().map(line -> line + "\n").toList())
            .getBytes(StandardCharsets.UTF_8),
        options);
  }

  private static Ran run(byte[] input, String... options) {
    List<String> call = new ArrayList<>(List.of("extract", "--jsonl"));
    call.addAll(List.of(options));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        new CommandLineProgram(
                new VerbStreams(
                    new ByteArrayInputStream(input),
                    new PrintStream(out, true, StandardCharsets.UTF_8),
                    new PrintStream(err, true, StandardCharsets.UTF_8)),
                request -> {
                  throw new AssertionError("draws nothing");
                },
                (request, progress) -> {
                  throw new AssertionError("prints nothing");
                })
            .run(call.toArray(String[]::new));
    return new Ran(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static List<String> input() {
    return IntStream.range(0, LINES)
        .mapToObj(i -> line("id-" + i, TEXTS[i % TEXTS.length].formatted(i + 20, 7 * i + 3)))
        .toList();
  }

  private static String line(String id, String text) {
    return new JsonMapper().createObjectNode().put("id", id).put("text", text).toString();
  }

  private static List<List<String>> split(List<String> lines, Random random) {
    List<Integer> cuts = new ArrayList<>(List.of(0, lines.size()));
    int count = random.nextInt(5);
    for (int i = 0; i < count; i++) {
      cuts.add(random.nextInt(lines.size() + 1)); // twice the same place gives an empty part
    }
    Collections.sort(cuts);
    return IntStream.range(1, cuts.size())
        .mapToObj(i -> lines.subList(cuts.get(i - 1), cuts.get(i)))
        .toList();
  }

  @Test
  void partsGiveTheSameBytesAsTheWhole() {
    List<String> lines = input();
    Ran whole = run(lines);
    assertEquals(0, whole.status(), whole.err());
    assertEquals(LINES, whole.out().lines().count());
    assertTrue(whole.out().contains("\"estimate\":true"), "the lines hold estimates");
    Random random = new Random(5);
    for (int i = 0; i < SPLITS; i++) {
      List<List<String>> parts = split(lines, random);
      String joined = String.join("", parts.stream().map(part -> run(part).out()).toList());
      assertEquals(whole.out(), joined, () -> "cut into " + sizes(parts));
    }
  }

  @Test
  void anotherOrderOfLinesGivesTheSameLinesInThatOrder() {
    List<String> lines = new ArrayList<>(input());
    List<String> answers = run(lines).out().lines().toList();
    List<Integer> order = new ArrayList<>(IntStream.range(0, LINES).boxed().toList());
    Collections.shuffle(order, new Random(7));
    assertEquals(
        order.stream().map(answers::get).toList(),
        run(order.stream().map(lines::get).toList()).out().lines().toList());
  }

  @Test
  void badLinesAreNamedAndTheOthersAnswered() {
    List<String> lines = new ArrayList<>(input());
    String answers = run(lines).out();
    lines.add(3, "no JSON");
    lines.add(10, "[1, 2]");
    lines.add(20, "{\"id\": \"x\"}");
    lines.add("{\"id\": \"cut short");
    Ran ran = run(lines);
    assertEquals(1, ran.status());
    assertEquals(answers, ran.out());
    assertEquals(List.of("4", "11", "21", Integer.toString(lines.size())), named(ran.err()));

    Random random = new Random(9);
    for (int i = 0; i < SPLITS / 2; i++) {
      List<Ran> parts = split(lines, random).stream().map(ExtractFilterTest::run).toList();
      assertEquals(answers, String.join("", parts.stream().map(Ran::out).toList()));
      assertEquals(
          4,
          parts.stream().mapToInt(part -> named(part.err()).size()).sum(),
          "each bad line is told once");
      assertTrue(
          parts.stream().allMatch(part -> part.status() == (part.err().isEmpty() ? 0 : 1)),
          "a part fails when it holds a bad line");
    }
  }

  @Test
  void linesInWhichNothingStandsAreNoRecords() {
    List<String> lines = new ArrayList<>(input());
    String answers = run(lines).out();
    lines.add(2, "");
    lines.add(9, " \t");
    lines.add("\r");
    assertEquals(new Ran(0, answers, ""), run(lines));
  }

  @Test
  void linesEndAsOnWindowsOrNotAtAll() {
    String one = line("a", TEXTS[1].formatted(5, 6));
    String two = line("b", TEXTS[2].formatted(7, 8));
    byte[] bytes = ("\ufeff" + one + "\r\n" + two).getBytes(StandardCharsets.UTF_8);
    assertEquals(run(List.of(one, two)), run(bytes));
  }

  /// Each would be searched as another text than was meant, or as an empty one.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'id':'a','text':null}",
        "{'id':null,'text':'He said 4 boats sank.'}",
        "{'id':'a','text':['He said 4 boats sank.']}",
        "{'id':'a','text':5}",
        "{'id':{},'text':'He said 4 boats sank.'}",
        "{'id':'a','text':'He said 4 boats sank.'} {}",
        "{'id':'a','text':'\\ud83d, he said, 4 boats sank.'}",
        "{'id':'a\\udc00','text':'He said 4 boats sank.'}",
      })
  void whatHoldsNoWholeTextIsRefused(String bad) {
    Ran ran = run(List.of(bad.replace('\'', '"'), line("b", "He said 4 boats sank.")));
    assertEquals(1, ran.status());
    assertEquals(List.of("1"), named(ran.err()));
    assertEquals(1, ran.out().lines().count(), ran.out());
  }

  @Test
  void bytesThatAreNoUtf8AreRefusedAndNotReplaced() {
    byte[] latin =
        "{\"id\":\"a\",\"text\":\"caf\u00e9 5\"}\n".getBytes(StandardCharsets.ISO_8859_1);
    Ran ran = run(latin);
    assertEquals(1, ran.status());
    assertEquals("", ran.out());
    assertTrue(ran.err().contains("line 1: It is not UTF-8."), ran.err());
  }

  @Test
  void anErrorIsALineWhenAskedForWhereverTheInputIsCut() {
    List<String> lines = new ArrayList<>(input());
    lines.add(3, "no JSON");
    lines.add(10, "{\"text\":\"5 boats\", \"id\":\"x\", \"text\": null}");
    lines.add(20, "");
    lines.add("{\"id\":\"cut short\",\"text\":\"He said 4 bo");
    Ran ran = run(lines, "--errors-as-lines");
    assertEquals(0, ran.status());
    assertEquals(List.of("4", "11", "34"), named(ran.err()));
    List<String> answers = ran.out().lines().toList();
    assertEquals(LINES + 3, answers.size());
    String error =
        "\"error\":\"It is no JSON object with \\\"id\\\" and \\\"text\\\". Write one object a"
            + " line.\"}";
    assertEquals("{\"id\":null," + error, answers.get(3));
    assertEquals("{\"id\":\"x\"," + error, answers.get(10));
    assertEquals("{\"id\":\"cut short\"," + error, answers.getLast());

    Random random = new Random(11);
    for (int i = 0; i < SPLITS; i++) {
      List<Ran> parts =
          split(lines, random).stream().map(part -> run(part, "--errors-as-lines")).toList();
      assertEquals(ran.out(), String.join("", parts.stream().map(Ran::out).toList()));
      assertTrue(parts.stream().allMatch(part -> part.status() == 0));
    }
  }

  @Test
  void aLineThatIsTooLongIsRefusedAlone() {
    List<String> lines = new ArrayList<>(input().subList(0, 5));
    String answers = run(lines).out();
    lines.add(2, line("long", "a".repeat(ArticleFilter.LONGEST)));
    Ran ran = run(lines);
    assertEquals(1, ran.status());
    assertEquals(answers, ran.out());
    assertEquals(
        "briefing-viewer: standard input, line 3: The line is longer than 20 MB. Cut its text down"
            + " to the article.\n",
        ran.err());
  }

  @Test
  void errorsAsLinesIsForLines() {
    Ran ran = run(List.of(), "--errors-as-lines");
    assertEquals(new Ran(0, "", ""), ran);
  }

  /// All but the doubts of estimates are the same.
  @Test
  void withoutTheSecondOpinionTheSameFiguresAreFound() {
    List<String> lines = input();
    String doubt =
        ",?\"(?:doubts?|sure|sourcePerhaps)\":(?:\\{[^}]*}|[\\d.]+|false|null|\"[^\"]*\")";
    assertEquals(
        run(lines).out().replaceAll(doubt, ""),
        run(lines, "--no-second-opinion").out().replaceAll(doubt, ""));
  }

  @Test
  void nothingGivesNothing() {
    assertEquals(new Ran(0, "", ""), run(List.of()));
  }

  private static List<String> named(String err) {
    return Pattern.compile("standard input, line (\\d+)")
        .matcher(err)
        .results()
        .map(match -> match.group(1))
        .toList();
  }

  private static List<Integer> sizes(List<List<String>> parts) {
    return parts.stream().map(List::size).toList();
  }
}
