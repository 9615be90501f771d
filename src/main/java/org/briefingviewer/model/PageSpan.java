// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

/// The pages of a paged document on which something stands.
///
/// @param first counted from 1, as the file has its pages, whatever number is printed on them
/// @param last the same as `first` where it stands on one page
///
///   Throws `IllegalArgumentException` when there are no such pages
public record PageSpan(int first, int last) {
  public PageSpan {
    if (first < 1 || last < first) {
      throw new IllegalArgumentException("pages from " + first + " to " + last);
    }
  }

  /// Returns whether it is more than one page.
  public boolean several() {
    return last > first;
  }
}
