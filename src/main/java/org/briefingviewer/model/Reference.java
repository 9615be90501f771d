// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A cited work, as CSL-JSON describes it.
///
/// @param type a CSL type: "article-newspaper", "report", "webpage"
/// @param issued when it appeared, or null
/// @param accessed when it was read, or null
public record Reference(
    String id,
    String type,
    String title,
    List<String> authors,
    @Nullable String containerTitle,
    @Nullable String publisher,
    @Nullable PartialDate issued,
    @Nullable PartialDate accessed,
    @Nullable String url) {
  public Reference {
    authors = List.copyOf(authors);
  }
}
