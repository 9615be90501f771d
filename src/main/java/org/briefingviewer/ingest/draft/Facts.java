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
/// @param bodies what it names as its author that is no person
/// @param language a BCP 47 tag, or null
/// @param rights what it says of who may pass its text on, as written, or null
public record Facts(
    @Nullable String title,
    @Nullable String uri,
    @Nullable String publisher,
    @Nullable String published,
    List<String> authors,
    List<String> bodies,
    @Nullable String language,
    @Nullable String rights) {

  /// The page says nothing.
  public static final Facts NONE = new Facts(null, null, null, null, List.of(), null, null);

  /// Facts without a body for an author.
  public Facts(
      @Nullable String title,
      @Nullable String uri,
      @Nullable String publisher,
      @Nullable String published,
      List<String> authors,
      @Nullable String language,
      @Nullable String rights) {
    this(title, uri, publisher, published, authors, List.of(), language, rights);
  }

  public Facts {
    authors = List.copyOf(authors);
    bodies = List.copyOf(bodies);
  }

  /// Fills what is missing here from `other`.
  public Facts or(Facts other) {
    return new Facts(
        title != null ? title : other.title,
        uri != null ? uri : other.uri,
        publisher != null ? publisher : other.publisher,
        published != null ? published : other.published,
        authors.isEmpty() ? other.authors : authors,
        bodies.isEmpty() ? other.bodies : bodies,
        language != null ? language : other.language,
        rights != null ? rights : other.rights);
  }

  public Facts withTitle(@Nullable String words) {
    return new Facts(words, uri, publisher, published, authors, bodies, language, rights);
  }

  /// Returns them with these writers.
  public Facts withAuthors(List<String> persons, List<String> others) {
    return new Facts(title, uri, publisher, published, persons, others, language, rights);
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
