// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording.cited;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Reference;
import org.briefingviewer.model.citing.CitationStyle;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.name.TranslatorWords;
import org.jspecify.annotations.Nullable;

/// The works that an article is cited by: the article itself, then what it was written from.
///
/// A citation is one line, in the order of its [CitationStyle]; the address says when it was read.
/// What is not known is left out, but for publisher and date of the article itself, of which it is
/// then said that they are not known.
public record ArticleWorks(MessageSpeech speech) {

  /// Returns the article as a work, with what a reference that describes it adds.
  public Reference itself(Article article, Knowledge knowledge) {
    PartialDate day =
        article.publication().day() == null ? null : PartialDate.of(article.publication().day());
    List<String> writers = article.byline() == null ? List.of() : article.byline().names();
    Reference own = null;
    for (Reference reference : cited(article, knowledge)) {
      own = own == null && describes(reference, article) ? reference : own;
    }
    return new Reference(
        article.id(),
        own == null ? "article" : own.type(),
        article.headline(),
        writers.isEmpty() && own != null ? own.authors() : writers,
        own == null ? null : own.containerTitle(),
        or(article.publication().publisher(), own == null ? null : own.publisher()),
        or(day, own == null ? null : own.issued()),
        own == null ? null : own.accessed(),
        or(own == null ? null : own.url(), address(article)),
        or(article.publication().rights(), own == null ? null : own.rights()),
        own == null ? null : own.about());
  }

  /// Returns the works that the article was written from, without the article itself.
  public List<Reference> sources(Article article, Knowledge knowledge) {
    return cited(article, knowledge).stream()
        .filter(reference -> !describes(reference, article))
        .toList();
  }

  /// Returns the citation of each: the article, with what it says of its rights, then its sources.
  public List<String> lines(Article article, Knowledge knowledge) {
    return lines(article, knowledge, sources(article, knowledge));
  }

  /// Returns the citations of the works that figures rest on: the article, and of its sources those
  /// that somebody in their chains brought out. An article's only source bears all of it; without
  /// figures all of them count.
  public List<String> rested(Article article, Knowledge knowledge, Collection<Estimate> figures) {
    List<Reference> all = sources(article, knowledge);
    boolean only = all.size() == 1;
    return lines(
        article,
        knowledge,
        figures.isEmpty() || only
            ? all
            : all.stream().filter(source -> FigureWorks.on(source, figures)).toList());
  }

  private List<String> lines(Article article, Knowledge knowledge, List<Reference> sources) {
    List<String> lines = new ArrayList<>();
    lines.add(ofArticle(article, knowledge));
    String rights = article.publication().rights();
    if (rights != null) {
      lines.add(speech.text("cited.rights", speech.text("quoted", rights)));
    }
    for (Reference source : sources) {
      lines.add(speech.text("cited.source", line(source)));
    }
    return lines;
  }

  /// Returns the citation of an article.
  public String ofArticle(Article article, Knowledge knowledge) {
    Reference work = itself(article, knowledge);
    String known = or(work.containerTitle(), work.publisher());
    String publisher = known == null ? speech.text("cited.publisherUnknown") : known;
    String date =
        work.issued() == null ? speech.text("date.unpublished") : speech.date(work.issued());
    return sentence(work, new TranslatorWords(speech).of(article, knowledge), publisher, date);
  }

  /// Returns the citation of a work.
  public String line(Reference work) {
    String brought =
        Stream.of(work.containerTitle(), work.publisher())
            .filter(ArticleWorks::said)
            .map(String::valueOf)
            .distinct()
            .collect(Collectors.joining(", "));
    String date = work.issued() == null ? null : speech.date(work.issued());
    return sentence(work, null, brought, date);
  }

  /// @param translated who translated it, or that it is an original; null where nobody says so
  /// @param brought who brought it out; empty when nobody is known
  /// @param date when, in words
  private String sentence(
      Reference work, @Nullable String translated, String brought, @Nullable String date) {
    String authors = String.join(", ", work.authors());
    String title = speech.text("cited.title", work.title());
    String address = address(work);
    return switch (speech.citations()) {
      case PLAIN -> joined(". ", authors, title, translated, joined(", ", brought, date), address);
      case NOTES -> joined(", ", authors, title, translated, brought, date, address);
      case AUTHOR_DATE -> {
        // Whoever brought it out stands for writers whom nobody names.
        String who = authors.isEmpty() ? brought : authors;
        String where = authors.isEmpty() ? date : joined(", ", brought, date);
        yield joined(". ", joined(" ", who, year(work)), title, translated, where, address);
      }
    };
  }

  private String year(Reference work) {
    String year =
        work.issued() == null ? speech.text("date.none") : String.valueOf(work.issued().year());
    return "(" + year + ")";
  }

  private @Nullable String address(Reference work) {
    return work.url() == null || work.accessed() == null
        ? work.url()
        : speech.text("cited.accessed", work.url(), speech.date(work.accessed()));
  }

  private static String joined(String between, @Nullable String... parts) {
    return Stream.of(parts)
        .filter(ArticleWorks::said)
        .map(String::valueOf)
        .collect(Collectors.joining(between));
  }

  private static List<Reference> cited(Article article, Knowledge knowledge) {
    List<String> ids = knowledge.sources().getOrDefault(article.id(), List.of());
    return knowledge.references().stream().filter(work -> ids.contains(work.id())).toList();
  }

  /// A reference describes the article itself when it bears its title and nothing in it speaks
  /// against that: neither another publisher nor another day.
  private static boolean describes(Reference work, Article article) {
    PartialDate day =
        article.publication().day() == null ? null : PartialDate.of(article.publication().day());
    String publisher = article.publication().publisher();
    return same(work.title(), article.headline())
        && (work.issued() == null || day == null || day.iso().startsWith(work.issued().iso()))
        && (publisher == null
            || work.publisher() == null
            || same(work.publisher(), publisher)
            || (work.containerTitle() != null && same(work.containerTitle(), publisher)));
  }

  private static boolean same(String one, String other) {
    return one.strip().equalsIgnoreCase(other.strip());
  }

  private static boolean said(@Nullable String part) {
    return part != null && !part.isBlank();
  }

  private static <T> @Nullable T or(@Nullable T one, @Nullable T other) {
    return one == null ? other : one;
  }

  private static @Nullable String address(Article article) {
    String uri = article.uri();
    return uri != null && uri.matches("https?://.+") ? uri : null;
  }
}
