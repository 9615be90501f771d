// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.stops;

import java.util.List;
import org.briefingviewer.bundle.wire.MalformedJson;
import org.briefingviewer.bundle.wire.StopsWire;
import org.briefingviewer.model.Refusal;
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
  /// @throws Refusal when it is no list of stops, one of them is of no known kind, or lacks an id
  ///   of its own
  public static List<Stop> read(String name, byte[] bytes) throws Refusal {
    List<Stop> stops;
    try {
      stops = StopsWire.readAll(name, bytes);
    } catch (MalformedJson e) {
      throw new Refusal(e.where(), e.what(), MEND);
    }
    if (stops.isEmpty()) {
      throw new Refusal(name, "It lists no stops.", MEND);
    }
    return stops;
  }
}
