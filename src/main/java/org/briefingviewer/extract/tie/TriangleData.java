// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.text.Lexicon;
import org.briefingviewer.model.Alias;
import org.briefingviewer.model.Triangle;

/// Three actors as a data file names them. Which three is data: another file is another triangle,
/// and no word list knows one of them by name.
///
/// @param surnames those names of the actors that are bare surnames, which may be somebody else's
public record TriangleData(Triangle triangle, Set<String> surnames) {

  private static final int FIELDS = 3;

  public TriangleData {
    surnames = Set.copyOf(surnames);
  }

  /// Reads the program's own triangle.
  public static TriangleData read() {
    return of(Lexicon.read("triangle.tsv"));
  }

  /// Reads a triangle: a line for each actor, with its id, its label and its names.
  ///
  /// @throws IllegalArgumentException when a line has another form, or there are not three; says
  ///   which line, and what to do
  public static TriangleData of(Lexicon list) {
    List<Triangle.Actor> actors = new ArrayList<>();
    Set<String> surnames = new HashSet<>();
    for (List<String> row : list.rows()) {
      if (row.size() != FIELDS) {
        throw new IllegalArgumentException(
            list.name()
                + ": the line of \""
                + row.getFirst()
                + "\" has "
                + row.size()
                + " fields. Write id, label and names, with a tab between them.");
      }
      actors.add(new Triangle.Actor(row.getFirst(), row.get(1), names(list, row, surnames)));
    }
    if (actors.size() != 3) {
      throw new IllegalArgumentException(
          list.name()
              + ": it names "
              + actors.size()
              + " actors. Write one line for each of three.");
    }
    return new TriangleData(new Triangle(actors), surnames);
  }

  private static List<Alias> names(Lexicon list, List<String> row, Set<String> surnames) {
    List<Alias> names = new ArrayList<>();
    for (String entry : row.get(2).split("; ", -1)) {
      int colon = entry.indexOf(':');
      if (colon <= 0 || colon == entry.length() - 1) {
        throw new IllegalArgumentException(
            list.name()
                + ": the name \""
                + entry
                + "\" of \""
                + row.getFirst()
                + "\" has no language. Write it as en:NAME.");
      }
      boolean surname = entry.endsWith("*");
      String name = entry.substring(colon + 1, entry.length() - (surname ? 1 : 0));
      names.add(new Alias(name, entry.substring(0, colon)));
      if (surname) {
        surnames.add(name);
      }
    }
    return names;
  }
}
