// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordListTest {
  private static final Path MAIN = Path.of(System.getProperty("briefing.home"), "src/main");

  private static WordList list(String text) {
    return WordList.of("some.tsv", text);
  }

  private static String refused(String text) {
    return assertThrows(WordListFault.class, () -> list(text)).getMessage();
  }

  @Test
  void remarksAndBlankLinesAreNoEntries() {
    assertEquals(
        List.of(List.of("boat", "ship"), List.of("cart")),
        list("# vessels\nboat\tship\n\n   \n#cart\ncart\n").rows());
  }

  @Test
  void filesOfOtherSystemsAreReadAlike() {
    assertEquals(List.of(List.of("배", "boat")), list("\uFEFF# remark\r\n배\tboat\r\n").rows());
  }

  @Test
  void anEmptyCellKeepsItsPlace() {
    WordRow row = list("bushel\t\tbu | bsh\t9.5\n").rows().getFirst();

    assertFalse(row.has(1));
    assertEquals(List.of(), row.alternatives(1));
    assertEquals(List.of("bu", "bsh"), row.alternatives(2));
    assertEquals(new BigDecimal("9.5"), row.number(3));
    assertFalse(row.has(4));
  }

  @Test
  void whatIsWrongIsNamedWithItsLine() {
    assertEquals("some.tsv, line 2: the line begins with a tab", refused("a\n\tb\n"));
    assertEquals(
        "some.tsv, line 3: a blank stands before or behind \"b\"", refused("#\na\t1\nb \t2\n"));
    WordRow row = list("\nbushel\tmany\n").rows().getFirst();
    assertEquals(
        "some.tsv, line 2: \"many\" is no number",
        assertThrows(WordListFault.class, () -> row.number(1)).getMessage());
    assertEquals(
        "some.tsv, line 2: column 3 is missing",
        assertThrows(WordListFault.class, () -> row.get(2)).getMessage());
  }

  @Test
  void aListThatIsMissingIsNamed() {
    assertEquals(Optional.empty(), WordList.find("extract/no-such-list.tsv"));
    assertEquals(
        "extract/no-such-list.tsv: it is missing from the program",
        assertThrows(WordListFault.class, () -> WordList.read("extract/no-such-list.tsv"))
            .getMessage());
  }

  @Test
  void wordsAreAskedForAsWrittenOrInLowerCase() {
    WordList list = list("Kim\tEast\nkim\tWest\nIl\tEast\n");

    assertEquals(Set.of("Kim", "kim", "Il"), list.words());
    assertEquals(Set.of("kim", "il"), list.lowerWords());
    assertEquals(Set.of("east"), list.lowerWords("Il"));
    assertEquals(Map.of("Kim", "East", "kim", "West", "Il", "East"), list.pairs());
    assertEquals(Map.of("kim", "East", "il", "East"), list.lowerPairs());
  }

  @Test
  void everyListOfTheProgramHasTheForm() throws IOException {
    for (String name : lists()) {
      assertFalse(WordList.read(name).rows().isEmpty(), name);
    }
  }

  /// A list that was renamed, or that nobody reads any more, is found here and not by a user.
  @Test
  void everyListIsReadByItsName() throws IOException {
    Pattern named = Pattern.compile("\"([a-z-]+(?:/[a-z-]+)*\\.tsv)\"");
    Set<String> read = new TreeSet<>();
    for (Path source : files(".java")) {
      named.matcher(Files.readString(source)).results().forEach(m -> read.add(m.group(1)));
    }
    Set<String> there =
        lists().stream()
            .filter(name -> !name.matches("wording/messages/(units|problems|states)_.*"))
            .collect(Collectors.toCollection(TreeSet::new));

    assertFalse(there.isEmpty());
    assertEquals(there, read);
  }

  /// Lists whose first cells are classes of words that the code asks for by name.
  private static final List<String> OF_CLASSES =
      List.of(
          "dates",
          "function-words",
          "grounds",
          "no-assessors",
          "quantity-words",
          "tie-words",
          "turn-words");

  @Test
  void everyClassOfWordsIsAskedFor() throws IOException {
    Pattern name = Pattern.compile("\"([A-Za-z_-]+)\"|WordClass\\.([A-Z_]+)|Word\\.([A-Z_]+)");
    Set<String> asked = new TreeSet<>();
    for (Path source : files(".java")) {
      name.matcher(Files.readString(source))
          .results()
          .forEach(m -> asked.add(m.group().replaceAll("\"|.*\\.", "")));
    }
    for (List<String> row : WordList.read("extract/actions.tsv").rows()) {
      row.forEach(cell -> asked.addAll(List.of(cell.split(" ", -1))));
    }
    Set<String> idle = new TreeSet<>();
    for (String list : OF_CLASSES) {
      for (List<String> row : WordList.read("extract/" + list + ".tsv").rows()) {
        if (!asked.contains(row.getFirst())) {
          idle.add(list + ": " + row.getFirst());
        }
      }
    }
    assertEquals(Set.of(), idle, "nobody asks for these words: take them out");
  }

  private static Set<String> lists() throws IOException {
    Path root = MAIN.resolve("resources/org/briefingviewer");
    Set<String> names =
        files(".tsv").stream()
            .map(file -> root.relativize(file).toString().replace('\\', '/'))
            .collect(Collectors.toCollection(TreeSet::new));
    assertTrue(names.contains("lexicon/triangle.tsv"), names.toString());
    return names;
  }

  private static List<Path> files(String ending) throws IOException {
    try (var walk = Files.walk(MAIN)) {
      return walk.filter(file -> file.toString().endsWith(ending)).toList();
    }
  }
}
