// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session;

import javafx.beans.property.ReadOnlyObjectProperty;

/// What a window may ask of a file that is being opened, and of the open one.

public interface OpeningControl {
  /// What is under way to take the place of the open briefing.
  ReadOnlyObjectProperty<BriefingArrival> arrivalProperty();

  /// Gives up what is under way to take the place of the open briefing.
  void cancelArrival();

  /// Holds back, until [#goOn], everything of a briefing but its first text: what is built for it
  /// would compete with that.
  void hold();

  /// Goes on with what was held back.
  void goOn();

  void close();
}
