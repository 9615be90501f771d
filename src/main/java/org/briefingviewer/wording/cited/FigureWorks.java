// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording.cited;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Alias;
import org.briefingviewer.model.ChainElement;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Reference;

/// Which works a figure rests on: those that somebody in its chain wrote or published.
final class FigureWorks {
  private static final String ARTICLE = "the-";

  private FigureWorks() {}

  /// Tells whether one of `figures` rests on `work`.
  static boolean on(Reference work, Collection<Estimate> figures) {
    List<String> makers =
        Stream.concat(Stream.of(work.containerTitle(), work.publisher()), work.authors().stream())
            .filter(Objects::nonNull)
            .map(FigureWorks::plain)
            .toList();
    return figures.stream()
        .flatMap(figure -> figure.chain().elements().stream())
        .flatMap(FigureWorks::names)
        .map(FigureWorks::plain)
        .anyMatch(name -> makers.stream().anyMatch(maker -> same(maker, name)));
  }

  private static Stream<String> names(ChainElement element) {
    if (element instanceof ChainLink link) {
      Agent agent = link.agent();
      return Stream.concat(Stream.of(agent.name()), agent.aliases().stream().map(Alias::name));
    }
    return Stream.empty();
  }

  private static String plain(String name) {
    String slug = Agent.slug(name);
    return slug.startsWith(ARTICLE) ? slug.substring(ARTICLE.length()) : slug;
  }

  /// A broadcaster's service bears its name: "KBS", "KBS World".
  private static boolean same(String one, String other) {
    return !one.isEmpty()
        && !other.isEmpty()
        && (one.equals(other) || one.startsWith(other + "-") || other.startsWith(one + "-"));
  }
}
