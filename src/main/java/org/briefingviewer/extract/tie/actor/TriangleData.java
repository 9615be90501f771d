// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.briefingviewer.lexicon.TriangleList;
import org.briefingviewer.model.Alias;
import org.briefingviewer.model.Triangle;

/// Three actors as a data file names them. Which three is data: another file is another triangle,
/// and no word list knows one of them by name.
///
/// @param surnames those names of the actors that are bare surnames, which may be somebody else's
public record TriangleData(Triangle triangle, Set<String> surnames) {

  public TriangleData {
    surnames = Set.copyOf(surnames);
  }

  /// Reads the program's own triangle.
  public static TriangleData read() {
    return of(TriangleList.read());
  }

  /// Takes the triangle that a list names.
  public static TriangleData of(TriangleList list) {
    List<Triangle.Actor> actors = new ArrayList<>();
    Set<String> surnames = new HashSet<>();
    for (TriangleList.Actor actor : list.actors()) {
      List<Alias> names = new ArrayList<>();
      for (TriangleList.Name name : actor.names()) {
        names.add(new Alias(name.text(), name.language()));
        if (name.surname()) {
          surnames.add(name.text());
        }
      }
      actors.add(new Triangle.Actor(actor.id(), actor.label(), names));
    }
    return new TriangleData(new Triangle(actors), surnames);
  }
}
