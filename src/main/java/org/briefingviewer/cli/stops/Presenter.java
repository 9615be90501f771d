// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.stops;

import java.nio.file.Path;
import java.util.List;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Stop;

/// Presents a briefing in the window.
public interface Presenter {
  /// Presents nothing: there is no window.
  Presenter NONE =
      new Presenter() {
        @Override
        public List<Stop> stops(Path file) throws Refusal {
          throw new Refusal(
              file.toString(), "There is no window here.", "Start the program where there is one.");
        }

        @Override
        public void present(Path file, int from) {}
      };

  /// Returns the stops of a briefing as the window would show them, with what was left unsaved.
  ///
  /// @throws Refusal when it cannot be opened, or nothing can be presented here
  List<Stop> stops(Path file) throws Refusal;

  /// Presents it once the call is over.
  ///
  /// @param from the number of the stop to begin with, from 1
  void present(Path file, int from);
}
