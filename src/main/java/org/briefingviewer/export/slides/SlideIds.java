// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.slides;

/// Numbers the shapes of one slide; 1 is the slide's own group.
final class SlideIds {
  private int last = 1;

  String next() {
    last++;
    return String.valueOf(last);
  }
}
