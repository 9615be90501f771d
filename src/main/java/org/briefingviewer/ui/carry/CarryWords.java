// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.carry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.briefingviewer.correct.CarriedCorrection;
import org.briefingviewer.derive.correction.ClaimField;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.session.correct.CorrectionCarrier;
import org.briefingviewer.wording.EditWords;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.NameWords;
import org.briefingviewer.wording.correction.FieldWords;

/// What a correction that may be carried, and a proposal that says the same, are called.
final class CarryWords {
  private final Messages messages;
  private final FieldWords fields;
  private final Map<String, String> articles = new HashMap<>();

  CarryWords(ShownBriefing shown, Messages messages) {
    this.messages = messages;
    this.fields = new FieldWords(messages);
    List<ArticleSummary> list = shown.articlesProperty().get();
    if (list != null) {
      list.forEach(summary -> articles.put(summary.id(), summary.name()));
    }
  }

  /// Returns what was wrong: "unit dollars".
  String before(CarriedCorrection correction) {
    return each(
        correction,
        field ->
            messages.text(
                "correct.cited.field", fields.name(field), fields.said(field, correction.from())));
  }

  /// Returns what becomes of it: "unit: dollars → US dollars".
  String change(CarriedCorrection correction) {
    return each(
        correction,
        field ->
            messages.text(
                "carry.change",
                fields.name(field),
                fields.said(field, correction.from()),
                fields.said(field, correction.to())));
  }

  private static String each(CarriedCorrection correction, Function<ClaimField, String> said) {
    return correction.fields().stream().map(said).collect(Collectors.joining(" · "));
  }

  /// Returns what the text has: "“US$3 billion”".
  String words(CorrectionCarrier.Equal equal) {
    return messages.text("quoted", EditWords.brief(equal.from().quantity().asWritten()));
  }

  /// Returns the words around it and the article in which it stands.
  String place(CorrectionCarrier.Equal equal) {
    String article = articles.getOrDefault(equal.articleId(), equal.articleId());
    return messages.text("carry.place", equal.sentence(), new NameWords(messages).quoted(article));
  }
}
