// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

import java.util.List;

/// Who wrote an article.
///
/// @param names the writers, as named
/// @param asWritten the line as it stood in the original
public record Byline(List<String> names, String asWritten) {
  public Byline {
    names = List.copyOf(names);
  }
}
