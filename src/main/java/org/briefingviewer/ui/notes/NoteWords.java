// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.notes;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.briefingviewer.model.Note;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Problem;
import org.briefingviewer.session.notes.Notes;
import org.briefingviewer.wording.DateWords;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.ProblemWords;
import org.jspecify.annotations.Nullable;

/// What is said of a note.
final class NoteWords {
  private static final int LONGEST_QUOTE = 140;

  private final Messages messages;
  private final DateWords dates;

  NoteWords(Messages messages) {
    this.messages = messages;
    this.dates = new DateWords(messages);
  }

  String text(String key, Object... arguments) {
    return messages.text(key, arguments);
  }

  String problem(Problem problem) {
    return new ProblemWords(messages).line(problem);
  }

  /// Returns the words that a note is about, in quotation marks, as far as a line or two hold them.
  String about(Note.Target target) {
    if (target.anchor() == null) {
      return messages.text("notes.about.article");
    }
    String words = target.anchor().exact().replaceAll("\\s+", " ").strip();
    return messages.text("notes.quote", shortened(words));
  }

  private static String shortened(String words) {
    if (words.length() <= LONGEST_QUOTE) {
      return words;
    }
    int space = words.lastIndexOf(' ', LONGEST_QUOTE);
    int cut = space > LONGEST_QUOTE / 2 ? space : LONGEST_QUOTE;
    cut = Character.isLowSurrogate(words.charAt(cut)) ? cut - 1 : cut;
    return words.substring(0, cut) + " …";
  }

  /// Returns when a note was last changed, as a day on this machine's clock.
  String day(Note note) {
    LocalDate day = note.modified().atZoneSameInstant(ZoneId.systemDefault()).toLocalDate();
    return dates.brief(PartialDate.of(day));
  }

  /// Returns where the notes are kept, and why there.
  String kept(Notes.@Nullable Kept kept) {
    if (kept == null) {
      return "";
    }
    Path file = kept.file();
    return switch (kept.place()) {
      case BESIDE -> messages.text("notes.kept.beside", String.valueOf(file.getFileName()));
      case OWN_SINCE_READ_ONLY ->
          messages.text("notes.kept.readOnly", String.valueOf(file.getParent()));
      case OWN_SINCE_BEFORE -> messages.text("notes.kept.before", String.valueOf(file.getParent()));
    };
  }
}
