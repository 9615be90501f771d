// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.revise;

import java.util.List;
import java.util.Objects;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Byline;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Publication;
import org.briefingviewer.model.Reference;
import org.briefingviewer.model.edit.BriefingEdit.DescribeArticle;
import org.briefingviewer.model.edit.BriefingEdit.DescribeArticle.Details;
import org.jspecify.annotations.Nullable;

/// What another description of an article makes of it, and of the work that it is.
record DescriptionReviser(DescribeArticle edit) {

  MarkedArticle apply(MarkedArticle marked) {
    Article article = marked.article();
    Details to = edit.to();
    Publication before = article.publication();
    Publication now =
        new Publication(
            to.publisher(),
            before.at(),
            before.precision(),
            before.zoneBasis(),
            before.asWritten(),
            to.rights());
    return marked.with(
        new Article(
            article.id(),
            article.uri(),
            article.language(),
            article.text(),
            article.paragraphs(),
            now,
            to.byline(),
            article.dateline(),
            article.dropped()));
  }

  /// A work that was described as its article was is described as its article is.
  Knowledge apply(Knowledge known) {
    List<String> works = known.sources().getOrDefault(edit.articleId(), List.of());
    List<Reference> references =
        known.references().stream()
            .map(work -> works.contains(work.id()) ? described(work) : work)
            .toList();
    return new Knowledge(
        known.triangle(),
        known.agents(),
        known.ties(),
        known.events(),
        references,
        known.sources(),
        known.ratings(),
        known.groups(),
        known.translations());
  }

  private Reference described(Reference work) {
    Details from = edit.from();
    Details to = edit.to();
    return new Reference(
        work.id(),
        work.type(),
        work.title(),
        work.authors().equals(names(from.byline())) ? names(to.byline()) : work.authors(),
        other(work.containerTitle(), from.publisher(), to.publisher()),
        other(work.publisher(), from.publisher(), to.publisher()),
        work.issued(),
        other(work.accessed(), from.accessed(), to.accessed()),
        work.url(),
        other(work.rights(), from.rights(), to.rights()),
        work.about());
  }

  private static List<String> names(@Nullable Byline byline) {
    return byline == null ? List.of() : byline.names();
  }

  private static <T> @Nullable T other(@Nullable T now, @Nullable T from, @Nullable T to) {
    return Objects.equals(now, from) ? to : now;
  }
}
