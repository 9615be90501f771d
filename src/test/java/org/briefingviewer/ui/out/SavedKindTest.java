// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.out;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.briefingviewer.export.Format;
import org.briefingviewer.export.offer.Formats;
import org.briefingviewer.session.printing.PrintState;
import org.briefingviewer.wording.Messages;
import org.junit.jupiter.api.Test;

/// What was saved is called by its kind, whatever the user named the file.
class SavedKindTest {
  private static final Path FILE = Path.of("desk", "trade");

  private static String made(Format format, Locale locale) {
    PrintState.Done done =
        new PrintState.Done(FILE, false, format.looked(), format.ending(), List.of());
    return PrintPane.made(done, true, new Messages(locale));
  }

  @Test
  void noFileIsCalledPdfButAPdf() {
    List<Format> formats = new ArrayList<>(Formats.all());
    Formats.all().forEach(format -> formats.addAll(format.others()));
    for (Format format : formats) {
      for (Locale locale : List.of(Locale.ENGLISH, Locale.KOREAN)) {
        String words = made(format, locale);
        assertEquals(format.ending().equals("pdf"), words.contains("PDF"), words);
        assertTrue(words.endsWith(FILE.toString()), words);
      }
    }
  }

  @Test
  void theKindIsNamedAsUsersKnowIt() {
    assertEquals(
        "Saved as PowerPoint slides: " + FILE, made(Formats.named("pptx"), Locale.ENGLISH));
    assertEquals("Saved as Word document: " + FILE, made(Formats.named("docx"), Locale.ENGLISH));
    assertEquals("Saved as HTML: " + FILE, made(Formats.named("html"), Locale.ENGLISH));
  }
}
