// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.model.Problem;
import org.junit.jupiter.api.Test;

/// The sentences of `problems_ko.tsv`, and the code that tells them, held against each other.
class ProblemWordsTest {
  private static final Path CODE =
      Path.of(System.getProperty("briefing.home", "."), "src/main/java/org/briefingviewer");

  private static final Pattern PLACE = Pattern.compile("\\{\\d}");

  /// Two literals that the code joins.
  private static final Pattern JOINT =
      Pattern.compile("\"\\s*(?:\\.formatted\\([^()]*\\)\\s*)?\\+\\s*\"");

  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

  /// What a format fills in.
  private static final Pattern FILLED = Pattern.compile("%(?:\\d\\$)?,?[ds]");

  private final ProblemWords english = new ProblemWords(new Messages(Locale.ENGLISH));
  private final ProblemWords korean = new ProblemWords(new Messages(Locale.KOREAN));

  private static List<String> literals(String folder) throws IOException {
    List<String> literals = new ArrayList<>();
    try (Stream<Path> files = Files.walk(CODE.resolve(folder))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        Matcher literal = LITERAL.matcher(JOINT.matcher(Files.readString(file)).replaceAll(""));
        while (literal.find()) {
          literals.add(literal.group(1).replace("\\\"", "\""));
        }
      }
    }
    return literals;
  }

  private static List<String> told() {
    return WordList.read("wording/messages/problems_ko.tsv").rows().stream()
        .map(row -> row.getFirst())
        .toList();
  }

  @Test
  void everySentenceIsToldByTheCode() throws IOException {
    List<String> literals =
        literals("").stream().map(each -> FILLED.matcher(each).replaceAll("\u0000")).toList();
    List<String> untold = new ArrayList<>();
    for (String sentence : told()) {
      for (String part : PLACE.split(sentence)) {
        if (literals.stream().noneMatch(literal -> literal.contains(part))) {
          untold.add(sentence);
        }
      }
    }
    assertEquals(List.of(), untold);
  }

  @Test
  void whatIsFilledInIsSaidOnceInBoth() {
    List<String> lost = new ArrayList<>();
    WordList.read("wording/messages/problems_ko.tsv")
        .rows()
        .forEach(
            row -> {
              if (!places(row.getFirst()).equals(places(row.get(1)))) {
                lost.add(row.getFirst());
              }
            });
    assertEquals(List.of(), lost);
  }

  private static TreeSet<String> places(String sentence) {
    TreeSet<String> places = new TreeSet<>();
    Matcher place = PLACE.matcher(sentence);
    while (place.find()) {
      places.add(place.group());
    }
    return places;
  }

  /// A failure prints what to add to the file.
  @Test
  void whyAFileDoesNotComeInIsSaidInKorean() throws IOException {
    List<String> unsaid = new ArrayList<>();
    for (String literal : literals("ingest/read")) {
      boolean sentence = literal.matches("[A-Z][^{]* [^{]*\\.");
      String told = FILLED.matcher(literal).replaceAll("7");
      if (sentence && korean.what(new Problem("a.txt", told, "")).equals(told)) {
        unsaid.add(literal);
      }
    }
    assertEquals(List.of(), unsaid);
  }

  @Test
  void aProblemIsSaidInTheLanguageOfTheWindow() {
    Problem problem =
        new Problem(
            "clipboard",
            "The page holds only a subscription prompt, not the article.",
            "Save it again from a browser that is signed in.");
    assertEquals(problem.toString(), english.line(problem));
    assertEquals("클립보드: 기사 없이 구독 안내만 있는 페이지입니다. 로그인한 브라우저에서 다시 저장하십시오.", korean.line(problem));
  }

  @Test
  void whatIsFilledInIsKeptAndMayBeASentenceItself() {
    Problem full =
        new Problem(
            "a.briefing",
            "It could not be shown, so the sample is shown instead. It holds 1,000 entries; at most"
                + " 100 are read.",
            "Look.");
    assertEquals("표시할 수 없어 예시를 대신 보여 줍니다. 파일이 1,000개 들어 있습니다. 최대 100개까지 읽습니다.", korean.what(full));
    assertEquals("Look.", korean.remedy(full));
    assertEquals("a.briefing", korean.where(full));
  }
}
