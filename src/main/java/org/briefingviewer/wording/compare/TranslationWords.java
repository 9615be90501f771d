// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording.compare;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.compare.translation.TranslatedFigure;
import org.briefingviewer.compare.translation.TranslationDrift;
import org.briefingviewer.language.ReadLanguages;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.translation.Translation;
import org.briefingviewer.model.translation.Translator;
import org.briefingviewer.wording.MessageSpeech;
import org.jspecify.annotations.Nullable;

/// Whether an article is a translation or an original, who translated it, and what a translation
/// says otherwise than its original.
public record TranslationWords(MessageSpeech speech) {
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

  /// Returns in what a figure of a translation differs, a sentence each; empty where it does not.
  public List<String> differences(TranslatedFigure figure) {
    Claim original = figure.original();
    Claim translation = figure.translation();
    List<String> said = new ArrayList<>();
    if (original == null || translation == null) {
      Claim only = original == null ? translation : original;
      if (only != null) {
        String key = original == null ? "translation.added" : "translation.leftOut";
        said.add(speech.text(key, speech.text("quoted", only.quantity().asWritten())));
      }
      return said;
    }
    for (TranslationDrift drift : figure.drifts()) {
      String sentence = sentence(drift, original, translation);
      if (!said.contains(sentence)) {
        said.add(sentence);
      }
    }
    return said;
  }

  private String sentence(TranslationDrift drift, Claim original, Claim translation) {
    return switch (drift) {
      case DATE ->
          speech.text(
              "translation.date",
              date(original.quantity().asOf()),
              date(translation.quantity().asOf()));
      case ROUNDED -> said("translation.rounded", original, translation);
      case VALUE, BOUND, DIRECTION, LEFT_OUT, ADDED ->
          said("translation.differs", original, translation);
    };
  }

  private String said(String key, Claim original, Claim translation) {
    return speech.text(
        key, speech.quantity(original.quantity()), speech.quantity(translation.quantity()));
  }

  private String date(@Nullable PartialDate date) {
    return date == null ? speech.text("date.none") : speech.date(date);
  }
}
