// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording.compare;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.compare.translation.TranslatedFigure;
import org.briefingviewer.compare.translation.TranslationDrift;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.wording.MessageSpeech;
import org.jspecify.annotations.Nullable;

/// What a translation says otherwise than its original.
public record TranslationWords(MessageSpeech speech) {
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
