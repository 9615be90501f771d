// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.place;

import java.io.Serial;
import javafx.event.Event;
import javafx.event.EventType;
import org.briefingviewer.model.Estimate;

/// Somebody wants to correct one thing of what stands on the card of an estimate.
public final class FieldAsked extends Event {
  @Serial private static final long serialVersionUID = 1;

  public static final EventType<FieldAsked> TYPE = new EventType<>(Event.ANY, "FIELD_ASKED");

  private final transient Estimate estimate;
  private final transient CardPlace place;

  public FieldAsked(Estimate estimate, CardPlace place) {
    super(TYPE);
    this.estimate = estimate;
    this.place = place;
  }

  /// Returns whose card it is.
  public Estimate estimate() {
    return estimate;
  }

  /// Returns what alone is to be corrected.
  public CardPlace place() {
    return place;
  }
}
