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
public record ArticleFacts(
    @Nullable String title,
    @Nullable String uri,
    @Nullable String publisher,
    @Nullable String published,
    List<String> authors,
    List<String> bodies,
    @Nullable String language,
    @Nullable String rights) {

  /// The page says nothing.
  public static final ArticleFacts NONE =
      new ArticleFacts(null, null, null, null, List.of(), null, null);

  /// Facts without a body for an author.
  public ArticleFacts(
      @Nullable String title,
      @Nullable String uri,
      @Nullable String publisher,
      @Nullable String published,
      List<String> authors,
      @Nullable String language,
      @Nullable String rights) {
    this(title, uri, publisher, published, authors, List.of(), language, rights);
  }

  public ArticleFacts {
    authors = List.copyOf(authors);
    bodies = List.copyOf(bodies);
  }

  /// Fills what is missing here from `other`.
  public ArticleFacts or(ArticleFacts other) {
    return new ArticleFacts(
        title != null ? title : other.title,
        uri != null ? uri : other.uri,
        publisher != null ? publisher : other.publisher,
        published != null ? published : other.published,
        authors.isEmpty() ? other.authors : authors,
        bodies.isEmpty() ? other.bodies : bodies,
        language != null ? language : other.language,
        rights != null ? rights : other.rights);
  }

  public ArticleFacts withTitle(@Nullable String words) {
    return new ArticleFacts(words, uri, publisher, published, authors, bodies, language, rights);
  }

  /// Returns them with these writers.
  public ArticleFacts withAuthors(List<String> persons, List<String> others) {
    return new ArticleFacts(title, uri, publisher, published, persons, others, language, rights);
  }

  public static ArticleFacts ofUri(String address) {
    return new ArticleFacts(null, address, null, null, List.of(), null, null);
  }

  public static ArticleFacts ofPublisher(String name) {
    return new ArticleFacts(null, null, name, null, List.of(), null, null);
  }

  public static ArticleFacts ofPublished(String moment) {
    return new ArticleFacts(null, null, null, moment, List.of(), null, null);
  }

  public static ArticleFacts ofAuthors(List<String> names) {
    return new ArticleFacts(null, null, null, null, names, null, null);
  }

  public static ArticleFacts ofRights(String words) {
    return new ArticleFacts(null, null, null, null, List.of(), null, words);
  }
}
