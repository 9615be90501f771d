// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.search;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.Reference;

/// What is searched of an article beside its text: publisher, writers, dateline, and the works that
/// it was written from. An index of articles holds just these words.
public final class OriginWords {
  private final Map<String, List<String>> sources;
  private final Map<String, Reference> works = new HashMap<>();

  public OriginWords(Knowledge knowledge) {
    sources = knowledge.sources();
    knowledge.references().forEach(work -> works.putIfAbsent(work.id(), work));
  }

  /// Returns them, each once.
  public Set<String> of(Article article) {
    List<Reference> references =
        sources.getOrDefault(article.id(), List.of()).stream()
            .map(works::get)
            .filter(Objects::nonNull)
            .toList();
    Set<String> words = new LinkedHashSet<>();
    if (article.publication().publisher() != null) {
      words.add(article.publication().publisher());
    }
    if (article.byline() != null) {
      words.addAll(article.byline().names());
    }
    if (article.dateline() != null) {
      words.add(article.dateline().asWritten());
    }
    references.stream()
        .filter(reference -> !reference.title().equals(article.headline()))
        .forEach(reference -> words.add(line(reference)));
    references.forEach(reference -> words.addAll(reference.authors()));
    return words;
  }

  private static String line(Reference reference) {
    Stream<String> parts =
        Stream.of(
            String.join(", ", reference.authors()),
            reference.title(),
            reference.containerTitle() == null ? "" : reference.containerTitle(),
            reference.publisher() == null ? "" : reference.publisher());
    return String.join(", ", parts.filter(part -> !part.isBlank()).distinct().toList());
  }
}
