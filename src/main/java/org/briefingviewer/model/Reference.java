// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A cited work, as CSL-JSON describes it.
///
/// @param type a CSL type: "article-newspaper", "report", "webpage"
/// @param issued when it appeared, or null
/// @param accessed when it was read, or null
/// @param rights under what terms it may be used (CSL `license`), or null
/// @param about a sentence on what the work is (CSL `abstract`), or null
public record Reference(
    String id,
    String type,
    String title,
    List<String> authors,
    @Nullable String containerTitle,
    @Nullable String publisher,
    @Nullable PartialDate issued,
    @Nullable PartialDate accessed,
    @Nullable String url,
    @Nullable String rights,
    @Nullable String about) {
  public Reference {
    authors = List.copyOf(authors);
  }

  /// Makes a reference of which neither rights nor a description are known.
  public Reference(
      String id,
      String type,
      String title,
      List<String> authors,
      @Nullable String containerTitle,
      @Nullable String publisher,
      @Nullable PartialDate issued,
      @Nullable PartialDate accessed,
      @Nullable String url) {
    this(id, type, title, authors, containerTitle, publisher, issued, accessed, url, null, null);
  }

  /// Returns the same issued on another date.
  public Reference issued(@Nullable PartialDate other) {
    return new Reference(
        id, type, title, authors, containerTitle, publisher, other, accessed, url, rights, about);
  }

  /// Returns the same as another type of CSL.
  public Reference typed(String other) {
    return new Reference(
        id, other, title, authors, containerTitle, publisher, issued, accessed, url, rights, about);
  }

  /// Returns the same under another address.
  public Reference at(@Nullable String other) {
    return new Reference(
        id,
        type,
        title,
        authors,
        containerTitle,
        publisher,
        issued,
        accessed,
        other,
        rights,
        about);
  }
}
