// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.course;

import java.io.Serial;
import javafx.event.Event;
import javafx.event.EventType;

/// Somebody wants to see the ties over time.
public final class CourseRequest extends Event {
  @Serial private static final long serialVersionUID = 1;

  public static final EventType<CourseRequest> TYPE = new EventType<>(Event.ANY, "COURSE_ASKED");

  public CourseRequest() {
    super(TYPE);
  }
}
