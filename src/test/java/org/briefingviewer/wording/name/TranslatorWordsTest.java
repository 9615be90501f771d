// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.Publication;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.Messages;
import org.junit.jupiter.api.Test;

class TranslatorWordsTest {
  private final TranslatorWords words =
      new TranslatorWords(new MessageSpeech(new Messages(Locale.ENGLISH)));
  private final Knowledge known =
      new Knowledge(
          new Extractor().triangle(), List.of(), List.of(), List.of(), List.of(), Map.of());

  private String published(Publication publication) {
    return words.published(Article.ofText("day", "en", "Crates wait.").with(publication), known);
  }

  @Test
  void aDayStandsAloneWhereNoPublisherWasFound() {
    LocalDate day = LocalDate.of(2026, 11, 24);
    assertEquals("published 24 November 2026", published(Publication.UNKNOWN.on(day)));
    assertEquals("no publisher found, no publication date found", published(Publication.UNKNOWN));
  }
}
