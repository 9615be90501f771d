// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page.brief;

import java.util.List;

/// What whoever makes a brief chooses.
///
/// @param figures the figures in their order, as `article/estimate`, or the estimate alone where
///   only one article has it; empty for those that the presentation shows, then checked ones
/// @param checkedOnly whether what nobody checked is left out
/// @param bottomLine the maker's own words above all; empty where there are none
/// @param lines the maker's own lines to take
public record BriefChoice(
    List<String> figures, boolean checkedOnly, String bottomLine, List<String> lines) {
  /// How many figures one can hold.
  public static final int MOST = 5;

  /// Nothing was chosen.
  public static final BriefChoice NONE = new BriefChoice(List.of(), false, "", List.of());

  public BriefChoice {
    figures = List.copyOf(figures);
    lines = List.copyOf(lines);
  }
}
