// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.golden;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Reads the notes under a drawn line.
final class NoteReader {
  private final String id;
  private final Drawn line;

  NoteReader(String id, Drawn line) {
    this.id = id;
    this.line = line;
  }

  /// Returns one mark for each span drawn in brackets, moved by `offset`.
  List<FigureMark> figures(int offset) {
    List<String> notes =
        line.notes().stream()
            .filter(n -> !n.startsWith("tie ") && !n.startsWith("event "))
            .toList();
    if (notes.size() != line.figures().size()) {
      throw wrong(
          line.figures().size() + " spans are drawn, but there are notes for", notes.size());
    }
    List<FigureMark> marks = new ArrayList<>();
    for (int i = 0; i < notes.size(); i++) {
      marks.add(figure(notes.get(i), line.figures().get(i), offset));
    }
    return marks;
  }

  private FigureMark figure(String note, TextSpan span, int offset) {
    String at = tail(note, AT);
    String covers = tail(note, COVERS);
    String[] field = note.replaceFirst("( \\| (at|covers) .*)$", "").split(" \\| ");
    if (field.length < 4 || !field[0].equals(span.of(line.text()))) {
      throw wrong("the note does not fit [" + span.of(line.text()) + "]:", note);
    }
    String[] number = field[1].split(" ", 2);
    String[] bound = field[2].split(" ; ");
    String[] sign = bound[0].split(" ", 2);
    boolean estimate = field[3].equals("estimate");
    return new FigureMark(
        span.shift(offset),
        number[0],
        number[1],
        sign[0],
        sign.length > 1 ? sign[1] : "",
        bound.length > 1 ? bound[1] : "",
        estimate,
        estimate ? source(field[4], span, offset) : null,
        field.length > 5 ? field[5].substring("via ".length()) : "",
        at,
        covers);
  }

  private static final Pattern AT = Pattern.compile(" \\| at ([^|]+?)(?= \\| |$)");
  private static final Pattern COVERS = Pattern.compile(" \\| covers ([^|]+?)(?= \\| |$)");

  private static String tail(String note, Pattern field) {
    Matcher found = field.matcher(note);
    return found.find() ? found.group(1) : "";
  }

  private @Nullable SourceMark source(String field, TextSpan figure, int offset) {
    if (field.equals("-")) {
      return null;
    }
    String[] words = field.split(" = ");
    TextSpan span =
        line.sources().stream()
            .filter(s -> s.of(line.text()).equals(words[0]))
            .min(Comparator.comparingInt(s -> Math.abs(s.start() - figure.start())))
            .orElseThrow(() -> wrong("no braces are drawn round", words[0]));
    return new SourceMark(span.shift(offset), words.length > 1 ? words[1] : "");
  }

  List<TieMark> ties(int offset) {
    List<TieMark> marks = new ArrayList<>();
    for (String note : line.notes()) {
      if (note.startsWith("tie ")) {
        String[] field = note.substring("tie ".length()).split(" \\| ");
        TextSpan span = place(field[4], offset);
        String assessor = field[3].substring("by ".length());
        String on = field.length > 5 ? field[5].substring("on ".length()) : "";
        marks.add(
            new TieMark(
                field[0], field[1], field[2].equals("hedged"), assessor, field[4], span, on));
      }
    }
    return marks;
  }

  List<EventMark> events(int offset) {
    List<EventMark> marks = new ArrayList<>();
    for (String note : line.notes()) {
      if (note.startsWith("event ")) {
        String[] field = note.substring("event ".length()).split(" \\| ");
        marks.add(new EventMark(field[0], field[1], place(field[1], offset)));
      }
    }
    return marks;
  }

  private TextSpan place(String words, int offset) {
    int at = line.text().indexOf(words);
    if (at < 0) {
      throw wrong("the sentence does not hold", words);
    }
    return new TextSpan(at, at + words.length()).shift(offset);
  }

  private IllegalStateException wrong(String what, Object which) {
    return new IllegalStateException(id + ": " + what + " " + which);
  }
}
