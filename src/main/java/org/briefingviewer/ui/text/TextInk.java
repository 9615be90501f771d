// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.text;

import java.util.Locale;

/// What flat grounds and lines in a paragraph are filled with, in the order in which they are
/// painted. The style sheet says how each looks.
enum TextInk {
  TIE_GROUND,
  TIE_BAR,
  /// On and under a number without a mark, while it is reviewed.
  NUMBER_GROUND,
  NUMBER_LINE,
  SOURCE,
  SOURCE_CHOSEN,
  CUE,
  CUE_CHOSEN,

  /// Under an estimate that a person read and checked; over its ground.
  CHECKED_LINE,
  /// Under an estimate that a person accepted together with others, and did not read.
  BULK_LINE,
  /// Under an estimate that the machine proposed; over its ground.
  PROPOSED_LINE,
  HIT_GROUND,
  HIT_LINE,
  HIT_CURRENT_EDGE,
  HIT_CURRENT_GROUND,
  HIT_CURRENT_LINE,
  NOTED;

  String styleClass() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
