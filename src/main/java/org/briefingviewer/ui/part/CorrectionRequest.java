// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.part;

import java.io.Serial;
import javafx.event.Event;
import javafx.event.EventType;
import org.briefingviewer.model.Finding;

/// Somebody wants to correct what stands on a card.
public final class CorrectionRequest extends Event {
  @Serial private static final long serialVersionUID = 1;

  public static final EventType<CorrectionRequest> TYPE =
      new EventType<>(Event.ANY, "CORRECTION_ASKED");

  private final transient Finding finding;

  public CorrectionRequest(Finding finding) {
    super(TYPE);
    this.finding = finding;
  }

  public Finding finding() {
    return finding;
  }
}
