// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A list as a person writes it, in UTF-8: one entry a line, cells parted by one tab each; a line
/// that begins with `#` is a remark, and blank lines count for nothing. The program's own lists are
/// resources, named by their path under `org/briefingviewer`: `extract/cues.tsv`.
///
/// @param name what faults call the list
public record WordList(String name, List<WordRow> rows) {
  private static final String MARK = "\uFEFF";

  public WordList {
    rows = List.copyOf(rows);
  }

  /// Reads one of the program's own lists.
  ///
  /// Throws `WordListFault` when the program was built without it, or when it has another form.
  public static WordList read(String name) {
    return find(name).orElseThrow(() -> new WordListFault(name, "it is missing from the program"));
  }

  /// Reads one of the program's own lists that need not be there. To ask for one that is not opens
  /// every library of the program: nothing that the first text waits for may do so.
  public static Optional<WordList> find(String name) {
    try (InputStream in = WordList.class.getResourceAsStream("/org/briefingviewer/" + name)) {
      return in == null ? Optional.empty() : Optional.of(of(name, decoded(name, in)));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static String decoded(String name, InputStream in) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(in.readAllBytes());
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      throw new WordListFault(name, "it is not in UTF-8");
    }
  }

  /// Makes a list of a text in the form of the files.
  ///
  /// Throws `WordListFault` when a line has another form.
  public static WordList of(String name, String text) {
    List<WordRow> rows = new ArrayList<>();
    String body = text.startsWith(MARK) ? text.substring(MARK.length()) : text;
    int number = 0;
    for (String line : body.lines().toList()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        rows.add(row(name, number, line));
      }
    }
    return new WordList(name, rows);
  }

  private static WordRow row(String name, int number, String line) {
    WordRow row = new WordRow(name, number, List.of(line.split("\t", -1)));
    if (!row.has(0)) {
      throw row.fault("the line begins with a tab");
    }
    for (String cell : row) {
      if (!cell.equals(cell.strip())) {
        throw row.fault("a blank stands before or behind \"" + cell.strip() + "\"");
      }
    }
    return row;
  }

  /// Returns the first cells.
  public Set<String> words() {
    return rows.stream().map(List::getFirst).collect(Collectors.toUnmodifiableSet());
  }

  /// Returns the first cells in lower case.
  public Set<String> lowerWords() {
    return rows.stream().map(row -> lower(row, 0)).collect(Collectors.toUnmodifiableSet());
  }

  /// Returns the second cells, in lower case, of the rows whose first is `kind`.
  public Set<String> lowerWords(String kind) {
    return rows.stream()
        .filter(row -> row.getFirst().equals(kind))
        .map(row -> lower(row, 1))
        .collect(Collectors.toUnmodifiableSet());
  }

  /// Returns the words, parted by blanks, in the second cells of the rows whose first is `kind`.
  public Set<String> parted(String kind) {
    return rows.stream()
        .filter(row -> row.getFirst().equals(kind))
        .flatMap(row -> Stream.of(row.get(1).split(" ", -1)))
        .collect(Collectors.toUnmodifiableSet());
  }

  /// Returns second cells by first cells; the first of two equal entries counts.
  public Map<String, String> pairs() {
    Map<String, String> pairs = new HashMap<>();
    rows.forEach(row -> pairs.putIfAbsent(row.getFirst(), row.get(1)));
    return Map.copyOf(pairs);
  }

  /// Returns second cells by first cells in lower case; the first of two equal entries counts.
  public Map<String, String> lowerPairs() {
    Map<String, String> pairs = new HashMap<>();
    rows.forEach(row -> pairs.putIfAbsent(lower(row, 0), row.get(1)));
    return Map.copyOf(pairs);
  }

  private static String lower(WordRow row, int column) {
    return row.get(column).toLowerCase(Locale.ROOT);
  }
}
