// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording.name;

import org.briefingviewer.language.ReadLanguages;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.translation.Translation;
import org.briefingviewer.model.translation.Translator;
import org.briefingviewer.wording.MessageSpeech;
import org.jspecify.annotations.Nullable;

/// Whether an article is a translation or an original, and who translated it.
public record TranslatorWords(MessageSpeech speech) {
  private static final String BETWEEN = " · ";

  /// Returns who translated: "translated by S. Han".
  public String by(Translator translator) {
    return switch (translator) {
      case Translator.Person e -> speech.text("translation.by.person", speech.name(e.name()));
      case Translator.Service e -> speech.text("translation.by.service", speech.name(e.name()));
      case Translator.Outlet _ -> speech.text("translation.by.outlet");
      case Translator.Unknown _ -> speech.text("translation.by.unknown");
    };
  }

  /// Returns from which of both words of an article are: "translated by S. Han", "Korean original";
  /// null where it was joined with no other.
  public @Nullable String of(Article article, Knowledge known) {
    return of(article.id(), article.language(), known);
  }

  private @Nullable String of(String articleId, @Nullable String language, Knowledge known) {
    if (known.translations().isEmpty()) {
      return null;
    }
    Translation join = known.translationOf(articleId);
    if (join != null) {
      return by(join.translator());
    }
    return known.translationsWith(articleId).isEmpty() ? null : original(language);
  }

  /// Returns what an original is called: "Korean original".
  public String original(Article article) {
    return original(article.language());
  }

  private String original(@Nullable String language) {
    return language == null
        ? speech.text("translation.original.any")
        : speech.text("translation.original", ReadLanguages.name(language, speech.locale()));
  }

  /// Returns where and when an article was published, with what [#of] says. A day stands alone
  /// where no publisher was found; where no day was either, both are said to be unknown.
  public String published(Article article, Knowledge known) {
    String publisher = article.publication().publisher();
    String moment = speech.moment(article.publication());
    return origin(published(publisher, moment), article, known);
  }

  private String published(@Nullable String publisher, String moment) {
    if (publisher == null && !moment.isEmpty()) {
      return speech.text("date.published", moment);
    }
    return (publisher == null ? speech.text("cited.publisherUnknown") : speech.name(publisher))
        + ", "
        + (moment.isEmpty() ? speech.text("date.unpublished") : moment);
  }

  /// Returns where an article was published, with what [#of] says.
  public String origin(String published, Article article, Knowledge known) {
    return origin(published, article.id(), article.language(), known);
  }

  /// Returns the same.
  ///
  /// @param language of the article, or null where nobody has read that
  public String origin(
      String published, String articleId, @Nullable String language, Knowledge known) {
    String of = of(articleId, language, known);
    return of == null ? published : published + BETWEEN + of;
  }
}
