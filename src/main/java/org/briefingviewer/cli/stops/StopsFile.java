// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.stops;

import java.util.List;
import org.briefingviewer.bundle.wire.StopsWire;
import org.briefingviewer.model.Refused;
import org.briefingviewer.model.Stop;

/// A file of stops that a person or another program wrote, in the form that they have in a
/// briefing.
public final class StopsFile {
  private static final String MEND =
      "Mend it; assets/sample/stops.json of the program's source shows the form.";

  private StopsFile() {}

  /// Reads the stops.
  ///
  /// @param name the file, for messages
  /// @throws Refused when it is no list of stops, or one of them is of no known kind
  public static List<Stop> read(String name, byte[] bytes) throws Refused {
    List<Stop> stops;
    try {
      stops = StopsWire.read(bytes);
    } catch (IllegalArgumentException e) {
      throw new Refused(name, "It is no list of stops: " + e.getMessage() + ".", MEND);
    }
    if (stops.isEmpty()) {
      throw new Refused(name, "It lists no stops.", MEND);
    }
    for (Stop stop : stops) {
      if (stop instanceof Stop.Unknown unknown) {
        String what = "It is no stop of the kind \"" + unknown.kind() + "\".";
        throw new Refused(name + ", " + unknown.id(), what, MEND);
      }
    }
    return stops;
  }
}
