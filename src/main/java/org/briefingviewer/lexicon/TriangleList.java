// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.lexicon;

import java.util.ArrayList;
import java.util.List;

/// The three actors whose ties are followed, as a list names them: a line for each, with its id,
/// its label, and its names parted by `; `, each with its language before a colon. A name followed
/// by `*` is a bare surname, which may be somebody else's.
public record TriangleList(List<Actor> actors) {
  private static final int ACTORS = 3;

  /// One of the three.
  ///
  /// @param names every name it goes by
  public record Actor(String id, String label, List<Name> names) {
    public Actor {
      names = List.copyOf(names);
    }
  }

  /// @param language as a tag of BCP 47
  public record Name(String language, String text, boolean surname) {}

  public TriangleList {
    actors = List.copyOf(actors);
  }

  /// Reads the program's own triangle.
  public static TriangleList read() {
    return of(WordList.read("lexicon/triangle.tsv"));
  }

  /// Reads a triangle of a list.
  ///
  /// Throws `WordListFault` when a line has another form, or there are not three; it says which
  /// line, and what to do.
  public static TriangleList of(WordList list) {
    List<Actor> actors = new ArrayList<>();
    for (WordRow row : list.rows()) {
      if (row.size() != 3) {
        throw row.fault("write id, label and names, with a tab between them");
      }
      actors.add(new Actor(row.get(0), row.get(1), names(row)));
    }
    if (actors.size() != ACTORS) {
      throw new WordListFault(
          list.name(), "it names " + actors.size() + " actors. Write one line for each of three.");
    }
    return new TriangleList(actors);
  }

  private static List<Name> names(WordRow row) {
    List<Name> names = new ArrayList<>();
    for (String entry : row.get(2).split("; ", -1)) {
      int colon = entry.indexOf(':');
      if (colon <= 0 || colon == entry.length() - 1) {
        throw row.fault("the name \"" + entry + "\" has no language. Write it as en:NAME.");
      }
      boolean surname = entry.endsWith("*");
      String text = entry.substring(colon + 1, entry.length() - (surname ? 1 : 0));
      names.add(new Name(entry.substring(0, colon), text, surname));
    }
    return names;
  }
}
