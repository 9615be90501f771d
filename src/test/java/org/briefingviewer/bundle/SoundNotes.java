// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle;

/// Own notes on a briefing as they lie beside it, with nothing wrong: what is spoilt to try who
/// reads them.
public final class SoundNotes {
  public static final String JSON =
      """
      {"@context": ["http://www.w3.org/ns/anno.jsonld", {"bv": "urn:briefing:terms:"}],
       "id": "urn:briefing:notes:spoilt", "type": "AnnotationPage",
       "bv:profile": "urn:briefing:notes", "bv:formatVersion": "1.0",
       "bv:briefing": {"name": "s", "title": "S", "created": "2026-01-31T10:00:00Z"},
       "items": [{"id": "urn:uuid:1", "type": "Annotation", "motivation": "commenting",
         "created": "2026-02-01T09:12:00+09:00", "modified": "2026-02-01T09:15:00+09:00",
         "body": {"type": "TextualBody", "format": "text/plain", "value": "Ask."},
         "target": {"type": "SpecificResource", "source": "articles/a1/text.txt",
           "selector": [
             {"type": "TextQuoteSelector", "exact": "tons", "prefix": "0 ", "suffix": " o"},
             {"type": "TextPositionSelector", "start": 70, "end": 74}],
           "bv:estimate": "e1"}}],
       "bv:removed": ["urn:uuid:2"]}
      """;

  private SoundNotes() {}
}
