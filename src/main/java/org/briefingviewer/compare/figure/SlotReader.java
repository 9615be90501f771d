// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.briefingviewer.compare.figure.FigureTopic.SlotWords;
import org.briefingviewer.compare.word.TextWord;
import org.briefingviewer.compare.word.TextWord.Kind;
import org.briefingviewer.model.TextSpan;

/// Reads what stands behind the prepositions around a figure. Two figures whose words before a
/// preposition are the same and those behind it are not, are of different things: "exports of
/// coal", "exports of fish".
final class SlotReader {
  /// What stands for the figure itself and the noun that it counts.
  private static final String FIGURE = "#";

  private final WordedArticle read;
  private final TextSpan figure;
  private final TextSpan room;
  private final String noun;
  private final Map<String, SlotWords> slots = new LinkedHashMap<>();
  private final List<String> open = new ArrayList<>();
  private String before = "";
  private String earlier = "";
  private String preposition = "";
  private boolean joined;
  private boolean links;
  private int began;
  private int ended;

  /// @param noun the key of what is counted
  SlotReader(WordedArticle read, TextSpan figure, TextSpan room, String noun) {
    this.noun = noun;
    this.read = read;
    this.figure = figure;
    this.room = room;
  }

  Map<String, SlotWords> slots() {
    for (int i = read.first(room.start()); i < read.words().size(); i++) {
      TextWord word = read.words().get(i);
      if (word.span().start() >= room.end()) {
        break;
      }
      if (word.opens()) {
        close("");
      }
      step(word, i);
    }
    close("");
    return slots;
  }

  private void step(TextWord word, int at) {
    if (word.span().overlaps(figure)) {
      close(FIGURE);
    } else if (read.masked().get(at)) {
      close("");
    } else if (word.lower().equals("of") && open.isEmpty() && !preposition.isEmpty()) {
      return; // "in the whole of Russia", "in most of the camps"
    } else if (word.lower().equals("to") && infinitive(at)) {
      close("");
    } else if (word.kind() == Kind.PREPOSITION) {
      String left = open.isEmpty() ? before : open.getLast();
      close(left);
      preposition = word.lower();
      began = word.span().start();
    } else if (word.key().equals(noun)) {
      close(FIGURE); // "350 of its soldiers"
    } else if (word.content()) {
      content(word);
    } else if (word.kind() == Kind.JOINING) {
      links = !open.isEmpty();
    } else if (word.kind() != Kind.STOP && word.kind() != Kind.TIME) {
      close("");
    }
  }

  /// "to send", not "to Russia", "to the front".
  private boolean infinitive(int at) {
    int next = at + 1;
    return next < read.words().size()
        && read.words().get(next).content()
        && Character.isLowerCase(read.text().charAt(read.words().get(next).span().start()));
  }

  private void content(TextWord word) {
    if (preposition.isEmpty()) {
      before = word.key();
      return;
    }
    boolean verb = word.lower().endsWith("ed") && !open.isEmpty();
    if (verb) {
      close(word.key());
      return;
    }
    open.add(word.key());
    joined = joined || links;
    links = false;
    ended = word.span().end();
  }

  private void close(String left) {
    String key = "";
    if (!preposition.isEmpty() && !open.isEmpty() && !before.isEmpty()) {
      String from = new TextSpan(began, ended).of(read.text());
      key = before + " " + preposition;
      slots.putIfAbsent(key, new SlotWords(open, joined, from, List.of()));
      List<String> more = List.copyOf(open);
      slots.computeIfPresent(earlier, (k, slot) -> slot.with(more));
    }
    earlier = left.isEmpty() || open.isEmpty() || !left.equals(open.getLast()) ? "" : key;
    open.clear();
    joined = false;
    links = false;
    preposition = "";
    before = left;
  }
}
