// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.extent;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.briefingviewer.compare.word.ScopeWords;
import org.briefingviewer.compare.word.ScopeWords.Extent;
import org.briefingviewer.compare.word.TextWord;
import org.briefingviewer.compare.word.TextWord.Kind;

/// Reads where a figure holds, and of how much: names behind "in" and "at", words like "alone".
public final class ExtentReader {
  private static final Set<String> WHERE =
      Set.of(
          "in",
          "at",
          "near",
          "around",
          "across",
          "on",
          "within",
          "throughout",
          "over",
          "hit",
          "struck",
          "reached",
          "entered");
  private static final Set<String> BETWEEN =
      Set.of("the", "all", "of", "whole", "entire", "a", "this");
  private static final Set<String> WHOLLY =
      Set.of("all", "whole", "entire", "throughout", "across");
  private static final Set<String> SPEECH =
      Set.of("said", "says", "told", "announced", "added", "reported", "claimed", "noted");
  private static final Set<String> ROLES = Set.of("student", "tourist", "worker");

  private static final Set<String> REGIONS =
      Set.of("region", "province", "oblast", "city", "county", "town", "district", "port");

  /// So many words tell what kind of place one is.
  private static final int FAR = 3;

  private static final Set<String> BY = Set.of("by", "via", "through", "over");
  private static final Set<String> WAYS =
      Set.of(
          "sea",
          "rail",
          "train",
          "road",
          "air",
          "plane",
          "ship",
          "land",
          "truck",
          "lorry",
          "pipeline",
          "pipelines",
          "post",
          "mail");

  private final WordsBeside read;
  private final ScopeWords words;
  private final FlowReader flows;
  private final Set<String> ways = new HashSet<>();
  private final Set<String> places = new HashSet<>();
  private final Set<String> states = new HashSet<>();
  private final Set<String> roles = new HashSet<>();
  private final Set<Extent> extents = EnumSet.noneOf(Extent.class);

  public ExtentReader(WordsBeside read, ScopeWords words, FlowReader flows) {
    this.read = read;
    this.words = words;
    this.flows = flows;
  }

  /// Returns what the words say.
  public FigureExtent extent() {
    StringBuilder plain = new StringBuilder(" ");
    boolean where = false;
    boolean wholly = false;
    for (int i = read.first(); read.has(i); i++) {
      TextWord word = read.words().get(i);
      plain.append(word.lower()).append(' ');
      if (read.masked().get(i)) {
        where = false;
      } else if (WHERE.contains(word.lower()) || allOf(i)) {
        where = !said(i - 1);
        wholly = WHOLLY.contains(word.lower());
      } else if (where && named(word)) {
        place(word, i);
        if (wholly) {
          extents.add(Extent.ALL);
        }
        where = false;
      } else {
        where = where && (BETWEEN.contains(word.lower()) || kindOf(i));
        wholly = where && (wholly || WHOLLY.contains(word.lower()));
      }
      if (word.lower().equals("alone") && i - 1 > read.first() && named(read.words().get(i - 1))) {
        place(read.words().get(i - 1), i - 1);
      }
      way(i);
      if (!read.masked().get(i) && ROLES.contains(word.key())) {
        roles.add(word.key());
      }
    }
    extents.addAll(words.of(plain.toString()));
    if (plain.indexOf(" of ") == 0) {
      extents.add(Extent.PART); // "Of the people sent, 1,000 are …"
    }
    return new FigureExtent(
        places, states, roles, extents, ways, flows.of(read), Realisation.UNTOLD);
  }

  /// "said in Pyongyang" is where it was said.
  private boolean said(int at) {
    return at >= 0
        && read.words().get(at).kind() == Kind.SAYING
        && SPEECH.contains(read.words().get(at).lower());
  }

  /// "by sea", "through the pipeline".
  private void way(int at) {
    TextWord word = read.words().get(at);
    if (WAYS.contains(word.lower()) && at > 0) {
      String before = read.words().get(at - 1).lower();
      boolean article = BETWEEN.contains(before) && at > 1;
      if (BY.contains(article ? read.words().get(at - 2).lower() : before)) {
        ways.add(word.lower());
      }
    }
  }

  /// Whether a word tells what kind of place a name behind it is: "the border city of".
  private boolean kindOf(int at) {
    for (int i = at; i < at + FAR && read.has(i + 1); i++) {
      if (REGIONS.contains(read.words().get(i).lower())) {
        return read.words().get(i + 1).lower().equals("of");
      }
    }
    return false;
  }

  /// "all of Russia", also without "in".
  private boolean allOf(int at) {
    return WHOLLY.contains(read.words().get(at).lower())
        && at + 1 < read.words().size()
        && read.words().get(at + 1).lower().equals("of");
  }

  /// "Moscow region" is a place, though Moscow stands for its state.
  private void place(TextWord word, int at) {
    boolean state = word.key().startsWith("@");
    boolean region =
        at + 1 < read.words().size() && REGIONS.contains(read.words().get(at + 1).lower());
    boolean capital = state && region;
    if (state && !capital) {
      states.add(word.key());
    } else {
      places.add(word.lower());
    }
  }

  private boolean named(TextWord word) {
    return word.kind() == Kind.CONTENT
        && Character.isUpperCase(read.text().charAt(word.span().start()));
  }
}
