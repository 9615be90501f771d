// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.extract.text.Lexicon;
import org.briefingviewer.model.Alias;
import org.briefingviewer.model.Triangle;

/// The three actors as `triangle.tsv` names them.
public final class TriangleData {

  private TriangleData() {}

  /// Reads the program's own triangle.
  public static Triangle read() {
    List<Triangle.Actor> actors = new ArrayList<>();
    for (List<String> row : Lexicon.read("triangle.tsv").rows()) {
      List<Alias> names = new ArrayList<>();
      for (String entry : row.get(2).split("; ", -1)) {
        int colon = entry.indexOf(':');
        names.add(new Alias(entry.substring(colon + 1), entry.substring(0, colon)));
      }
      actors.add(new Triangle.Actor(row.getFirst(), row.get(1), names));
    }
    return new Triangle(actors);
  }
}
