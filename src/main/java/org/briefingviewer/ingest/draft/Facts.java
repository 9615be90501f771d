// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a page says of itself outside its text: in its head, its front matter, its label lines.
///
/// @param uri the address that the page gives for itself, or null
/// @param publisher as the page calls it, not yet looked up
/// @param published the moment as written, not yet read
/// @param authors as named; empty when the page does not say
/// @param language a BCP 47 tag, or null
/// @param rights what it says of who may pass its text on, as written, or null
public record Facts(
    @Nullable String title,
    @Nullable String uri,
    @Nullable String publisher,
    @Nullable String published,
    List<String> authors,
    @Nullable String language,
    @Nullable String rights) {

  /// The page says nothing.
  public static final Facts NONE = new Facts(null, null, null, null, List.of(), null, null);

  public Facts {
    authors = List.copyOf(authors);
  }

  /// Fills what is missing here from `other`.
  public Facts or(Facts other) {
    return new Facts(
        title != null ? title : other.title,
        uri != null ? uri : other.uri,
        publisher != null ? publisher : other.publisher,
        published != null ? published : other.published,
        authors.isEmpty() ? other.authors : authors,
        language != null ? language : other.language,
        rights != null ? rights : other.rights);
  }

  public Facts withTitle(@Nullable String words) {
    return new Facts(words, uri, publisher, published, authors, language, rights);
  }

  public static Facts ofUri(String address) {
    return new Facts(null, address, null, null, List.of(), null, null);
  }

  public static Facts ofPublisher(String name) {
    return new Facts(null, null, name, null, List.of(), null, null);
  }

  public static Facts ofPublished(String moment) {
    return new Facts(null, null, null, moment, List.of(), null, null);
  }

  public static Facts ofAuthors(List<String> names) {
    return new Facts(null, null, null, null, names, null, null);
  }

  public static Facts ofRights(String words) {
    return new Facts(null, null, null, null, List.of(), null, words);
  }
}
