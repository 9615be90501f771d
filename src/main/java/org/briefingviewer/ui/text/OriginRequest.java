// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.text;

import java.io.Serial;
import javafx.event.Event;
import javafx.event.EventType;

/// Somebody pressed the line that says where an article comes from, to know more.
public final class OriginRequest extends Event {
  @Serial private static final long serialVersionUID = 1;

  public static final EventType<OriginRequest> TYPE = new EventType<>(Event.ANY, "ORIGIN_ASKED");

  OriginRequest() {
    super(TYPE);
  }
}
