// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.slides.house;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/// How places inside a group lie on the slide (ISO/IEC 29500-1, 20.1.7.5), in points.
record SlideFrame(double x, double y, double across, double down) {
  /// Outside all groups.
  static final SlideFrame WHOLE = new SlideFrame(0, 0, 1, 1);

  /// Returns the frame of what stands in a group.
  SlideFrame within(Element group) {
    Element at = first(group, "xfrm");
    Element outer = at == null ? null : first(at, "ext");
    Element inner = at == null ? null : first(at, "chExt");
    Element from = at == null ? null : first(at, "off");
    Element to = at == null ? null : first(at, "chOff");
    if (outer == null || inner == null || from == null || to == null) {
      return this;
    }
    double wide = share(points(outer, "cx"), points(inner, "cx"));
    double high = share(points(outer, "cy"), points(inner, "cy"));
    return new SlideFrame(
        x + across * (points(from, "x") - wide * points(to, "x")),
        y + down * (points(from, "y") - high * points(to, "y")),
        across * wide,
        down * high);
  }

  private static double share(double outer, double inner) {
    return inner == 0 ? 1 : outer / inner;
  }

  /// Returns where on the slide something is, or null where its frame does not say.
  @Nullable SlideBox box(Element frame) {
    Element at = first(frame, "off");
    Element size = first(frame, "ext");
    return at == null || size == null
        ? null
        : new SlideBox(
            x + across * points(at, "x"),
            y + down * points(at, "y"),
            across * points(size, "cx"),
            down * points(size, "cy"));
  }

  /// Returns a length that an element says, 0 where it says none.
  static double points(Element element, String attribute) {
    String value = element.getAttribute(attribute);
    return value.matches("-?[0-9]{1,12}") ? Long.parseLong(value) / SlideBox.UNITS : 0;
  }

  private static @Nullable Element first(Element in, String name) {
    return (Element) in.getElementsByTagNameNS("*", name).item(0);
  }
}
